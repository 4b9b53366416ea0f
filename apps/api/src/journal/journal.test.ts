import { Client } from 'pg';
import { id } from '../../test/jura';
import { ouvrirJura, planifier, saisie, tenter } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura();
  await planifier(p, 'séance');
  await planifier(p, 'autre séance', { debut: '2026-12-02T09:00:00Z', fin: '2026-12-02T10:00:00Z' });
  for (const version of [1, 2, 3]) {
    await tenter(p, 'animatrice', 'modifierOrdreDuJour', { id: id('séance'), version, points: [{ titre: `Point ${version}`, genre: 'DEBAT' }] });
  }
});
afterAll(() => p.fermer());

const rompues = async (): Promise<string[]> => (await p.sql<{ id: string }>('SELECT id FROM journal_rompu()')).map((l) => l.id);
const lignes = (sujet: string): Promise<{ id: string; acte: string; hash: string; hash_precedent: string | null }[]> => p.sql('SELECT id, acte, hash, hash_precedent FROM journal WHERE sujet_id = $1 ORDER BY id', [id(sujet)]);

describe('le journal ne se réécrit pas', () => {
  test.each([
    ['corriger', `UPDATE journal SET motif = 'x'`],
    ['effacer', 'DELETE FROM journal'],
    ['vider', 'TRUNCATE journal'],
    ['vider avec d’autres tables', 'TRUNCATE personne CASCADE'],
    ['effacer une ligne sous une autre écriture', 'WITH effacees AS (DELETE FROM journal RETURNING id) SELECT count(*) FROM effacees'],
  ])('%s : refusé par la base elle-même', async (_cas, sql) => {
    const avant = await lignes('séance');
    await expect(p.sql(sql)).rejects.toThrow('le journal ne se modifie pas');
    expect(await lignes('séance')).toEqual(avant);
  });
});

describe('chaque ligne scelle la précédente de son sujet', () => {
  it('la première n’en a pas, les autres la suivent, et rien n’est rompu', async () => {
    const [premiere, ...suivantes] = await lignes('séance');
    expect([premiere?.acte, premiere?.hash_precedent]).toEqual(['planifierReunion', null]);
    let avant = premiere;
    for (const ligne of suivantes) {
      expect(ligne.hash_precedent).toBe(avant?.hash);
      avant = ligne;
    }
    expect(suivantes).toHaveLength(3);
    expect(await rompues()).toEqual([]);
  });

  it('des lignes écrites en même temps se suivent aussi, sans se croiser', async () => {
    const ecrire = async (): Promise<void> => {
      const client = new Client({ connectionString: p.url });
      await client.connect();
      for (let i = 0; i < 10; i += 1) {
        await client.query('BEGIN');
        await client.query(`INSERT INTO journal (instant, acte, sujet, sujet_id) VALUES ($1, 'changerMotDePasse', 'Personne', $2)`, [p.instant, id('animatrice')]);
        await client.query('COMMIT');
      }
      await client.end();
    };
    await Promise.all(Array.from({ length: 6 }, ecrire));
    const ecrites = await lignes('animatrice');
    expect([ecrites.length, new Set(ecrites.map((l) => l.hash_precedent)).size]).toEqual([60, 60]);
    expect(await rompues()).toEqual([]);
  });
});

it('la ligne d’avant se trouve par son index, même dans un journal encore court', async () => {
  const client = new Client({ connectionString: p.url });
  await client.connect();
  try {
    // With fresh statistics, a plan made on so few lines would be to read them all, and the connection would keep it.
    await client.query('BEGIN; ANALYZE journal');
    const lectures = async (): Promise<number> => Number((await client.query<{ n: string }>(`SELECT seq_scan AS n FROM pg_stat_xact_user_tables WHERE relname = 'journal'`)).rows[0]?.n);
    const avant = await lectures();
    await client.query(`INSERT INTO journal (instant, acte, sujet, sujet_id) SELECT $1, 'changerMotDePasse', 'Personne', $2 FROM generate_series(1, 20)`, [p.instant, id('animatrice')]);
    expect((await lectures()) - avant).toBe(0);
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
});

describe('une copie falsifiée se voit', () => {
  /** What somebody who owns the database could do: put the guard aside, change a line, put it back. */
  async function falsifier(sql: string, valeurs: unknown[]): Promise<string[]> {
    const client = new Client({ connectionString: p.url });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query('ALTER TABLE journal DISABLE TRIGGER USER');
      await client.query(sql, valeurs);
      return (await client.query<{ id: string }>('SELECT id FROM journal_rompu()')).rows.map((l) => l.id);
    } finally {
      await client.query('ROLLBACK');
      await client.end();
    }
  }

  test.each(['instant = instant - interval \'1 day\'', 'acteur_id = NULL', `acte = 'x'`, `champs = '{}'`, `motif = 'autre'`, 'requete = NULL', 'mandat_id = NULL'])('%s : la ligne est dite rompue', async (changement) => {
    const ligne = (await lignes('séance'))[1];
    expect(await falsifier(`UPDATE journal SET ${changement} WHERE id = $1`, [ligne?.id])).toEqual([ligne?.id]);
  });

  it('une ligne réécrite avec son sceau rompt la suivante', async () => {
    const [, deuxieme, troisieme] = await lignes('séance');
    const rescellee = `UPDATE journal j SET motif = 'autre', hash = empreinte_journal(ROW(j.id, j.instant, j.acteur_id, j.mandat_id, j.acte, j.sujet, j.sujet_id, j.champs, 'autre', j.requete, j.hash_precedent, NULL)::journal) WHERE id = $1`;
    expect(await falsifier(rescellee, [deuxieme?.id])).toEqual([troisieme?.id]);
  });

  it('une ligne retirée du milieu rompt celle qui la suivait', async () => {
    const [, deuxieme, troisieme] = await lignes('séance');
    expect(await falsifier('DELETE FROM journal WHERE id = $1', [deuxieme?.id])).toEqual([troisieme?.id]);
  });

  it('deux lignes échangées rompent leurs voisines', async () => {
    const [, deuxieme, troisieme] = await lignes('séance');
    const rompu = await falsifier('UPDATE journal SET id = CASE id WHEN $1::bigint THEN -$2::bigint ELSE -$1::bigint END WHERE id IN ($1, $2)', [deuxieme?.id, troisieme?.id]);
    expect(rompu.length).toBeGreaterThan(0);
  });
});

it('une ligne ne nomme personne et ne cite aucun texte du dossier', async () => {
  await tenter(p, 'animatrice', 'planifierReunion', { id: id('bavarde'), saisie: saisie({ titre: 'Un titre secret', debut: '2026-12-09T09:00:00Z', fin: '2026-12-09T10:00:00Z' }) });
  const [{ texte }] = (await p.sql<{ texte: string }>('SELECT string_agg(j::text, chr(10)) AS texte FROM journal j')) as [{ texte: string }];
  for (const secret of ['Un titre secret', 'Agréments', 'Camille', '@essai.test', 'Dole']) expect(texte).not.toContain(secret);
});
