import { parse } from 'graphql';
import type { Lecture } from '../exports/lecture';
import type { Seance } from './evenement';

interface ReunionLue extends Omit<Seance, 'debut' | 'fin' | 'horodatage' | 'ordreDuJour'> {
  readonly debut: string;
  readonly fin: string;
  readonly planifieeLe: string;
  readonly convoqueeLe: string | null;
  readonly tenueLe: string | null;
  readonly annuleeLe: string | null;
  readonly points: readonly { readonly titre: string; readonly etat: string }[];
}

const SEANCE = `fragment Seance on Reunion {
  id instanceNom titre debut fin zone lieu lienDistance etat motif sequence planifieeLe convoqueeLe tenueLe annuleeLe points { titre etat }
}`;
const TOUTES = parse(`query Agenda($page: Int!, $parPage: Int!) { liste: reunions(page: $page, parPage: $parPage, tri: [{ champ: debut, sens: ASC }]) { items { ...Seance } } } ${SEANCE}`);
const UNE = parse(`query SeanceAgenda($id: ID!) { reunion(id: $id) { ...Seance } } ${SEANCE}`);

function versSeance({ points, planifieeLe, convoqueeLe, tenueLe, annuleeLe, ...reunion }: ReunionLue): Seance {
  const instants = [planifieeLe, convoqueeLe, tenueLe, annuleeLe].flatMap((i) => (i === null ? [] : [new Date(i).getTime()]));
  return {
    ...reunion,
    debut: new Date(reunion.debut),
    fin: new Date(reunion.fin),
    horodatage: new Date(Math.max(...instants)),
    ordreDuJour: points.filter((p) => p.etat === 'INSCRIT').map((p) => p.titre),
  };
}

/** Every sitting that this reader may read now. */
export async function lireSeances(lecture: Lecture): Promise<Seance[]> {
  const seances: Seance[] = [];
  for await (const ligne of lecture.lignes<ReunionLue>(TOUTES, {})) seances.push(versSeance(ligne));
  return seances;
}

/** One sitting; null when this reader may not read it. */
export async function lireSeance(lecture: Lecture, id: string): Promise<Seance | null> {
  const { reunion } = await lecture.interroger<{ reunion: ReunionLue | null }>(UNE, { id });
  return reunion && versSeance(reunion);
}
