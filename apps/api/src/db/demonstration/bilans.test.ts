import { dire, type BilanLu, BILAN } from '../../../test/bilans';
import { ouvrirDemonstration } from '../../../test/demonstration';
import type { Plateforme } from '../../../test/plateforme';
import { identifiantDe } from '../reference/identifiant';
import { GRAINE } from './charger';
import { planDemonstration } from './planifier';

let p: Plateforme;
beforeAll(async () => {
  ({ p } = await ouvrirDemonstration('2026-11-20T09:00:00Z'));
}, 240_000);
afterAll(() => p.fermer());

const id = (cle: string): string => identifiantDe('demonstration', String(GRAINE), cle);
const titres = async (compte: string): Promise<string[]> =>
  (await p.obtenir<{ bilans: { items: { titre: string; etat: string }[] } }>(id(compte), '{ bilans(parPage: 100, tri: [{ champ: annee }, { champ: titre }]) { items { titre etat } } }')).bilans.items.map((b) => `${b.etat} ${b.titre}`);
const lire = async (compte: string, cle: string): Promise<BilanLu> => (await p.obtenir<{ bilan: BilanLu }>(id(compte), `query ($id: ID!) { bilan(id: $id) { ${BILAN} } }`, { id: id(`bilan/${cle}`) })).bilan;

it('chaque compte lit les siens, et rien avant son heure', async () => {
  expect(await titres('membre')).toEqual(['ADOPTE Bilan 2025, CTA de Dole', 'ADOPTE Bilan 2025, CTA de Lons-le-Saunier', 'ADOPTE Bilan 2025, France entière', 'ADOPTE Bilan 2025, Jura', 'TRANSMIS Bilan 2025, Bourgogne-Franche-Comté'].sort((a, b) => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1)));
  expect((await titres('reseau2')).filter((t) => /BROUILLON|TRANSMIS Bilan 2025, Bourgogne/u.test(t))).toEqual([]);
  expect(await titres('ud21')).not.toContain('TRANSMIS Bilan 2025, Bourgogne-Franche-Comté');
  expect(await titres('secretariat')).toEqual(expect.arrayContaining(['TRANSMIS Bilan 2025, Bourgogne-Franche-Comté', 'BROUILLON Bilan 2026, Bourgogne-Franche-Comté']));
  expect(await titres('animateur')).toEqual(expect.arrayContaining(['ADOPTE Bilan 2025, CTA de Dole', 'TRANSMIS Bilan 2025, CTA de Champagnole']));
});

it('le comité national a le bilan de la région à examiner, dont la première version est gardée avec son motif', async () => {
  const bilan = await lire('membre', 'COPIL-BFC/2025');
  expect(bilan).toMatchObject({ etat: 'TRANSMIS', numero: 2, empreinteVerifiee: true, actions: ['commenterBilan', 'examinerBilan', 'adopterBilan', 'renvoyerBilan'], versions: [{ numero: 1, rubriques: ['INDICATEURS'] }, { numero: 2, motif: null }] });
  expect(bilan.versions[0]?.motif).toMatch(/^F5-7/u);
  expect(bilan.commentaires.map((c) => [c.auteurNom, c.figure])).toEqual([['Pauline Noiret', 'F5-7'], ['Anne Jobard', 'F5-7']]);
  expect(dire(bilan, 'F5-7')).toBe('tout 218/284 ; 21 41/52 ; 25 48/56 ; 39 22/31 ; 58 14/27 ; 70 19/23 ; 71 37/49 ; 89 26/33 ; 90 11/13');
  expect([dire(bilan, 'FEUILLES'), dire(bilan, 'ACTIONS'), dire(bilan, 'ACTIONS_FAITES').split(' ; ')[0]]).toEqual(['tout 1/1', 'tout 7 ; Faites 5 ; En cours 1 ; Abandonnées 1', 'tout 5/6']);
  expect(dire(bilan, 'REMONTEES_LEVEES')).toMatch(/^tout 6 ; .* ; CTA 4 ; CDIAE 1 ; Comités régionaux 1 ; Besoins 2 ; Difficultés 3 ; Bonnes pratiques 1$/u);
  expect([dire(bilan, 'REMONTEES_REPONDUES'), dire(bilan, 'REMONTEES_MONTEES')].map((d) => d.split(' ; ')[0])).toEqual(['tout 5/6', 'tout 2/6']);
  expect(bilan.contenu.chiffres.find((c) => c.code === 'F5-7')?.phrase).toBe('En 2025\u00a0: 218 sur 284, soit 76,8\u00a0%, +11,6\u00a0points en un an. De 51,9\u00a0% (Nièvre) à 85,7\u00a0% (Doubs).');
});

it('le bilan de la nation est adopté, et chaque chiffre ouvre ce dont il vient', async () => {
  const bilan = await lire('national', 'COPIL-NATIONAL/2025');
  expect(bilan).toMatchObject({ etat: 'ADOPTE', niveau: 'NATION', empreinteVerifiee: true });
  expect(dire(bilan, 'F5-7')).toMatch(/^tout 218\/284/u);
  for (const { code, total } of bilan.contenu.chiffres) {
    const { preuvesBilan } = await p.obtenir<{ preuvesBilan: { total: number } }>(id('national'), 'query ($id: ID!, $code: String!) { preuvesBilan(id: $id, code: $code) { total } }', { id: bilan.id, code });
    expect({ code, total: preuvesBilan.total }).toEqual({ code, total: total.preuves });
  }
});

test.each(['2026-01-10', '2026-02-20', '2026-05-02', '2026-08-20', '2027-03-15'])('le récit tient quel que soit le jour : au %s, chaque bilan se compose avant de se transmettre', (jour) => {
  const vus = new Map<string, string[]>();
  for (const acte of planDemonstration(jour, GRAINE).actes) if ('bilanId' in acte) vus.set(acte.bilanId, [...(vus.get(acte.bilanId) ?? []), acte.acte]);
  for (const actes of vus.values()) {
    expect(actes[0]).toBe('composerBilan');
    expect(actes.filter((a) => a === 'composerBilan')).toHaveLength(1);
  }
});
