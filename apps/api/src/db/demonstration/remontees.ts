import { ajouterJours, type Jour } from '@gouvernance-iae/domaine';
import { ouvreJusquA } from './calendrier';
import { instantLocal, plusMinutes } from './instant';
import type { InstanceCle } from './instances';
import { chercher, pasDeRemontee, type Pas } from './pas-remontee';
import type { ActeFictif, Instant } from './plan';

export interface RecetteRemontees {
  readonly jour: Jour;
  readonly id: (cle: string) => string;
  readonly instances: readonly InstanceCle[];
}

/**
 * What the Jura raised in the last days, once the convocations had left: nothing comes in the way of an agenda. One waits at
 * the CDIAE, one outside, one has its answer, one is closed; two practices are in the toolbox.
 */
export function actesRemontees({ jour, id, instances }: RecetteRemontees): readonly ActeFictif[] {
  const trouver = chercher(instances);
  let rang = 0;
  const quand = (ecart: number): Instant => plusMinutes(instantLocal(ouvreJusquA(ajouterJours(jour, ecart)), '16:00'), (rang += 1));
  const { lever, transmettre, sortir, repondre, clore, retenir } = pasDeRemontee(trouver);
  const [LONS, CDIAE, COPIL] = ['CTA-LONS', 'CDIAE-39', 'COPIL-BFC'] as const;
  const [animatrice, ud39, secretariat] = [trouver(LONS).animateur, trouver(CDIAE).animateur, trouver(COPIL).animateur];

  const covoiturage = 'Trois chantiers partagent deux véhicules et un planning en ligne. Les absences du lundi ont nettement baissé.';
  const guide = 'Un même livret de deux pages, remis à chaque salarié le premier jour, dit qui appeler pour le logement, la santé et la mobilité.';
  const recits: readonly (readonly Pas[])[] = [
    [
      [-8, ud39, lever(CDIAE, 'DIFFICULTE', 'Délais de signature des avenants de fin d’année', 'Les avenants arrivent après le début de la période qu’ils couvrent.')],
      [-7, ud39, repondre('Le calendrier est avancé d’un mois\u00a0: les avenants seront signés avant le 15 décembre.')],
      [-6, ud39, clore('Calendrier annoncé aux structures.')],
    ],
    [
      [-8, ud39, lever(CDIAE, 'BONNE_PRATIQUE', 'Un livret d’accueil commun à toutes les structures', guide)],
      [-7, ud39, retenir({ titre: 'Un livret d’accueil commun à toutes les structures', texte: guide, themes: ['Accueil', 'Accès aux droits'] })],
      [-7, ud39, clore('Présenté à tous les CTA du département.')],
    ],
    [
      [-8, ud39, lever(CDIAE, 'BESOIN', 'Places de formation aux savoirs de base', 'Quarante salariés attendent une place, dans trois bassins\u00a0; aucune session n’ouvre avant six mois.')],
      [-2, ud39, transmettre(COPIL, 'Le besoin est le même dans les départements voisins.')],
      [-1, secretariat, sortir('CREFOP', 'À inscrire à la prochaine commission\u00a0: une réponse est attendue sous deux mois.')],
    ],
    [
      [-3, animatrice, lever(LONS, 'BONNE_PRATIQUE', 'Covoiturage entre chantiers voisins', covoiturage)],
      [-3, animatrice, retenir({ titre: 'Covoiturage entre chantiers voisins', texte: covoiturage, themes: ['Mobilité'] })],
      [-3, animatrice, clore('Partagée dans la boîte à outils.')],
    ],
    [
      [-3, animatrice, lever(LONS, 'DIFFICULTE', 'Aides au permis suspendues en cours d’année', 'Plusieurs parcours s’arrêtent faute de permis, alors que l’examen était prévu.')],
      [-3, animatrice, transmettre(CDIAE, 'L’enveloppe dépend du département.')],
      [-2, ud39, repondre('L’enveloppe est rouverte jusqu’au 31 décembre\u00a0; les dossiers complets passent en priorité.')],
    ],
    [
      [-3, animatrice, lever(LONS, 'DIFFICULTE', 'Aucun transport après 18 heures pour les chantiers du soir', 'Le dernier bus part avant la fin du service\u00a0: deux structures refusent des candidats sans véhicule.')],
      [-2, animatrice, transmettre(CDIAE, 'Le CTA n’a pas de levier\u00a0; l’autorité des transports siège au CDIAE.')],
    ],
  ];
  return recits.flatMap((recit, i) => recit.map(([ecart, auteur, acte]): ActeFictif => ({ ...acte(id(`remontee/${i + 1}`)), instant: quand(ecart), par: id(auteur) }) as ActeFictif));
}
