import { declarer, type Calcul } from '../lecture/registre';
import { Contestation } from './contestation.entity';

const nomDe = (table: string, cle: string, par: string): Calcul => ({ alias, fait }) => `SELECT d.nom FROM ${fait(table, 'd')} WHERE d.${par} = ${alias}.${cle}`;

declarer(Contestation, {
  sujet: 'Contestation',
  statut: 'protege',
  calculs: {
    instanceNom: nomDe('instance', 'instance_id', 'id'),
    organisationNom: nomDe('organisation', 'organisation_id', 'id'),
    departementNom: nomDe('departement', 'departement', 'code'),
  },
  composes: { actions: { colonnes: ['etat', 'organisationId'] } },
  filtres: {
    accordId: { propriete: 'accordId', operateur: 'PARMI' },
    indicateurId: { propriete: 'indicateurId', operateur: 'PARMI' },
    organisationId: { propriete: 'organisationId', operateur: 'PARMI' },
    etat: { propriete: 'etat', operateur: 'PARMI' },
    annee: { propriete: 'annee', operateur: 'EGAL' },
    departement: { propriete: 'departement', operateur: 'PARMI' },
    aRepondre: ({ alias, pouvoir }, voulu) => `${voulu ? '' : 'NOT '}(${alias}.etat = 'OUVERTE' AND ${pouvoir('repondreContestation', Contestation, alias)})`,
  },
});
