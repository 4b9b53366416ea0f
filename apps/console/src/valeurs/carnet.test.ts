import { quatreValeurs, uneValeur } from '../essais/indicateurs';
import { aspectCellule } from './aspect';
import { Carnet, type ReponseLot } from './carnet';
import type { SaisieCellule } from './lecture';
import type { ValeurVue } from './valeur';

const FIN = '2026-12-31';
const enregistree = (saisies: readonly SaisieCellule[], connues: readonly ValeurVue[]): ReponseLot => ({
  genre: 'enregistre',
  valeurs: saisies.map(({ id, version, ...contenu }) => ({ ...(connues.find((valeur) => valeur.id === id) ?? uneValeur({ id })), ...contenu, etat: 'SAISIE', version: version + 1, saisieLe: '2026-11-20T09:12:00.000Z' }) as ValeurVue),
});

function ouvrir(valeurs: readonly ValeurVue[], repondre: (saisies: readonly SaisieCellule[]) => ReponseLot = (saisies) => enregistree(saisies, valeurs)) {
  const envois: (readonly SaisieCellule[])[] = [];
  const carnet = new Carnet(FIN, async (saisies) => {
    envois.push(saisies);
    return repondre(saisies);
  });
  carnet.recevoir(valeurs);
  return { carnet, envois };
}
const aspect = (carnet: Carnet, id: string) => {
  const cellule = carnet.cellule(id);
  return cellule ? aspectCellule(cellule) : null;
};

describe('le carnet de saisie', () => {
  it('envoie ensemble ce qui a été écrit, en décimales exactes', async () => {
    const { carnet, envois } = ouvrir(quatreValeurs());
    carnet.modifier('v21ai', { numerateur: '1 234' });
    carnet.modifier('v39aci', { numerateur: '58' });
    await carnet.vider();
    expect(envois).toHaveLength(1);
    expect(envois[0]?.map(({ id, numerateur }) => [id, numerateur])).toEqual([['v21ai', '1234'], ['v39aci', '58']]);
    expect(carnet.etat()).toMatchObject({ genre: 'enregistre', instant: '2026-11-20T09:12:00.000Z' });
    expect(carnet.cellule('v21ai')?.frappe.numerateur).toBe('1\u202f234');
  });

  it('garde à l’écran ce qui ne se lit pas, dit pourquoi, et n’envoie que le reste', async () => {
    const { carnet, envois } = ouvrir(quatreValeurs());
    carnet.modifier('v21ai', { numerateur: '12,5' });
    carnet.modifier('v39aci', { numerateur: '58' });
    await carnet.vider();
    expect(envois.map((lot) => lot.map(({ id }) => id))).toEqual([['v39aci']]);
    expect(carnet.cellule('v21ai')).toMatchObject({ frappe: { numerateur: '12,5' }, faute: expect.stringMatching(/^Nombre entier attendu, trouvé «\s12,5\s»\.$/) as string });
    expect(aspect(carnet, 'v21ai')).toBe('A_CORRIGER');
    expect(carnet.etat().genre).toBe('refuse');
  });

  it('une cellule que l’API refuse ne retient pas les autres', async () => {
    const valeurs = quatreValeurs();
    const { carnet, envois } = ouvrir(valeurs, (saisies) => (saisies.length > 1 ? { genre: 'fautes', fautes: new Map([['v21ai', 'Refusée.']]) } : enregistree(saisies, valeurs)));
    carnet.modifier('v21ai', { numerateur: '1' });
    carnet.modifier('v39aci', { numerateur: '2' });
    await carnet.vider();
    expect(envois.map((lot) => lot.map(({ id }) => id))).toEqual([['v21ai', 'v39aci'], ['v39aci']]);
    expect(carnet.cellule('v21ai')?.faute).toBe('Refusée.');
    expect(carnet.cellule('v39aci')).toMatchObject({ modifiee: false });
  });

  it('non communiqué attend son motif, et n’est jamais zéro', async () => {
    const { carnet, envois } = ouvrir(quatreValeurs());
    carnet.modifier('v39aci', { nc: true });
    await carnet.vider();
    expect(envois).toEqual([]);
    expect(carnet.cellule('v39aci')?.faute).toMatch(/pourquoi/u);
    carnet.modifier('v39aci', { nonCommunique: 'Enquête non menée' });
    await carnet.vider();
    expect(envois[0]?.[0]).toMatchObject({ id: 'v39aci', numerateur: null, nonCommunique: 'Enquête non menée' });
  });

  it('oppose les deux valeurs quand une autre personne a enregistré, et envoie le reste', async () => {
    const valeurs = quatreValeurs();
    const autre = { ...uneValeur({ id: 'v39aci', numerateur: '60', etat: 'SAISIE', version: 5 }) };
    const { carnet, envois } = ouvrir(valeurs, (saisies) => (saisies.some(({ id, version }) => id === 'v39aci' && version < 5) ? { genre: 'conflit', actuelles: [autre] } : enregistree(saisies, [...valeurs, autre])));
    carnet.modifier('v21ai', { numerateur: '1' });
    carnet.modifier('v39aci', { numerateur: '58' });
    await carnet.vider();
    expect(carnet.cellule('v39aci')).toMatchObject({ frappe: { numerateur: '58' }, conflit: { numerateur: '60' } });
    expect(envois.at(-1)?.map(({ id }) => id)).toEqual(['v21ai']);
    carnet.resoudre('v39aci', 'mienne');
    await carnet.vider();
    expect(envois.at(-1)).toEqual([expect.objectContaining({ id: 'v39aci', version: 5, numerateur: '58' })]);
  });

  it('un collage s’annule en une fois', async () => {
    const { carnet } = ouvrir(quatreValeurs());
    carnet.coller(new Map([['v21ai', { numerateur: '1' }], ['v39aci', { numerateur: '2' }]]));
    expect(carnet.collageAnnulable()).toBe(true);
    carnet.annulerCollage();
    expect(carnet.cellule('v21ai')).toMatchObject({ frappe: { numerateur: '' }, modifiee: false });
    expect(carnet.collageAnnulable()).toBe(false);
    await carnet.vider();
  });

  it('une frappe pendant l’envoi n’est pas perdue', async () => {
    const valeurs = quatreValeurs();
    const { carnet, envois } = ouvrir(valeurs, (saisies) => {
      if (saisies[0]?.numerateur === '5') carnet.modifier('v39aci', { numerateur: '58' });
      return enregistree(saisies, valeurs);
    });
    carnet.modifier('v39aci', { numerateur: '5' });
    await carnet.vider();
    expect(carnet.cellule('v39aci')?.frappe.numerateur).toBe('58');
    await carnet.vider();
    expect(envois.at(-1)?.[0]).toMatchObject({ numerateur: '58', version: 2 });
  });

  it('une variation forte demande un commentaire, avant tout envoi', () => {
    const { carnet } = ouvrir(quatreValeurs());
    carnet.modifier('v39ai', { numerateur: '166' });
    expect(aspect(carnet, 'v39ai')).toBe('A_COMMENTER');
    carnet.modifier('v39ai', { commentaire: 'Nouvelle enquête auprès de toutes les AI.' });
    expect(aspect(carnet, 'v39ai')).toBe('SAISIE');
  });
});
