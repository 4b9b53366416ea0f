import { composer, faireBilan, lireBilan, raconter } from '../../test/bilans';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { resoudreDus } from '../courriels/resolution';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire('2027-01-20T09:00:00Z');
  await p.sql(
    `INSERT INTO regle (id, cle, nature, type_instance, departements, nombre, unite, debut, citation, source, force, accord_id) VALUES ($1, 'bilan', 'BILAN', 'CTA', '{39}', 1, 'PAR_AN', '2025-01-01', 'fiche 8', 'ACCORD', 'OBLIGATION', $2)`,
    [id('règle bilan'), id('BFC2025')],
  );
});
afterAll(() => p.fermer());

const taches = async (qui: string): Promise<string[]> =>
  (await p.obtenir<{ aFaire: { taches: { rang: string; acte: string; titre: string; lien: string; citation: { texte: string } | null }[] } }>(id(qui), '{ aFaire { taches { rang acte titre lien citation { texte } } } }')).aFaire.taches
    .filter((t) => /bilan/u.test(t.titre))
    .map((t) => `${t.rang} ${t.titre}${t.citation ? ` (${t.citation.texte})` : ''} → ${t.lien.replace(id('CTA-DOLE'), 'dole').replace(id('b'), 'b')}`);

interface Ecrit {
  adresse: string;
  objet: string;
  texte: string;
}
async function courriels(): Promise<Ecrit[]> {
  await resoudreDus(p.service, p.instant);
  const lus = await p.sql<Ecrit>(`SELECT adresse, objet, texte FROM courriel WHERE genre = 'BILAN' AND etat = 'PREPARE' ORDER BY adresse`);
  await p.sql(`UPDATE courriel SET etat = 'ENVOYE', envoye_le = prepare_le`);
  return lus.map((c) => ({ ...c, objet: c.objet.replace(/\s/gu, ' '), texte: c.texte.replace(/[^\S\n]/gu, ' ') }));
}

it('le bilan attendu de l’année passée est une tâche, avec son article', async () => {
  expect(await taches('animatrice')).toContain('ENSUITE Composer le bilan annuel 2026 du CTA du bassin de Dole (Accord BFC 2025 (fictif), fiche 8) → /bilans/composer?instance=dole');
  expect(await taches('directrice')).toEqual([]);
});

it('de la composition à l’adoption, chacun voit ce qui lui revient, et reçoit le courriel qui le dit', async () => {
  const bilan = await composer(p, 'animatrice', 'b', 'CTA-DOLE');
  expect((await taches('animatrice'))[0]).toBe('ENSUITE Achever et transmettre le bilan 2026 du CTA du bassin de Dole → /bilans/b');
  await raconter(p, 'animatrice', bilan);
  await faireBilan(p, 'animatrice', 'transmettreBilan', { id: bilan.id, version: bilan.version });
  expect([await taches('animatrice').then((t) => t.filter((x) => x.includes('Dole'))), await taches('ud39'), await taches('ud21'), await taches('horizon')]).toEqual([[], ['CETTE_SEMAINE Examiner le bilan 2026 du CTA du bassin de Dole → /bilans/b'], [], []]);
  const [recu, ...autres] = await courriels();
  expect([recu?.adresse, recu?.objet, autres]).toEqual(['ud39@essai.test', 'Bilan à examiner : Bilan 2026, CTA du bassin de Dole', []]);
  expect(recu?.texte).toContain(`http://console.test/bilans/${bilan.id}`);

  const { version } = (await lireBilan(p, 'ud39', 'b'))!;
  await faireBilan(p, 'ud39', 'renvoyerBilan', { id: bilan.id, version, motif: 'Dites pourquoi une réunion manque.', rubriques: ['RYTHME'] });
  expect((await taches('animatrice')).filter((t) => t.includes('Dole'))).toEqual(['CETTE_SEMAINE Reprendre le bilan 2026 du CTA du bassin de Dole, renvoyé → /bilans/b']);
  expect(await taches('ud39')).toEqual([]);
  const [renvoi] = await courriels();
  expect(renvoi?.adresse).toBe('animatrice@essai.test');
  expect(renvoi?.texte).toContain('Motif : Dites pourquoi une réunion manque.');

  const deux = await faireBilan(p, 'animatrice', 'transmettreBilan', { id: bilan.id, version: version + 1 });
  const examine = await faireBilan(p, 'ud39', 'examinerBilan', { id: bilan.id, version: deux.version, avis: 'Vu.' });
  expect(await taches('ud39')).toEqual(['CETTE_SEMAINE Adopter le bilan 2026 du CTA du bassin de Dole → /bilans/b']);
  await faireBilan(p, 'ud39', 'adopterBilan', { id: bilan.id, version: examine.version });
  expect(await taches('ud39')).toEqual([]);
  expect((await courriels()).map((c) => [c.adresse, c.objet])).toEqual([['animatrice@essai.test', 'Bilan adopté : Bilan 2026, CTA du bassin de Dole']]);
});
