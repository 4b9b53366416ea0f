import { declarer } from '../lecture/registre';
import { Organisation } from './organisation.entity';

declarer(Organisation, {
  sujet: 'Organisation',
  statut: 'protege',
  composes: { actions: { colonnes: [] } },
  filtres: {
    genre: { propriete: 'genre', operateur: 'PARMI' },
    typeSiae: { propriete: 'typeSiae', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    parentId: { propriete: 'parentId', operateur: 'EGAL' },
    reseauId: { propriete: 'reseauId', operateur: 'EGAL' },
    texte: { propriete: 'nom', operateur: 'CONTIENT' },
  },
});
