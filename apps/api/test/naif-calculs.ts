import { expireBientot, niveauDe, peutMonter, titreMandat, valableLe, type Jour, type Role, type TypeInstance } from '@gouvernance-iae/domaine';
import { actionsDe, peut } from '@gouvernance-iae/droits';
import type { Regle } from '../src/accords/accord.entity';
import { actionsRegle } from '../src/accords/regle.resolver';
import { identifiantDe } from '../src/db/reference/identifiant';
import { CALCULS_FEUILLES } from './naif-feuilles';
import { CALCULS_INDICATEURS } from './naif-indicateurs';
import type { Rangee } from './naif-tables';
import { enJson, lue, lus, nomDe, personne, trouver, type Calcul, type Vue } from './naif-vue';

const periode = (r: Rangee): { debut: Jour; fin: Jour | null } => r as unknown as { debut: Jour; fin: Jour | null };

const enInstance = (r: Rangee): Parameters<typeof peutMonter>[0] => r as unknown as Parameters<typeof peutMonter>[0];
/** A territory in common; none at all is the nation. */
const seCroisent = (instance: Rangee, remontee: Rangee): boolean => {
  const siens = instance['departements'] as string[];
  return siens.length === 0 || siens.some((d) => (remontee['departements'] as string[]).includes(d));
};

/** The computed fields of the directories, said in plain words. The random data knows no succession. */
export const CALCULS: Readonly<Record<string, Calcul>> = {
  ...Object.fromEntries(['titre', 'debut', 'fin', 'zone', 'lieu'].map((nom) => [`CompteRendu.${nom}`, (r: Rangee, vue: Vue) => enJson(trouver(vue, 'Reunion', r['reunionId'])?.[nom])])),
  'CompteRendu.remplaceParId': (r, vue) => {
    const suivants = lus(vue, 'CompteRendu').filter((n) => n['reunionId'] === r['reunionId'] && Number(n['rang']) > Number(r['rang']) && ['APPROUVE', 'REMPLACE'].includes(String(n['etat'])));
    return suivants.sort((a, b) => Number(a['rang']) - Number(b['rang']))[0]?.id ?? null;
  },
  'Article.corrigible': (r, vue) => r.id !== identifiantDe('article', String(trouver(vue, 'Accord', r['accordId'])?.['code']), String(r['code'])),
  'Article.cite': (r, vue) => ['Regle', 'Engagement', 'Point', 'FeuilleDeRoute', 'Action', 'Indicateur'].some((nom) => [...vue.tables].find(([c]) => c.name === nom)?.[1].some((l) => l['articleId'] === r.id)),
  'Signataire.corrigible': (r, vue) => r.id !== identifiantDe('signataire', String(trouver(vue, 'Accord', r['accordId'])?.['code']), String(r['rang'])),
  'Accord.actions': (r, { droits }) => actionsDe(droits, 'Accord', r),
  'Regle.actions': (r, { droits, jour }) => actionsRegle(actionsDe(droits, 'Regle', r), r as unknown as Regle, jour),
  'Instance.actions': (r, { droits }) => actionsDe(droits, 'Instance', r),
  'Bilan.actions': (r, { droits }) => actionsDe(droits, 'Bilan', r),
  'Organisation.actions': (r, { droits }) => actionsDe(droits, 'Organisation', r),
  'Personne.actions': (r, { droits }) => actionsDe(droits, 'Personne', r).filter((acte) => r['active'] || (acte !== 'inviterPersonne' && acte !== 'donnerMandat')),
  ...CALCULS_INDICATEURS,
  ...CALCULS_FEUILLES,
  'Remontee.destinations': (r, vue) => {
    const ici = trouver(vue, 'Instance', r['instanceId']);
    const instances = [...vue.tables].find(([c]) => c.name === 'Instance')?.[1] ?? [];
    if (!ici || !peut(vue.droits, 'transmettreRemontee', 'Remontee', r)) return [];
    const montent = instances.filter((i) => i['type'] !== 'CTA' && i.id !== ici.id && seCroisent(i, r) && peutMonter(enInstance(ici), enInstance(i), vue.jour));
    return montent.map(({ id, nom, type }) => ({ id, nom, type })).sort((a, b) => String(a.nom).localeCompare(String(b.nom), 'fr') || (a.id < b.id ? -1 : 1));
  },
  'Remontee.branches': (r, vue) => lus(vue, 'Remontee').filter((b) => b['questionId'] === r['questionId'] && b.id !== r.id).sort((a, b) => (a['instanceNom'] === b['instanceNom'] ? (a.id < b.id ? -1 : 1) : String(a['instanceNom']) < String(b['instanceNom']) ? -1 : 1)),
  'Enquete.actions': (r, { droits, jour }) => actionsDe(droits, 'Enquete', r).filter((acte) => acte !== 'repondreEnquete' || jour <= String(r['fermeLe'])),
  'Enquete.reponses': (r, vue) => [...vue.tables].find(([c]) => c.name === 'ReponseEnquete')?.[1].filter((n) => n['enqueteId'] === r.id).length ?? 0,
  'Enquete.questions': (r, vue) => {
    const questions = [...vue.tables].find(([c]) => c.name === 'QuestionEnquete')?.[1] ?? [];
    return (r['questionsIds'] as string[]).flatMap((voulu) => questions.filter((q) => q.id === voulu));
  },
  'ReponseEnquete.organisationNom': (r, vue) => nomDe(trouver(vue, 'Organisation', r['organisationId'])),
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
