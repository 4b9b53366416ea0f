import type { CodeAccord } from './types';

/** A party of the accord: who signed for it owes what it promised. */
export type PartieEngagee = 'ETAT' | 'POLE_EMPLOI' | 'RESEAU';

export interface EngagementReference {
  readonly accord: CodeAccord;
  /** Code of the fiche or article. */
  readonly article: string;
  readonly genre: PartieEngagee;
  readonly designation: string;
  /** Whether the source names it pilot of the fiche. */
  readonly pilote: boolean;
  readonly texte: string;
}

const DESIGNATIONS: Readonly<Record<PartieEngagee, string>> = { POLE_EMPLOI: 'Pôle emploi', RESEAU: 'Réseaux IAE', ETAT: 'État' };

/** The promises of a fiche, party by party; a leading star marks the pilot. Reworded: a promise is a fact, its sentence is the source's. */
function fiche(article: string, promesses: Readonly<Partial<Record<PartieEngagee, readonly string[]>>>): readonly EngagementReference[] {
  return (['POLE_EMPLOI', 'RESEAU', 'ETAT'] as const).flatMap((genre) =>
    (promesses[genre] ?? []).map((promesse) => ({
      accord: 'BFC2016' as const, article, genre, designation: DESIGNATIONS[genre], pilote: promesse.startsWith('*'), texte: promesse.replace(/^\*/u, ''),
    })),
  );
}

export const ENGAGEMENTS: readonly EngagementReference[] = [
  ...fiche('fiche 1', {
    POLE_EMPLOI: ['*Piloter l’action en animant le CTA', 'Fournir les données sur les publics, territoires et secteurs qui recrutent'],
    RESEAU: ['Produire des données concertées (observatoire inter-réseau)', 'Accompagner les SIAE dans le renseignement de l’extranet IAE'],
    ETAT: ['Fournir les informations du SPE', 'Inviter l’IAE aux réunions du SPE selon les thèmes', 'Inscrire aux ordres du jour des CDIAE un temps d’analyse des données IAE'],
  }),
  ...fiche('fiche 2', {
    POLE_EMPLOI: ['Organiser des sessions avec les prescripteurs habilités et les permanents des SIAE', 'Actualiser les coordonnées du référent de chaque SIAE'],
    RESEAU: ['Accompagner les SIAE dans l’action', 'Proposer et soutenir des initiatives'],
    ETAT: ['Mettre à disposition l’annuaire régional des SIAE', 'Actualiser la liste préfectorale des prescripteurs'],
  }),
  ...fiche('fiche 3', {
    POLE_EMPLOI: ['Intégrer l’IAE à ses manifestations'],
    RESEAU: ['Mettre à disposition des moyens humains et logistiques', 'Accompagner les SIAE dans leur évolution', 'Favoriser les actions mutualisées'],
    ETAT: ['*Piloter l’action en animant les CDIAE', 'Promouvoir l’IAE dans ses actions de développement économique', 'Relancer les partenaires sociaux pour une participation effective aux CDIAE'],
  }),
  ...fiche('fiche 4', {
    POLE_EMPLOI: ['Traiter offres et besoins des SIAE et proposer des candidats conformes aux prérequis', 'Traiter les demandes d’agrément dans les délais'],
    RESEAU: ['Aider les SIAE à anticiper leurs recrutements', 'Aider les SIAE à déposer et diffuser leurs offres'],
    ETAT: ['Ajuster les postes d’insertion aux besoins et consommations'],
  }),
  ...fiche('fiche 5', {
    POLE_EMPLOI: ['Faire connaître ses prestations et en faciliter la prescription', 'Répondre aux demandes d’extension, de prolongation et de suspension'],
    RESEAU: ['Accompagner l’usage des prestations de Pôle emploi', 'Valoriser les partenariats entre SIAE', 'Accompagner les démarches de professionnalisation et de qualité'],
    ETAT: ['Inciter les SIAE à recourir à l’offre du SPE'],
  }),
  ...fiche('fiche 6', {
    POLE_EMPLOI: ['Mobiliser les dispositifs utilisables pendant le parcours', 'Diffuser les offres de formation accessibles', 'Participer au groupe de travail'],
    RESEAU: ['Identifier besoins et difficultés d’accès à la formation', 'Accompagner les SIAE auprès des OPCA', 'Aider les SIAE en ingénierie de formation', 'Participer au groupe de travail'],
    ETAT: ['*Animer le groupe de travail et mobiliser les acteurs', 'Faire le lien avec le CREFOP', 'Recenser des données homogènes de formation dans les bilans des SIAE'],
  }),
  ...fiche('fiche 7', {
    POLE_EMPLOI: ['Mettre en relation conseillers à dominante entreprise et référents des SIAE', 'Faire connaître son offre digitale', 'Diffuser les actions de recrutement et manifestations'],
    RESEAU: ['Aider les SIAE à anticiper les sorties et créer des passerelles', 'Accompagner l’usage de l’offre digitale', 'Professionnaliser la veille et la réponse aux marchés publics'],
    ETAT: ['Faciliter l’accès des SIAE aux marchés publics avec les collectivités'],
  }),
  ...fiche('fiche 8', {
    POLE_EMPLOI: ['*Piloter et organiser les CTA, inviter, assurer la rédaction des comptes rendus', 'Solliciter les SIAE pour l’ordre du jour', 'Confier l’animation à un responsable local, faire participer les référents'],
    RESEAU: ['Favoriser la participation des SIAE aux CTA'],
    ETAT: ['Participer au CTA et y rendre compte des réflexions du CDIAE', 'Recenser succès et difficultés pour le CDIAE'],
  }),
  ...fiche('article 2', {
    POLE_EMPLOI: ['Encourager agences et SIAE à conventionner dès que possible'],
    RESEAU: ['Encourager agences et SIAE à conventionner dès que possible'],
  }),
];
