import { strFromU8, unzipSync } from 'fflate';
import { parse as lireCsv } from 'papaparse';
import { ouvrirPeriode, poser } from '../../test/analyses';
import { composer } from '../../test/bilans';
import { installerCompteRendu } from '../../test/compte-rendu';
import { installerDictionnaire } from '../../test/indicateurs';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { installerSeance, SEANCE } from '../../test/seance';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from '../http/routes';
import { TABLES } from './tables';

let p: Plateforme;
let serveur: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirPlateforme({ maintenant: '2026-12-11T09:00:00Z' });
  await installerJura(p);
  await installerSeance(p);
  await installerCompteRendu(p);
  await p.sql(`INSERT INTO journal (instant, acteur_id, acte, sujet, sujet_id) VALUES ($1, $2, 'convoquerReunion', 'Reunion', $3)`, ['2026-11-18T09:00:00Z', id('animatrice'), SEANCE]);
  await installerDictionnaire(p);
  await ouvrirPeriode(p, 'Année 2025', '2025-01-01', '2025-12-31');
  await poser(p, { campagne: 'Année 2025', code: 'F7-1', organisation: 'agence de Dole', departement: '39', etat: 'SAISIE', contenu: ['numerateur', '12.5'] });
  await composer(p, 'animatrice', 'b', 'CTA-DOLE');
  serveur = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

interface Csv {
  readonly status: number;
  readonly brut: string;
  readonly lignes: readonly Readonly<Record<string, string>>[];
}
const telecharger = async (qui: string | null, nom: string, parametres: Record<string, string> = {}): Promise<Csv> => {
  const reponse = await fetch(`${serveur.adresse}/exports/${nom}.csv?${new URLSearchParams(parametres)}`, { headers: qui ? await ouvrirSession(p, qui) : {} });
  const brut = Buffer.from(await reponse.arrayBuffer()).toString('utf8');
  return { status: reponse.status, brut, lignes: lireCsv<Record<string, string>>(brut.replace(/^\ufeff/u, ''), { header: true, skipEmptyLines: true }).data };
};

describe.each(TABLES.map((t) => t.nom))('l’export %s', (nom) => {
  it('tient les lignes que l’on peut lire, et elles seules', async () => {
    expect((await telecharger('animatrice', nom)).lignes.length).toBeGreaterThan(0);
    for (const qui of ['ud21', 'directrice21', 'administrateur', 'sansmandat']) expect((await telecharger(qui, nom)).lignes).toEqual([]);
  });

  it('demande une session', async () => {
    expect((await telecharger(null, nom)).status).toBe(401);
  });

  it('marque chaque ligne quand les données sont fictives', async () => {
    for (const ligne of (await telecharger('animatrice', nom)).lignes) expect(ligne['mention']).toBe('Données fictives');
  });

  it.each([['{'], ['{"inconnu":1}'], ['"x"'], ['[1]'], ['{"ids":["x"]}'], ['1e300'], ['{"ids":"\\u0000"}']])('refuse le filtre %s en français', async (filtre) => {
    const { status, brut } = await telecharger('animatrice', nom, { filtre });
    expect(status).toBe(400);
    expect(JSON.parse(brut).errors[0].extensions.code).toBe('SAISIE_INVALIDE');
  });

  it.each([['[{"champ":"motDePasse"}]'], ['{"champ":"id"}x'], ['[{"champ":"id","sens":"HAUT"}]']])('refuse le tri %s', async (tri) => {
    expect((await telecharger('animatrice', nom, { tri })).status).toBe(400);
  });
});

