import { declarer } from '../lecture/registre';
import { Accord, Article, Regle, Signataire } from './accord.entity';

declarer(Accord, {
  sujet: 'Accord',
  statut: 'reference',
  parties: {
    signataires: { classe: () => Signataire, cle: 'accordId', ordre: ['rang'] },
    articles: { classe: () => Article, cle: 'accordId', ordre: ['rang'] },
    regles: { classe: () => Regle, cle: 'accordId', ordre: ['typeInstance', 'nature'] },
  },
  filtres: {
    niveau: { propriete: 'niveau', operateur: 'EGAL' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    enVigueurLe: ({ alias, parametre }, jour) => `${alias}.effet_le <= ${parametre(jour, 'date')} AND (${alias}.fin_le IS NULL OR ${alias}.fin_le >= ${parametre(jour, 'date')})`,
  },
});
declarer(Article, { sujet: 'Article', statut: 'reference' });
declarer(Regle, { sujet: 'Regle', statut: 'reference' });
declarer(Signataire, { sujet: 'Accord', statut: 'reference' });
