import { declarer } from '../lecture/registre';
import { Campagne, COMPTES_CAMPAGNE } from './campagne.entity';
import { FAITS_CAMPAGNE } from './campagne.faits';

const COMPTES = { colonnes: [], faits: ['comptes'] } as const;

declarer(Campagne, {
  sujet: 'Campagne',
  statut: 'protege',
  faits: FAITS_CAMPAGNE,
  composes: {
    ...Object.fromEntries(COMPTES_CAMPAGNE.map((nom) => [nom, COMPTES])),
    avancement: { colonnes: [], faits: ['avancement'] },
    actions: { colonnes: ['etat'] },
    manques: { colonnes: ['etat', 'fin', 'echeance'], faits: ['aSoumettre', 'aClore'] },
  },
  filtres: {
    etat: { propriete: 'etat', operateur: 'PARMI' },
    accordId: { propriete: 'accordId', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    depuis: { propriete: 'fin', operateur: 'DEPUIS' },
    jusque: { propriete: 'debut', operateur: 'JUSQUE' },
    texte: { propriete: 'libelle', operateur: 'CONTIENT' },
  },
});
