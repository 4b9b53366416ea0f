import { typographier } from '@gouvernance-iae/domaine';
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { creerPremierAdministrateur } from './premier-administrateur';

const RACINE = resolve(__dirname, '../../../..');
const requete = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a01';
const DEFINIR = 'mutation ($j: String!, $m: String!) { definirMotDePasse(jeton: $j, motDePasse: $m) { personne { prenom nom courriel } menus droits } }';
const DEJA = 'Cette plateforme a déjà un administrateur : lui seul donne les autres mandats d’administration.';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirPlateforme({ fictif: false });
});
afterEach(() => p.fermer());

const creer = (courriel = 'anne.martin@exemple.fr'): Promise<string> => creerPremierAdministrateur(p.service.source, courriel, p.instant, requete);

test('le lien ouvre le compte d’un administrateur, qui peut tout mettre en place', async () => {
  const { definirMotDePasse } = await p.obtenir<{ definirMotDePasse: { personne: object; menus: string[]; droits: string[] } }>(null, DEFINIR, { j: await creer(), m: 'un nouveau mot de passe' });
  expect(definirMotDePasse.personne).toEqual({ prenom: 'Anne', nom: 'Martin', courriel: 'anne.martin@exemple.fr' });
  expect(definirMotDePasse.menus).toEqual(['aFaire', 'bonnesPratiques', 'feuillesDeRoute', 'actions', 'conformite', 'barometre', 'indicateurs', 'courriels', 'journal', 'accords', 'instances', 'organisations', 'personnes']);
  expect(definirMotDePasse.droits).toEqual(expect.arrayContaining(['creerInstance', 'creerOrganisation', 'creerPersonne', 'donnerMandat']));
});

test('une fois le mot de passe choisi, la commande refuse ; avant, la même adresse reçoit un autre lien, une autre est refusée', async () => {
  await creer();
  await expect(creer('autre@exemple.fr')).rejects.toThrow(DEJA);
  await p.obtenir(null, DEFINIR, { j: await creer(), m: 'un nouveau mot de passe' });
  await expect(creer()).rejects.toThrow(DEJA);
  expect(await p.sql(`SELECT count(*)::int AS n FROM mandat`)).toEqual([{ n: 1 }]);
});

test('deux commandes au même instant font un seul administrateur', async () => {
  const issues = await Promise.allSettled([creer('a.b@exemple.fr'), creer('c.d@exemple.fr')]);
  expect(issues.map((i) => i.status).sort()).toEqual(['fulfilled', 'rejected']);
});

describe('npm run compte', () => {
  const commande = ['-r', '@swc-node/register', resolve(__dirname, '../commandes/compte.ts')];
  const options = (): { cwd: string; env: NodeJS.ProcessEnv; encoding: 'utf8' } => ({
    cwd: RACINE, encoding: 'utf8', env: { ...process.env, SWC_NODE_PROJECT: resolve(RACINE, 'apps/api/tsconfig.json'), DATABASE_URL: p.url, ADRESSE: 'https://gouvernance.test' },
  });

  test('imprime le lien, puis refuse en une phrase', async () => {
    const sortie = execFileSync(process.execPath, [...commande, '--administrateur', 'anne.martin@exemple.fr'], options());
    const [, jeton] = /https:\/\/gouvernance\.test\/lien\/([\w-]{43})/.exec(sortie) ?? [];
    p.instant = new Date();
    await p.obtenir(null, DEFINIR, { j: jeton, m: 'un nouveau mot de passe' });
    const { status, stderr } = spawnSync(process.execPath, [...commande, '--administrateur', 'anne.martin@exemple.fr'], options());
    expect([status, stderr]).toEqual([1, `${typographier(DEJA)}\n`]);
  });

  test.each([
    [['--administrateur'], 'Usage : npm run compte -- --administrateur prenom.nom@exemple.fr\n'],
    [['--administrateur', 'anne'], 'Adresse attendue, par exemple prenom.nom@exemple.fr.\n'],
  ])('%j se refuse en une phrase', (parametres, attendu) => {
    const { status, stderr } = spawnSync(process.execPath, [...commande, ...parametres], options());
    expect([status, stderr]).toEqual([1, typographier(attendu)]);
  });
});
