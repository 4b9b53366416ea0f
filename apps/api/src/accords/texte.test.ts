import { deposerTexte, PDF, telecharger, type Recu } from '../../test/fichiers';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { chargerReference } from '../db/reference/charger';
import { identifiantDe } from '../db/reference/identifiant';
import { ROUTES } from '../http/routes';

const BFC2016 = identifiantDe('accord', 'BFC2016');
const AC2015 = identifiantDe('accord', 'AC2015');
const MO = 1024 * 1024;
let p: Plateforme;
let s: ServeurEssai;
let texte: string;
let avenant: string;
beforeAll(async () => {
  p = await ouvrirPlateforme({ maintenant: '2026-11-20T09:00:00Z' });
  await p.service.source.transaction((em) => chargerReference(em));
  await installerJura(p);
  s = await ouvrirServeur(p, { routes: ROUTES });
  texte = (await deposer('administrateur')).id;
  avenant = id('avenant');
  await p.obtenir(id('administrateur'), 'mutation ($i: ID!, $a: ID!) { ajouterAvenant(id: $i, accordId: $a, saisie: { jour: "2017-03-01", texte: "Il change une règle." }) { id } }', { i: avenant, a: BFC2016 });
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const deposer = (qui: string | null, depot: { id?: string; accord?: string; evenement?: string; nom?: string; octets?: Buffer; entetes?: Record<string, string> } = {}): Promise<Recu> => deposerTexte(p, s, qui, { accord: BFC2016, ...depot });
const retirer = (qui: string | null, cle: string, motif: string | null = 'Version provisoire'): Promise<Reponse<{ retirerTexte: { textes: { id: string }[] } }>> =>
  p.demander(qui && id(qui), 'mutation ($i: ID!, $m: String) { retirerTexte(id: $i, motif: $m) { textes { id } } }', { i: cle, m: motif });
const recuperer = (qui: string | null, cle: string): ReturnType<typeof telecharger> => telecharger(p, s, qui, `accords/${cle}`);
const code = ({ errors }: Reponse<unknown>): string => errors[0]?.extensions.code ?? 'fait';
const combien = async (): Promise<number> => (await p.sql<{ n: number }>('SELECT count(*)::int AS n FROM texte_accord_contenu'))[0]!.n;
const lire = async (qui: string | null): Promise<string[] | null> =>
  (await p.demander<{ accord: { textes: { nom: string; typeMime: string; taille: number; evenementId: string | null }[] } | null }>(qui && id(qui), 'query ($i: ID!) { accord(id: $i) { textes { nom typeMime taille evenementId empreinte deposeLe } } }', { i: BFC2016 })).data?.accord?.textes.map((t) => `${t.nom} ${t.typeMime} ${t.taille}`) ?? null;

describe.each([
  ['administrateur', 200, 'fait'],
  ['animatrice', 200, 'INTERDIT'],
  ['directrice', 200, 'INTERDIT'],
  ['horizon', 200, 'INTERDIT'],
  ['sansmandat', 200, 'INTERDIT'],
  [null, 401, 'NON_AUTHENTIFIE'],
])('%s', (qui, statut, acte) => {
  it(`lit et télécharge : ${statut}`, async () => {
    const { statut: recu, octets, entetes } = await recuperer(qui, texte);
    expect([recu, octets.equals(PDF), statut === 200 ? entetes.get('content-disposition') : null]).toEqual([statut, statut === 200, statut === 200 ? `attachment; filename="Accord.pdf"; filename*=UTF-8''Accord.pdf` : null]);
    expect(await lire(qui)).toEqual(statut === 200 ? [`Accord.pdf application/pdf ${PDF.length}`] : null);
  });

  it(`dépose et retire : ${acte}`, async () => {
    const depot = await deposer(qui, { nom: 'Annexe.pdf' });
    expect(depot.code).toBe(acte);
    expect(code(await retirer(qui, acte === 'fait' ? depot.id : texte))).toBe(acte);
    expect(await lire('sansmandat')).toEqual([`Accord.pdf application/pdf ${PDF.length}`]);
  });
});

it.each<[string, string, Buffer, string[]]>([
  ['vide', 'a.pdf', Buffer.alloc(0), ['fichier']],
  ['trop lourd', 'a.pdf', Buffer.concat([PDF, Buffer.alloc(11 * MO)]), ['fichier']],
  ['renommé', 'a.pdf', Buffer.from('MZ\u0000\u0003'), ['fichier']],
  ['d’un autre type', 'a.html', Buffer.from('<p>'), ['nom']],
  ['sans nom', '', PDF, ['nom']],
])('un fichier %s se refuse et ne laisse rien', async (_cas, nom, octets, champs) => {
  const avant = await combien();
  expect(await deposer('administrateur', { nom, octets })).toMatchObject({ statut: 400, code: 'SAISIE_INVALIDE', champs });
  expect(await combien()).toBe(avant);
});

it('un accord inconnu, l’avenant d’un autre, un mauvais identifiant se refusent', async () => {
  expect(await deposer('administrateur', { accord: id('inconnu') })).toMatchObject({ statut: 404 });
  expect(await deposer('administrateur', { accord: AC2015, evenement: avenant })).toMatchObject({ champs: ['evenementId'] });
  expect(await deposer('administrateur', { id: 'zz' })).toMatchObject({ champs: ['id'] });
  expect(await deposer('administrateur', { entetes: { 'apollo-require-preflight': '' } })).toMatchObject({ statut: 403 });
  expect((await recuperer('administrateur', id('inconnu'))).statut).toBe(404);
  // The documents of the sittings and the texts of the accords are two shelves.
  expect((await telecharger(p, s, 'administrateur', texte)).statut).toBe(404);
});

it('vingt dépôts identiques ont un effet, sous l’avenant, et une ligne au journal', async () => {
  const lignes = async (): Promise<number> => (await p.sql<{ n: number }>(`SELECT count(*)::int AS n FROM journal WHERE sujet = 'Accord' AND sujet_id = $1 AND acte = 'deposerTexte' AND champs = '{textes}'`, [BFC2016]))[0]!.n;
  const avant = await lignes();
  const depots = await Promise.all(Array.from({ length: 20 }, () => deposer('administrateur', { id: id('vingt'), evenement: avenant, nom: 'Avenant.pdf' })));
  expect(new Set(depots.map((d) => d.statut))).toEqual(new Set([201]));
  expect(await p.sql('SELECT nom, evenement_id AS e FROM texte_accord WHERE id = $1', [id('vingt')])).toEqual([{ nom: 'Avenant.pdf', e: avenant }]);
  expect(await lignes()).toBe(avant + 1);
  expect(await p.sql('SELECT count(*)::int AS n FROM texte_accord_contenu WHERE texte_accord_id = $1', [id('vingt')])).toEqual([{ n: 1 }]);
  expect(await deposer('administrateur', { id: id('vingt'), accord: AC2015 })).toMatchObject({ champs: ['id'] });
});

it('retiré avec un motif, le contenu est effacé, l’empreinte reste, et le journal le dit', async () => {
  expect(code(await retirer('administrateur', id('vingt'), null))).toBe('SAISIE_INVALIDE');
  expect((await retirer('administrateur', id('vingt'), 'Mauvais fichier')).data?.retirerTexte.textes).toEqual([{ id: texte }]);
  expect((await recuperer('administrateur', id('vingt'))).statut).toBe(404);
  expect(await p.sql('SELECT c.octets, length(t.empreinte) AS n FROM texte_accord t LEFT JOIN texte_accord_contenu c ON c.texte_accord_id = t.id WHERE t.id = $1', [id('vingt')])).toEqual([{ octets: null, n: 64 }]);
  expect(code(await retirer('administrateur', id('vingt')))).toBe('TRANSITION_IMPOSSIBLE');
  expect(await p.sql(`SELECT motif FROM journal WHERE sujet_id = $1 AND acte = 'retirerTexte' AND motif = 'Mauvais fichier'`, [BFC2016])).toEqual([{ motif: 'Mauvais fichier' }]);
});
