import { deposer, PDF } from '../../test/fichiers';
import { id } from '../../test/jura';
import { faire, ouvrirJura, planifier, tenue, type CompteRenduLu, type ReunionLue } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';
import { regarder, type Cibles } from '../../test/regard';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { resoudreDus } from '../courriels/resolution';
import { empreinte } from './jeton';
import { ROUTES } from './routes';

jest.setTimeout(120_000);

let p: Plateforme;
let s: ServeurEssai;
beforeEach(async () => {
  p = await ouvrirJura();
  s = await ouvrirServeur(p, { routes: ROUTES });
  for (const qui of PERSONNES) await p.sql('INSERT INTO jeton_calendrier (jeton, personne_id, cree_le) VALUES ($1, $2, $3)', [empreinte(jeton(qui)), id(qui), p.instant]);
});
afterEach(async () => {
  await s.fermer();
  await p.fermer();
});

const PERSONNES = ['animatrice', 'directrice', 'directeur2', 'directrice21', 'ud39', 'ud21', 'horizon', 'sillage', 'secretariat', 'national', 'administrateur', 'sansmandat'];
const jeton = (qui: string): string => `agenda-de-essai-de-${qui}`;

/**
 * What these persons see must not depend on what they may not know: every door of the API is looked through before and
 * after it happens, and the two views are compared to the letter.
 */
async function ignorent(personnes: readonly (string | null)[], cibles: Cibles, arriver: () => Promise<void>): Promise<void> {
  const voir = (qui: string | null): Promise<Record<string, string>> => regarder(p, s, qui, cibles, qui && jeton(qui));
  const avant = new Map<string | null, Record<string, string>>();
  for (const qui of personnes) avant.set(qui, await voir(qui));
  await arriver();
  for (const qui of personnes) {
    const apres = await voir(qui);
    for (const [porte, vu] of Object.entries(apres)) expect([qui, porte, vu]).toEqual([qui, porte, avant.get(qui)?.[porte]]);
  }
}

it('qui tient l’instance, lui, voit tout cela arriver par chaque porte : ce regard n’est pas aveugle', async () => {
  const cibles = { ids: [id('séance'), id('cr'), id('décision')], mots: ['zébulon'] };
  const avant = await regarder(p, s, 'animatrice', cibles, jeton('animatrice'));
  await rediger(await tenue(p, 'séance', SEANCE));
  const apres = await regarder(p, s, 'animatrice', cibles, jeton('animatrice'));
  const changees = Object.keys(apres).filter((porte) => apres[porte] !== avant[porte]);
  for (const porte of ['reunions', 'comptesRendus', 'decisions', 'journal', 'aFaire', 'rythmes', 'recherche de zébulon', 'filtres 0 de la cible 0', 'filtres 1 de la cible 1', 'filtres 1 de la cible 2', '/exports/reunions.csv', '/exports/decisions.csv', '/exports/journal.csv', `/exports/comptes-rendus/${id('cr')}.html`, `/exports/reunions/${id('séance')}.ics`, `/calendrier/${jeton('animatrice')}.ics`]) {
    expect(changees).toContain(porte);
  }
});

const SEANCE = { titre: 'Sujet réservé zébulon', lieu: 'Salle zébulon', lienDistance: 'https://visio.test/zebulon' };

