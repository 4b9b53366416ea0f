import { setTimeout as attendre } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { id, installerJura } from '../../test/jura';
import { lancerApi, ouvrirPostgres, type ApiEssai, type PostgresEssai } from '../../test/processus';
import { installerRegles } from '../../test/regles';
import { ouvrirSession } from '../../test/session';

jest.setTimeout(120_000);

let postgres: PostgresEssai;
let base: Pool;
let api: ApiEssai;
let session: { cookie: string };
beforeAll(async () => {
  postgres = await ouvrirPostgres();
  base = new Pool({ connectionString: postgres.url });
  base.on('error', () => undefined);
  api = await lancerApi(postgres.url);
  const p = { sql: async <R extends object>(texte: string, valeurs: unknown[] = []) => (await base.query<R>(texte, valeurs)).rows, instant: new Date('2026-11-20T09:00:00Z') };
  await installerJura(p);
  await installerRegles(p);
  session = await ouvrirSession(p, 'animatrice');
});
afterAll(async () => {
  api.processus.kill('SIGKILL');
  await base.end();
  await postgres.fermer();
});

interface Reponse {
  readonly statut: number;
  readonly data: Record<string, unknown> | null;
  readonly erreur: { readonly code: string; readonly message: string } | null;
}

async function poster(query: string, variables: Record<string, unknown> = {}): Promise<Reponse> {
  const reponse = await fetch(`${api.adresse}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...session }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(30_000) });
  const { data, errors } = (await reponse.json()) as { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] };
  const [erreur] = errors ?? [];
  return { statut: reponse.status, data: data ?? null, erreur: erreur ? { code: erreur.extensions.code, message: erreur.message } : null };
}

const planifier = (nom: string, jour: string): Promise<Reponse> =>
  poster('mutation ($id: ID!, $s: ReunionSaisie!) { planifierReunion(id: $id, saisie: $s) { id version } }', {
    id: id(nom),
    s: { instanceId: id('CTA-DOLE'), debut: `${jour}T09:00:00Z`, fin: `${jour}T10:00:00Z`, points: [{ titre: 'Agréments', genre: 'DEBAT' }] },
  });

/** What an act left in each table it writes. */
async function traces(nom: string): Promise<{ reunion: number; points: number; journal: number }> {
  const { rows } = await base.query<{ reunion: number; points: number; journal: number }>(
    `SELECT (SELECT count(*)::int FROM reunion WHERE id = $1) AS reunion, (SELECT count(*)::int FROM point WHERE reunion_id = $1) AS points, (SELECT count(*)::int FROM journal WHERE sujet_id = $1) AS journal`,
    [id(nom)],
  );
  return rows[0]!;
}

/** Waits until this is true; the time that a test may take is the limit. */
async function quand(vrai: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await vrai())) await attendre(25);
}

/** Runs `faire` while acts cannot write their last line; resolves once one of them waits for it. */
async function actesSuspendus(lancer: () => void, faire: () => Promise<void>): Promise<void> {
  const verrou = new Client({ connectionString: postgres.url });
  await verrou.connect();
  await verrou.query('BEGIN; LOCK TABLE journal IN EXCLUSIVE MODE');
  lancer();
  await quand(async () => (await base.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO journal%'`)).rows.length > 0);
  await faire();
  await verrou.query('COMMIT');
  await verrou.end();
}

describe('l’API tuée au milieu d’un acte', () => {
  it('n’en laisse pas la moitié, et le même acte renvoyé ensuite a son seul effet', async () => {
    let perdu: Promise<unknown> = Promise.resolve();
    await actesSuspendus(
      () => {
        perdu = expect(planifier('tuée', '2026-12-01')).rejects.toThrow();
      },
      async () => {
        api.processus.kill('SIGKILL');
        expect(await api.fin).toBeNull();
      },
    );
    await perdu;
    api = await lancerApi(postgres.url);
    expect(await traces('tuée')).toEqual({ reunion: 0, points: 0, journal: 0 });
    for (let fois = 0; fois < 2; fois += 1) expect((await planifier('tuée', '2026-12-01')).data).toEqual({ planifierReunion: { id: id('tuée'), version: 1 } });
    expect(await traces('tuée')).toEqual({ reunion: 1, points: 1, journal: 1 });
  });
});

