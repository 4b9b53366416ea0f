import { ajouterJours, anneeDe, type Jour } from '@gouvernance-iae/domaine';
import { identifiantDe } from '../reference/identifiant';
import { QUESTIONS_ENQUETE } from '../reference/questions-enquete';
import { BASSINS } from './bassins';
import { ouvreDes, ouvreJusquA } from './calendrier';
import { hasardDe } from './hasard';
import { instantLocal, plusMinutes } from './instant';
import { cleAgence, cleSiae } from './organisations';
import { representant } from './personnes';
import type { ActeFictif } from './plan';

export interface RecetteEnquetes {
  readonly jour: Jour;
  readonly graine: number;
  readonly id: (cle: string) => string;
}

const COMITE = 'COPIL-BFC';
const SECRETARIAT = 'secretariat';

const siae = BASSINS.flatMap((bassin) => bassin.siae.map(({ nom }) => ({ cle: cleSiae(nom), departement: bassin.departements[0] })));
const siaeDe = (departement: string, combien: number): string[] => siae.filter((s) => s.departement === departement).slice(0, combien).map(({ cle }) => cle);

/** Twenty organisations of the region answered last year; this year, those of the accounts did, but one: she is asked to. */
const REPONDANTES = ['HORIZON-BFC', 'SILLAGE-BFC', 'TRAVERSE-BFC', 'ETAT-21', 'ETAT-39', 'ETAT-25', cleAgence('Dole'), 'PE-DR', ...siaeDe('39', 6), ...siaeDe('21', 4), ...siaeDe('25', 2)];
const DE_L_ANNEE = ['HORIZON-BFC', 'SILLAGE-BFC', 'ETAT-39', 'ETAT-21', cleAgence('Dole'), 'PE-DR', cleSiae('Ateliers Rossignol')];

/** The survey of the regional committee: last year's, closed, and this year's, under way. */
export function actesEnquetes({ jour, graine, id }: RecetteEnquetes): readonly ActeFictif[] {
  const ouverture = ouvreJusquA(ajouterJours(jour, -17));
  const annee = anneeDe(ouverture);
  const raconter = (deLAnnee: number, ouvre: Jour, fermeLe: Jour, repondantes: readonly string[]): ActeFictif[] => {
    const enqueteId = id(`enquete/${deLAnnee}`);
    const debut = instantLocal(ouvre, '11:00');
    return [
      { acte: 'ouvrirEnquete', instant: debut, par: id(SECRETARIAT), enqueteId, instanceId: id(COMITE), saisie: { annee: deLAnnee, fermeLe } },
      ...repondantes.map((organisation, rang): ActeFictif => {
        const hasard = hasardDe(graine, `enquete/${deLAnnee}/${organisation}`);
        // Rather content, as people who answer are: the best of two draws, « sans objet » left out.
        const reponses = QUESTIONS_ENQUETE.map(({ code, debut: depuis, choix }) => ({ questionId: identifiantDe('question', code, depuis), choix: code === 'DIFFICULTE' ? hasard.entier(1, choix.length) : Math.max(hasard.entier(1, 4), hasard.entier(1, 4)) }));
        return { acte: 'repondreEnquete', instant: plusMinutes(instantLocal(ouvreDes(ajouterJours(ouvre, 1 + (rang % 7))), '14:00'), rang), par: id(representant(organisation)), enqueteId, reponseId: id(`enquete/${deLAnnee}/${organisation}`), reponses };
      }),
    ];
  };
  const passee = annee - 1;
  return [
    ...raconter(passee, ouvreDes(`${passee}-10-06`), `${passee}-11-28`, REPONDANTES),
    { acte: 'cloreEnquete', instant: instantLocal(ouvreDes(`${passee}-12-01`), '09:00'), par: id(SECRETARIAT), enqueteId: id(`enquete/${passee}`) },
    ...raconter(annee, ouverture, ajouterJours(jour, 24), DE_L_ANNEE),
  ];
}
