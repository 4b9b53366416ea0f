import { Client } from 'pg';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { installerRegles } from '../../test/regles';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from './routes';

/** Short delays: the rule is that one is told, not how long one waits. */
const DELAIS = { connexion: 1500, lecture: 2000, acte: 2000 };

let p: Plateforme;
let s: ServeurEssai;
let animatrice: { cookie: string };
beforeAll(async () => {
  p = await ouvrirPlateforme({ delais: DELAIS });
  await installerJura(p);
  await installerRegles(p);
  s = await ouvrirServeur(p, { routes: ROUTES });
  animatrice = await ouvrirSession(p, 'animatrice');
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

type Reponse = Awaited<ReturnType<ServeurEssai['poster']>>;
const code = ({ corps }: Reponse): string => corps.errors?.[0]?.extensions.code ?? 'fait';
const bref = (r: Reponse): string => `${r.statut} ${code(r)}`;
const compter = (valeurs: readonly string[]): Record<string, number> => valeurs.reduce<Record<string, number>>((n, v) => ({ ...n, [v]: (n[v] ?? 0) + 1 }), {});
const fois = <T>(nombre: number, faire: (i: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: nombre }, (_, i) => faire(i)));

const planifier = (nom: string, jour: string): Promise<Reponse> =>
  s.poster(
    {
      query: 'mutation ($id: ID!, $s: ReunionSaisie!) { planifierReunion(id: $id, saisie: $s) { id version points { id } } }',
      variables: { id: id(nom), s: { instanceId: id('CTA-DOLE'), debut: `${jour}T09:00:00Z`, fin: `${jour}T10:00:00Z`, lieu: 'Dole', points: [{ titre: 'Agréments', genre: 'DEBAT' }] } },
    },
    animatrice,
  );
const UNE = '{ reunions { total } }';
const PLUSIEURS = '{ reunions { total } instances { total } }';

/** Runs while nobody else can read nor write this table. */
async function bloquee(table: string, faire: () => Promise<void>): Promise<void> {
  const verrou = new Client({ connectionString: p.url });
  await verrou.connect();
  await verrou.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  try {
    await faire();
  } finally {
    await verrou.query('COMMIT');
    await verrou.end();
  }
}

describe('une base qui ne répond pas à temps', () => {
  it.each([
    ['une lecture', UNE],
    ['plusieurs lectures', PLUSIEURS],
  ])('%s : INDISPONIBLE, en français, puis tout va de nouveau', async (_cas, query) => {
    await bloquee('reunion', async () => {
      const reponse = await s.poster({ query }, animatrice);
      expect([bref(reponse), reponse.corps.errors?.[0]?.message]).toEqual(['503 INDISPONIBLE', 'Le service est momentanément indisponible. Réessayez dans un instant.']);
    });
    expect((await s.poster({ query }, animatrice)).statut).toBe(200);
  });

  it('un acte : INDISPONIBLE, et rien de lui', async () => {
    await bloquee('journal', async () => expect(bref(await planifier('lente', '2026-12-01'))).toBe('503 INDISPONIBLE'));
    expect(await p.sql('SELECT 1 FROM reunion WHERE id = $1', [id('lente')])).toEqual([]);
    expect(bref(await planifier('lente', '2026-12-01'))).toBe('200 fait');
  });

  it('un export, un agenda, une demande d’identité : la même réponse', async () => {
    await bloquee('session, jeton_calendrier, reunion', async () => {
      const adresses = ['/exports/reunions.csv', `/exports/reunions/${id('lente')}.ics`, `/calendrier/${'x'.repeat(43)}.ics`];
      const statuts = await Promise.all(adresses.map(async (a) => (await fetch(`${s.adresse}${a}`, { headers: animatrice })).status));
      expect(statuts).toEqual([503, 503, 503]);
      expect(bref(await s.poster({ query: '{ moi { menus } }' }, animatrice))).toBe('503 INDISPONIBLE');
      expect((await fetch(`${s.adresse}/healthz`)).status).toBe(200);
    });
  });
});

describe('une connexion coupée au milieu de son travail', () => {
  /** Cuts every connection that waits for a lock, as soon as one does. */
  async function couper(): Promise<void> {
    for (let coupees = 0; coupees === 0; ) {
      const lignes = await p.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      coupees = lignes.length;
    }
  }

  it.each([
    ['une lecture', 'reunion', () => s.poster({ query: UNE }, animatrice)],
    ['plusieurs lectures', 'reunion', () => s.poster({ query: PLUSIEURS }, animatrice)],
    ['un acte', 'journal', () => planifier('coupée', '2026-12-15')],
  ])('%s : INDISPONIBLE, le processus continue, et la même demande réussit ensuite', async (_cas, table, demander) => {
    await bloquee(table, async () => {
      const [reponse] = await Promise.all([demander(), couper()]);
      expect(bref(reponse)).toBe('503 INDISPONIBLE');
    });
    expect(bref(await demander())).toBe('200 fait');
  });
});

describe('plus de demandes que de connexions', () => {
  it.each([
    ['lectures', (i: number) => s.poster({ query: i % 2 ? UNE : PLUSIEURS }, animatrice), 'reunion'],
    ['actes', (i: number) => planifier(`foule ${i}`, `2027-01-${String(i + 1).padStart(2, '0')}`), 'journal'],
  ])('des %s bloquées : chacune est refusée vite, aucune n’attend sans fin, et rien ne manque ensuite', async (_cas, demander, table) => {
    await bloquee(table, async () => {
      const debut = performance.now();
      expect(compter((await fois(28, demander)).map(bref))).toEqual({ '503 INDISPONIBLE': 28 });
      expect(performance.now() - debut).toBeLessThan(15_000);
      expect((await fetch(`${s.adresse}/healthz`)).status).toBe(200);
    });
    // A few at a time: what is proven is that no connection was lost, not how fast this machine is.
    for (let lot = 0; lot < 7; lot += 1) expect(compter((await fois(4, (i) => demander(lot * 4 + i))).map(bref))).toEqual({ '200 fait': 4 });
    expect([p.service.lectures.waitingCount, p.service.lectures.totalCount - p.service.lectures.idleCount]).toEqual([0, 0]);
  });

  it('/readyz dit que la base ne répond pas', async () => {
    const tenues = await fois(10, () => p.service.lectures.connect());
    expect((await fetch(`${s.adresse}/readyz`)).status).toBe(503);
    for (const client of tenues) client.release();
    expect((await fetch(`${s.adresse}/readyz`)).status).toBe(200);
  });
});
