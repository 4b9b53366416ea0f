import type { Visite } from './visite';

/** Pages that need no account. */
export const OUVERTES = ['/connexion', '/mot-de-passe-oublie', '/lien/jeton-inconnu', '/accessibilite', '/mentions-legales', '/donnees-personnelles', '/glossaire'];

/** Lists, forms and personal pages, whose address is the same for everyone. */
export const COMMUNES = [
  '/', '/reunions', '/reunions/annee/2026', '/reunions/planifier', '/comptes-rendus', '/decisions', '/courriels', '/journal', '/accords', '/accords/create', '/regles', '/regles/create',
  '/campagnes', '/bilans', '/bilans/composer', '/remontees', '/remontees/lever', '/bonnes-pratiques', '/feuilles-de-route', '/feuilles-de-route/composer', '/actions', '/campagnes/ouvrir', '/analyses', '/analyses?par=ORGANISATION', '/analyses?par=PERIODE', '/analyses/completude', '/valeurs', '/indicateurs', '/mesures', '/instances', '/organisations', '/personnes', '/compte', '/aide', '/glossaire', '/accessibilite',
  '/personnes/create', '/organisations/create', '/organisations/importer', '/instances/create', '/conformite', '/barometre', '/enquetes', '/barometre?annee=2014', '/barometre?annee=2025&jour=2025-05-15', '/conformite?annee=2017&territoire=39', '/conformite?critere=TOUS&territoire=39&vue=tableau', '/nulle-part',
];

/** Two questions, for one holds at most twenty fields. */
const SEANCES_ET_ACCORDS = `{
  planifiee: reunions(filtre: { etat: [PLANIFIEE] }, parPage: 1) { items { id } }
  convoquee: reunions(filtre: { etat: [CONVOQUEE] }, tri: [{ champ: jour, sens: DESC }], parPage: 1) { items { id } }
  tenue: reunions(filtre: { etat: [TENUE] }, tri: [{ champ: jour, sens: DESC }], parPage: 1) { items { id } }
  annulee: reunions(filtre: { etat: [ANNULEE] }, parPage: 1) { items { id } }
  brouillon: comptesRendus(filtre: { etat: [BROUILLON] }, parPage: 1) { items { id } }
  approuve: comptesRendus(filtre: { etat: [APPROUVE], transmis: false }, parPage: 1) { items { id } }
  transmis: comptesRendus(filtre: { transmis: true }, tri: [{ champ: jour, sens: DESC }], parPage: 1) { items { id } }
  instances(parPage: 1, filtre: { type: [CTA] }) { items { id } }
  organisations(parPage: 1, filtre: { genre: [SIAE] }) { items { id } }
  personnes(parPage: 1) { items { id } }
  accords(parPage: 1) { items { id } }
  signes: accords(parPage: 1, filtre: { niveau: REGIONAL, enVigueurLe: "2026-11-20" }) { items { id signataires { id } } }
  regles(parPage: 1, filtre: { nature: [RYTHME], typeInstance: [CTA], enVigueurLe: "2026-11-20" }) { items { id } }
  courriels(parPage: 1) { items { id } }
}`;

const SUIVI = `{
  ouverte: campagnes(filtre: { etat: [OUVERTE] }, parPage: 1) { items { id } }
  indicateurs(parPage: 1) { items { id } }
  comptes: indicateurs(filtre: { calcule: true }, tri: [{ champ: rang, sens: DESC }], parPage: 1) { items { id } }
  contestations(parPage: 1) { items { id } }
  remontees(parPage: 1) { items { id } }
  enqueteOuverte: enquetes(filtre: { etat: [OUVERTE] }, parPage: 1) { items { id } }
  enqueteClose: enquetes(filtre: { etat: [CLOSE] }, parPage: 1) { items { id } }
  feuilleAdoptee: feuillesDeRoute(filtre: { etat: [ADOPTEE] }, tri: [{ champ: annee, sens: DESC }], parPage: 1) { items { id } }
  feuilleBrouillon: feuillesDeRoute(filtre: { etat: [BROUILLON] }, parPage: 1) { items { id } }
  feuilleAncienne: feuillesDeRoute(filtre: { annee: [2017] }, parPage: 1) { items { id } }
  actionSuivie: actions(filtre: { etat: [EN_COURS] }, tri: [{ champ: echeance }], parPage: 1) { items { id } }
  bilanEcrit: bilans(filtre: { etat: [BROUILLON] }, parPage: 1) { items { id } }
  bilanTransmis: bilans(filtre: { etat: [TRANSMIS, EXAMINE] }, parPage: 1) { items { id } }
  bilanAdopte: bilans(filtre: { etat: [ADOPTE] }, parPage: 1) { items { id } }
}`;

