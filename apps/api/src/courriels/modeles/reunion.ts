import { compter, dateComplete, dateEnMots, duree, heure, heureLocale, jourCivil, majuscule, natureDuFichier } from '@gouvernance-iae/domaine';
import { horaireEnMots } from '../../calendrier/horaire';
import type { Destinataire } from '../audience';
import type { DossierReunion, PointAnnonce } from '../dossier';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** Writes one mail about a sitting, to one person. */
export type ModeleReunion = (reunion: DossierReunion, destinataire: Destinataire, cadre: Cadre, parametres: Readonly<Record<string, unknown>>) => Lettre;

const heureDe = (instant: Date, zone: string): string => {
  const local = heureLocale(instant, zone);
  return heure(local.heure, local.minute);
};

/** « CTA du bassin de Dole, mardi 1er décembre 2026 à 10 h ». */
const designer = ({ instanceNom, jour, debut, zone }: DossierReunion): string => `${instanceNom}, ${dateComplete(jour)} à ${heureDe(debut, zone)}`;

const lieuEtHeure = (reunion: DossierReunion): string =>
  [
    reunion.titre ? `${reunion.instanceNom} – ${reunion.titre}` : reunion.instanceNom,
    majuscule(horaireEnMots(reunion)),
    ...(reunion.lieu ? [`Lieu : ${reunion.lieu}`] : []),
    ...(reunion.lienDistance ? [`À distance : ${reunion.lienDistance}`] : []),
  ].join('\n');

const ligneDePoint = ({ titre, dureeMinutes, presentateur }: PointAnnonce, rang: number): string => {
  const precisions = [presentateur, dureeMinutes === null ? null : duree(dureeMinutes)].filter((p) => p !== null);
  return `${rang + 1}. ${titre}${precisions.length > 0 ? ` (${precisions.join(', ')})` : ''}`;
};

const ordreDuJour = ({ points }: DossierReunion): string | null => (points.length === 0 ? null : ['Ordre du jour', ...points.map(ligneDePoint)].join('\n'));

const preavisEnMots = ({ preavis, motifUrgence }: DossierReunion): string | null => {
  if (motifUrgence) return `Cette réunion est convoquée en urgence. Motif : ${motifUrgence}`;
  return preavis && `Préavis : la convocation et ses documents partent au plus tard le ${dateEnMots(preavis.avantLe)} (${preavis.citation}).`;
};

const page = ({ adresse }: Cadre, { id }: DossierReunion): string => `${adresse}/reunions/${id}`;

/** By name only: the files are read on the platform, by those who may still read them that day. */
const documents = (cadre: Cadre, reunion: DossierReunion): string | null =>
  reunion.documents.length === 0 ? null : ['Documents', ...reunion.documents.map((d) => `- ${d.nom} (${natureDuFichier(d)})`), `${page(cadre, reunion)}/documents`].join('\n');

const repondre = (cadre: Cadre, reunion: DossierReunion): string => `Répondez sur cette page : présence sur place, à distance, ou absence excusée.\n${page(cadre, reunion)}`;

/** A guest is invited, a member is convened: two acts in the usage of committees. */
const convocation: ModeleReunion = (reunion, destinataire, cadre) => {
  const invite = destinataire.titre === 'INVITE';
  return ecrireLettre(
    {
      objet: `${invite ? 'Invitation' : 'Convocation'} : ${designer(reunion)}`,
      destinataire,
      paragraphes: [
        invite ? 'Nous avons le plaisir de vous inviter à la réunion suivante.' : 'Nous avons l’honneur de vous convoquer à la réunion suivante.',
        lieuEtHeure(reunion),
        reunion.motif ? `Cette date remplace la précédente. Motif du report : ${reunion.motif}` : null,
        ordreDuJour(reunion),
        documents(cadre, reunion),
        repondre(cadre, reunion),
        preavisEnMots(reunion),
      ],
      secretariat: reunion.secretariat,
      methode: 'REQUEST',
    },
    cadre,
  );
};

const changement = (phrase: string): ModeleReunion => (reunion, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Mise à jour : ${designer(reunion)}`,
      destinataire,
      paragraphes: [phrase, lieuEtHeure(reunion), ordreDuJour(reunion), documents(cadre, reunion), `La réunion sur la plateforme :\n${page(cadre, reunion)}`],
      secretariat: reunion.secretariat,
      methode: 'REQUEST',
    },
    cadre,
  );

const annulation: ModeleReunion = (reunion, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Annulation : ${designer(reunion)}`,
      destinataire,
      paragraphes: ['La réunion suivante est annulée.', lieuEtHeure(reunion), reunion.motif ? `Motif : ${reunion.motif}` : null, 'Elle sera retirée de votre agenda.'],
      secretariat: reunion.secretariat,
      methode: 'CANCEL',
    },
    cadre,
  );

const report: ModeleReunion = (reunion, destinataire, cadre, { ancienDebut }) => {
  const ancien = typeof ancienDebut === 'string' ? new Date(ancienDebut) : null;
  const prevue = ancien && `, prévue ${dateComplete(jourCivil(ancien, reunion.zone))} à ${heureDe(ancien, reunion.zone)},`;
  return ecrireLettre(
    {
      objet: `Report : ${designer(reunion)}`,
      destinataire,
      paragraphes: [
        `La réunion${prevue ?? ''} est reportée à la date suivante.`,
        lieuEtHeure(reunion),
        reunion.motif ? `Motif : ${reunion.motif}` : null,
        'Une nouvelle convocation vous sera adressée. Votre réponse à la précédente ne vaut plus.',
      ],
      secretariat: reunion.secretariat,
      methode: 'REQUEST',
    },
    cadre,
  );
};

const relance: ModeleReunion = (reunion, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Votre réponse est attendue : ${designer(reunion)}`,
      destinataire,
      paragraphes: ['Vous n’avez pas encore répondu à la convocation suivante.', lieuEtHeure(reunion), repondre(cadre, reunion)],
      secretariat: reunion.secretariat,
      methode: null,
    },
    cadre,
  );

const proposition: ModeleReunion = (reunion, destinataire, cadre, { point }) => {
  const proposee = reunion.propositions.find((p) => p.id === point);
  const attente = compter(reunion.propositions.length, 'point proposé attend', 'points proposés attendent');
  return ecrireLettre(
    {
      objet: `Point proposé : ${designer(reunion)}`,
      destinataire,
      paragraphes: [
        proposee ? `${proposee.par ?? 'Une structure'} propose un point à l’ordre du jour : « ${proposee.titre} ».` : null,
        `${attente} une réponse pour cette réunion : inscrivez ou écartez.\n${page(cadre, reunion)}`,
      ],
      secretariat: null,
    },
    cadre,
  );
};

const NOUVEL_ORDRE_DU_JOUR = changement('L’ordre du jour de la réunion suivante a changé.');

/** One template per act on a sitting that writes to people. */
export const MODELES_REUNION: Readonly<Record<string, ModeleReunion>> = {
  convoquerReunion: convocation,
  modifierReunion: changement('Les informations de la réunion suivante ont changé.'),
  modifierOrdreDuJour: NOUVEL_ORDRE_DU_JOUR,
  retenirPoint: NOUVEL_ORDRE_DU_JOUR,
  ecarterPoint: NOUVEL_ORDRE_DU_JOUR,
  annulerReunion: annulation,
  reporterReunion: report,
  relancerConvocations: relance,
  proposerPoint: proposition,
};
