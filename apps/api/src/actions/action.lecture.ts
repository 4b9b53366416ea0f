import { FeuilleDeRoute } from '../feuilles-de-route/feuille-de-route.entity';
import { declarer } from '../lecture/registre';
import { Action, Avancee, Jalon, Livrable } from './action.entity';
import { CALCULS_ACTION, FAITS_ACTION } from './action.faits';

const racine = { classe: () => Action, cle: 'actionId' };
const ETAT = ['etat', 'cadre'] as const;

declarer(Action, {
  sujet: 'Action',
  statut: 'protege',
  parties: {
    livrables: { classe: () => Livrable, cle: 'actionId', ordre: ['rang'] },
    jalons: { classe: () => Jalon, cle: 'actionId', ordre: ['rang'] },
    avancees: { classe: () => Avancee, cle: 'actionId', ordre: ['-instant'] },
  },
  calculs: CALCULS_ACTION,
  faits: FAITS_ACTION,
  composes: {
    retard: { colonnes: ['etat', 'echeance'] },
    avertissements: { colonnes: ['etat', 'echeance'], faits: ['finAccord'] },
    actions: { colonnes: ETAT },
    manques: { colonnes: ETAT, faits: ['cloture'] },
  },
  filtres: {
    feuilleDeRouteId: { propriete: 'feuilleDeRouteId', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    decisionId: { propriete: 'decisionId', operateur: 'PARMI' },
    parentId: { propriete: 'parentId', operateur: 'PARMI' },
    piloteId: { propriete: 'piloteId', operateur: 'PARMI' },
    etat: { propriete: 'etat', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    echeanceJusque: { propriete: 'echeance', operateur: 'JUSQUE' },
    texte: { propriete: 'intitule', operateur: 'CONTIENT' },
    aReporterDans: ({ alias, fait, lire, parametre }, feuilleId) =>
      `(${alias}.etat IN ('A_FAIRE', 'EN_COURS') AND ${alias}.cadre IN ('ADOPTEE', 'EN_REVISION') AND EXISTS (SELECT 1 FROM ${lire(FeuilleDeRoute, 'vers')} AND vers.id = ${parametre(feuilleId, 'uuid')} AND vers.instance_id = ${alias}.instance_id
        AND vers.annee > (SELECT avant.annee FROM ${fait('feuille_de_route', 'avant')} WHERE avant.id = ${alias}.feuille_de_route_id))
        AND NOT EXISTS (SELECT 1 FROM ${lire(Action, 'reprise')} AND reprise.reportee_de_id = ${alias}.id))`,
    miennes: ({ alias, pouvoir }, voulu) => `${voulu ? '' : 'NOT '}${pouvoir('avancerAction', Action, alias)}`,
  },
});
declarer(Livrable, { sujet: null, statut: 'partie', racine });
declarer(Jalon, { sujet: null, statut: 'partie', racine });
declarer(Avancee, { sujet: null, statut: 'partie', racine });
