import { Instance } from '../instances/instance.entity';
import { declarer, type Calcul } from '../lecture/registre';
import { Organisation } from '../organisations/organisation.entity';
import { Mandat } from './mandat.entity';
import { Personne } from './personne.entity';

/** Of somebody else, only the functions held where both may read: the others are not known to exist. */
const partage: Calcul = ({ alias, lire }) =>
  `EXISTS (SELECT 1 FROM ${lire(Organisation, 'mo')} AND mo.id = ${alias}.organisation_id)
   AND (${alias}.instance_id IS NULL OR EXISTS (SELECT 1 FROM ${lire(Instance, 'mi')} AND mi.id = ${alias}.instance_id))`;

interface Bornes {
  readonly depuis: string;
  readonly jusque: string;
}

declarer(Personne, {
  sujet: 'Personne',
  statut: 'protege',
  parties: { mandats: { classe: () => Mandat, cle: 'personneId', ordre: ['-debut'], ou: partage } },
  composes: { actions: { colonnes: ['active'] } },
  filtres: {
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.prenom || ' ' || ${alias}.nom || ' ' || ${alias}.courriel), lower(${parametre(texte, 'text')})) > 0`,
    active: { propriete: 'active', operateur: 'EGAL' },
    organisationId: ({ alias, lire, fait, parametre }, id) =>
      `EXISTS (SELECT 1 FROM ${lire(Organisation, 'fo')} AND fo.id = ${parametre(id, 'uuid')} AND EXISTS (SELECT 1 FROM ${fait(Mandat, 'm')} WHERE m.personne_id = ${alias}.id AND m.organisation_id = fo.id))`,
    instanceId: ({ alias, lire, parametre }, id) =>
      `EXISTS (SELECT 1 FROM ${lire(Instance, 'fi')} AND fi.id = ${parametre(id, 'uuid')} AND ${alias}.instances && ARRAY[fi.id])`,
    mandatExpire: (portes, bornes) => {
      const { depuis, jusque } = bornes as Bornes;
      return `EXISTS (SELECT 1 FROM ${portes.fait(Mandat, 'm')} WHERE m.personne_id = ${portes.alias}.id AND m.debut <= m.fin AND m.fin BETWEEN ${portes.parametre(depuis, 'date')} AND ${portes.parametre(jusque, 'date')} AND ${partage({ ...portes, alias: 'm' })})`;
    },
  },
});
declarer(Mandat, {
  sujet: null,
  statut: 'partie',
  racine: { classe: () => Personne, cle: 'personneId' },
  composes: {
    titre: { colonnes: ['role'], faits: ['organisationNom', 'instanceNom'] },
    enCours: { colonnes: ['debut', 'fin'] },
    expireBientot: { colonnes: ['debut', 'fin'] },
  },
  faits: {
    organisationNom: ({ alias, lire }) => `SELECT fo.nom FROM ${lire(Organisation, 'fo')} AND fo.id = ${alias}.organisation_id`,
    instanceNom: ({ alias, lire }) => `SELECT fi.nom FROM ${lire(Instance, 'fi')} AND fi.id = ${alias}.instance_id`,
  },
});
