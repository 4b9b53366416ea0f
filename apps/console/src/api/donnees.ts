import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { interroger } from './client';
import {
  ActionsDocument, FeuillesDeRouteDocument,
  AccordDocument, AccordsDocument, BilanDocument, BilansDocument, CampagneDocument, CampagnesDocument, CompteRenduDocument, ComptesRendusDocument, CourrielDocument, CourrielsDocument, DecisionsDocument, EnquetesDocument,
  IndicateurDocument, IndicateursDocument, InstanceDocument, InstancesDocument, JournalDocument, OrganisationDocument, OrganisationsDocument, PersonneDocument, PersonnesDocument, RegleDocument, ReglesDocument,
  BonnesPratiquesDocument, RemonteeDocument, RemonteesDocument, ReunionDocument, ReunionsDocument, ValeursDocument, ValeursLuesDocument,
} from './genere';
import type { Operation } from './operation';

/** What every list of the API takes. */
interface VariablesListe { page: number; parPage: number; filtre: Record<string, unknown> | null; tri: { champ: string; sens: 'ASC' | 'DESC' }[] | null }
type Lignes = { items: RaRecord[]; total: number };
interface Ressource { liste: (variables: VariablesListe) => Promise<Lignes>; une?: (id: string) => Promise<RaRecord | null> }

/**
 * Ties a resource to its operations. Sort fields are enums of the API: their names travel as they
 * are in the columns (« DEBUT »), and an unknown one is refused there, not here.
 */
function ressource<R, V, U = never>(
  liste: Operation<R, V>, lignes: (resultat: R) => Lignes,
  une?: Operation<U, { id: string }>, objet?: (resultat: U) => RaRecord | null | undefined,
): Ressource {
  return {
    liste: async (variables) => lignes(await interroger(liste, variables as V)),
    ...(une && objet ? { une: async (id: string) => objet(await interroger(une, { id })) ?? null } : {}),
  };
}

const RESSOURCES: Record<string, Ressource> = {
  reunions: ressource(ReunionsDocument, (r) => r.reunions, ReunionDocument, (r) => r.reunion),
  'comptes-rendus': ressource(ComptesRendusDocument, (r) => r.comptesRendus, CompteRenduDocument, (r) => r.compteRendu),
  decisions: ressource(DecisionsDocument, (r) => r.decisions),
  instances: ressource(InstancesDocument, (r) => r.instances, InstanceDocument, (r) => r.instance),
  organisations: ressource(OrganisationsDocument, (r) => r.organisations, OrganisationDocument, (r) => r.organisation),
  personnes: ressource(PersonnesDocument, (r) => r.personnes, PersonneDocument, (r) => r.personne),
  campagnes: ressource(CampagnesDocument, (r) => r.campagnes, CampagneDocument, (r) => r.campagne),
  indicateurs: ressource(IndicateursDocument, (r) => r.indicateurs, IndicateurDocument, (r) => r.indicateur),
  valeurs: ressource(ValeursDocument, (r) => r.valeurs),
  'valeurs-lues': ressource(ValeursLuesDocument, (r) => r.valeurs),
  bilans: ressource(BilansDocument, (r) => r.bilans, BilanDocument, (r) => r.bilan),
  remontees: ressource(RemonteesDocument, (r) => r.remontees, RemonteeDocument, (r) => r.remontee),
  'feuilles-de-route': ressource(FeuillesDeRouteDocument, (r) => r.feuillesDeRoute),
  actions: ressource(ActionsDocument, (r) => r.actions),
  enquetes: ressource(EnquetesDocument, (r) => r.enquetes),
  'bonnes-pratiques': ressource(BonnesPratiquesDocument, (r) => r.bonnesPratiques),
  regles: ressource(ReglesDocument, (r) => r.regles, RegleDocument, (r) => r.regle),
  accords: ressource(AccordsDocument, (r) => r.accords, AccordDocument, (r) => r.accord),
  journal: ressource(JournalDocument, (r) => r.journal),
  courriels: ressource(CourrielsDocument, (r) => r.courriels, CourrielDocument, (r) => r.courriel),
};

function trouver(nom: string): Ressource {
  const trouvee = RESSOURCES[nom];
  if (!trouvee) throw new Error(`Ressource inconnue : ${nom}`);
  return trouvee;
}

function variablesListe({ pagination, sort, filter }: Partial<GetListParams>): VariablesListe {
  const filtre = Object.fromEntries(Object.entries((filter ?? {}) as Record<string, unknown>).filter(([, valeur]) => valeur !== '' && valeur !== undefined));
  return {
    page: pagination?.page ?? 1,
    parPage: pagination?.perPage ?? 25,
    filtre: Object.keys(filtre).length > 0 ? filtre : null,
    tri: sort && sort.field !== 'id' ? [{ champ: sort.field, sens: sort.order }] : null,
  };
}

const sansEcriture = (): Promise<never> => Promise.reject(new Error('L’API ne connaît que des actes : voir api/acte.ts.'));

/** Reading for react-admin's lists and references. Writing goes through acts, never through CRUD. */
export const donnees = {
  async getList(nom, params) {
    const { items, total } = await trouver(nom).liste(variablesListe(params));
    return { data: items, total };
  },
  async getOne(nom, { id }) {
    const objet = await trouver(nom).une?.(String(id));
    if (!objet) throw Object.assign(new Error('Introuvable'), { status: 404 });
    return { data: objet };
  },
  async getMany(nom, { ids }) {
    const { items } = await trouver(nom).liste({ page: 1, parPage: Math.max(1, Math.min(100, ids.length)), filtre: { ids }, tri: null });
    return { data: items };
  },
  async getManyReference(nom, { target, id, ...params }) {
    const { items, total } = await trouver(nom).liste(variablesListe({ ...params, filter: { ...params.filter, [target]: id } }));
    return { data: items, total };
  },
  create: sansEcriture,
  update: sansEcriture,
  updateMany: sansEcriture,
  delete: sansEcriture,
  deleteMany: sansEcriture,
} as DataProvider;
