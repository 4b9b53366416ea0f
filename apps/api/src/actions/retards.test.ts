import { id } from '../../test/jura';
import { adopter, agirSur, ajouter, composer, lireAction, ouvrirFeuilles } from '../../test/actions';
import type { Plateforme } from '../../test/plateforme';
import { resoudreDus } from '../courriels/resolution';
import { proposerActionEnRetard } from './actes/retards';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirFeuilles('2026-06-15T09:00:00Z');
  await composer(p);
  await ajouter(p, 'Présenter l’accord', { echeance: '1er semestre', piloteId: id('réseau Horizon') });
  await ajouter(p, 'Réunir un groupe', { echeance: 'fin 2026', piloteId: id('réseau Sillage') });
  await adopter(p);
});
afterEach(() => p.fermer());

const PLANIFIER = 'mutation ($id: ID!, $saisie: ReunionSaisie!) { planifierReunion(id: $id, saisie: $saisie) { points { id titre etat motif proposeParNom actionId } } }';
interface PointLu {
  id: string;
  titre: string;
  etat: string;
  motif: string | null;
  proposeParNom: string | null;
  actionId: string | null;
}
async function planifier(nom: string, debut: string): Promise<PointLu[]> {
  const fin = new Date(Date.parse(debut) + 7_200_000).toISOString();
  const saisie = { instanceId: id('CPR-BFC'), debut, fin, lieu: 'Dijon', points: [{ titre: 'Feuille de route', genre: 'DEBAT' }] };
  return (await p.obtenir<{ planifierReunion: { points: PointLu[] } }>(id('secretariat'), PLANIFIER, { id: id(nom), saisie })).planifierReunion.points;
}
const points = async (nom: string): Promise<PointLu[]> => (await p.obtenir<{ reunion: { points: PointLu[] } }>(id('secretariat'), 'query ($id: ID!) { reunion(id: $id) { points { id titre etat motif proposeParNom actionId } } }', { id: id(nom) })).reunion.points;
const proposes = async (nom: string): Promise<PointLu[]> => (await points(nom)).filter((x) => x.actionId !== null);
const reveiller = (): Promise<boolean> => proposerActionEnRetard(p.service, id('Présenter l’accord'), p.instant);

describe('une action en retard se propose à l’ordre du jour de son comité', () => {
  it('le lendemain de son échéance, à la prochaine réunion, une fois et pas deux', async () => {
    await planifier('comité', '2026-09-10T09:00:00Z');
    await planifier('comité suivant', '2026-12-10T09:00:00Z');
    expect(await proposes('comité')).toEqual([]);
    expect(await reveiller()).toBe(false);
    p.instant = new Date('2026-07-01T07:00:00Z');
    expect(await Promise.all(Array.from({ length: 20 }, reveiller))).toEqual(Array(20).fill(true));
    expect(await proposes('comité')).toMatchObject([{ titre: 'Action en retard : Présenter l’accord', etat: 'PROPOSE', proposeParNom: 'Suivi des actions', actionId: id('Présenter l’accord'), motif: expect.stringContaining('en retard de 1 jour') }]);
    expect(await proposes('comité suivant')).toEqual([]);
    expect(await p.sql(`SELECT acteur_id, acte FROM journal WHERE sujet_id = $1 AND acte = 'proposerPoint'`, [id('comité')])).toEqual([{ acteur_id: null, acte: 'proposerPoint' }]);
    expect(await p.obtenir(id('horizon'), 'query ($id: ID!) { action(id: $id) { reunionId reunionJour } }', { id: id('Présenter l’accord') })).toEqual({ action: { reunionId: id('comité'), reunionJour: '2026-09-10' } });
  });

  it('sans réunion à venir, elle attend la première qui se planifie', async () => {
    p.instant = new Date('2026-07-01T07:00:00Z');
    expect(await reveiller()).toBe(true);
    expect((await planifier('comité', '2026-09-10T09:00:00Z')).map((x) => x.actionId)).toEqual([null, id('Présenter l’accord')]);
    expect((await planifier('comité suivant', '2026-12-10T09:00:00Z')).map((x) => x.actionId)).toEqual([null]);
  });

  it('gardée à l’ordre du jour, elle y reste ; tenue la réunion et toujours en retard, elle revient à la suivante', async () => {
    p.instant = new Date('2026-07-02T07:00:00Z');
    await planifier('comité', '2026-09-10T09:00:00Z');
    const [point] = await proposes('comité');
    await p.obtenir(id('secretariat'), 'mutation ($id: ID!) { retenirPoint(id: $id) { id } }', { id: point!.id });
    expect(await proposes('comité')).toMatchObject([{ etat: 'INSCRIT', actionId: id('Présenter l’accord') }]);
    await p.sql(`UPDATE reunion SET etat = 'TENUE', convoquee_le = planifiee_le, tenue_le = fin WHERE id = $1`, [id('comité')]);
    p.instant = new Date('2026-09-11T07:00:00Z');
    expect((await planifier('comité suivant', '2026-12-10T09:00:00Z')).map((x) => x.actionId)).toEqual([null, id('Présenter l’accord')]);
  });

  it('close ou dans les temps, elle ne se propose pas', async () => {
    await agirSur(p, 'horizon', 'cloreAction', 'Présenter l’accord');
    p.instant = new Date('2026-07-02T07:00:00Z');
    expect(await reveiller()).toBe(true);
    expect((await planifier('comité', '2026-09-10T09:00:00Z')).map((x) => x.actionId)).toEqual([null]);
  });
});

