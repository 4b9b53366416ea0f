import type { Calcul } from '../lecture/registre';
import { Mandat } from '../personnes/mandat.entity';
import { Personne } from '../personnes/personne.entity';
import { Organisation } from '../organisations/organisation.entity';
import { Instance, Membre } from './instance.entity';

/** What `manquesDInstance` judges: rows with their periods, since SQL has no clock of its own. A qualified person is not named. */
export const FAITS_INSTANCE = {
  sieges: ({ alias, fait }) =>
    `SELECT coalesce(json_agg(json_build_object('nom', coalesce(fo.nom, 'une personne qualifiée'), 'tenu', fm.titulaire_id IS NOT NULL, 'debut', fm.debut, 'fin', fm.fin) ORDER BY fo.nom, fm.id), '[]')
     FROM ${fait(Membre, 'fm')} LEFT JOIN ${fait(Organisation, 'fo')} ON fo.id = fm.organisation_id WHERE fm.instance_id = ${alias}.id`,
  tenants: ({ alias, fait }) =>
    `SELECT coalesce(json_agg(json_build_object('debut', fm.debut, 'fin', fm.fin)), '[]')
     FROM ${fait(Mandat, 'fm')} JOIN ${fait(Personne, 'fp')} ON fp.id = fm.personne_id AND fp.active
     WHERE fm.role IN ('ANIMATEUR', 'SECRETARIAT') AND (fm.instance_id = ${alias}.id OR (fm.instance_id IS NULL AND fm.organisation_id = ${alias}.secretariat_id))`,
  cdiae: ({ alias, fait }) =>
    `SELECT coalesce(json_agg(json_build_object('departement', fd.code, 'debut', fi.debut, 'fin', fi.fin)), '[]')
     FROM ${fait(Instance, 'fi')}, unnest(fi.departements) fd(code) WHERE fi.type = 'CDIAE' AND fi.departements && ${alias}.departements`,
} as const satisfies Readonly<Record<string, Calcul>>;

/** The neighbours of an instance in its succession, those that may be read. */
export const lies = (de: 'predecesseur' | 'successeur'): Calcul => ({ alias, lire }) => {
  const vers = de === 'predecesseur' ? 'successeur' : 'predecesseur';
  return `SELECT coalesce(json_agg(json_build_object('id', lx.id, 'nom', lx.nom, 'sigle', lx.sigle, 'le', ls.le) ORDER BY ls.le, lx.nom), '[]')
    FROM succession ls CROSS JOIN LATERAL (SELECT li.id, li.nom, li.sigle FROM ${lire(Instance, 'li')} AND li.id = ls.${de}_id) lx WHERE ls.${vers}_id = ${alias}.id`;
};

export const nomDe = (cle: 'titulaire_id' | 'suppleant_id'): Calcul => ({ alias, lire }) =>
  `SELECT np.prenom || ' ' || np.nom FROM ${lire(Personne, 'np')} AND np.id = ${alias}.${cle}`;
