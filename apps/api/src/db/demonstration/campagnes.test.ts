import { avancementDe, donneesPersonnelles, type Jour } from '@gouvernance-iae/domaine';
import { jouerCampagnes, type CampagneJouee } from '../../../test/campagnes-jouees';
import { identifiantDe } from '../reference/identifiant';
import { periodes } from './periodes-campagnes';
import { planDemonstration } from './planifier';

const JOUR: Jour = '2026-11-20';
const JOURS: readonly Jour[] = ['2025-07-01', '2026-01-01', '2026-01-15', '2026-10-01', '2026-12-31', JOUR, '2028-10-02'];

const plan = planDemonstration(JOUR, 1);
const id = (cle: string): string => identifiantDe('demonstration', '1', cle);
const jouees = jouerCampagnes(plan);
const nommee = (libelle: string) => jouees.find((c) => c.campagne.libelle === libelle);
const [close, annuelle, ouverte] = ['Indicateurs du 4e trimestre 2025', 'Indicateurs de l’année 2025', 'Indicateurs du 3e trimestre 2026'].map(nommee);
const avancement = (campagne: CampagneJouee | undefined, cle?: string) => {
  const toutes = campagne?.valeurs ?? [];
  return avancementDe(cle === undefined ? toutes : toutes.filter((v) => v.organisationId === id(cle)), JOUR, toutes);
};
const code = (indicateurId: string): string => plan.indicateurs.find((i) => i.id === indicateurId)?.code ?? '';

describe('Les périodes des campagnes', () => {
  it.each<[Jour, Jour, readonly string[]]>([
    ['2026-11-20', '2025-01-01', ['année 2024', '1er trimestre 2025', '2e trimestre 2025', '3e trimestre 2025', '4e trimestre 2025', 'année 2025', '3e trimestre 2026']],
    ['2026-04-01', '2025-01-01', ['année 2024', '1er trimestre 2025', '2e trimestre 2025', '3e trimestre 2025', '4e trimestre 2025', 'année 2025', '1er trimestre 2026']],
    ['2026-01-15', '2025-01-01', ['3e trimestre 2025', '4e trimestre 2025']],
    ['2027-01-15', '2025-01-01', ['année 2024', '1er trimestre 2025', '2e trimestre 2025', '3e trimestre 2025', '4e trimestre 2025', 'année 2025', '4e trimestre 2026']],
  ])('le %s, sous un accord du %s : l’année d’avant, trimestre par trimestre, celle qui la précède, et le trimestre échu', (jour, reglesDes, attendues) => {
    const { reference, trimestres, annee, ouverte: enCours } = periodes(jour, reglesDes);
    expect([...(reference ? [reference] : []), ...trimestres, ...(annee ? [annee] : []), enCours].map(({ libelle }) => libelle)).toEqual(attendues);
  });
});