interface Ecrit {
  adresse: string;
  objet: string;
  texte: string;
}
/** The mails written since the last look. */
async function ecrits(): Promise<Ecrit[]> {
  await resoudreDus(p.service, p.instant);
  const courriels = await p.sql<Ecrit>(`SELECT adresse, objet, texte FROM courriel WHERE genre = 'ACTION' AND etat = 'PREPARE' ORDER BY adresse`);
  await p.sql(`UPDATE courriel SET etat = 'ENVOYE', envoye_le = prepare_le`);
  return courriels.map((c) => ({ ...c, objet: c.objet.replace(/\s/gu, ' '), texte: c.texte.replace(/[^\S\n]/gu, ' ') }));
}

describe('les courriels des actions', () => {
  it('l’adoption s’annonce à chaque pilote', async () => {
    const courriels = await ecrits();
    expect(courriels.map((c) => [c.adresse, c.objet])).toEqual([['horizon@essai.test', 'Feuille de route 2026 adoptée : vos actions'], ['sillage@essai.test', 'Feuille de route 2026 adoptée : vos actions']]);
    expect(courriels[0]?.texte).toContain(`http://console.test/feuilles-de-route/${id('feuille 2026')}`);
  });

  it('le rappel part quinze jours avant l’échéance, au pilote d’une action encore ouverte', async () => {
    await ecrits();
    p.instant = new Date('2026-12-16T08:00:00Z');
    const courriels = await ecrits();
    expect(courriels.map((c) => [c.adresse, c.objet])).toEqual([['sillage@essai.test', 'Rappel, action à terminer : Réunir un groupe']]);
    expect(courriels[0]?.texte).toMatch(/Échéance : fin 2026, soit le 31 décembre 2026\./u);
  });

  it('une action close n’est pas rappelée', async () => {
    await ecrits();
    await agirSur(p, 'sillage', 'cloreAction', 'Réunir un groupe');
    p.instant = new Date('2026-12-16T08:00:00Z');
    expect(await ecrits()).toEqual([]);
  });
});

describe('à faire', () => {
  const TACHES = '{ aFaire { taches { rang titre detail avantLe lien } } }';
  const taches = async (qui: string): Promise<{ rang: string; titre: string; lien: string }[]> => (await p.obtenir<{ aFaire: { taches: { rang: string; titre: string; lien: string }[] } }>(id(qui), TACHES)).aFaire.taches;

  it('le pilote fait avancer ce qui est en retard ou bientôt dû, et rien de celui d’un autre', async () => {
    p.instant = new Date('2026-12-18T09:00:00Z');
    expect(await taches('horizon')).toEqual([{ rang: 'EN_RETARD', titre: 'Faire avancer : Présenter l’accord', detail: 'Feuille de route 2026, échéance : 1er semestre, 0 % réalisé', avantLe: '2026-06-30', lien: `/actions/${id('Présenter l’accord')}` }]);
    expect((await taches('sillage')).map((t) => [t.rang, t.titre])).toEqual([['ENSUITE', 'Faire avancer : Réunir un groupe']]);
    await agirSur(p, 'horizon', 'cloreAction', 'Présenter l’accord');
    expect(await taches('horizon')).toEqual([]);
    expect((await lireAction(p, 'horizon', 'Présenter l’accord'))?.retard).toBe(0);
  });

  it('le secrétariat fait adopter ses brouillons, en une seule lecture', async () => {
    await composer(p, 2027);
    expect((await taches('secretariat')).filter((t) => t.titre.includes('feuille')).map((t) => [t.titre, t.lien])).toEqual([['Faire adopter la feuille de route 2027', `/feuilles-de-route/${id('feuille 2027')}`]]);
    expect(await p.compterLectures(() => p.obtenir(id('secretariat'), TACHES))).toBe(2);
    expect((await taches('horizon')).some((t) => t.titre.includes('adopter'))).toBe(false);
  });
});
