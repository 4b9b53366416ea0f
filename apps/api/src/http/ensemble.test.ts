import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { installerRegles } from '../../test/regles';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { resoudreDus } from '../courriels/resolution';

let p: Plateforme;
let s: ServeurEssai;
let animatrice: { cookie: string };
beforeAll(async () => {
  p = await ouvrirPlateforme();
  await installerJura(p);
  await installerRegles(p);
  s = await ouvrirServeur(p);
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

describe('vingt fois le même acte en même temps', () => {
  it('un effet, une ligne au journal, un jeu de courriels', async () => {
    expect(compter((await fois(20, () => planifier('vingt', '2027-03-01'))).map(bref))).toEqual({ '200 fait': 20 });
    const convoquer = { query: 'mutation ($id: ID!) { convoquerReunion(id: $id, version: 1) { etat } }', variables: { id: id('vingt') } };
    expect(compter((await fois(20, () => s.poster(convoquer, animatrice))).map(bref))).toEqual({ '200 fait': 1, '409 CONFLIT': 19 });
    expect(await p.sql('SELECT acte FROM journal WHERE sujet_id = $1 ORDER BY id', [id('vingt')])).toEqual([{ acte: 'planifierReunion' }, { acte: 'convoquerReunion' }]);
    await fois(5, () => resoudreDus(p.service, p.instant));
    expect(await p.sql('SELECT adresse FROM courriel WHERE sujet_id = $1 ORDER BY adresse', [id('vingt')])).toEqual(
      ['animatrice', 'directeur2', 'directrice', 'ud39'].map((qui) => ({ adresse: `${qui}@essai.test` })),
    );
  });
});

describe('deux personnes écrivent le même point', () => {
  it('la seconde reçoit les deux textes, le sien et celui qui est gardé', async () => {
    await p.sql(`UPDATE reunion SET etat = 'TENUE', tenue_le = $2, convoquee_le = coalesce(convoquee_le, $2) WHERE id = $1`, [id('vingt'), p.instant]);
    const compteRenduId = id('compte rendu');
    expect(bref(await s.poster({ query: 'mutation ($c: ID!, $r: ID!) { redigerCompteRendu(id: $c, reunionId: $r) { id } }', variables: { c: compteRenduId, r: id('vingt') } }, animatrice))).toBe('200 fait');
    const [point] = await p.sql<{ id: string }>('SELECT id FROM point WHERE reunion_id = $1', [id('vingt')]);
    const ecrire = (texte: string): Promise<Reponse> =>
      s.poster({ query: 'mutation ($c: ID!, $p: ID!, $t: String!) { enregistrerSynthese(compteRenduId: $c, pointId: $p, texte: $t, revision: 0) { synthese { revision } } }', variables: { c: compteRenduId, p: point?.id, t: texte } }, animatrice);
    const reponses = await fois(2, (i) => ecrire(`<p>Texte ${i}</p>`));
    expect(compter(reponses.map(bref))).toEqual({ '200 fait': 1, '409 CONFLIT': 1 });
    const garde = await p.sql<{ texte: string }>('SELECT texte FROM synthese WHERE compte_rendu_id = $1', [compteRenduId]);
    expect(reponses.find((r) => r.statut === 409)?.corps.errors?.[0]?.extensions).toMatchObject({ actuel: garde[0]?.texte, version: 1 });
  });
});