describe('Les campagnes de la démonstration', () => {
  it.each(JOURS)('ne jouent, le %s, que des actes possibles', (jour) => {
    const etats = jouerCampagnes(planDemonstration(jour, 7)).map((c) => c.campagne.etat);
    expect(etats.at(-1)).toBe('OUVERTE');
    expect(new Set(etats.slice(0, -1))).toEqual(new Set(['CLOSE']));
  });

  it('un trimestre passé est clos : tout ce qui a été donné est accepté, le Territoire de Belfort n’a pas répondu, un réseau est en retard', () => {
    expect(avancement(close)).toMatchObject({ aSaisir: 11, saisies: 0, soumises: 0, renvoyees: 0, manquantes: 11 });
    expect(avancement(close, 'ETAT-90')).toMatchObject({ acceptees: 0, manquantes: 11 });
    const traverse = avancement(close, 'TRAVERSE-BFC');
    expect(traverse).toMatchObject({ aLHeure: 0, enRetard: traverse.attendues, manquantes: 0 });
    expect(avancement(close, 'HORIZON-BFC')).toMatchObject({ enRetard: 0, manquantes: 0 });
  });

  it('l’année passée est close : chaque département a répondu, deux valeurs ne sont pas communiquées', () => {
    expect(avancement(annuelle)).toMatchObject({ saisies: 0, soumises: 0, renvoyees: 0, manquantes: 0, nonCommuniquees: 2 });
    expect(avancement(annuelle, 'TRAVERSE-BFC').aLHeure).toBe(0);
  });

  it('l’année ne redemande rien de ses trimestres', () => {
    const codes = (campagne: CampagneJouee | undefined): string[] => [...new Set(campagne?.valeurs.map((v) => code(v.indicateurId)))].sort();
    expect(codes(close)).toEqual(['A2-1', 'F2-4', 'F4-2', 'F4-3', 'F5-2', 'F5-8', 'F6-3']);
    expect(codes(annuelle)).toEqual(['F1-1', 'F2-1', 'F2-2', 'F2-3', 'F3-2', 'F4-1', 'F4-4', 'F4-5', 'F5-1', 'F5-3', 'F5-4', 'F5-5', 'F5-6', 'F5-7', 'F6-1', 'F6-2', 'F7-1', 'F7-2', 'F7-3', 'F7-4']);
    expect(codes(ouverte)).toEqual(codes(close));
  });

  it('la part des conventions signées est celle du registre : la Nièvre en retrait, 218 sur 284 en région', () => {
    const conventions = annuelle?.valeurs.filter((v) => code(v.indicateurId) === 'F5-7') ?? [];
    const somme = (terme: 'numerateur' | 'denominateur'): number => conventions.reduce((n, v) => n + Number(v[terme]), 0);
    expect([somme('numerateur'), somme('denominateur')]).toEqual([218, 284]);
    expect(conventions.filter((v) => Number(v.numerateur) / Number(v.denominateur) < 0.6).map((v) => v.departement)).toEqual(['58']);
  });

  it('la dernière est en cours : un réseau a deux valeurs renvoyées, un autre est à mi-chemin, un département a tout soumis, un autre commence', () => {
    expect(avancement(ouverte, 'HORIZON-BFC')).toMatchObject({ renvoyees: 2, saisies: 0 });
    expect(avancement(ouverte, 'HORIZON-BFC').acceptees).toBeGreaterThan(10);
    expect(avancement(ouverte, 'HORIZON-BFC').soumises).toBeGreaterThan(5);
    expect(avancement(ouverte, 'SILLAGE-BFC')).toMatchObject({ saisies: 16, soumises: 0, nonCommuniquees: 1 });
    expect(avancement(ouverte, 'ETAT-39')).toMatchObject({ aSaisir: 0, soumises: 11 });
    expect(avancement(ouverte, 'ETAT-21')).toMatchObject({ saisies: 5, aSaisir: 6 });
  });

  it('ont les mêmes cellules, d’un trimestre à l’autre', () => {
    expect(ouverte?.valeurs.map((v) => v.id)).toEqual(close?.valeurs.map((v) => v.id));
    expect(ouverte?.valeurs.length).toBeGreaterThan(350);
  });

  it('ne font juger à personne les valeurs de sa propre organisation', () => {
    const siennes = new Map(plan.mandats.map((m) => [m.personneId, m.organisationId]));
    const juges = plan.actes.flatMap((a) => (a.acte === 'accepterValeurs' || a.acte === 'renvoyerValeurs' ? a.cellules.map((c) => [siennes.get(a.par), c.organisationId]) : []));
    expect(juges.length).toBeGreaterThan(300);
    expect(juges.filter(([juge, fournisseur]) => juge === fournisseur)).toEqual([]);
  });

  it('donnent des nombres proches de ceux de la période précédente, sauf celui que le secrétariat renvoie', () => {
    const avant = new Map(close?.valeurs.map((v) => [v.id, Number(v.numerateur)]));
    const ecarts = ouverte?.valeurs.filter((v) => v.numerateur !== null && Math.abs(Number(v.numerateur) - (avant.get(v.id) ?? 0)) > Math.max(10, (avant.get(v.id) ?? 0) / 2)) ?? [];
    expect(ecarts.map((v) => [code(v.indicateurId), v.departement, v.etat])).toEqual([
      ['F4-2', '39', 'RENVOYEE'],
      ['F4-2', '71', 'SAISIE'],
    ]);
    expect(ecarts[0]).toMatchObject({ numerateur: '214', commentaire: 'Hausse constatée à la rentrée' });
    expect(avant.get(ecarts[0]?.id ?? '')).toBe(61);
  });

  it('ne nomment aucune personne, et s’écrivent avec la typographie française', () => {
    const textes = plan.actes.flatMap((a) => {
      if (a.acte === 'saisirValeurs') return a.valeurs.flatMap((v) => [v.texte, v.nonCommunique, v.source, v.commentaire]);
      return 'campagneId' in a && 'motif' in a ? [a.motif] : [];
    });
    const distincts = [...new Set(textes)].flatMap((t) => (t ? [t] : []));
    expect(distincts.length).toBeGreaterThan(4);
    expect(distincts.filter((t) => donneesPersonnelles(t).length > 0 || /'| [:;!?»]|« /u.test(t))).toEqual([]);
  });
});

describe('Le dictionnaire de l’accord fictif', () => {
  it('reprend celui de BFC2016, sous les noms de son temps', () => {
    expect(plan.indicateurs).toHaveLength(32);
    expect(plan.indicateurs.find((i) => i.code === 'F4-2')).toMatchObject({ intitule: 'Offres d’emploi des SIAE déposées à France Travail', articleId: identifiantDe('article', 'BFC2025', 'fiche 4') });
    expect(plan.indicateurs.find((i) => i.code === 'F6-2')?.fournisseurs[0]?.designation).toBe('DDETS');
    expect(JSON.stringify(plan.indicateurs)).not.toMatch(/Pôle emploi|Direccte/);
  });

  it('laisse trois indicateurs à confirmer, et dit pourquoi les autres le sont', () => {
    expect(plan.indicateurs.filter((i) => i.aConfirmer !== null).map((i) => i.code)).toEqual(['F4-3', 'F4-4', 'F5-2']);
    expect(plan.indicateurs.filter((i) => i.confirmation !== null)).toHaveLength(9);
  });
});
