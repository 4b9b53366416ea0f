import { campagneId, faire, ouvrir, ouvrirDictionnaire, remplir, valeursDe } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
});
afterAll(() => p.fermer());

const taches = async (qui: string): Promise<string[]> =>
  (await p.obtenir<{ aFaire: { taches: { rang: string; titre: string; lien: string; sujet: string }[] } }>(id(qui), '{ aFaire { taches { rang titre lien sujet } } }')).aFaire.taches
    .filter((t) => t.sujet === 'Campagne')
    .map((t) => `${t.rang} ${t.titre} → ${t.lien.replace(campagneId, 'c')}`);

it('de l’ouverture à l’acceptation, chacun voit ce qui lui revient, et rien d’autre', async () => {
  expect(await taches('horizon')).toEqual(['ENSUITE Saisir 13 valeurs : Année 2026 → /campagnes/c/saisie']);
  expect(await taches('ud39')).toEqual([]);
  expect(await taches('directrice')).toEqual([]);
  expect(await taches('secretariat')).toEqual(['ENSUITE Saisir 8 valeurs : Année 2026 → /campagnes/c/saisie']);

  await remplir(p, 'horizon');
  expect(await taches('horizon')).toEqual(['CETTE_SEMAINE Soumettre 15 valeurs : Année 2026 → /campagnes/c/saisie']);
  expect(await taches('relectrice')).toEqual([]);

  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  expect([await taches('horizon'), await taches('relectrice')]).toEqual([[], ['ENSUITE Examiner 15 valeurs soumises : Année 2026 → /campagnes/c/revue']]);

  const [une, ...autres] = (await valeursDe(p, 'secretariat', { aExaminer: true })).map((v) => v.id);
  await faire(p, 'secretariat', 'renvoyerValeurs', { ids: [une], motif: 'Double compte' });
  await faire(p, 'secretariat', 'accepterValeurs', { ids: autres });
  expect(await taches('horizon')).toEqual(['CETTE_SEMAINE Corriger 1 valeur renvoyée par le secrétariat → /campagnes/c/saisie']);
  expect(await taches('sillage')).toHaveLength(1);
});

it('l’échéance approche, puis passe', async () => {
  p.instant = new Date('2026-12-10T09:00:00Z');
  expect((await taches('sillage'))[0]).toMatch(/^CETTE_SEMAINE/u);
  p.instant = new Date('2026-12-16T09:00:00Z');
  expect((await taches('sillage'))[0]).toMatch(/^EN_RETARD/u);
});
