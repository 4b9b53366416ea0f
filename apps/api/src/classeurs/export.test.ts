import { deposerClasseur, lireClasseurDe, tableDe } from '../../test/depot-classeur';
import { campagneId, faire, ouvrir, ouvrirDictionnaire, remplir, valeursDe, type ValeurLue } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';
import { lireClasseur } from './lecture/lecture';

/** A number that appears nowhere else: wherever it is found, the figure was told. */
const CHIFFRE = '7654321';
let p: Plateforme;
let s: ServeurEssai;
let valeur: ValeurLue;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
  s = await ouvrirServeur(p, { routes: ROUTES });
  valeur = (await valeursDe(p, 'horizon')).find((v) => v.indicateur.code === 'F4-2')!;
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const AUTRES = ['sillage', 'ud39', 'directrice', 'national', 'administrateur', 'sansmandat', null] as const;
/** All that a file holds for somebody, in both formats. */
async function lu(qui: string | null, campagne = campagneId): Promise<string> {
  let tout = '';
  for (const extension of ['xlsx', 'ods'] as const) {
    const { statut, octets } = await lireClasseurDe(p, s, qui, { extension, campagne });
    tout += statut === 200 ? JSON.stringify(lireClasseur(new Uint8Array(octets), extension)) : '';
  }
  return tout;
}
async function personneDAutre(): Promise<void> {
  for (const qui of AUTRES) expect([qui, (await lu(qui)).includes(CHIFFRE)]).toEqual([qui, false]);
}
const colonne = async (qui: string, titre: string, organisation = ''): Promise<unknown[]> => {
  const { octets } = await lireClasseurDe(p, s, qui, { organisation });
  const { classeur, colonnes, debut } = await tableDe(octets, 'xlsx');
  return (classeur.sheets[1]?.rows ?? []).slice(debut + 1).map((ligne) => ligne[colonnes.indexOf(titre)]);
};

describe('Ce que chacun trouve dans le classeur d’une campagne', () => {
  it('saisie, une valeur n’est que dans celui de son organisation', async () => {
    await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: valeur.id, version: 1, numerateur: CHIFFRE, commentaire: `Soit ${CHIFFRE}` }] });
    expect((await lu('horizon')).includes(CHIFFRE)).toBe(true);
    expect((await lu('secretariat')).includes(CHIFFRE)).toBe(false);
    await personneDAutre();
  });

  it('soumise puis renvoyée, elle est aussi dans celui de qui examine', async () => {
    await p.sql(`UPDATE valeur SET etat = 'SOUMISE', soumise_le = saisie_le, premiere_soumission_le = saisie_le WHERE id = $1`, [valeur.id]);
    expect((await lu('secretariat')).includes(CHIFFRE)).toBe(true);
    await personneDAutre();
    await faire(p, 'secretariat', 'renvoyerValeurs', { ids: [valeur.id], motif: `Vérifiez ${CHIFFRE}` });
    expect(await colonne('horizon', 'À savoir')).toContain(`Renvoyée : Vérifiez ${CHIFFRE}`);
    await personneDAutre();
  });

  it('acceptée, elle est dans celui des signataires, sans ce qui fut renvoyé ; la période suivante ne la montre qu’à qui la lit', async () => {
    const [renvoyee] = await valeursDe(p, 'horizon', { etat: ['RENVOYEE'] });
    await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: valeur.id, version: renvoyee!.version, numerateur: '4242' }] });
    await p.sql(`UPDATE valeur SET etat = 'SOUMISE', soumise_le = saisie_le WHERE id = $1`, [valeur.id]);
    await faire(p, 'secretariat', 'accepterValeurs', { ids: [valeur.id] });
    expect((await lu('sillage')).includes('4242')).toBe(true);
    await personneDAutre();
  });

  it('celui que l’on remplit n’a que les siennes : il se redépose tel quel, sans une faute', async () => {
    expect((await lireClasseurDe(p, s, 'sillage')).nom).toMatch(/2 organisations/);
    const sien = await lireClasseurDe(p, s, 'sillage', { siennes: true });
    expect(sien.nom).toBe('Données fictives – Année 2026 – réseau Sillage.xlsx');
    const depot = await deposerClasseur(p, s, 'sillage', { octets: sien.octets });
    expect(await p.obtenir(id('sillage'), `{ importClasseur(id: "${depot.id}") { apercu { enErreur nouvelles modifiees } } }`)).toEqual({ importClasseur: { apercu: { enErreur: 0, nouvelles: 0, modifiees: 0 } } });
  });

  it('sans rien à y lire, il n’y a pas de classeur ; sans compte, ni sans la campagne', async () => {
    expect((await lireClasseurDe(p, s, 'directrice')).statut).toBe(404);
    expect((await lireClasseurDe(p, s, 'administrateur')).statut).toBe(404);
    expect((await lireClasseurDe(p, s, null)).statut).toBe(401);
    expect((await lireClasseurDe(p, s, 'horizon', { campagne: 'bonjour' })).statut).toBe(404);
    expect((await lireClasseurDe(p, s, 'horizon', { organisation: id('réseau Sillage') })).statut).toBe(409);
    expect((await lireClasseurDe(p, s, 'horizon', { organisation: 'bonjour' })).statut).toBe(404);
  });
});

