import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { envois, faire, lignes, ouvrirJura, planifier, redige, saisie, tenter, tenue, type CompteRenduLu, type ReunionLue } from '../../test/parcours';
import { transaction } from './acte';

const FOIS = 20;
let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura();
});
afterAll(() => p.fermer());

/** Sends the same act twenty times at once; counts what each answered. */
async function vingtFois(acte: string, variables: Record<string, unknown>, qui = 'animatrice'): Promise<Record<string, number>> {
  const reponses = await Promise.all(Array.from({ length: FOIS }, () => tenter(p, qui, acte, variables)));
  const codes: Record<string, number> = {};
  for (const { errors } of reponses) {
    const code = errors[0]?.extensions.code ?? 'fait';
    codes[code] = (codes[code] ?? 0) + 1;
  }
  return codes;
}

const actes = async (sujet: string, acte: string): Promise<number> => (await lignes(p, sujet)).filter((l) => l.acte === acte).length;
const combien = async (requete: string, valeurs: unknown[]): Promise<number> => (await p.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${requete}`, valeurs))[0]!.n;

describe('vingt actes identiques en même temps : un effet, une ligne au journal, un envoi', () => {
  let reunion: ReunionLue;

  it('planifier', async () => {
    expect(await vingtFois('planifierReunion', { id: id('séance'), saisie: saisie() })).toEqual({ fait: FOIS });
    expect([await actes(id('séance'), 'planifierReunion'), await combien('point WHERE reunion_id = $1', [id('séance')])]).toEqual([1, 2]);
  });

  it('proposer un point', async () => {
    expect(await vingtFois('proposerPoint', { id: id('point'), reunionId: id('séance'), titre: 'Mobilité' }, 'directrice')).toEqual({ fait: FOIS });
    expect([await actes(id('séance'), 'proposerPoint'), (await envois(p, id('séance'))).length]).toEqual([1, 1]);
  });

  it('retenir un point', async () => {
    expect(await vingtFois('retenirPoint', { id: id('point') })).toEqual({ fait: 1, TRANSITION_IMPOSSIBLE: FOIS - 1 });
    expect(await actes(id('séance'), 'retenirPoint')).toBe(1);
  });

  it('convoquer', async () => {
    expect(await vingtFois('convoquerReunion', { id: id('séance'), version: 2 })).toEqual({ fait: 1, CONFLIT: FOIS - 1 });
    expect([await actes(id('séance'), 'convoquerReunion'), await combien('participant WHERE reunion_id = $1', [id('séance')])]).toEqual([1, 4]);
    expect((await envois(p, id('séance'))).filter((e) => e.regle === 'CONVOQUES')).toHaveLength(1);
    expect(await combien('graphile_worker.jobs j JOIN envoi e ON e.id::text = j.key WHERE e.sujet_id = $1', [id('séance')])).toBe(2);
  });

  it('répondre', async () => {
    expect(await vingtFois('repondreConvocation', { reunionId: id('séance'), reponse: 'PRESENT' }, 'directrice')).toEqual({ fait: FOIS });
    expect(await actes(id('séance'), 'repondreConvocation')).toBe(1);
  });

  it('rédiger, enregistrer, décider', async () => {
    reunion = await tenue(p, 'autre séance', { debut: '2026-12-03T09:00:00Z', fin: '2026-12-03T10:00:00Z' });
    expect(await vingtFois('redigerCompteRendu', { id: id('cr'), reunionId: reunion.id })).toEqual({ fait: FOIS });
    const pointId = reunion.points[0]!.id;
    expect(await vingtFois('enregistrerSynthese', { compteRenduId: id('cr'), pointId, texte: '<p>Dit</p>', revision: 0 })).toEqual({ fait: FOIS });
    expect(await combien('revision', [])).toBe(1);
    expect(await vingtFois('ajouterDecision', { id: id('d'), compteRenduId: id('cr'), pointId, genre: 'DECISION', texte: 'Oui' })).toEqual({ fait: FOIS });
    expect(await p.sql('SELECT numero FROM decision')).toEqual([{ numero: '2026-CTA-DOLE-1' }]);
    expect([await actes(id('cr'), 'redigerCompteRendu'), await actes(id('cr'), 'ajouterDecision')]).toEqual([1, 1]);
  });

  it('publier, transmettre, accuser réception', async () => {
    await faire(p, 'animatrice', 'enregistrerSynthese', { compteRenduId: id('cr'), pointId: reunion.points[1]!.id, texte: '<p>Dit</p>', revision: 0 });
    expect(await vingtFois('publierCompteRendu', { id: id('cr'), version: 2 })).toEqual({ fait: 1, CONFLIT: FOIS - 1 });
    expect(await vingtFois('transmettreCompteRendu', { id: id('cr'), version: 3 })).toEqual({ fait: 1, CONFLIT: FOIS - 1 });
    expect(await vingtFois('accuserReception', { compteRenduId: id('cr') }, 'ud39')).toEqual({ fait: 1, TRANSITION_IMPOSSIBLE: FOIS - 1 });
    expect(await combien('transmission WHERE compte_rendu_id = $1', [id('cr')])).toBe(1);
    expect((await envois(p, id('cr'))).map((e) => e.regle).sort()).toEqual(['PARTICIPANTS', 'SECRETARIAT', 'SECRETARIATS_DESTINATAIRES']);
  });

  it('vingt décisions différentes ont vingt numéros', async () => {
    const seance = await tenue(p, 'troisième séance', { debut: '2026-12-04T09:00:00Z', fin: '2026-12-04T10:00:00Z' });
    await redige(p, 'cr 3', seance);
    const pointId = seance.points[0]!.id;
    await Promise.all(Array.from({ length: FOIS }, (_, i) => faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', { id: id(`d${i}`), compteRenduId: id('cr 3'), pointId, genre: 'DECISION', texte: `n° ${i}` })));
    expect(await combien('(SELECT DISTINCT numero, rang FROM decision WHERE compte_rendu_id = $1) d', [id('cr 3')])).toBe(FOIS);
  });
});

it('deux actes qui s’attendent l’un l’autre se font tous les deux : celui que la base abandonne est refait', async () => {
  const ctx = await p.contexte(id('animatrice'));
  let tenus = 0;
  let tousDeux: () => void = () => undefined;
  const attente = new Promise<void>((suite) => (tousDeux = suite));
  const croiser = (premier: number, second: number): Promise<string> =>
    transaction(ctx, async (em) => {
      await em.query('SELECT pg_advisory_xact_lock($1)', [premier]);
      tenus += 1;
      if (tenus === 2) tousDeux();
      await attente;
      await em.query('SELECT pg_advisory_xact_lock($1)', [second]);
      return 'fait';
    });
  expect(await Promise.all([croiser(1, 2), croiser(2, 1)])).toEqual(['fait', 'fait']);
  expect(tenus).toBe(3);
});

describe('un acte qui échoue ne laisse rien', () => {
  /** Makes the database fail at the very end of the act: when its mails are prepared. */
  async function enPanne(table: string, faireActe: () => Promise<unknown>): Promise<void> {
    await p.sql(`CREATE FUNCTION panne() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'panne'; END $$`);
    await p.sql(`CREATE TRIGGER panne BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION panne()`);
    try {
      await expect(faireActe()).rejects.toThrow('panne');
    } finally {
      await p.sql(`DROP TRIGGER panne ON ${table}; DROP FUNCTION panne`);
    }
  }

  test.each(['participant', 'journal', 'envoi'])('convoquer, quand l’écriture de « %s » échoue', async (table) => {
    const nom = `panne de ${table}`;
    const jour = 10 + ['participant', 'journal', 'envoi'].indexOf(table);
    const reunion = await planifier(p, nom, { debut: `2027-02-${jour}T09:00:00Z`, fin: `2027-02-${jour}T10:00:00Z` });
    await enPanne(table, () => tenter(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: 1 }));
    expect(await p.sql('SELECT etat, version, convoquee_le FROM reunion WHERE id = $1', [reunion.id])).toEqual([{ etat: 'PLANIFIEE', version: 1, convoquee_le: null }]);
    expect([await combien('participant WHERE reunion_id = $1', [reunion.id]), await envois(p, reunion.id), await actes(reunion.id, 'convoquerReunion')]).toEqual([0, [], 0]);
    expect((await faire(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: 1 })).etat).toBe('CONVOQUEE');
  });

  it('planifier, quand un point échoue', async () => {
    await enPanne('point', () => tenter(p, 'animatrice', 'planifierReunion', { id: id('sans points'), saisie: saisie({ debut: '2027-02-20T09:00:00Z', fin: '2027-02-20T10:00:00Z' }) }));
    expect([await combien('reunion WHERE id = $1', [id('sans points')]), await actes(id('sans points'), 'planifierReunion')]).toEqual([0, 0]);
  });
});
