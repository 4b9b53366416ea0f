import { declarer, type Calcul } from '../lecture/registre';
import { PieceValeur } from './piece.entity';
import { Valeur } from './valeur.entity';
import { FAITS_VALEUR, historique, motifRenvoi, precedente } from './valeur.faits';

const CONTENU = ['numerateur', 'denominateur', 'texte', 'booleen', 'nonCommunique', 'source', 'extraitLe', 'methode', 'commentaire'] as const;
const nomDe = (table: string, cle: string, par: string): Calcul => ({ alias, fait }) => `SELECT d.nom FROM ${fait(table, 'd')} WHERE d.${par} = ${alias}.${cle}`;

declarer(Valeur, {
  sujet: 'Valeur',
  statut: 'protege',
  // The journal tells how a figure came to be: it is for those who write it and those who judge it.
  journal: ['saisirValeurs', 'accepterValeurs'],
  parties: { pieces: { classe: () => PieceValeur, cle: 'valeurId', ordre: ['deposeLe'], ou: ({ alias }) => `${alias}.retire_le IS NULL` } },
  calculs: {
    rang: ({ alias, fait }) => `SELECT n.rang FROM ${fait('indicateur', 'n')} WHERE n.id = ${alias}.indicateur_id`,
    departementNom: nomDe('departement', 'departement', 'code'),
    organisationNom: nomDe('organisation', 'organisation_id', 'id'),
    motifRenvoi,
    precedente,
    historique,
  },
  faits: FAITS_VALEUR,
  composes: {
    taux: { colonnes: ['numerateur', 'denominateur'] },
    controles: { colonnes: CONTENU, faits: ['controle', 'precedente'] },
    actions: { colonnes: ['etat', 'verrouillee', 'remplaceeLe'] },
  },
  filtres: {
    campagneId: { propriete: 'campagneId', operateur: 'PARMI' },
    organisationId: { propriete: 'organisationId', operateur: 'PARMI' },
    indicateurId: { propriete: 'indicateurId', operateur: 'PARMI' },
    etat: { propriete: 'etat', operateur: 'PARMI' },
    departement: { propriete: 'departement', operateur: 'PARMI' },
    typeSiae: { propriete: 'typeSiae', operateur: 'PARMI' },
    fiche: ({ alias, fait, parametre }, fiches) => `EXISTS (SELECT 1 FROM ${fait('indicateur', 'n')} WHERE n.id = ${alias}.indicateur_id AND n.fiche = ANY(${parametre(fiches, 'text[]')}))`,
    siennes: ({ alias, pouvoir }, voulu) => `${voulu ? '' : 'NOT '}${pouvoir('saisirValeurs', Valeur, alias)}`,
    aExaminer: ({ alias, pouvoir }, voulu) => `${voulu ? '' : 'NOT '}(${alias}.etat = 'SOUMISE' AND ${pouvoir('accepterValeurs', Valeur, alias)})`,
    enVigueur: ({ alias }, voulu) => `${voulu ? '' : 'NOT '}(${alias}.etat = 'ACCEPTEE' AND ${alias}.remplacee_le IS NULL)`,
  },
});

declarer(PieceValeur, { sujet: null, statut: 'partie', racine: { classe: () => Valeur, cle: 'valeurId' } });
