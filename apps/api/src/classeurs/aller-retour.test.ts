import { deposerClasseur, lireClasseurDe, retoucher } from '../../test/depot-classeur';
import { campagneId, contenuDe, faire, ouvrir, ouvrirDictionnaire, valeursDe } from '../../test/indicateurs';
import { id } from '../../test/jura';
import { enregistrerDansLibreOffice, SOFFICE } from '../../test/libreoffice';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';
import { lireClasseur } from './lecture/lecture';

jest.setTimeout(300_000);

let p: Plateforme;
let s: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
  s = await ouvrirServeur(p, { routes: ROUTES });
  // One cell of each kind: hours with decimals, a rate, a text with spaces and signs, what is not communicated, a large count.
  const valeurs = (await valeursDe(p, 'horizon')).map((v, rang) => ({
    id: v.id, version: v.version, ...contenuDe(v, 1234 + rang),
    ...(v.indicateur.code === 'F3-2' ? { numerateur: '1234,5678' } : {}),
    ...(v.indicateur.code === 'F6-1' ? { texte: 'Plan « 2026 »\nannexe  2 & suite\u00a0; =1+1' } : {}),
    ...(rang === 0 ? { numerateur: '99999999999', extraitLe: '2026-11-12', methode: 'Comptage', commentaire: '=cmd|1' } : {}),
    ...(rang === 1 ? { numerateur: null, nonCommunique: 'Secret statistique' } : {}),
  }));
  await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs });
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const APERCU = 'query ($id: ID!) { importClasseur(id: $id) { apercu { nouvelles modifiees identiques ignorees enErreur lignes { cle effet avant apres problemes { message } } } } }';
const cellules = (octets: Buffer, extension: 'xlsx' | 'ods') => lireClasseur(new Uint8Array(octets), extension).map(({ nom, lignes }) => ({ nom, lignes }));

// The verification says how to get LibreOffice when it is missing.
(SOFFICE ? describe : describe.skip)('Modèle, LibreOffice, import, export', () => {
  it.each(['xlsx', 'ods'] as const)('en .%s : ce qui est enregistré revient identique, cellule par cellule, et réexporté il l’est encore', async (extension) => {
    const modele = await lireClasseurDe(p, s, 'horizon', { extension });
    const converti = await enregistrerDansLibreOffice(modele.octets, extension);
    expect(cellules(converti, extension)).toEqual(cellules(modele.octets, extension));
    const recu = await deposerClasseur(p, s, 'horizon', { octets: converti, nom: `v.${extension}` });
    const { importClasseur } = await p.obtenir<{ importClasseur: { apercu: { identiques: number; lignes: { effet: string }[] } } }>(id('horizon'), APERCU, { id: recu.id });
    expect(importClasseur.apercu.lignes.filter((l) => l.effet !== 'IDENTIQUE')).toEqual([]);
    expect(importClasseur.apercu.identiques).toBeGreaterThan(10);
    expect(cellules((await lireClasseurDe(p, s, 'horizon', { extension })).octets, extension)).toEqual(cellules(modele.octets, extension));
  });

  it.each(['xlsx', 'ods'] as const)('en .%s : une formule écrite dans LibreOffice est vue comme telle, et refusée à son adresse', async (extension) => {
    const modele = await lireClasseurDe(p, s, 'horizon', { extension });
    const octets = await enregistrerDansLibreOffice(await retoucher(modele.octets, extension, { 'F4-2/39/AI': { VALEUR: '=1+1' }, 'F4-2/39/EI@': { VALEUR: '=1/0' } }), extension);
    const recu = await deposerClasseur(p, s, 'horizon', { octets, nom: `v.${extension}` });
    const { importClasseur } = await p.obtenir<{ importClasseur: { apercu: { lignes: { cle: string; problemes: { message: string }[] }[] } } }>(id('horizon'), APERCU, { id: recu.id });
    const fautes = importClasseur.apercu.lignes.filter((l) => l.problemes.length > 0).map((l) => [l.cle.slice(0, 10), l.problemes[0]?.message.slice(0, 12)]);
    expect(fautes).toEqual([['F4-2/39/AI', 'Une formule '], ['F4-2/39/EI', extension === 'ods' ? '« #DIV/0! » ' : 'Une formule ']]);
  });
});
