import { declarer } from '../lecture/registre';
import { Fournisseur, Indicateur } from './indicateur.entity';

declarer(Indicateur, {
  sujet: 'Indicateur',
  statut: 'reference',
  parties: { fournisseurs: { classe: () => Fournisseur, cle: 'indicateurId', ordre: ['rang', 'debut'] } },
  composes: { actions: { colonnes: ['calcule'] } },
  filtres: {
    accordId: { propriete: 'accordId', operateur: 'PARMI' },
    fiche: { propriete: 'fiche', operateur: 'PARMI' },
    unite: { propriete: 'unite', operateur: 'PARMI' },
    etoile: { propriete: 'etoile', operateur: 'EGAL' },
    calcule: { propriete: 'calcule', operateur: 'EGAL' },
    aConfirmer: ({ alias }, voulu) => `${alias}.a_confirmer IS ${voulu ? 'NOT ' : ''}NULL`,
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.code || ' ' || ${alias}.intitule), lower(${parametre(texte, 'text')})) > 0`,
  },
});
declarer(Fournisseur, { sujet: 'Indicateur', statut: 'reference' });