describe('l’API qu’on arrête', () => {
  it('finit l’acte en cours et le dit, n’en accepte plus d’autre, et sort sans faute', async () => {
    let reponse: Promise<Reponse> = Promise.reject(new Error('Rien n’a été demandé.'));
    reponse.catch(() => undefined);
    await actesSuspendus(
      () => {
        reponse = planifier('arrêtée', '2026-12-02');
      },
      async () => {
        api.processus.kill('SIGTERM');
        await quand(() => fetch(`${api.adresse}/healthz`).then(() => false, () => true));
      },
    );
    expect((await reponse).data).toEqual({ planifierReunion: { id: id('arrêtée'), version: 1 } });
    expect(await api.fin).toBe(0);
    expect(await traces('arrêtée')).toEqual({ reunion: 1, points: 1, journal: 1 });
    api = await lancerApi(postgres.url);
  });
});

describe('PostgreSQL redémarré sous la charge', () => {
  const LECTURES = ['{ reunions { total items { id points { titre } } } }', '{ moi { menus } instances { total } reunions { total } journal { total } }', '{ aFaire { taches { id } } }', '{ configuration { jour } }'];

  it.each(['SIGINT', 'SIGQUIT'] as const)('%s : toute réponse est juste ou INDISPONIBLE, et l’API répond de nouveau d’elle-même', async (signal) => {
    const reponses: Reponse[] = [];
    let enCours = true;
    const charger = async (rang: number): Promise<void> => {
      for (let tour = 0; enCours; tour += 1) {
        const jour = `20${(signal === 'SIGINT' ? 30 : 40) + rang}-${String(1 + (tour % 12)).padStart(2, '0')}-${String(1 + (Math.floor(tour / 12) % 28)).padStart(2, '0')}`;
        reponses.push(await (tour % 3 === 2 ? planifier(`${signal} ${rang} ${tour}`, jour) : poster(LECTURES[(tour + rang) % LECTURES.length]!)));
      }
    };
    const charges = Promise.all(Array.from({ length: 8 }, (_, rang) => charger(rang)));
    await quand(() => reponses.length > 40);
    postgres.redemarrer(signal);
    await quand(() => reponses.some((r) => r.statut !== 200));
    // Until a read and an act succeed again.
    await quand(async () => (await poster(LECTURES[1]!)).statut === 200 && (await planifier(`${signal} après`, signal === 'SIGINT' ? '2027-05-03' : '2027-05-04')).statut === 200);
    enCours = false;
    await charges;
    const refus = reponses.filter((r) => r.statut !== 200);
    expect([...new Set(refus.map((r) => JSON.stringify(r)))]).toEqual([
      JSON.stringify({ statut: 503, data: null, erreur: { code: 'INDISPONIBLE', message: 'Le service est momentanément indisponible. Réessayez dans un instant.' } }),
    ]);
    expect(api.processus.exitCode).toBeNull();
    // The pools lost nothing: more requests at once than they have connections.
    const apres = await Promise.all(Array.from({ length: 40 }, (_, i) => poster(LECTURES[i % LECTURES.length]!)));
    expect(new Set(apres.map((r) => r.statut))).toEqual(new Set([200]));
  });

  it('aucun acte n’a laissé la moitié de lui-même', async () => {
    const { rows } = await base.query(
      `SELECT r.id FROM reunion r WHERE (SELECT count(*) FROM point p WHERE p.reunion_id = r.id) <> 1 OR (SELECT count(*) FROM journal j WHERE j.sujet_id = r.id) <> 1
       UNION SELECT j.sujet_id FROM journal j WHERE j.sujet = 'Reunion' AND NOT EXISTS (SELECT 1 FROM reunion r WHERE r.id = j.sujet_id)`,
    );
    expect(rows).toEqual([]);
  });
});
