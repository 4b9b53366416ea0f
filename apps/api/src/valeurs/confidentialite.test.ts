import { id } from '../../test/jura';
import { campagneId, faire, ouvrir, ouvrirDictionnaire, valeursDe, type ValeurLue } from '../../test/indicateurs';
import { joindrePiece, PDF, telecharger } from '../../test/fichiers';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';

/** A number that appears nowhere else: wherever it is found, the figure was told. */
const CHIFFRE = '7654321';
const MOTIF = `Vérifiez ${CHIFFRE}`;
let p: Plateforme;
let s: ServeurEssai;
let valeur: ValeurLue;
/** Two files that support it: the name of the first tells the figure. */
const PIECES = [id('pièce 1'), id('pièce 2')] as const;

beforeAll(async () => {
  p = await ouvrirDictionnaire();
  s = await ouvrirServeur(p, { routes: ROUTES });
  await ouvrir(p);
  valeur = (await valeursDe(p, 'horizon')).find((v) => v.indicateur.code === 'F4-2')!;
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const champs = 'id etat numerateur commentaire motifRenvoi precedente { numerateur } historique { numerateur motif commentaire } controles { message } taux pieces { nom }';
/** Everything that somebody can ask: lists, totals, filters, sorts, nested fields, journal, search. */
const DEMANDES: Readonly<Record<string, string>> = {
  liste: `{ valeurs(parPage: 100) { items { ${champs} indicateur { code } organisation { nom } campagne { avancement { soumises } } } } }`,
  tri: `{ valeurs(parPage: 100, tri: [{ champ: numerateur, sens: DESC }]) { items { ${champs} } } }`,
  une: `{ valeur(id: "%ID%") { ${champs} } }`,
  journal: '{ journal(parPage: 100, filtre: { sujet: "Valeur" }) { total items { acte champs motif sujetId } } }',
  recherche: `{ rechercher(texte: "${CHIFFRE}") { titre complement } }`,
  courriels: '{ courriels(parPage: 100) { items { objet texte } } }',
};

async function lu(qui: string): Promise<Record<string, boolean>> {
  const vus: Record<string, boolean> = {};
  for (const [nom, document] of Object.entries(DEMANDES)) {
    const { data } = await p.demander(id(qui), document.replace('%ID%', valeur.id));
    vus[nom] = JSON.stringify(data).replace(document, '').includes(CHIFFRE);
  }
  return vus;
}
const compter = async (qui: string, filtre: string): Promise<number> => (await p.obtenir<{ valeurs: { total: number } }>(id(qui), `{ valeurs(filtre: ${filtre}) { total } }`)).valeurs.total;
const RIEN = { liste: false, tri: false, une: false, journal: false, recherche: false, courriels: false };
const AUTRES = ['sillage', 'ud39', 'directrice', 'national', 'administrateur', 'sansmandat'];

/** Those who download a file of the figure, among everybody. */
const lecteurs = async (piece: string): Promise<string[]> => {
  const reponses = await Promise.all(['horizon', 'secretariat', 'relectrice', ...AUTRES].map(async (qui) => [qui, (await telecharger(p, s, qui, `valeurs/${piece}`)).statut] as const));
  return reponses.flatMap(([qui, statut]) => (statut === 200 ? [qui] : []));
};

async function personneDAutre(): Promise<void> {
  for (const qui of AUTRES) {
    expect({ qui, ...(await lu(qui)) }).toEqual({ qui, ...RIEN });
    expect(await compter(qui, `{ ids: ["${valeur.id}"] }`)).toBe(0);
    expect(await compter(qui, `{ campagneId: ["${campagneId}"], organisationId: ["${id('réseau Horizon')}"] }`)).toBe(0);
  }
}

it('saisie, une valeur n’est lue que de son organisation : pas même de qui examinera', async () => {
  await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: valeur.id, version: 1, numerateur: CHIFFRE, commentaire: `Soit ${CHIFFRE}` }] });
  for (const [rang, piece] of PIECES.entries()) expect(await joindrePiece(p, s, 'horizon', { id: piece, valeur: valeur.id, nom: rang === 0 ? `${CHIFFRE}.pdf` : 'Preuve.pdf' })).toMatchObject({ statut: 201 });
  expect((await telecharger(p, s, 'horizon', `valeurs/${PIECES[0]}`)).octets.equals(PDF)).toBe(true);
  expect(await lecteurs(PIECES[0])).toEqual(['horizon']);
  expect(await lu('horizon')).toMatchObject({ liste: true, tri: true, une: true });
  expect(await lu('secretariat')).toEqual(RIEN);
  await personneDAutre();
});

