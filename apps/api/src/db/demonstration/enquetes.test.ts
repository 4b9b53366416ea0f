import { identifiantDe } from '../reference/identifiant';
import { actesEnquetes } from './enquetes';

const id = (cle: string): string => identifiantDe('demonstration', '1', cle);

it.each(['2026-11-20', '2027-01-08'] as const)('vers le %s : une enquête close de vingt réponses, une ouverte que la directrice n’a pas remplie', (jour) => {
  const actes = actesEnquetes({ jour, graine: 1, id });
  expect(actes.map((a) => a.acte).filter((acte) => acte !== 'repondreEnquete')).toEqual(['ouvrirEnquete', 'cloreEnquete', 'ouvrirEnquete']);
  const [passee, ouverte] = [...new Set(actes.flatMap((a) => ('enqueteId' in a ? [a.enqueteId] : [])))].map((e) => actes.filter((a) => a.acte === 'repondreEnquete' && a.enqueteId === e));
  expect(passee).toHaveLength(20);
  expect(new Set(passee?.map((a) => a.par)).size).toBe(20);
  expect(ouverte?.map((a) => a.par)).not.toContain(id('siae'));
});
