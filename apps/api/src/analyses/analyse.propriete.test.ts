import { analyserEnsemble, ecartDe, direEcart, retenues, type CelluleAnalysee, type Partage, type UniteIndicateur } from '@gouvernance-iae/domaine';
import { analyser, nomDeCase, ouvrirPeriode, poser, type CaseEssai, type EnsembleLu } from '../../test/analyses';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import { hasard } from '../../test/peuplement';
import type { Plateforme } from '../../test/plateforme';

interface Periode { readonly nom: string; readonly debut: string; readonly fin: string }
const PERIODES: readonly Periode[] = [
  { nom: 'An 2024', debut: '2024-01-01', fin: '2024-12-31' },
  { nom: 'T2 2024', debut: '2024-04-01', fin: '2024-06-30' },
  { nom: 'T1 2025', debut: '2025-01-01', fin: '2025-03-31' },
  { nom: 'T2 2025', debut: '2025-04-01', fin: '2025-06-30' },
  { nom: 'T1 2026', debut: '2026-01-01', fin: '2026-03-31' },
  { nom: 'T2 2026', debut: '2026-04-01', fin: '2026-06-30' },
];
const DR = 'DR';
const RESEAUX = ['réseau Horizon', 'réseau Sillage'];
const ETATS = ['DDETS du Jura', 'DDETS de la Côte-d’Or'];
const INDICATEURS: readonly { code: string; unite: UniteIndicateur; partage: Partage | null; rangs: Readonly<Record<string, number>>; types: boolean }[] = [
  { code: 'F4-2', unite: 'NOMBRE', partage: null, rangs: Object.fromEntries(RESEAUX.map((r) => [r, 1])), types: true },
  { code: 'F5-1', unite: 'POURCENTAGE', partage: null, rangs: Object.fromEntries(RESEAUX.map((r) => [r, 1])), types: false },
  { code: 'F6-1', unite: 'DOCUMENT', partage: null, rangs: Object.fromEntries(RESEAUX.map((r) => [r, 1])), types: false },
  { code: 'F7-1', unite: 'BOOLEEN', partage: 'A_DEFINIR', rangs: { [DR]: 1, ...Object.fromEntries(RESEAUX.map((r) => [r, 2])) }, types: false },
  { code: 'F3-2', unite: 'HEURES', partage: 'L_UN_OU_L_AUTRE', rangs: { ...Object.fromEntries(ETATS.map((e) => [e, 1])), ...Object.fromEntries(RESEAUX.map((r) => [r, 2])) }, types: false },
];
type UnIndicateur = (typeof INDICATEURS)[number];

const h = hasard(20261120);
const parmi = <T>(liste: readonly T[]): T => liste[h(liste.length)] as T;
function contenu(unite: UniteIndicateur): NonNullable<CaseEssai['contenu']> {
  if (h(6) === 0) return ['non_communique', 'Sans réponse'];
  if (unite === 'POURCENTAGE') return ['numerateur', String(h(50)), String(h(3) === 0 ? 0 : 50 + h(50))];
  if (unite === 'BOOLEEN') return ['booleen', h(2) === 0];
  return unite === 'DOCUMENT' ? ['texte', 'ici'] : ['numerateur', `${h(5000)}.${h(10)}`];
}
/** A rate is never above one: zero over zero only. */
const sain = (c: NonNullable<CaseEssai['contenu']>): NonNullable<CaseEssai['contenu']> => (c[2] === '0' ? ['numerateur', '0', '0'] : c);

const CASES: readonly CaseEssai[] = PERIODES.flatMap(({ nom: campagne }) => INDICATEURS.flatMap(({ code, unite, partage, rangs, types }) =>
  Object.keys(rangs).flatMap((organisation) => ['21', '39', ...(types ? [] : [null])].flatMap((departement) => (types ? ['ACI', 'AI'] : [null]).flatMap((typeSiae): CaseEssai[] => {
    if (h(5) === 0) return [];
    return [{ campagne, code, organisation, departement, typeSiae, alternative: partage === 'L_UN_OU_L_AUTRE', etat: h(3) ? 'ACCEPTEE' : parmi(['A_SAISIR', 'SAISIE', 'SOUMISE', 'RENVOYEE'] as const), contenu: sain(contenu(unite)) }];
  })))));

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
  for (const { nom, debut, fin } of PERIODES) await ouvrirPeriode(p, nom, debut, fin);
  await p.sql(`UPDATE indicateur SET unite = 'BOOLEEN', partage = 'A_DEFINIR' WHERE code = 'F7-1'`);
  await p.sql(`INSERT INTO fournisseur (id, indicateur_id, rang, designation, genre_organisation, echelon, debut) VALUES ($1, $2, 2, 'Réseaux', 'RESEAU', 'REGION', '2020-01-01')`, [id('bis'), id('F7-1')]);
  await p.sql(`UPDATE fournisseur SET debut = '2020-01-01'`);
  await poser(p, ...CASES);
});
afterAll(() => p.fermer());

