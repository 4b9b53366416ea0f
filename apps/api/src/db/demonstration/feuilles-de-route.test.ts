import { ouvrirVide } from '../../../test/demonstration';
import type { Plateforme } from '../../../test/plateforme';
import { identifiantDe } from '../reference/identifiant';
import { conter } from './charger';
import type { ActeFictif } from './plan';
import { planDemonstration } from './planifier';

const GRAINE = 1;
const LONGTEMPS = 115_000;
const id = (cle: string): string => identifiantDe('demonstration', String(GRAINE), cle);

/** The sittings of the regional committee since the fictitious accord, and its road maps: what they depend on, and nothing else. */
async function conterLesFeuilles(jour: string): Promise<Plateforme> {
  const plan = planDemonstration(jour, GRAINE);
  const duComite = new Set(plan.actes.flatMap((a) => (a.acte === 'planifierReunion' && a.reunion.instanceId === id('COPIL-BFC') && a.instant > '2025-01-01' ? [a.reunion.id] : [])));
  const garder = (a: ActeFictif): boolean => 'feuilleId' in a || 'actionId' in a || (a.acte === 'planifierReunion' && duComite.has(a.reunion.id)) || ((a.acte === 'convoquerReunion' || a.acte === 'tenirReunion') && duComite.has(a.reunionId));
  const p = await ouvrirVide(`${jour}T09:00:00Z`);
  await conter(p.service, { ...plan, actes: plan.actes.filter(garder) }, () => undefined);
  return p;
}

interface Lue {
  annee: number;
  etat: string;
  numero: number;
  comptes: Record<string, number>;
  versions: { numero: number; motif: string | null; contenu: { intitule: string; echeance: string | null }[] }[];
}
const FEUILLES = '{ feuillesDeRoute(tri: [{ champ: annee }]) { items { annee etat numero comptes { actions enRetard enCours aFaire terminees abandonnees avancement } versions { numero motif contenu { intitule echeance } } } } }';
const lire = async (p: Plateforme, qui: string): Promise<Lue[]> => (await p.obtenir<{ feuillesDeRoute: { items: Lue[] } }>(id(qui), FEUILLES)).feuillesDeRoute.items;

describe('le 20 novembre 2026', () => {
  let p: Plateforme;
  beforeAll(async () => {
    p = await conterLesFeuilles('2026-11-20');
  }, LONGTEMPS);
  afterAll(() => p.fermer());

  it('la feuille de l’année est adoptée et révisée : quinze actions, dont deux en retard ; la suivante est un brouillon', async () => {
    expect((await lire(p, 'secretariat')).filter((f) => f.annee > 2020)).toMatchObject([
      { annee: 2025, etat: 'ADOPTEE', numero: 1, comptes: { actions: 7, enRetard: 0, enCours: 1, terminees: 5, abandonnees: 1 } },
      { annee: 2026, etat: 'ADOPTEE', numero: 2, comptes: { actions: 15, enRetard: 2, enCours: 6, aFaire: 2, terminees: 4, abandonnees: 1 } },
      { annee: 2027, etat: 'BROUILLON', numero: 0, comptes: { actions: 6, aFaire: 6 } },
    ]);
    expect((await lire(p, 'reseau')).map((f) => f.annee)).toEqual([2015, 2017, 2025, 2026]);
  });

  it('la révision a reporté l’état des lieux, et garde la version d’avant', async () => {
    const feuille = (await lire(p, 'reseau')).find((f) => f.annee === 2026);
    const echeances = feuille?.versions.map((v) => [v.numero, v.motif !== null, v.contenu.find((l) => l.intitule.startsWith('État des lieux'))?.echeance]);
    expect(echeances).toEqual([[2, true, '2026-09-30'], [1, false, '2026-06-30']]);
  });

  it('les deux retards sont à l’ordre du jour de la prochaine réunion du comité, une fois chacun', async () => {
    const points = await p.sql<{ titre: string; etat: string }>(`SELECT p.titre, p.etat FROM point p JOIN reunion r ON r.id = p.reunion_id WHERE p.action_id IS NOT NULL AND r.etat IN ('PLANIFIEE', 'CONVOQUEE') ORDER BY p.titre COLLATE "C"`);
    expect(points).toEqual([
      { titre: 'Action en retard : Organiser un CTA sur chaque territoire', etat: 'INSCRIT' },
      { titre: 'Action en retard : État des lieux régional de l’IAE', etat: 'INSCRIT' },
    ]);
  });

  it('ce qui a des parties est leur moyenne pondérée', async () => expect(await p.sql(`SELECT avancement, etat FROM action WHERE intitule = 'Signer toutes les conventions locales'`)).toEqual([{ avancement: 77, etat: 'EN_COURS' }]));
});

it.each(['2026-01-15', '2027-03-31', '2028-10-02'])('le %s, ne joue que des actes possibles', async (jour) => {
  const p = await conterLesFeuilles(jour);
  expect((await lire(p, 'secretariat')).filter((f) => f.annee > 2020).map((f) => [f.annee, f.etat])).toEqual([-1, 0, 1].map((ecart) => [Number(jour.slice(0, 4)) + ecart, ecart < 1 ? 'ADOPTEE' : 'BROUILLON']));
  await p.fermer();
}, LONGTEMPS);