type Objet = 'planifiee' | 'convoquee' | 'tenue' | 'annulee' | 'brouillon' | 'approuve' | 'transmis' | 'instances' | 'organisations' | 'personnes' | 'accords' | 'regles' | 'courriels' | 'ouverte' | 'indicateurs' | 'comptes' | 'contestations' | 'remontees' | 'enqueteOuverte' | 'enqueteClose' | 'feuilleAdoptee' | 'feuilleBrouillon' | 'feuilleAncienne' | 'actionSuivie' | 'bilanEcrit' | 'bilanTransmis' | 'bilanAdopte';

const PAGES: Readonly<Record<Objet, (id: string) => string[]>> = {
  planifiee: (id) => [`/reunions/${id}`, `/reunions/${id}/convocations`, `/reunions/${id}/documents`, `/reunions/${id}/presences`, `/reunions/${id}/compte-rendu`, `/reunions/${id}/journal`, `/reunions/${id}/modifier`],
  convoquee: (id) => [`/reunions/${id}`, `/reunions/${id}/convocations`, `/reunions/${id}/documents`, `/reunions/${id}/courriels`, `/reunions/${id}/presences`],
  tenue: (id) => [`/reunions/${id}`, `/reunions/${id}/presences`, `/reunions/${id}/compte-rendu`],
  annulee: (id) => [`/reunions/${id}`],
  brouillon: (id) => [`/comptes-rendus/${id}/point-1`, `/comptes-rendus/${id}/presences`, `/comptes-rendus/${id}/decisions`, `/comptes-rendus/${id}/apercu`],
  approuve: (id) => [`/comptes-rendus/${id}`],
  transmis: (id) => [`/comptes-rendus/${id}`, `/comptes-rendus/${id}/apercu`],
  instances: (id) => [`/instances/${id}`, `/instances/${id}/verdicts?annee=2026`],
  organisations: (id) => [`/organisations/${id}`],
  personnes: (id) => [`/personnes/${id}`],
  accords: (id) => [`/accords/${id}`],
  regles: (id) => [`/regles/${id}`, `/regles/${id}/changer`],
  courriels: (id) => [`/courriels/${id}`],
  ouverte: (id) => [`/campagnes/${id}`, `/campagnes/${id}/saisie`, `/campagnes/${id}/revue`, `/campagnes/${id}/import`],
  indicateurs: (id) => [`/indicateurs/${id}`],
  comptes: (id) => [`/indicateurs/${id}`, `/mesures/${id}`],
  contestations: (id) => [`/contestations/${id}`],
  feuilleAdoptee: (id) => [`/feuilles-de-route/${id}`, `/feuilles-de-route/${id}/suivi`, `/feuilles-de-route/${id}/versions`, `/feuilles-de-route/${id}/importer`],
  feuilleBrouillon: (id) => [`/feuilles-de-route/${id}`, `/feuilles-de-route/${id}/reporter`, `/actions/creer?feuille=${id}`],
  feuilleAncienne: (id) => [`/feuilles-de-route/${id}`],
  actionSuivie: (id) => [`/actions/${id}`],
  remontees: (id) => [`/remontees/${id}`],
  enqueteOuverte: (id) => [`/enquetes/${id}`],
  enqueteClose: (id) => [`/enquetes/${id}`, '/barometre?annee=2025'],
  bilanEcrit: (id) => [`/bilans/${id}/rythme`, `/bilans/${id}/versions`, `/bilans/${id}/apercu`],
  bilanTransmis: (id) => [`/bilans/${id}/rythme`, `/bilans/${id}/indicateurs`, `/bilans/${id}/remontees`, `/bilans/${id}/preuves/SEANCES_CTA`, `/bilans/${id}/versions/1`],
  bilanAdopte: (id) => [`/bilans/${id}/transmissions`, `/bilans/${id}/versions`],
};

/** The pages of the objects that this person reads. */
export async function pagesDObjets(visite: Visite): Promise<string[]> {
  type Trouves = Record<Objet, { items: { id: string }[] }> & { signes: { items: { id: string; signataires: { id: string }[] }[] } };
  const donnees = { ...(await visite.interroger<Trouves>(SEANCES_ET_ACCORDS)), ...(await visite.interroger<Trouves>(SUIVI)) };
  const signataires = donnees.signes.items.flatMap(({ id, signataires: signes }) => signes.slice(0, 1).map((s) => `/accords/${id}/signataires/${s.id}`));
  return [...(Object.keys(PAGES) as Objet[]).flatMap((objet) => donnees[objet].items.flatMap(({ id }) => PAGES[objet](id))), ...signataires];
}
