import { lireCalendrier } from '../../test/ical';
import { id } from '../../test/jura';
import { faire, ouvrirJura, planifier, redige, type CompteRenduLu, type ReunionLue } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';
import { resoudreDus } from './resolution';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura();
});
afterAll(() => p.fermer());

interface Ecrit {
  readonly adresse: string;
  readonly objet: string;
  readonly ics: string | null;
}
/** The mails that the last act has caused. */
const courrier = async (acte: string): Promise<Ecrit[]> => {
  await resoudreDus(p.service, p.instant);
  return p.sql<Ecrit>('SELECT adresse, objet, ics FROM courriel WHERE acte = $1 AND prepare_le = $2 ORDER BY adresse', [acte, p.instant]);
};
const avancer = (minutes: number): void => {
  p.instant = new Date(p.instant.getTime() + minutes * 60_000);
};

test('de la convocation à l’accusé de réception, chaque acte écrit à ceux qu’il concerne', async () => {
  let reunion = await planifier(p, 'séance du parcours');
  reunion = await faire(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: reunion.version, motifUrgence: 'Délai court' });
  const convocations = await courrier('convoquerReunion');
  expect(convocations.length).toBe(reunion.participants.filter((x) => x.personneId).length);
  expect(convocations.map((c) => c.adresse)).toEqual(expect.arrayContaining(['animatrice@essai.test', 'directrice@essai.test']));

  avancer(60);
  await faire<ReunionLue>(p, 'directrice', 'repondreConvocation', { reunionId: reunion.id, reponse: 'PRESENT' });
  reunion = await faire(p, 'animatrice', 'relancerConvocations', { id: reunion.id });
  const relances = await courrier('relancerConvocations');
  expect(relances.map((c) => c.adresse)).not.toContain('directrice@essai.test');
  expect(relances).toHaveLength(convocations.length - 1);

  avancer(60);
  reunion = await faire(p, 'animatrice', 'reporterReunion', { id: reunion.id, version: reunion.version, debut: '2026-12-08T09:00:00Z', fin: '2026-12-08T11:00:00Z', motif: 'Grève des trains' });
  const reports = await courrier('reporterReunion');
  expect(reports).toHaveLength(convocations.length);
  const [avant, apres] = [convocations[0], reports[0]].map((c) => lireCalendrier(c?.ics ?? '').evenements[0]);
  expect(apres?.uid).toBe(avant?.uid);
  expect(apres?.sequence).toBeGreaterThan(avant?.sequence ?? 0);
  expect(apres).toMatchObject({ statut: 'TENTATIVE', debut: '2026-12-08T10:00:00' });

  avancer(60);
  reunion = await faire(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: reunion.version, motifUrgence: 'Délai court' });
  expect(await courrier('convoquerReunion')).toHaveLength(convocations.length);

  p.instant = new Date('2026-12-08T12:00:00Z');
  const presences = reunion.participants.map((x) => ({ participantId: x.id, presence: 'PRESENT' }));
  reunion = await faire(p, 'animatrice', 'tenirReunion', { id: reunion.id, version: reunion.version, presences });
  let compteRendu = await redige(p, 'compte rendu du parcours', reunion);
  compteRendu = await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: compteRendu.id, version: compteRendu.version });
  expect(await courrier('publierCompteRendu')).toHaveLength(convocations.length);

  avancer(60);
  await faire<CompteRenduLu>(p, 'animatrice', 'transmettreCompteRendu', { id: compteRendu.id, version: compteRendu.version });
  expect((await courrier('transmettreCompteRendu')).map((c) => c.adresse)).toEqual(['ud39@essai.test']);

  avancer(60);
  await faire<CompteRenduLu>(p, 'ud39', 'accuserReception', { compteRenduId: compteRendu.id });
  expect((await courrier('accuserReception')).map((c) => c.adresse)).toEqual(['animatrice@essai.test']);
});

test('une invitation et un mot de passe oublié écrivent à la personne, elle seule', async () => {
  avancer(60);
  await p.obtenir(id('administrateur'), 'mutation ($id: ID!) { inviterPersonne(id: $id, version: 1) { id } }', { id: id('horizon') });
  expect((await courrier('inviterPersonne')).map((c) => c.adresse)).toEqual(['horizon@essai.test']);
  await p.obtenir(null, 'mutation { motDePasseOublie(courriel: "horizon@essai.test") }');
  expect((await courrier('motDePasseOublie')).map((c) => c.adresse)).toEqual(['horizon@essai.test']);
});

test('chaque acte a laissé une tâche, et aucun envoi n’est resté sans modèle', async () => {
  expect(await p.sql('SELECT acte FROM envoi WHERE resolu_le IS NULL')).toEqual([]);
  const [{ taches, deposes }] = (await p.sql<{ taches: number; deposes: number }>(
    `SELECT (SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier = 'resoudreEnvoi') AS taches, (SELECT count(*)::int FROM envoi) AS deposes`,
  )) as [{ taches: number; deposes: number }];
  expect(taches).toBe(deposes);
});
