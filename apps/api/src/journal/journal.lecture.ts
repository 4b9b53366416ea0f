import { Accord, Regle } from '../accords/accord.entity';
import { Bilan } from '../bilans/bilan.entity';
import { Action } from '../actions/action.entity';
import { Campagne } from '../campagnes/campagne.entity';
import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { FeuilleDeRoute } from '../feuilles-de-route/feuille-de-route.entity';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { Instance } from '../instances/instance.entity';
import { Contestation } from '../mesures/contestation.entity';
import { declarer } from '../lecture/registre';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';
import { Enquete, ReponseEnquete } from '../enquetes/enquete.entity';
import { Remontee } from '../remontees/remontee.entity';
import { Reunion } from '../reunions/reunion.entity';
import { Valeur } from '../valeurs/valeur.entity';
import { LigneJournal } from './journal.entity';

declarer(LigneJournal, {
  sujet: null,
  statut: 'suivi',
  suit: { Reunion: () => Reunion, CompteRendu: () => CompteRendu, Instance: () => Instance, Organisation: () => Organisation, Personne: () => Personne, Campagne: () => Campagne, Bilan: () => Bilan, Remontee: () => Remontee, Enquete: () => Enquete, ReponseEnquete: () => ReponseEnquete, Valeur: () => Valeur, Indicateur: () => Indicateur, Contestation: () => Contestation, FeuilleDeRoute: () => FeuilleDeRoute, Action: () => Action, Accord: () => Accord, Regle: () => Regle },
  filtres: {
    sujetId: { propriete: 'sujetId', operateur: 'PARMI' },
    sujet: { propriete: 'sujet', operateur: 'EGAL' },
    acte: { propriete: 'acte', operateur: 'PARMI' },
    // Filtering is a read path: asking for the lines of somebody one may not read would tell who she is.
    acteurId: ({ alias, lire, parametre }, acteur) => `EXISTS (SELECT 1 FROM ${lire(Personne, 'ja')} AND ja.id = ${parametre(acteur, 'uuid')} AND ja.id = ${alias}.acteur_id)`,
    depuis: { propriete: 'instant', operateur: 'DEPUIS' },
  },
});