describe('ce que l’on ne peut pas lire ne change rien à ce que l’on voit', () => {
  it('une réunion du CTA de Dole, de sa planification à sa transmission au CDIAE du Jura, pour qui n’en est pas', async () => {
    const cibles = { ids: [id('séance'), id('cr'), id('décision'), id('document'), id('CTA-DOLE'), id('animatrice'), id('directrice'), id('SIAE 1')], mots: ['zébulon', '2026-CTA-DOLE', 'Camille', 'Dole'] };
    await ignorent(['ud21', 'directrice21', 'sillage', 'national', 'administrateur', 'sansmandat', null], cibles, async () => {
      const planifiee = await planifier(p, 'séance', SEANCE);
      await deposer(p, s, 'animatrice', { id: id('document'), reunion: id('séance'), nom: 'zébulon.pdf', octets: PDF });
      await faire(p, 'directrice', 'proposerPoint', { id: id('point proposé'), reunionId: id('séance'), titre: 'Point zébulon' });
      await faire(p, 'animatrice', 'retenirPoint', { id: id('point proposé') });
      const convoquee = await faire(p, 'animatrice', 'convoquerReunion', { id: id('séance'), version: planifiee.version + 1, motifUrgence: 'Zébulon presse' });
      await faire(p, 'directrice', 'repondreConvocation', { reunionId: id('séance'), reponse: 'PRESENT' });
      await resoudreDus(p.service, p.instant);
      const avant = p.instant;
      p.instant = new Date('2026-12-01T12:00:00Z');
      const presences = convoquee.participants.map((x) => ({ participantId: x.id, presence: 'PRESENT' }));
      const reunion = await faire(p, 'animatrice', 'tenirReunion', { id: id('séance'), version: convoquee.version, presences: [...presences, { id: id('venu'), nom: 'Zébulon', presence: 'PRESENT' }] });
      await rediger(reunion);
      const publie = await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: id('cr'), version: 2 });
      await faire<CompteRenduLu>(p, 'animatrice', 'transmettreCompteRendu', { id: id('cr'), version: publie.version });
      await faire<CompteRenduLu>(p, 'ud39', 'accuserReception', { compteRenduId: id('cr') });
      await resoudreDus(p.service, p.instant);
      p.instant = avant;
    });
  });

  it('un brouillon, pour tous les autres que ceux qui tiennent l’instance : membres, État, administrateur', async () => {
    const reunion = await tenue(p, 'séance', SEANCE);
    const cibles = { ids: [id('cr'), id('décision')], mots: ['zébulon', '2026-CTA-DOLE-1'] };
    await ignorent(['directrice', 'directeur2', 'ud39', 'horizon', 'directrice21', 'ud21', 'secretariat', 'administrateur', 'sansmandat', null], cibles, () => rediger(reunion));
  });

  it('une rectification en cours, pour ceux qui lisent le texte approuvé', async () => {
    const reunion = await tenue(p, 'séance', SEANCE);
    await rediger(reunion);
    await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: id('cr'), version: 2 });
    await faire<CompteRenduLu>(p, 'animatrice', 'transmettreCompteRendu', { id: id('cr'), version: 3 });
    await ignorent(['directrice', 'ud39', 'horizon', 'administrateur'], { ids: [id('rectifié'), id('autre décision')], mots: ['trampoline'] }, async () => {
      await faire<CompteRenduLu>(p, 'animatrice', 'rectifierCompteRendu', { id: id('cr'), nouveauId: id('rectifié'), motif: 'Le trampoline manquait' });
      await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', { id: id('autre décision'), compteRenduId: id('rectifié'), pointId: reunion.points[0]!.id, genre: 'DECISION', texte: 'Un trampoline' });
    });
  });

  it('une personne, une organisation et un mandat d’ailleurs', async () => {
    const cibles = { ids: [id('nouvelle'), id('structure')], mots: ['zébulon'] };
    const CREER_ORGANISATION = 'mutation ($id: ID!, $s: OrganisationSaisie!) { creerOrganisation(id: $id, saisie: $s) { id } }';
    const CREER_PERSONNE = 'mutation ($id: ID!, $s: PersonneSaisie!) { creerPersonne(id: $id, saisie: $s) { id } }';
    const DONNER = 'mutation ($id: ID!, $s: MandatSaisie!) { donnerMandat(id: $id, saisie: $s) { id } }';
    await ignorent(['animatrice', 'directrice', 'ud39', 'horizon', 'national', 'sansmandat', null], cibles, async () => {
      const agir = (document: string, variables: Record<string, unknown>): Promise<unknown> => p.obtenir(id('administrateur'), document, variables);
      await agir(CREER_ORGANISATION, { id: id('structure'), s: { nom: 'Zébulon insertion', genre: 'SIAE', typeSiae: 'ACI', courriel: 'zebulon@essai.test', parentId: id('SIAE 21') } });
      await agir(CREER_PERSONNE, { id: id('nouvelle'), s: { prenom: 'Zébulon', nom: 'Zébulon', courriel: 'z@essai.test' } });
      await agir(DONNER, { id: id('mandat neuf'), s: { personneId: id('nouvelle'), role: 'MEMBRE', organisationId: id('structure') } });
      // An administrator made of somebody they do read: that function is none of their business.
      await agir(DONNER, { id: id('second administrateur'), s: { personneId: id('nouvelle'), role: 'ADMINISTRATEUR', organisationId: id('plateforme') } });
    });
  });
});

async function rediger(reunion: ReunionLue): Promise<void> {
  await faire<CompteRenduLu>(p, 'animatrice', 'redigerCompteRendu', { id: id('cr'), reunionId: reunion.id });
  for (const point of reunion.points) await faire(p, 'animatrice', 'enregistrerSynthese', { compteRenduId: id('cr'), pointId: point.id, texte: '<p>Zébulon a parlé</p>', revision: 0 });
  await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', { id: id('décision'), compteRenduId: id('cr'), pointId: reunion.points[0]!.id, genre: 'ACTION', texte: 'Suivre zébulon', piloteId: id('SIAE 1'), echeanceLibelle: 'bientôt' });
}
