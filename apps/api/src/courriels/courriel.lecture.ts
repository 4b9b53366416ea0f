import { declarer } from '../lecture/registre';
import { Courriel } from './courriel.entity';

declarer(Courriel, {
  sujet: 'Courriel',
  statut: 'protege',
  composes: { actions: { colonnes: ['etat'] } },
  filtres: {
    sujetId: { propriete: 'sujetId', operateur: 'PARMI' },
    etat: { propriete: 'etat', operateur: 'PARMI' },
    genre: { propriete: 'genre', operateur: 'PARMI' },
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.destinataire || ' ' || ${alias}.adresse || ' ' || ${alias}.objet), lower(${parametre(texte, 'text')})) > 0`,
  },
});
