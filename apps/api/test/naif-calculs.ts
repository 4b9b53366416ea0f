import { expireBientot, niveauDe, titreMandat, valableLe, type Jour, type Role, type TypeInstance } from '@gouvernance-iae/domaine';
import { actionsDe, type Droits } from '@gouvernance-iae/droits';
import { lisible, type Rangee, type Tables } from './naif';
import { CALCULS_INDICATEURS } from './naif-indicateurs';

/** What a computed field may look at: every table, the rights of the reader, the day. */
export interface Vue {
  readonly tables: Tables;
  readonly droits: Droits;
  readonly jour: Jour;
}

export type Calcul = (rangee: Rangee, vue: Vue) => unknown;

export function trouver({ tables }: Vue, nom: string, id: unknown): Rangee | undefined {
  const table = [...tables].find(([classe]) => classe.name === nom)?.[1];
  return table?.find((r) => r.id === id);
}

export function lue(vue: Vue, nom: string, id: unknown): Rangee | undefined {
  const classe = [...vue.tables.keys()].find((c) => c.name === nom);
  const rangee = trouver(vue, nom, id);
  return classe && rangee && lisible(vue.tables, vue.droits, classe, rangee) ? rangee : undefined;
}

export const lus = (vue: Vue, nom: string): Rangee[] => {
  const [classe, rangees] = [...vue.tables].find(([c]) => c.name === nom) ?? [];
  return classe ? (rangees ?? []).filter((r) => lisible(vue.tables, vue.droits, classe, r)) : [];
};

export const enJson = (valeur: unknown): unknown => (valeur instanceof Date ? valeur.toISOString() : (valeur ?? null));
export const nomDe = (rangee: Rangee | undefined): string | null => (rangee ? String(rangee['nom']) : null);
export const personne = (rangee: Rangee | undefined): string | null => (rangee ? `${String(rangee['prenom'])} ${String(rangee['nom'])}` : null);
const periode = (r: Rangee): { debut: Jour; fin: Jour | null } => r as unknown as { debut: Jour; fin: Jour | null };

/** The computed fields of the directories, said in plain words. The random data knows no succession. */
export const CALCULS: Readonly<Record<string, Calcul>> = {
  ...Object.fromEntries(['titre', 'debut', 'fin', 'zone', 'lieu'].map((nom) => [`CompteRendu.${nom}`, (r: Rangee, vue: Vue) => enJson(trouver(vue, 'Reunion', r['reunionId'])?.[nom])])),
  'CompteRendu.remplaceParId': (r, vue) => {
    const suivants = lus(vue, 'CompteRendu').filter((n) => n['reunionId'] === r['reunionId'] && Number(n['rang']) > Number(r['rang']) && ['APPROUVE', 'REMPLACE'].includes(String(n['etat'])));
    return suivants.sort((a, b) => Number(a['rang']) - Number(b['rang']))[0]?.id ?? null;
  },
  'Instance.actions': (r, { droits }) => actionsDe(droits, 'Instance', r),
  'Organisation.actions': (r, { droits }) => actionsDe(droits, 'Organisation', r),
  'Personne.actions': (r, { droits }) => actionsDe(droits, 'Personne', r).filter((acte) => r['active'] || (acte !== 'inviterPersonne' && acte !== 'donnerMandat')),
  ...CALCULS_INDICATEURS,
  'Instance.niveau': (r) => niveauDe({ type: r['type'] as TypeInstance, departements: r['departements'] as string[] }),
  'Instance.secretariatNom': (r, vue) => nomDe(trouver(vue, 'Organisation', r['secretariatId'])),
  'Instance.predecesseurs': () => [],
  'Instance.successeurs': () => [],
  'Membre.organisationNom': (r, vue) => nomDe(trouver(vue, 'Organisation', r['organisationId'])),
  'Membre.titulaireNom': (r, vue) => personne(lue(vue, 'Personne', r['titulaireId'])),
  'Membre.suppleantNom': (r, vue) => personne(lue(vue, 'Personne', r['suppleantId'])),
  'Membre.enCours': (r, { jour }) => valableLe(periode(r), jour),
  'Membre.expireBientot': (r, { jour }) => expireBientot(periode(r), jour),
  'Mandat.titre': (r, vue) =>
    titreMandat({ role: r['role'] as Role, organisationNom: nomDe(lue(vue, 'Organisation', r['organisationId'])), instanceNom: nomDe(lue(vue, 'Instance', r['instanceId'])) }),
  'Mandat.enCours': (r, { jour }) => valableLe(periode(r), jour),
  'Mandat.expireBientot': (r, { jour }) => expireBientot(periode(r), jour),
};

/** Of somebody else, only the functions held where both may read. */
export const partage = (mandat: Rangee, vue: Vue): boolean =>
  lue(vue, 'Organisation', mandat['organisationId']) !== undefined && (mandat['instanceId'] === null || lue(vue, 'Instance', mandat['instanceId']) !== undefined);
