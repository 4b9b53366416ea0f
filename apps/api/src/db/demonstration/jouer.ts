import { abandonnerAction, avancerAction, cloreAction, fournirLivrable } from '../../actions/actes/avancement';
import { creerAction } from '../../actions/actes/creation';
import { modifierAction } from '../../actions/actes/plan';
import { proposerActionEnRetard } from '../../actions/actes/retards';
import { adopterFeuilleDeRoute, reviserFeuilleDeRoute } from '../../feuilles-de-route/actes/adoption';
import { composerFeuilleDeRoute } from '../../feuilles-de-route/actes/composition';
import { reporterActions } from '../../feuilles-de-route/actes/report';
import { accuserReception, transmettreCompteRendu } from '../../comptes-rendus/actes/transmission';
import { ajouterDecision } from '../../comptes-rendus/actes/decisions';
import { approuverCompteRendu, publierCompteRendu } from '../../comptes-rendus/actes/publication';
import { redigerCompteRendu } from '../../comptes-rendus/actes/redaction';
import { enregistrerSynthese } from '../../comptes-rendus/actes/synthese';
import { deposerTexte } from '../../accords/texte.actes';
import type { Contexte } from '../../acte/contexte';
import { deposerDocument } from '../../documents/document.actes';
import { composerBilan } from '../../bilans/actes/composition';
import { adopterBilan, commenterBilan, examinerBilan, renvoyerBilan } from '../../bilans/actes/examen';
import { enregistrerNarratif } from '../../bilans/actes/narratif';
import { transmettreBilan } from '../../bilans/actes/transmission';
import { cloreCampagne } from '../../campagnes/actes/cloture';
import { ouvrirCampagne } from '../../campagnes/actes/ouverture';
import { prolongerEcheance } from '../../campagnes/actes/prolongation';
import { contesterMesure, repondreContestation } from '../../mesures/contestation.actes';
import { modifierOrganisation } from '../../organisations/organisation.actes';
import { Organisation } from '../../organisations/organisation.entity';
import { cloreRemontee, leverRemontee, repondreRemontee, retenirBonnePratique, sortirRemontee } from '../../remontees/remontee.actes';
import { transmettreRemontee } from '../../remontees/transmission.actes';
import { cloreEnquete, ouvrirEnquete, repondreEnquete } from '../../enquetes/enquete.actes';
import { convoquerReunion, repondreConvocation } from '../../reunions/actes/convocation';
import { ecarterPoint, proposerPoint, retenirPoint } from '../../reunions/actes/ordre-du-jour';
import { planifierReunion } from '../../reunions/actes/planification';
import { annulerReunion, reporterReunion } from '../../reunions/actes/report';
import { tenirReunion } from '../../reunions/actes/tenue';
import { Participant } from '../../reunions/reunion.entity';
import { ecrireContenu } from './contenu-document';
import { joindrePiece } from '../../valeurs/actes/piece';
import { accepterValeurs, renvoyerValeurs } from '../../valeurs/actes/revue';
import { saisirValeurs } from '../../valeurs/actes/saisie';
import { soumettreValeurs } from '../../valeurs/actes/soumission';
import { cellulesEcrites, idsDe } from './cellules';
import type { ActeFictif, PresenceFictive, ReunionFictive } from './plan';

type Nom = ActeFictif['acte'];
type Acte<A extends Nom> = Extract<ActeFictif, { acte: A }>;
type Jeu = { readonly [A in Nom]: (ctx: Contexte, acte: Acte<A>) => Promise<unknown> };

/** The version that its author has before her eyes: nobody else acts in between. */
async function versionDe(ctx: Contexte, table: 'reunion' | 'compte_rendu' | 'campagne' | 'contestation' | 'bilan' | 'feuille_de_route' | 'action' | 'remontee' | 'enquete', id: string): Promise<number> {
  const [ligne] = await ctx.source.query<{ version: number }[]>(`SELECT version FROM ${table} WHERE id = $1`, [id]);
  return ligne?.version ?? 0;
}