describe('La forme du classeur', () => {
  it('dit à qui il est, qu’il est fictif, comment le remplir, et qui verra', async () => {
    const { nom, octets } = await lireClasseurDe(p, s, 'horizon');
    expect(nom).toBe('Données fictives – Année 2026 – réseau Horizon.xlsx');
    const [lisezMoi, valeurs] = lireClasseur(new Uint8Array(octets), 'xlsx');
    expect([lisezMoi?.nom, valeurs?.nom]).toEqual(['Lisez-moi', 'Valeurs']);
    for (const mot of ['Données fictives', 'NC', 'Qui voit vos chiffres', '1 234,5', '15 décembre 2026']) expect(JSON.stringify(lisezMoi)).toContain(mot);
    expect(JSON.stringify(valeurs?.lignes[0])).toContain(`campagne:${campagneId}`);
    expect(JSON.stringify(valeurs?.lignes[1])).toContain('Données fictives');
  });

  it('a une clé que l’on peut lire, la période précédente, les états ; ce qui ne change plus est protégé et grisé', async () => {
    expect((await colonne('horizon', 'Clé'))[0]).toMatch(/^F4-2\/21\/ACI@[0-9a-f]{8}\.[0-9a-f]{8}$/);
    await faire(p, 'secretariat', 'ouvrirCampagne', { id: id('campagne 2027'), saisie: { accordId: id('BFC2025'), instanceId: id('CPR-BFC'), libelle: 'Année 2027', debut: '2026-11-01', fin: '2027-12-31', ouvreLe: '2026-11-20', echeance: '2027-12-15' } }).catch(() => undefined);
    const { octets } = await lireClasseurDe(p, s, 'horizon');
    const { readXlsx } = await import('hucre/xlsx');
    const feuille = (await readXlsx(octets, { readStyles: true })).sheets[1]!;
    const titres = feuille.rows[2]!.map(String);
    const [v, e] = [titres.indexOf('Valeur'), titres.indexOf('État')];
    const verrous = feuille.rows.slice(3).map((ligne, r) => [ligne[e], feuille.cells?.get(`${r + 3},${v}`)?.style?.protection?.locked !== false]);
    expect(new Set(verrous.map(String))).toEqual(new Set(['acceptée,true', 'à saisir,false']));
    expect(feuille.protection?.sheet).toBe(true);
    expect(feuille.merges?.length).toBe(2);
  });

  it('de qui examine, il réunit les organisations, avec leur nom, et se restreint à une', async () => {
    await remplir(p, 'sillage', 8);
    await faire(p, 'sillage', 'soumettreValeurs', { campagneId });
    expect(new Set(await colonne('relectrice', 'Organisation'))).toEqual(new Set(['réseau Horizon', 'réseau Sillage']));
    const seules = await colonne('relectrice', 'État', id('réseau Sillage'));
    expect([seules.length > 5, new Set(seules)]).toEqual([true, new Set(['soumise'])]);
    expect((await lireClasseurDe(p, s, 'relectrice')).nom).toBe('Données fictives – Année 2026 – 2 organisations.xlsx');
  });
});
