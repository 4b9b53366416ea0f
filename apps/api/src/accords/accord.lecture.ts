import { declarer, type Calcul } from '../lecture/registre';
import { CITATIONS_ARTICLE } from './citations-article';
import { Accord, AccordInstance, Article, CorrectionAccord, Engagement, EvenementAccord, Regle, Signataire, TexteAccord } from './accord.entity';

declarer(Accord, {
  sujet: 'Accord',
  statut: 'reference',
  parties: {
    signataires: { classe: () => Signataire, cle: 'accordId', ordre: ['rang'] },
    articles: { classe: () => Article, cle: 'accordId', ordre: ['rang'] },
    regles: { classe: () => Regle, cle: 'accordId', ordre: ['typeInstance', 'nature', 'debut'] },
    evenements: { classe: () => EvenementAccord, cle: 'accordId', ordre: ['jour', 'avantLe'] },
    corrections: { classe: () => CorrectionAccord, cle: 'accordId', ordre: ['corrigeLe'] },
    textes: { classe: () => TexteAccord, cle: 'accordId', ordre: ['deposeLe'], ou: ({ alias }) => `${alias}.retire_le IS NULL` },
  },
  composes: { actions: { colonnes: [] } },
  filtres: {
    niveau: { propriete: 'niveau', operateur: 'EGAL' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    enVigueurLe: ({ alias, parametre }, jour) => `${alias}.effet_le <= ${parametre(jour, 'date')} AND (${alias}.fin_le IS NULL OR ${alias}.fin_le >= ${parametre(jour, 'date')})`,
  },
});
const codeAccord: Calcul = ({ alias, fait }) => `SELECT k.code FROM ${fait('accord', 'k')} WHERE k.id = ${alias}.accord_id`;
declarer(Article, { sujet: 'Article', statut: 'reference', calculs: { cite: ({ alias, fait }) => `SELECT ${CITATIONS_ARTICLE(`${alias}.id`, fait)}` }, faits: { codeAccord }, composes: { corrigible: { colonnes: ['code'], faits: ['codeAccord'] } } });
declarer(Regle, {
  sujet: 'Regle',
  statut: 'reference',
  composes: { actions: { colonnes: ['fermeLe', 'fin'] } },
  filtres: {
    nature: { propriete: 'nature', operateur: 'PARMI' },
    typeInstance: { propriete: 'typeInstance', operateur: 'PARMI' },
    source: { propriete: 'source', operateur: 'PARMI' },
    accordId: { propriete: 'accordId', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    // A rule of the nation binds every territory.
    departements: ({ alias, parametre }, codes) => `${alias}.instance_id IS NULL AND (${alias}.departements = '{}' OR ${alias}.departements && ${parametre(codes, 'text[]')})`,
    enVigueurLe: ({ alias, parametre }, jour) => `${alias}.debut <= ${parametre(jour, 'date')} AND (${alias}.fin IS NULL OR ${alias}.fin >= ${parametre(jour, 'date')})`,
  },
});
declarer(Engagement, {
  sujet: 'Engagement',
  statut: 'reference',
  filtres: {
    accordId: { propriete: 'accordId', operateur: 'PARMI' },
    fiche: ({ alias, fait, parametre }, codes) => `EXISTS (SELECT 1 FROM ${fait(Article, 'fa')} WHERE fa.id = ${alias}.article_id AND fa.code = ANY(${parametre(codes, 'text[]')}))`,
    genre: { propriete: 'genre', operateur: 'PARMI' },
    // What a signatory promised is what the accord asks of the party it signed for.
    signataireId: ({ alias, fait, parametre }, id) => `EXISTS (SELECT 1 FROM ${fait(Signataire, 'fs')} WHERE fs.id = ${parametre(id, 'uuid')} AND fs.accord_id = ${alias}.accord_id AND fs.genre = ${alias}.genre)`,
  },
});
declarer(EvenementAccord, { sujet: 'Accord', statut: 'reference' });
declarer(AccordInstance, { sujet: 'Accord', statut: 'reference' });
declarer(TexteAccord, { sujet: 'Accord', statut: 'reference' });
declarer(Signataire, { sujet: 'Accord', statut: 'reference', faits: { codeAccord }, composes: { corrigible: { colonnes: ['rang'], faits: ['codeAccord'] } } });
declarer(CorrectionAccord, { sujet: 'Accord', statut: 'reference' });
