import { parse as lireCsv } from 'papaparse';
import { ouvrirHistoire } from '../../test/histoire';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let serveur: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirHistoire();
  serveur = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

const telecharger = async (qui: string | null, parametres: Record<string, string>): Promise<{ status: number; brut: string; lignes: Record<string, string>[] }> => {
  const reponse = await fetch(`${serveur.adresse}/exports/conformite.csv?${new URLSearchParams(parametres)}`, { headers: qui ? await ouvrirSession(p, qui) : {} });
  const brut = await reponse.text();
  return { status: reponse.status, brut, lignes: lireCsv<Record<string, string>>(brut, { header: true, skipEmptyLines: true }).data };
};

it('tient la carte entière, et chaque verdict avec son article', async () => {
  const { lignes } = await telecharger('secretariat', { annee: '2017', critere: 'RYTHME' });
  expect(new Set(lignes.filter((l) => l['niveau'] === 'DEPARTEMENT').map((l) => l['code'])).size).toBe(101);
  expect(lignes.find((l) => l['code'] === '39' && l['instance'] === 'CTA du bassin de Dole')).toMatchObject({ verdict: 'RESPECTE', faites: '4', attendues: '4', article: 'Accord BFC 2016, fiche 8', mention: 'Données fictives' });
  expect(lignes.find((l) => l['niveau'] === 'REGION' && l['instance'] === 'Comité de pilotage régional')).toMatchObject({ verdict: 'RESPECTE', regle_ecartee: 'Accord-cadre de 2015, article 5' });
});

it('est le même pour tous, et suit les filtres de la page', async () => {
  const voulu = { annee: '2018', jour: '2018-10-01', departements: '39' };
  const [un, autre] = await Promise.all([telecharger('animatrice', voulu), telecharger('sansmandat', voulu)]);
  expect(un.brut).toBe(autre.brut);
  expect(un.lignes.every((l) => l['jour'] === '2018-10-01')).toBe(true);
});

it.each([[{}], [{ annee: 'x' }], [{ annee: '2017', jour: '2017-02-30' }], [{ annee: '2017', critere: 'TOUT' }], [{ annee: '2017', departements: "39';--" }], [{ annee: '1999' }]])('refuse %j en français', async (parametres) => {
  const { status, brut } = await telecharger('animatrice', parametres);
  expect([status, JSON.parse(brut).errors[0].extensions.code]).toEqual([400, 'SAISIE_INVALIDE']);
});

it('demande une session', async () => {
  expect((await telecharger(null, { annee: '2017' })).status).toBe(401);
});