type Cellule = CelluleAnalysee & { readonly periode: Periode };
/** What somebody may know: accepted figures they read (asked of the list, not of the analysis), and the place of the others. */
async function cellulesDe(qui: string, { code, rangs }: UnIndicateur, lisible: (c: CaseEssai) => boolean): Promise<Cellule[]> {
  type Lue = { id: string; numerateur: string | null; denominateur: string | null; texte: string | null; booleen: boolean | null; nonCommunique: string | null };
  const { valeurs } = await p.obtenir<{ valeurs: { items: Lue[]; total: number } }>(id(qui), `{ valeurs(parPage: 100, filtre: { indicateurId: ["${id(code)}"], enVigueur: true }) { total items { id numerateur denominateur texte booleen nonCommunique } } }`);
  expect(valeurs.items).toHaveLength(valeurs.total);
  const lues = new Map(valeurs.items.map((v) => [v.id, v]));
  return CASES.filter((c) => c.code === code).flatMap((c): Cellule[] => {
    const lue = lues.get(id(nomDeCase(c)));
    const acceptee = c.etat === 'ACCEPTEE';
    if (acceptee ? !lue : !lisible(c)) return [];
    const vide = { numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null };
    const periode = PERIODES.find(({ nom }) => nom === c.campagne) ?? PERIODES[0]!;
    return [{ ...(lue ?? vide), id: nomDeCase(c), campagneId: c.campagne, periode, organisationId: c.organisation, departement: c.departement ?? null, typeSiae: (c.typeSiae ?? null) as CelluleAnalysee['typeSiae'], acceptee, alternative: c.alternative ?? false, rang: rangs[c.organisation] ?? 99 }];
  });
}

const an = (jour: string): number => Number(jour.slice(0, 4));
const unAnAvant = (jour: string): string => `${an(jour) - 1}${jour.slice(4)}`;
type Dit = Pick<EnsembleLu, 'numerateur' | 'denominateur' | 'comptees' | 'nonCommuniquees' | 'manquantes'> & { avant: string | null; ecart: string | null };

const place = (c: Cellule): string => [c.campagneId, c.departement, c.typeSiae].join('/');
/** The cells that somebody owes: not those that another owner answered for all. */
function dues(toutes: readonly Cellule[]): Cellule[] {
  const repondues = new Set(toutes.filter((c) => c.alternative && c.acceptee).map(place));
  return toutes.filter((c) => !(c.alternative && !c.acceptee && repondues.has(place(c))));
}

/** The same analysis, by the functions of the domain over what was read. */
function enMemoire(toutes: readonly Cellule[], { unite, partage }: UnIndicateur, courantes: readonly Periode[]): (groupe: (c: Cellule) => boolean, tout: boolean) => Dit {
  const comptees = new Set(retenues(toutes, { unite, partage }));
  const presentes = dues(toutes);
  const connues = new Set(toutes.map((c) => c.campagneId));
  const avantDe = (k: Periode): Periode | undefined => PERIODES.find((a) => connues.has(a.nom) && a.debut === unAnAvant(k.debut) && a.fin === unAnAvant(k.fin));
  return (groupe, tout) => {
    const dans = (cellules: readonly Cellule[]): Cellule[] => cellules.filter((c) => groupe(c) && (tout || comptees.has(c)));
    const de = (periodes: readonly (Periode | undefined)[]): Cellule[] => presentes.filter((c) => periodes.includes(c.periode));
    const actuelles = dans(de(courantes));
    const ensemble = analyserEnsemble(actuelles, unite);
    const sien = courantes.filter((k) => de([k]).some(groupe) || de([avantDe(k)]).some(groupe));
    const comparable = sien.length > 0 && sien.every((k) => avantDe(k) !== undefined);
    const anciennes = dans(de(courantes.map(avantDe)));
    const ancien = analyserEnsemble(anciennes, unite);
    const chiffre = (c: Cellule): boolean => analyserEnsemble([c], unite).comptees === 1;
    const paires = actuelles.filter(chiffre).flatMap((c) => {
      const a = anciennes.find((x) => chiffre(x) && x.periode === avantDe(c.periode) && x.organisationId === c.organisationId && x.departement === c.departement && x.typeSiae === c.typeSiae);
      return a ? [{ c, a }] : [];
    });
    const ecart = comparable && paires.length > 0 && unite !== 'DOCUMENT' ? ecartDe(analyserEnsemble(paires.map((x) => x.c), unite), analyserEnsemble(paires.map((x) => x.a), unite), unite) : null;
    return { ...ensemble, avant: comparable && ancien.comptees > 0 ? `${ancien.numerateur}/${ancien.denominateur}` : null, ecart: ecart && direEcart(ecart) };
  };
}

