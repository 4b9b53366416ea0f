import { analyser, ANALYSE, ouvrirPeriode, poser, resume, type CaseEssai } from '../../test/analyses';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from '../http/routes';

/** A number that appears nowhere else: wherever it is found, the figure was told. */
const CHIFFRE = '7654321';
let p: Plateforme;
let serveur: ServeurEssai;
const laCase: CaseEssai = { campagne: 'T3 2026', code: 'F4-2', organisation: 'réseau Horizon', departement: '39', typeSiae: 'ACI', contenu: ['numerateur', CHIFFRE], nom: 'secrète' };
const deSillage: CaseEssai = { campagne: 'T3 2026', code: 'F4-2', organisation: 'réseau Sillage', departement: '39', typeSiae: 'ACI', contenu: ['numerateur', '1'] };

beforeAll(async () => {
  p = await ouvrirDictionnaire();
  await ouvrirPeriode(p, 'T3 2026', '2026-07-01', '2026-09-30');
  await poser(p, { ...laCase, etat: 'SAISIE' }, deSillage);
  // One figure goes through every state, and back: the base refuses the way back.
  await p.sql('ALTER TABLE valeur DISABLE TRIGGER valeur_acceptee_figee');
  serveur = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

const TOUS = ['horizon', 'sillage', 'secretariat', 'relectrice', 'ud39', 'directrice', 'national', 'administrateur', 'sansmandat'];
const ETATS = {
  SAISIE: `premiere_soumission_le = NULL, soumise_le = NULL, acceptee_le = NULL, renvoyee_le = NULL, motif_renvoi = NULL, etat = 'SAISIE'`,
  SOUMISE: `premiere_soumission_le = saisie_le, soumise_le = saisie_le, acceptee_le = NULL, etat = 'SOUMISE'`,
  RENVOYEE: `etat = 'RENVOYEE', renvoyee_le = saisie_le, motif_renvoi = 'Vérifiez ${CHIFFRE}'`,
  ACCEPTEE: `etat = 'ACCEPTEE', acceptee_le = saisie_le`,
} as const;
const mettre = (etat: keyof typeof ETATS): Promise<unknown> => p.sql(`UPDATE valeur SET ${ETATS[etat]} WHERE id = $1`, [id('secrète')]);

const DIMENSIONS = ['ANNEE', 'PERIODE', 'DEPARTEMENT', 'TYPE_SIAE', 'ORGANISATION'];
const FILTRES = ['', ', annee: 2026', `, campagneId: "${id('T3 2026')}"`, ', departements: ["39"]', ', typeSiae: ACI', `, organisationId: "${id('réseau Horizon')}"`];
const ENSEMBLE = 'numerateur denominateur taux comptees nonCommuniquees manquantes precedente { numerateur } ecart { mot difference }';
/** Every dimension with every filter: the alias says which. */
const ANALYSES = FILTRES.map((filtre) => `{ ${DIMENSIONS.map((par) => `${par}: analyse(indicateurId: "${id('F4-2')}", par: ${par}${filtre}) { phrase total { ${ENSEMBLE} } niveauDessus { ${ENSEMBLE} } lignes { cle ${ENSEMBLE} } }`).join(' ')} }`);
const COMPLETUDE = `{ completude(accordId: "${id('BFC2025')}") { organisationNom attendues recues aLHeure tardives manquantes tauxRecu tauxALHeure precedent { recues } } }`;

/** Every analysis and every file of it, as one text. */
async function vu(qui: string): Promise<string> {
  const entetes = await ouvrirSession(p, qui);
  const lire = async (document: string): Promise<string> => JSON.stringify((await p.demander(id(qui), document)).data);
  const telecharger = async (par: string): Promise<string> => (await fetch(`${serveur.adresse}/exports/analyses/${id('F4-2')}.csv?par=${par}`, { headers: entetes })).text();
  return (await Promise.all([...[...ANALYSES, COMPLETUDE].map(lire), ...DIMENSIONS.map(telecharger)])).join('\n');
}

it.each(['SAISIE', 'SOUMISE', 'RENVOYEE'] as const)('%s, un chiffre n’entre dans aucune analyse, pas même pour son organisation ni pour qui l’examine', async (etat) => {
  await mettre(etat);
  for (const qui of TOUS) expect([qui, (await vu(qui)).includes(CHIFFRE)]).toEqual([qui, false]);
  expect(resume((await analyser(p, 'horizon', 'F4-2', 'DEPARTEMENT')).total)).toBe('1 1-0-1');
});

it('avant comme après, l’analyse est la même pour tous ceux du comité, propriétaire et relecteurs compris', async () => {
  for (const etat of ['SOUMISE', 'ACCEPTEE'] as const) {
    await mettre(etat);
    const [premiere, ...autres] = await Promise.all(['sillage', 'horizon', 'secretariat', 'relectrice'].map((qui) => analyser(p, qui, 'F4-2', 'ORGANISATION')));
    for (const autre of autres) expect(autre).toEqual(premiere);
  }
});

it('acceptée, le comité la lit ; qui n’y siège pas ne la lit nulle part, pas même dans un total', async () => {
  await mettre('ACCEPTEE');
  for (const qui of ['horizon', 'sillage', 'secretariat', 'relectrice']) expect([qui, (await vu(qui)).includes(CHIFFRE)]).toEqual([qui, true]);
  for (const qui of ['ud39', 'directrice', 'national', 'administrateur', 'sansmandat']) {
    expect([qui, (await vu(qui)).includes(CHIFFRE)]).toEqual([qui, false]);
    expect([qui, resume((await analyser(p, qui, 'F4-2', 'DEPARTEMENT')).total)]).toEqual([qui, '∅ 0-0-0']);
  }
});

it('une organisation hors du comité analyse ce qu’elle a donné, et sait que ce n’est pas tout', async () => {
  await poser(p, { campagne: 'T3 2026', code: 'F3-2', organisation: 'DDETS du Jura', departement: '39', contenu: ['numerateur', '9'] }, { campagne: 'T3 2026', code: 'F3-2', organisation: 'réseau Horizon', departement: '21', contenu: ['numerateur', '4'] });
  const deLUd = await analyser(p, 'ud39', 'F3-2', 'DEPARTEMENT');
  const duComite = await analyser(p, 'sillage', 'F3-2', 'DEPARTEMENT');
  expect([resume(deLUd.total), deLUd.partielle, resume(duComite.total), duComite.partielle]).toEqual(['9 1-0-0', true, '13 2-0-0', false]);
});

it('sans session, ni analyse ni fichier', async () => {
  const { data } = await p.demander(null, ANALYSE, { indicateurId: id('F4-2'), par: 'ANNEE' });
  expect(data).toEqual({ analyse: null });
  expect((await fetch(`${serveur.adresse}/exports/analyses/${id('F4-2')}.csv`)).status).toBe(401);
});

it('l’export des valeurs tient exactement les lignes de la liste, pour chacun, avec ses filtres', async () => {
  await mettre('SOUMISE');
  for (const qui of TOUS) {
    for (const filtre of [{}, { indicateurId: [id('F4-2')] }, { etat: ['SOUMISE'] }, { departement: ['39'], enVigueur: true }]) {
      const { valeurs } = await p.obtenir<{ valeurs: { items: { id: string }[] } }>(id(qui), 'query ($filtre: ValeurFiltre) { valeurs(parPage: 100, filtre: $filtre) { items { id } } }', { filtre });
      const fichier = await (await fetch(`${serveur.adresse}/exports/valeurs.csv?${new URLSearchParams({ filtre: JSON.stringify(filtre) })}`, { headers: await ouvrirSession(p, qui) })).text();
      const lus = fichier.trim().split('\r\n').slice(1).map((ligne) => ligne.split(',')[0]);
      expect({ qui, filtre, lus: lus.sort() }).toEqual({ qui, filtre, lus: valeurs.items.map((v) => v.id).sort() });
    }
  }
  await mettre('ACCEPTEE');
});

it('le fichier de la complétude compte comme la page, et n’existe pas pour qui n’a rien à y voir', async () => {
  const lire = async (qui: string): Promise<Response> => fetch(`${serveur.adresse}/exports/completude/${id('BFC2025')}.csv`, { headers: await ouvrirSession(p, qui) });
  expect((await (await lire('sillage')).text()).split('\r\n')[0]).toBe('organisation_id,organisation,attendues,recues,a_l_heure,tardives,manquantes,a_venir,attendues_un_an_avant,recues_un_an_avant,a_l_heure_un_an_avant,tardives_un_an_avant,manquantes_un_an_avant,a_venir_un_an_avant,mention');
  expect((await lire('national')).status).toBe(404);
});

describe('le fichier d’une analyse', () => {
  const telecharger = async (chemin: string): Promise<Response> => fetch(`${serveur.adresse}/exports/analyses/${chemin}`, { headers: await ouvrirSession(p, 'sillage') });

  it('tient les lignes de la page et son total, en données ouvertes comme pour Excel', async () => {
    await poser(p, { ...deSillage, departement: '21', contenu: ['numerateur', '1.5'] });
    const ouvert = (await (await telecharger(`${id('F4-2')}.csv?par=DEPARTEMENT`)).text()).trim().split('\r\n');
    expect(ouvert.map((l) => l.split(',').slice(5, 10))).toEqual([['niveau', 'cle', 'libelle', 'numerateur', 'denominateur'], ['LIGNE', '21', 'Département 21', '1.5', ''], ['LIGNE', '39', 'Département 39', '7654322', ''], ['TOTAL', '', 'Total', '7654323.5', '']]);
    expect(await (await telecharger(`${id('F4-2')}.csv?par=DEPARTEMENT&pour=excel`)).text()).toContain(';1,5;');
  });

  it.each(['xlsx', 'ods'])('se prend aussi en .%s', async (format) => {
    const reponse = await telecharger(`${id('F4-2')}.${format}?par=DEPARTEMENT`);
    expect([reponse.status, Buffer.from(await reponse.arrayBuffer()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it.each([['?par=RIEN'], ['?annee=abc'], ['?departements=x'], ['?typeSiae=X']])('refuse %s', async (parametres) => {
    expect((await telecharger(`${id('F4-2')}.csv${parametres}`)).status).toBe(400);
  });

  it.each([['x.csv'], [`${id('rien')}.csv`], [`${id('F4-2')}.pdf`]])('ne trouve pas %s', async (fichier) => {
    expect((await telecharger(fichier)).status).toBe(404);
  });
});