describe.each([['xlsx', 'xl/worksheets/sheet1.xml'], ['ods', 'content.xml']] as const)('en .%s', (format, partie) => {
  const ouvrir = async (qui: string | null, nom: string): Promise<{ status: number; texte: string }> => {
    const reponse = await fetch(`${serveur.adresse}/exports/${nom}.${format}`, { headers: qui ? await ouvrirSession(p, qui) : {} });
    if (reponse.status !== 200) return { status: reponse.status, texte: '' };
    const parties = unzipSync(new Uint8Array(await reponse.arrayBuffer()));
    return { status: 200, texte: Object.entries(parties).filter(([nom2]) => nom2 === partie || nom2.endsWith('sharedStrings.xml')).map(([, contenu]) => strFromU8(contenu)).join('') };
  };

  it.each(TABLES.map((t) => t.nom))('la table %s tient les mêmes lignes, pour les mêmes personnes', async (nom) => {
    const [identifiant = ''] = (await telecharger('animatrice', nom)).lignes.map((l) => l['sujet_id'] ?? l['id'] ?? '');
    expect(identifiant).toHaveLength(36);
    expect((await ouvrir('animatrice', nom)).texte).toContain(identifiant);
    for (const qui of ['ud21', 'sansmandat']) expect((await ouvrir(qui, nom)).texte).not.toContain(identifiant);
    expect((await ouvrir(null, nom)).status).toBe(401);
  });
});

describe('l’export des réunions', () => {
  it('suit les filtres et le tri de la page', async () => {
    expect((await telecharger('animatrice', 'reunions', { filtre: JSON.stringify({ etat: ['PLANIFIEE'] }) })).lignes).toEqual([]);
    expect((await telecharger('animatrice', 'reunions', { filtre: JSON.stringify({ etat: ['TENUE'] }), tri: '[{"champ":"jour","sens":"DESC"}]' })).lignes).toHaveLength(1);
    expect((await telecharger('animatrice', 'reunions', { ids: id('une autre') })).lignes).toEqual([]);
  });

  it('en données ouvertes, sépare par des virgules et écrit des dates ISO', async () => {
    const { brut, lignes } = await telecharger('animatrice', 'reunions');
    expect(brut).toMatch(/^id,instance_id,instance,/u);
    expect(lignes[0]).toMatchObject({ jour: '2026-12-01', debut: '10:00', fin: '12:00', convoques: '5', presents: '4', departements: '39' });
  });

  it('pour Excel, a sa marque, ses points-virgules et des dates françaises', async () => {
    const { brut, lignes } = await telecharger('animatrice', 'reunions', { pour: 'excel' });
    expect(brut).toMatch(/^\ufeffid;instance_id;instance;/u);
    expect(lignes[0]).toMatchObject({ jour: '01/12/2026' });
  });

  it('au-delà d’une page, tient toutes les lignes', async () => {
    await p.sql(
      `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, departements, planifiee_le)
       SELECT gen_random_uuid(), $1, 'CTA du val de Saône', d, d + interval '2 hours', 'Europe/Paris', (d AT TIME ZONE 'Europe/Paris')::date, 'PLANIFIEE', '{21,39}', '2026-01-01T00:00:00Z'
       FROM generate_series('2027-01-01T09:00:00Z'::timestamptz, '2027-09-07T09:00:00Z', '1 day') d`,
      [id('CTA-SAONE')],
    );
    const { lignes } = await telecharger('directrice21', 'reunions');
    expect(new Set(lignes.map((l) => l['id'])).size).toBe(250);
  });
});

describe('l’export des valeurs', () => {
  it('écrit des points en données ouvertes, des virgules pour Excel', async () => {
    expect((await telecharger('animatrice', 'valeurs')).lignes).toMatchObject([{ indicateur: 'F7-1', numerateur: '12.5', etat: 'SAISIE', departement: '39', campagne: '' }]);
    expect((await telecharger('animatrice', 'valeurs', { pour: 'excel' })).lignes).toMatchObject([{ numerateur: '12,5' }]);
  });
});

it('une cellule qui serait une formule est neutralisée', async () => {
  for (const pour of ['ouvert', 'excel']) expect((await telecharger('animatrice', 'decisions', { pour })).lignes[0]?.['texte']).toBe(`'=Recenser les besoins; puis les publier`);
});

it('le journal ne nomme que les personnes que l’on peut lire', async () => {
  await p.sql(`INSERT INTO journal (instant, acteur_id, acte, sujet, sujet_id) VALUES ($1, $2, 'tenirReunion', 'Reunion', $3)`, ['2026-12-01T11:00:00Z', id('sansmandat'), SEANCE]);
  const { lignes } = await telecharger('directrice', 'journal');
  expect(lignes.map((l) => [l['acte'], l['acteur']]).sort()).toEqual([['convoquerReunion', 'Camille animatrice'], ['tenirReunion', '']]);
});
