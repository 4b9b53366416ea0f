import { declarer } from '../lecture/registre';
import { FeuilleDeRoute, VersionFeuille } from './feuille-de-route.entity';
import { CALCULS_FEUILLE, FAITS_FEUILLE } from './feuille-de-route.faits';

declarer(FeuilleDeRoute, {
  sujet: 'FeuilleDeRoute',
  statut: 'protege',
  parties: { versions: { classe: () => VersionFeuille, cle: 'feuilleDeRouteId', ordre: ['-numero'] } },
  calculs: CALCULS_FEUILLE,
  faits: FAITS_FEUILLE,
  composes: {
    comptes: { colonnes: [], faits: ['comptees'] },
    conseils: { colonnes: ['annee', 'etat', 'instanceId'], faits: ['preparation'] },
    actions: { colonnes: ['etat'] },
    manques: { colonnes: ['etat'], faits: ['nombreActions'] },
  },
  filtres: {
    etat: { propriete: 'etat', operateur: 'PARMI' },
    annee: { propriete: 'annee', operateur: 'PARMI' },
    accordId: { propriete: 'accordId', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    texte: { propriete: 'instanceNom', operateur: 'CONTIENT' },
  },
});
declarer(VersionFeuille, { sujet: null, statut: 'partie', racine: { classe: () => FeuilleDeRoute, cle: 'feuilleDeRouteId' } });