const dire = ({ numerateur, denominateur, comptees, nonCommuniquees, manquantes, precedente, ecart }: EnsembleLu): Dit => ({
  numerateur, denominateur, comptees, nonCommuniquees, manquantes, avant: precedente && `${precedente.numerateur}/${precedente.denominateur}`, ecart: ecart?.mot ?? null,
});

const LECTEURS: readonly [qui: string, lisible: (c: CaseEssai) => boolean][] = [['sillage', () => true], ['secretariat', () => true], ['ud39', (c) => c.organisation === 'DDETS du Jura'], ['sansmandat', () => false]];
const CLES: Readonly<Record<string, (c: Cellule) => string>> = {
  ANNEE: (c) => String(an(c.periode.fin)), PERIODE: (c) => id(c.campagneId), DEPARTEMENT: (c) => c.departement ?? '', TYPE_SIAE: (c) => c.typeSiae ?? '', ORGANISATION: (c) => id(c.organisationId),
};

const DEMANDES: readonly { annee?: number; campagneId?: string }[] = [{ annee: 2024 }, { annee: 2025 }, { annee: 2026 }, { campagneId: 'T2 2026' }, { campagneId: 'T2 2024' }];

test.each(LECTEURS)('%s : ce que SQL analyse est ce que le domaine calcule sur les valeurs acceptées que l’on lit', async (qui, lisible) => {
  let comparees = 0;
  for (const indicateur of INDICATEURS) {
    const cellules = await cellulesDe(qui, indicateur, lisible);
    const servies = new Set(cellules.filter((c) => c.acceptee).map((c) => c.campagneId));
    const principales = PERIODES.filter((k) => !PERIODES.some((g) => g !== k && g.debut <= k.debut && g.fin >= k.fin && servies.has(g.nom)));
    for (const par of Object.keys(CLES)) {
      for (const periode of DEMANDES) {
        if (periode.campagneId !== undefined && (par === 'ANNEE' || par === 'PERIODE')) continue;
        const deLaPeriode = periode.campagneId !== undefined ? PERIODES.filter((k) => k.nom === periode.campagneId) : principales.filter((k) => an(k.fin) === periode.annee);
        const courantes = par === 'ANNEE' ? principales : deLaPeriode;
        const lue = await analyser(p, qui, indicateur.code, par, periode.campagneId === undefined ? periode : { campagneId: id(periode.campagneId) });
        const cle = CLES[par]!;
        const calcul = enMemoire(cellules, indicateur, courantes);
        const contexte = { qui, code: indicateur.code, par, ...periode };
        expect({ ...contexte, cles: lue.lignes.map((l) => l.cle).sort() }).toEqual({ ...contexte, cles: [...new Set(dues(cellules).filter((c) => courantes.includes(c.periode)).map(cle))].sort() });
        for (const ligne of lue.lignes) {
          const k = par === 'ANNEE' ? principales.filter((x) => String(an(x.fin)) === ligne.cle) : par === 'PERIODE' ? courantes.filter((x) => id(x.nom) === ligne.cle) : courantes;
          const temporelle = par === 'ANNEE' || par === 'PERIODE';
          const duGroupe = enMemoire(cellules, indicateur, k);
          expect({ ...contexte, cle: ligne.cle, ...dire(ligne) }).toEqual({ ...contexte, cle: ligne.cle, ...(temporelle ? duGroupe : calcul)(temporelle ? () => true : (c) => cle(c) === ligne.cle, par === 'ORGANISATION') });
          comparees += 1;
        }
        expect({ ...contexte, ...dire(lue.total) }).toEqual({ ...contexte, ...enMemoire(cellules, indicateur, deLaPeriode)(() => true, false) });
      }
    }
  }
  // Nobody's empty analysis proves anything.
  expect(comparees).toBeGreaterThan(lisible(CASES[0]!) ? 150 : -1);
});
