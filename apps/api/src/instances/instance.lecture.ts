import { declarer } from '../lecture/registre';
import { Instance, Membre, Perimetre } from './instance.entity';

declarer(Instance, {
  sujet: 'Instance',
  statut: 'protege',
  parties: {
    perimetres: { classe: () => Perimetre, cle: 'instanceId', ordre: ['-debut'] },
    membres: { classe: () => Membre, cle: 'instanceId', ordre: ['college', '-debut'] },
  },
  composes: { actions: { colonnes: [] } },
  filtres: {
    type: { propriete: 'type', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    texte: { propriete: 'nom', operateur: 'CONTIENT' },
    secretariatId: { propriete: 'secretariatId', operateur: 'EGAL' },
  },
});
declarer(Membre, { sujet: null, statut: 'partie', racine: { classe: () => Instance, cle: 'instanceId' } });
declarer(Perimetre, { sujet: null, statut: 'partie', racine: { classe: () => Instance, cle: 'instanceId' } });
