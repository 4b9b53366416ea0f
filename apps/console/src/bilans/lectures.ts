import { useStore } from 'react-admin';
import type { RubriqueBilan } from '../api/genere';

/** What a person has read of a bilan; a new version is to be read again. */
interface Lecture { id: string; numero: number; lues: RubriqueBilan[] }

/** Enough for the bilans of a year; older ones are forgotten. */
const GARDEES = 40;

/** The sections of this version that the person said she has read, kept from one browser to the next. */
export function useLectures({ id, numero }: { id: string; numero: number }): [readonly RubriqueBilan[], (rubrique: RubriqueBilan) => void] {
  const [lectures, garder] = useStore<Lecture[]>('bilans.lectures', []);
  const lues = lectures.find((lecture) => lecture.id === id && lecture.numero === numero)?.lues ?? [];
  const noter = (rubrique: RubriqueBilan) => {
    if (lues.includes(rubrique)) return;
    garder([{ id, numero, lues: [...lues, rubrique] }, ...lectures.filter((lecture) => lecture.id !== id)].slice(0, GARDEES));
  };
  return [lues, noter];
}
