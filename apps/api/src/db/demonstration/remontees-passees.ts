import { ajouterJours, anneeDe, type Jour } from '@gouvernance-iae/domaine';
import { ouvreDes, type SeancePrevue } from './calendrier';
import { instantLocal, plusMinutes } from './instant';
import type { InstanceCle } from './instances';
import { chercher, pasDeRemontee, type Pas } from './pas-remontee';
import type { ActeFictif } from './plan';

export interface RecettePassees {
  readonly jour: Jour;
  readonly id: (cle: string) => string;
  readonly instances: readonly InstanceCle[];
  readonly seances: readonly SeancePrevue[];
}

/** What one story needs: the instances that it goes through, and how many days it lasts. */
interface Recit {
  readonly instances: readonly string[];
  readonly duree: number;
  readonly pas: readonly Pas[];
}

/** No sitting of these instances waits for its convocation during these days: nothing comes in the way of an agenda. */
const calme = (seances: readonly SeancePrevue[], cles: readonly string[], debut: Jour, fin: Jour): boolean =>
  !seances.some(({ instance, deroule: { planifieeLe, convoqueeLe }, reprise }) => cles.includes(instance.cle) && reprise === undefined && planifieeLe <= fin && (convoqueeLe ?? '9999-12-31') >= debut);

/** The first day of a year, from March on, when a story may be told; null when there is none. */
function premierJour(seances: readonly SeancePrevue[], { instances, duree }: Recit, annee: number, decalage: number): Jour | null {
  const jours = Array.from({ length: 240 }, (_, rang) => ouvreDes(ajouterJours(`${annee}-03-03`, decalage + rang)));
  return jours.find((jour) => calme(seances, instances, jour, ajouterJours(jour, duree + 4))) ?? null;
}

/** What instances raised the year before: most had their answer, one still waits outside. Their bilans tell them. */
export function actesRemonteesPassees({ jour, id, instances, seances }: RecettePassees): readonly ActeFictif[] {
  const annee = anneeDe(jour) - 1;
  const trouver = chercher(instances);
  const { lever, transmettre, sortir, repondre, clore } = pasDeRemontee(trouver);
  const par = (cle: string): string => trouver(cle).animateur;
  const [DOLE, LONS, BEAUNE, NEVERS, JURA, COTE_D_OR, REGION, NATION] = ['CTA-DOLE', 'CTA-LONS', 'CTA-BEAUNE', 'CTA-NEVERS', 'CDIAE-39', 'CDIAE-21', 'COPIL-BFC', 'COPIL-NATIONAL'] as const;
  const recits: readonly Recit[] = [
    {
      instances: [LONS, JURA], duree: 18,
      pas: [
        [0, par(LONS), lever(LONS, 'DIFFICULTE', 'Garde d’enfants introuvable avant 7 heures', 'Deux salariés sur dix refusent les chantiers du matin, faute de garde.')],
        [2, par(LONS), transmettre(JURA, 'Le même constat est fait à Champagnole.')],
        [14, par(JURA), repondre('Le département ouvre douze places à horaires élargis à la rentrée.')],
        [18, par(LONS), clore('Les structures ont reçu la liste des places.')],
      ],
    },
    {
      instances: [DOLE], duree: 6,
      pas: [
        [0, par(DOLE), lever(DOLE, 'BESOIN', 'Un référent unique par structure', 'Les structures ne savent pas qui appeler dans l’agence quand leur correspondant est absent.')],
        [6, par(DOLE), clore('La liste des référents et de leurs suppléants est partie aux structures.')],
      ],
    },
    {
      instances: [BEAUNE, COTE_D_OR, REGION], duree: 26,
      pas: [
        [0, par(BEAUNE), lever(BEAUNE, 'DIFFICULTE', 'Délais des visites médicales d’embauche', 'Les embauches sont retardées de six semaines en moyenne.')],
        [3, par(BEAUNE), transmettre(COTE_D_OR, 'Les bassins voisins rencontrent le même délai.')],
        [9, par(COTE_D_OR), transmettre(REGION, 'Le service de santé au travail couvre plusieurs départements.')],
        [22, par(REGION), repondre('Une convention avec le service de santé réserve des créneaux aux structures.')],
        [26, par(BEAUNE), clore('Les premiers créneaux sont ouverts.')],
      ],
    },
    {
      instances: [NEVERS], duree: 4,
      pas: [
        [0, par(NEVERS), lever(NEVERS, 'BONNE_PRATIQUE', 'Un carnet d’adresses des employeurs du bassin', 'Les structures partagent les entreprises qui ont déjà recruté leurs salariés.')],
        [4, par(NEVERS), clore('Présenté à la réunion suivante.')],
      ],
    },
    {
      instances: [JURA, REGION], duree: 12,
      pas: [
        [0, par(JURA), lever(JURA, 'BESOIN', 'Une formation de français à visée professionnelle', 'Trente salariés en ont besoin, dans trois bassins, et aucune session n’est financée.')],
        [4, par(JURA), transmettre(REGION, 'Le financement se décide en région.')],
        [12, par(REGION), sortir('CREFOP', 'La commission formation est saisie.')],
      ],
    },
    {
      instances: [REGION, NATION], duree: 20,
      pas: [
        [0, par(REGION), lever(REGION, 'DIFFICULTE', 'Codes différents d’une même structure selon les fichiers', 'Les chiffres de l’accord ne se rapprochent pas de ceux de l’État.')],
        [3, par(REGION), transmettre(NATION, 'Les fichiers sont nationaux.')],
        [16, par(NATION), repondre('Une table de correspondance est publiée, et tenue à jour chaque trimestre.')],
        [20, par(REGION), clore('La table sert à la campagne de l’année.')],
      ],
    },
  ];
  return recits.flatMap((recit, rang) => {
    const debut = premierJour(seances, recit, annee, rang * 9);
    if (debut === null) return [];
    return recit.pas.map(([ecart, auteur, acte], i): ActeFictif => ({ ...acte(id(`remontee/${annee}/${rang + 1}`)), instant: plusMinutes(instantLocal(ouvreDes(ajouterJours(debut, ecart)), '15:00'), rang * 8 + i), par: id(auteur) }) as ActeFictif);
  });
}
