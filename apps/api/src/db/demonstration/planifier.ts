import { anneeDe, joursEntre, type Jour } from '@gouvernance-iae/domaine';
import { identifiantDe } from '../reference/identifiant';
import { accordFictif, accordNationalFictif, reglesFictives } from './accord';
import { actesCompteRendu, type RecetteCompteRendu } from './actes-compte-rendu';
import { actesDocuments } from './actes-documents';
import { actesReunion } from './actes-reunion';
import { actesBilans } from './bilans';
import { seancesUsuelles, type SeancePrevue } from './calendrier';
import { actesCampagnes } from './campagnes';
import { actesContestations } from './contestations';
import { actesFeuilles } from './feuilles-de-route';
import { COMPTES } from './comptes';
import { indicateursFictifs } from './indicateurs';
import { instantLocal } from './instant';
import { instancesFictives, mandatsFictifs } from './instances';
import { ordreDuJour, type PointSujet } from './ordres-du-jour';
import { organisationsFictives, renommages } from './organisations';
import { personnesFictives } from './personnes';
import { raconter } from './recit';
import { actesEnquetes } from './enquetes';
import { actesRemontees } from './remontees';
import { actesTextes } from './textes-accords';
import { actesRemonteesPassees } from './remontees-passees';
import type { ActeFictif, CompteFictif, PlanDemonstration } from './plan';

/** A sitting further away than this is not « the one before » any more. */
const JOURS_MEMOIRE = 250;

function agendas(seances: readonly SeancePrevue[], id: (cle: string) => string): ReadonlyMap<string, readonly PointSujet[]> {
  const agenda = new Map<string, readonly PointSujet[]>();
  for (const cle of new Set(seances.map((s) => s.instance.cle))) {
    const siennes = seances.filter((s) => s.instance.cle === cle);
    const tenables = siennes.filter((s) => !s.annulation);
    for (const seance of siennes) {
      const annee = anneeDe(seance.jour);
      const deLAnnee = tenables.filter((s) => anneeDe(s.jour) === annee);
      const avant = tenables.filter((s) => s.jour < seance.jour).at(-1);
      agenda.set(
        seance.cle,
        ordreDuJour(
          {
            cle: seance.cle,
            type: seance.instance.type,
            jour: seance.jour,
            rang: deLAnnee.filter((s) => s.jour < seance.jour).length,
            derniereDeLAnnee: seance.jour.slice(5) >= '10-01' && deLAnnee.at(-1) === seance,
            premiereDeLAccord: avant === undefined || joursEntre(avant.jour, seance.jour) > JOURS_MEMOIRE,
            precedente: avant !== undefined && joursEntre(avant.jour, seance.jour) <= JOURS_MEMOIRE ? avant.jour : null,
          },
          id,
        ),
      );
    }
  }
  return agenda;
}

/** In the order of time; acts of one instant keep the order in which they were told. */
const parInstant = (a: ActeFictif, b: ActeFictif): number => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0);

/**
 * The fictitious data as a story: who exists, then every act with its instant and its author, up to
 * the morning of `jour`. The same day and seed give the same plan, to the last id.
 */
export function planDemonstration(jour: Jour, graine: number): PlanDemonstration {
  const id = (cle: string): string => identifiantDe('demonstration', String(graine), cle);
  const accord = accordFictif(anneeDe(jour));
  const accordNational = accordNationalFictif(accord);
  const organisations = organisationsFictives(id);
  const personnes = personnesFictives(graine, id, organisations.map(({ cle }) => cle));
  const instances = instancesFictives(id);
  const indicateurs = indicateursFictifs(accord);
  const seances = raconter(jour, seancesUsuelles(jour, graine, instances), instances);
  const agenda = agendas(seances, id);
  const recette: RecetteCompteRendu = { jour, graine, id, instances, debutReglement: accord.reglesDes };
  const matin = instantLocal(jour, '07:00');
  const actes: ActeFictif[] = [
    ...renommages(jour).map((r): ActeFictif => ({ acte: 'modifierOrganisation', instant: instantLocal(r.jour, '06:00'), par: id('administrateur'), organisationId: id(r.cle), nom: r.nom })),
    ...seances.flatMap((seance) => {
      const points = agenda.get(seance.cle) ?? [];
      return [...actesReunion(seance, points, recette), ...actesDocuments(seance, points, recette), ...actesCompteRendu(seance, points, recette)];
    }),
    ...actesFeuilles({ jour, id, accord, seances }),
    ...actesCampagnes({ jour, graine, id, accord, indicateurs, organisations, instances }),
    ...actesContestations({ jour, id }),
    ...actesBilans({ jour, id, accord, accordNational, instances }),
    ...actesRemonteesPassees({ jour, id, instances, seances }),
    ...actesRemontees({ jour, id, instances }),
    ...actesEnquetes({ jour, graine, id }),
    ...actesTextes({ id, accord, accordNational }),
  ];
  return {
    jour,
    graine,
    accord,
    accordNational,
    regles: reglesFictives(accord),
    indicateurs,
    organisations: organisations.map(({ cle: _cle, ...organisation }) => organisation),
    personnes: personnes.map(({ cle: _cle, ...personne }) => personne),
    mandats: mandatsFictifs(id, { jour, organisations: organisations.map(({ cle }) => cle) }),
    instances: instances.map(({ cle: _cle, lieu: _lieu, animateur: _animateur, sieges: _sieges, ...instance }) => instance),
    comptes: COMPTES.map(([cle, libelle, organisation]): CompteFictif => ({
      personneId: id(cle),
      courriel: personnes.find((p) => p.cle === cle)?.courriel ?? '',
      libelle,
      organisation,
    })),
    actes: actes.filter(({ instant }) => instant < matin).sort(parInstant),
  };
}