const saisieReunion = ({ id: _id, invites, points, debut, fin, ...reunion }: ReunionFictive) => ({
  ...reunion,
  debut: new Date(debut),
  fin: new Date(fin),
  invites: [...invites],
  points: points.map((point) => ({ ...point, etiquettes: [...point.etiquettes] })),
});

/** The plan knows persons and organisations; the act names the participants of the convocation. */
async function presencesDe(ctx: Contexte, reunionId: string, presences: readonly PresenceFictive[]) {
  const participants = await ctx.source.manager.findBy(Participant, { reunionId });
  const parPersonne = new Map(participants.map((p) => [p.personneId, p.id]));
  return presences.flatMap(({ personneId, presence }) => {
    const participantId = parPersonne.get(personneId);
    return participantId === undefined ? [] : [{ participantId, presence }];
  });
}

/** The deliverables and the milestones that the story names. */
const partiesDe = async (ctx: Contexte, table: 'livrable' | 'jalon', actionId: string, intitules: readonly string[]): Promise<string[]> =>
  (await ctx.source.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE action_id = $1 AND intitule = ANY ($2::text[])`, [actionId, intitules])).map(({ id }) => id);

async function renommer(ctx: Contexte, id: string, nom: string): Promise<string> {
  const { version, ...organisation } = await ctx.source.manager.findOneByOrFail(Organisation, { id });
  return modifierOrganisation(ctx, id, version, { ...organisation, nom });
}

/** Each act of the story is the act of the API that has its name. */
const JEU: Jeu = {
  modifierOrganisation: (ctx, a) => renommer(ctx, a.organisationId, a.nom),
  planifierReunion: (ctx, a) => planifierReunion(ctx, { id: a.reunion.id, saisie: saisieReunion(a.reunion) }),
  proposerPoint: (ctx, { id, reunionId, titre, dureeMinutes, motif }) => proposerPoint(ctx, { id, reunionId, titre, dureeMinutes, motif }),
  retenirPoint: (ctx, a) => retenirPoint(ctx, { id: a.pointId }),
  ecarterPoint: (ctx, a) => ecarterPoint(ctx, { id: a.pointId, motif: a.motif }),
  deposerDocument: async (ctx, { id, reunionId, pointId, ...a }) => deposerDocument(ctx, { id, reunionId, pointId, nom: a.nom, octets: await ecrireContenu(a, ctx.maintenant) }),
  deposerTexte: async (ctx, { id, accordId, ...a }) => deposerTexte(ctx, { id, accordId, evenementId: null, nom: a.nom, octets: await ecrireContenu(a, ctx.maintenant) }),
  convoquerReunion: async (ctx, a) => convoquerReunion(ctx, { id: a.reunionId, version: await versionDe(ctx, 'reunion', a.reunionId), motifUrgence: a.motifUrgence }),
  repondreConvocation: (ctx, { reunionId, reponse }) => repondreConvocation(ctx, { reunionId, reponse }),
  tenirReunion: async (ctx, a) => tenirReunion(ctx, { id: a.reunionId, version: await versionDe(ctx, 'reunion', a.reunionId), presences: await presencesDe(ctx, a.reunionId, a.presences) }),
  annulerReunion: async (ctx, a) => annulerReunion(ctx, { id: a.reunionId, version: await versionDe(ctx, 'reunion', a.reunionId), motif: a.motif }),
  reporterReunion: async (ctx, { reunionId: id, debut, fin, motif }) =>
    reporterReunion(ctx, { id, version: await versionDe(ctx, 'reunion', id), debut: new Date(debut), fin: new Date(fin), motif }),
  redigerCompteRendu: (ctx, a) => redigerCompteRendu(ctx, { id: a.compteRenduId, reunionId: a.reunionId }),
  enregistrerSynthese: (ctx, { compteRenduId, pointId, texte }) => enregistrerSynthese(ctx, { compteRenduId, pointId, texte, revision: 0 }),
  ajouterDecision: (ctx, a) => ajouterDecision(ctx, { ...a.decision, compteRenduId: a.compteRenduId }),
  publierCompteRendu: async (ctx, { compteRenduId: id }) => publierCompteRendu(ctx, { id, version: await versionDe(ctx, 'compte_rendu', id) }),
  approuverCompteRendu: async (ctx, { compteRenduId: id }) => approuverCompteRendu(ctx, { id, version: await versionDe(ctx, 'compte_rendu', id) }),
  transmettreCompteRendu: async (ctx, { compteRenduId: id }) => transmettreCompteRendu(ctx, { id, version: await versionDe(ctx, 'compte_rendu', id) }),
  ouvrirCampagne: (ctx, { campagneId: id, accordId, instanceId, saisie }) => ouvrirCampagne(ctx, { id, saisie: { ...saisie, accordId, instanceId } }),
  saisirValeurs: async (ctx, { campagneId, valeurs }) => saisirValeurs(ctx, { campagneId, valeurs: await cellulesEcrites(ctx, campagneId, valeurs) }),
  joindrePiece: async (ctx, { campagneId, cellule, id, ...a }) => joindrePiece(ctx, { id, valeurId: (await idsDe(ctx, campagneId, [cellule]))[0] ?? '', nom: a.nom, octets: await ecrireContenu(a, ctx.maintenant) }),
  soumettreValeurs: (ctx, { campagneId, organisationId }) => soumettreValeurs(ctx, { campagneId, organisationId }),
  accepterValeurs: async (ctx, { campagneId, cellules }) => accepterValeurs(ctx, { ids: await idsDe(ctx, campagneId, cellules) }),
  renvoyerValeurs: async (ctx, { campagneId, cellules, motif }) => renvoyerValeurs(ctx, { ids: await idsDe(ctx, campagneId, cellules), motif }),
  prolongerEcheance: (ctx, { campagneId, organisationId, echeance, motif }) => prolongerEcheance(ctx, { campagneId, organisationId, echeance, motif }),
  contesterMesure: (ctx, { contestationId: id, indicateurId, departement, annee, motif }) => contesterMesure(ctx, { id, indicateurId, departement, annee, motif }),
  repondreContestation: async (ctx, { contestationId: id, reponse, retenue }) => repondreContestation(ctx, { id, version: await versionDe(ctx, 'contestation', id), reponse, retenue }),
  cloreCampagne: async (ctx, { campagneId: id }) => cloreCampagne(ctx, { id, version: await versionDe(ctx, 'campagne', id) }),
  composerBilan: (ctx, { bilanId: id, instanceId, accordId, annee }) => composerBilan(ctx, { id, instanceId, accordId, annee }),
  enregistrerNarratif: (ctx, { bilanId, rubrique, texte, revision }) => enregistrerNarratif(ctx, { bilanId, rubrique, texte, revision }),
  transmettreBilan: async (ctx, { bilanId: id }) => transmettreBilan(ctx, { id, version: await versionDe(ctx, 'bilan', id) }),
  commenterBilan: (ctx, { commentaireId: id, bilanId, rubrique, figure, texte }) => commenterBilan(ctx, { id, bilanId, rubrique, figure, texte }),
  examinerBilan: async (ctx, { bilanId: id, avis }) => examinerBilan(ctx, { id, version: await versionDe(ctx, 'bilan', id), avis }),
  adopterBilan: async (ctx, { bilanId: id }) => adopterBilan(ctx, { id, version: await versionDe(ctx, 'bilan', id), avis: null }),
  renvoyerBilan: async (ctx, { bilanId: id, motif, rubriques }) => renvoyerBilan(ctx, { id, version: await versionDe(ctx, 'bilan', id), motif, rubriques }),
  leverRemontee: (ctx, { remonteeId: id, instanceId, saisie }) => leverRemontee(ctx, { id, instanceId, saisie }),
  transmettreRemontee: async (ctx, { remonteeId: id, versId, mot }) => transmettreRemontee(ctx, { id, version: await versionDe(ctx, 'remontee', id), versId, mot }),
  sortirRemontee: async (ctx, { remonteeId: id, externe, mot }) => sortirRemontee(ctx, { id, version: await versionDe(ctx, 'remontee', id), externe, mot }),
  repondreRemontee: async (ctx, { remonteeId: id, reponse }) => repondreRemontee(ctx, { id, version: await versionDe(ctx, 'remontee', id), reponse }),
  cloreRemontee: async (ctx, { remonteeId: id, mot }) => cloreRemontee(ctx, { id, version: await versionDe(ctx, 'remontee', id), mot }),
  retenirBonnePratique: async (ctx, { remonteeId: id, pratique }) => retenirBonnePratique(ctx, { id, version: await versionDe(ctx, 'remontee', id), pratique }),
  ouvrirEnquete: (ctx, { enqueteId: id, instanceId, saisie }) => ouvrirEnquete(ctx, { id, instanceId, saisie }),
  repondreEnquete: (ctx, { reponseId: id, enqueteId, reponses }) => repondreEnquete(ctx, { id, enqueteId, reponses }),
  cloreEnquete: async (ctx, { enqueteId: id }) => cloreEnquete(ctx, { id, version: await versionDe(ctx, 'enquete', id) }),
  composerFeuilleDeRoute: (ctx, { feuilleId: id, instanceId, accordId, annee }) => composerFeuilleDeRoute(ctx, { id, saisie: { instanceId, accordId, annee } }),
  adopterFeuilleDeRoute: async (ctx, { feuilleId: id, reunionId }) => adopterFeuilleDeRoute(ctx, { id, version: await versionDe(ctx, 'feuille_de_route', id), reunionId }),
  reporterActions: async (ctx, { feuilleId: id, lignes }) => reporterActions(ctx, { id, version: await versionDe(ctx, 'feuille_de_route', id), lignes }),
  reviserFeuilleDeRoute: async (ctx, { feuilleId: id, motif }) => reviserFeuilleDeRoute(ctx, { id, version: await versionDe(ctx, 'feuille_de_route', id), motif }),
  creerAction: (ctx, { actionId: id, instanceId, feuilleDeRouteId, saisie }) => creerAction(ctx, { id, saisie: { ...saisie, instanceId, feuilleDeRouteId } }),
  modifierAction: async (ctx, { actionId: id, saisie }) => modifierAction(ctx, { id, version: await versionDe(ctx, 'action', id), saisie }),
  avancerAction: async (ctx, { actionId: id, avancement, note, jalons }) =>
    avancerAction(ctx, { id, version: await versionDe(ctx, 'action', id), saisie: { avancement, note, jalonsAtteints: await partiesDe(ctx, 'jalon', id, jalons) } }),
  fournirLivrable: async (ctx, { actionId, intitule, preuve }) => fournirLivrable(ctx, { id: (await partiesDe(ctx, 'livrable', actionId, [intitule]))[0] ?? '', preuve }),
  cloreAction: async (ctx, { actionId: id }) => cloreAction(ctx, { id, version: await versionDe(ctx, 'action', id) }),
  abandonnerAction: async (ctx, { actionId: id, motif }) => abandonnerAction(ctx, { id, version: await versionDe(ctx, 'action', id), motif }),
  proposerActionEnRetard: (ctx, { actionId }) => proposerActionEnRetard(ctx, actionId, ctx.maintenant),
  inscrireRetards: async (ctx, { reunionId }) => {
    for (const { id } of await ctx.source.query<{ id: string }[]>(`SELECT id FROM point WHERE reunion_id = $1 AND etat = 'PROPOSE' AND action_id IS NOT NULL ORDER BY titre`, [reunionId])) await retenirPoint(ctx, { id });
  },
  accuserReception: (ctx, { compteRenduId }) => accuserReception(ctx, { compteRenduId }),
};

/** Plays one act of the story in the context of its author; what the act refuses stops the story. */
export async function jouer(ctx: Contexte, acte: ActeFictif): Promise<void> {
  const jeu = JEU[acte.acte] as (ctx: Contexte, acte: ActeFictif) => Promise<unknown>;
  await jeu(ctx, acte).catch((erreur: unknown) => {
    throw new Error(`Données de démonstration : ${acte.acte} est refusé le ${acte.instant}.`, { cause: erreur });
  });
}
