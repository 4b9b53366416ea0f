import { donneesPersonnelles } from '@gouvernance-iae/domaine';
import { planDemonstration } from './planifier';

test.each(['2026-01-05', '2026-11-20'])('le %s, deux chiffres ont été contestés par leurs fournisseurs : l’un attend, l’autre a sa réponse', (jour) => {
  const plan = planDemonstration(jour, 1);
  const actes = plan.actes.flatMap((a) => (a.acte === 'contesterMesure' || a.acte === 'repondreContestation' ? [a] : []));
  expect(actes.map((a) => a.acte)).toEqual(['contesterMesure', 'repondreContestation', 'contesterMesure']);
  const [premier, reponse, dernier] = actes;
  expect(reponse?.contestationId).toBe(premier?.contestationId);
  expect(dernier?.contestationId).not.toBe(premier?.contestationId);
  const comptes = new Set(plan.indicateurs.filter((i) => i.calcule).map((i) => i.id));
  expect(actes.every((a) => a.acte !== 'contesterMesure' || comptes.has(a.indicateurId))).toBe(true);
  const textes = actes.map((a) => (a.acte === 'contesterMesure' ? a.motif : a.reponse));
  expect(textes.filter((t) => donneesPersonnelles(t).length > 0 || /'| [:;!?»]|« /u.test(t))).toEqual([]);
});
