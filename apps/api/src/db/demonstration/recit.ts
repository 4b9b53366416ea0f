import { ajouterJours, anneeDe, jourDe, joursEntre, trimestreDe, type Jour } from '@gouvernance-iae/domaine';
import { derouler, memeTrimestre, ouvreDes, ouvreJusquA, type SeancePrevue } from './calendrier';
import { cleAgence } from './organisations';
import type { InstanceCle } from './instances';

/**
 * What the day of the demonstration shows to the animatrice of the three CTA of the Jura, whatever
 * that day is: one sitting to convene, minutes that are late, minutes to transmit, a missed quarter,
 * answers to wait for.
 */
function seancesDuJura(jour: Jour, trouver: (cle: string) => InstanceCle): readonly SeancePrevue[] {
  const aConvoquer = ouvreDes(ajouterJours(jour, 11));
  const enRetard = ouvreJusquA(ajouterJours(jour, -17));
  const convoquee = ouvreDes(ajouterJours(jour, 18));
  const cdiae = ouvreDes(ajouterJours(jour, 6));
  const regional = ouvreDes(ajouterJours(jour, 20));
  // The sitting at which the national committee speaks of the bilans it received.
  const national = ouvreDes(ajouterJours(jour, 13));
  const seance = (cle: string, rang: string, le: Jour, suite: Omit<Partial<SeancePrevue>, 'deroule'> & { readonly deroule?: Partial<SeancePrevue['deroule']> }): SeancePrevue => ({
    ...suite,
    cle: `${cle}/${rang}`,
    instance: trouver(cle),
    jour: le,
    deroule: { ...derouler(le), ...suite.deroule },
  });
  const proposition = (ecart: number, titre: string, motif: string) => ({ le: ajouterJours(jour, ecart), titre, motif, dureeMinutes: 15 });
  return [
    seance('CTA-DOLE', 'a-convoquer', aConvoquer, {
      deroule: { planifieeLe: ouvreJusquA(ajouterJours(jour, -39)), convoqueeLe: null },
      propositions: [
        proposition(-3, 'Délais de réponse aux demandes de prolongation', 'Plusieurs demandes attendent depuis la rentrée.'),
        proposition(-2, 'Covoiturage solidaire, une pratique à partager', 'L’expérience dure depuis un an et donne de bons résultats.'),
        proposition(-1, 'Préparation du forum de l’insertion', 'La date approche et les stands restent à répartir.'),
      ],
    }),
    seance('CTA-LONS', 'en-retard', enRetard, { pointsRediges: 2, deroule: { publieLe: null } }),
    seance('CTA-LONS', 'convoquee', convoquee, { silencieux: 4, deroule: { convoqueeLe: ouvreJusquA(ajouterJours(jour, -4)) } }),
    seance('CDIAE-39', 'convoquee', cdiae, { silencieux: 2, invites: [cleAgence('Dole')], deroule: { convoqueeLe: ouvreJusquA(ajouterJours(jour, -9)) } }),
    seance('COPIL-NATIONAL', 'convoquee', national, { deroule: { convoqueeLe: ouvreJusquA(ajouterJours(jour, -3)) } }),
    seance('COPIL-BFC', 'convoquee', regional, { silencieux: 3, deroule: { convoqueeLe: ouvreJusquA(ajouterJours(jour, -2)) } }),
  ];
}

/** The first day of the quarter before the one of a day. */
function trimestrePrecedent(jour: Jour): Jour {
  const t = trimestreDe(jour);
  return t === 1 ? jourDe(anneeDe(jour) - 1, 10, 1) : jourDe(anneeDe(jour), t * 3 - 5, 1);
}

/** The last usual sitting of Dole waits to be transmitted: published late, approved a few days ago, before silence did it. */
function aTransmettre(seance: SeancePrevue, jour: Jour): SeancePrevue {
  const publieLe = ouvreDes(ajouterJours(jour, -17));
  return { ...seance, deroule: { ...seance.deroule, publieLe, approuveLe: ouvreJusquA(ajouterJours(jour, -4)), transmisLe: null, recuLe: null } };
}

