import { QueryFailedError } from 'typeorm';
import { id } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { ouvrirServeur } from '../../test/serveur';
import { creerJournal, masquerAdresse } from './journal-technique';
import { ROUTES } from './routes';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme();
});
afterAll(() => p.fermer());

function noter(): { lignes: string[]; journal: ReturnType<typeof creerJournal> } {
  const lignes: string[] = [];
  return { lignes, journal: creerJournal('info', { write: (ligne: string) => void lignes.push(ligne) }) };
}

test.each([
  ['/calendrier/le-secret.ics', '/calendrier/…'],
  ['/lien/le-secret?x=1', '/lien/…?x=1'],
  ['/graphql', '/graphql'],
  [`/reunions/${id('x')}`, `/reunions/${id('x')}`],
])('%s se note %s', (adresse, note) => expect(masquerAdresse(adresse)).toBe(note));

test('une demande se note sans ce qui ouvre : ni jeton dans l’adresse, ni cookie, ni mot de passe', async () => {
  const { lignes, journal } = noter();
  const s = await ouvrirServeur(p, { journal, routes: ROUTES });
  await fetch(`${s.adresse}/calendrier/secret-du-calendrier-de-quelqu-un.ics`);
  await s.poster({ query: 'mutation ($m: String!) { connexion(courriel: "a@b.fr", motDePasse: $m) { menus } }', variables: { m: 'secret de quelqu’un' } }, { cookie: 'session=secret-de-la-session' });
  await s.fermer();
  const texte = lignes.join('');
  expect(texte).toContain('/calendrier/…');
  expect(texte).not.toMatch(/secret/u);
});

test('une panne se note avec sa trace et son instruction, sans les valeurs', () => {
  const { lignes, journal } = noter();
  const deLaBase = Object.assign(new Error('duplicate key value violates unique constraint "x"'), { code: '23505', detail: 'Key (courriel)=(secret@essai.test) already exists.' });
  journal.error({ err: new QueryFailedError('INSERT INTO compte VALUES ($1)', ['secret'], deLaBase) }, 'erreur interne');
  const { err } = JSON.parse(lignes.join('')) as { err: Record<string, unknown> };
  expect(err).toMatchObject({ type: 'QueryFailedError', query: 'INSERT INTO compte VALUES ($1)', stack: expect.stringContaining('QueryFailedError') });
  expect(lignes.join('')).not.toMatch(/secret/u);
});