it('soumise puis renvoyée, elle est lue de son organisation et de qui examine, de personne d’autre', async () => {
  await p.sql(`UPDATE valeur SET etat = 'SOUMISE', soumise_le = saisie_le, premiere_soumission_le = saisie_le WHERE id = $1`, [valeur.id]);
  expect(await lu('secretariat')).toMatchObject({ liste: true, une: true });
  expect(await lecteurs(PIECES[0])).toEqual(['horizon', 'secretariat', 'relectrice']);
  await personneDAutre();
  await faire(p, 'secretariat', 'renvoyerValeurs', { ids: [valeur.id], motif: MOTIF });
  expect(await lu('relectrice')).toMatchObject({ liste: true, une: true, journal: true });
  expect(await lu('horizon')).toMatchObject({ liste: true, journal: true });
  await personneDAutre();
});

it('acceptée après correction, elle se lit du comité ; ce qui fut renvoyé reste entre son organisation et qui examine', async () => {
  expect(await p.obtenir(id('horizon'), `mutation { retirerPiece(id: "${PIECES[0]}") { pieces { nom } } }`)).toEqual({ retirerPiece: { pieces: [{ nom: 'Preuve.pdf' }] } });
  // A file that changes makes a draft of it again: its reviewers wait for the next submission.
  expect(await lecteurs(PIECES[1])).toEqual(['horizon']);
  const corrigee = (await valeursDe(p, 'horizon', { etat: ['SAISIE'] })).find((v) => v.id === valeur.id);
  await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: valeur.id, version: corrigee!.version, numerateur: '12' }] });
  await p.sql(`UPDATE valeur SET etat = 'SOUMISE', soumise_le = saisie_le WHERE id = $1`, [valeur.id]);
  await faire(p, 'secretariat', 'accepterValeurs', { ids: [valeur.id] });
  expect(await compter('sillage', `{ ids: ["${valeur.id}"] }`)).toBe(1);
  expect(await lu('sillage')).toEqual(RIEN);
  const { valeur: vue } = await p.obtenir<{ valeur: object }>(id('sillage'), `{ valeur(id: "${valeur.id}") { numerateur motifRenvoi historique { numero } } }`);
  expect(vue).toEqual({ numerateur: '12', motifRenvoi: null, historique: [] });
  // The file that stays is read by those who read the figure; the one withdrawn by nobody, not even from its address.
  expect(await lecteurs(PIECES[1])).toEqual(['horizon', 'secretariat', 'relectrice', 'sillage']);
  expect(await lecteurs(PIECES[0])).toEqual([]);
  expect((await p.obtenir<{ journal: { total: number } }>(id('sillage'), '{ journal(filtre: { sujet: "Valeur" }) { total } }')).journal.total).toBe(0);
});

it('la valeur de l’an dernier ne se montre, à côté de la case, qu’à qui peut la lire', async () => {
  await faire(p, 'secretariat', 'ouvrirCampagne', { id: id('campagne 2025'), saisie: { accordId: id('BFC2025'), instanceId: id('CPR-BFC'), libelle: 'Année 2025', debut: '2025-01-01', fin: '2025-12-31', ouvreLe: '2026-11-20', echeance: '2026-12-15' } });
  const avant = (await valeursDe(p, 'horizon', { campagneId: [id('campagne 2025')] })).find((v) => v.indicateur.code === 'F4-2' && v.departement === valeur.departement && v.typeSiae === valeur.typeSiae)!;
  await faire(p, 'horizon', 'saisirValeurs', { campagneId: id('campagne 2025'), valeurs: [{ id: avant.id, version: 1, numerateur: CHIFFRE }] });
  const precedente = async (qui: string): Promise<unknown> => (await p.obtenir<{ valeur: { precedente: unknown } }>(id(qui), `{ valeur(id: "${valeur.id}") { precedente { libelle numerateur } } }`)).valeur.precedente;
  expect(await precedente('horizon')).toEqual({ libelle: 'Année 2025', numerateur: CHIFFRE });
  expect(await precedente('secretariat')).toBeNull();
  expect(await precedente('sillage')).toBeNull();
});