/** Accidents of ordinary life, by key of the sitting: a cancellation, a postponement, one taken over, a late one. */
function accidents(seance: SeancePrevue, annee: number): readonly SeancePrevue[] {
  if (seance.cle === `CTA-BEAUNE/${annee - 1}/2`) {
    const reprogrammee = ouvreDes(ajouterJours(seance.jour, 15));
    const annulee = { ...seance, annulation: { le: ouvreJusquA(ajouterJours(seance.jour, -2)), motif: 'Salle indisponible et quorum incertain : une nouvelle date est fixée.' } };
    return [annulee, { ...seance, cle: `${seance.cle}/bis`, jour: reprogrammee, deroule: { ...derouler(reprogrammee), planifieeLe: ouvreDes(ajouterJours(seance.jour, -1)), convoqueeLe: ouvreDes(ajouterJours(seance.jour, 1)) } }];
  }
  if (seance.cle === `CTA-MACON/${annee - 1}/1`) {
    const depuis = ouvreJusquA(ajouterJours(seance.jour, -9));
    return [{ ...seance, report: { le: ouvreJusquA(ajouterJours(depuis, -20)), depuis, motif: 'Reportée à la demande des structures, en période de clôture des comptes.' } }];
  }
  if (seance.cle === `CTA-SUD-TERRITOIRE/${annee - 1}/2`) {
    const saisie = ouvreDes(ajouterJours(seance.jour, 20));
    const publieLe = ouvreDes(ajouterJours(saisie, 6));
    return [{ ...seance, reprise: 'Réunion tenue avant l’arrivée de la plateforme dans l’agence, saisie d’après le compte rendu papier.', deroule: { ...derouler(seance.jour), planifieeLe: saisie, convoqueeLe: null, redigeLe: saisie, publieLe, approuveLe: ouvreDes(ajouterJours(publieLe, 12)), transmisLe: ouvreDes(ajouterJours(publieLe, 14)), recuLe: ouvreDes(ajouterJours(publieLe, 18)) } }];
  }
  if (seance.cle === `CTA-CHALON/${annee - 1}/4`) {
    const publieLe = ouvreDes(ajouterJours(seance.jour, 22));
    return [{ ...seance, deroule: { ...derouler(seance.jour, 4), publieLe, approuveLe: ouvreDes(ajouterJours(publieLe, 14)), transmisLe: ouvreDes(ajouterJours(publieLe, 16)), recuLe: ouvreDes(ajouterJours(publieLe, 19)) } }];
  }
  return [seance];
}

/** The calendar of the demonstration: habits, bent by the story of the day. */
export function raconter(jour: Jour, usuelles: readonly SeancePrevue[], instances: readonly InstanceCle[]): readonly SeancePrevue[] {
  const trouver = (cle: string): InstanceCle => {
    const instance = instances.find((i) => i.cle === cle);
    if (!instance) throw new Error(`Instance inconnue\u00a0: ${cle}`);
    return instance;
  };
  const propres = seancesDuJura(jour, trouver);
  const manquee = trimestrePrecedent(jour);
  const gardees = usuelles.filter((u) => {
    const siennes = propres.filter((p) => p.instance.cle === u.instance.cle);
    if (u.instance.cle === 'CTA-CHAMPAGNOLE') return u.jour < manquee;
    return !siennes.some((p) => memeTrimestre(p.jour, u.jour) || Math.abs(joursEntre(p.jour, u.jour)) < 40);
  });
  const derniereDole = gardees.filter((s) => s.instance.cle === 'CTA-DOLE' && s.jour <= ajouterJours(jour, -20)).at(-1);
  return [...gardees.flatMap((s) => (s === derniereDole ? [aTransmettre(s, jour)] : accidents(s, anneeDe(jour)))), ...propres]
    .filter((s) => s.deroule.planifieeLe < jour)
    .sort((a, b) => (a.jour === b.jour ? (a.cle < b.cle ? -1 : 1) : a.jour < b.jour ? -1 : 1));
}
