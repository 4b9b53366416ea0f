import { createHash } from 'node:crypto';
import type { Plateforme } from './plateforme';

/** A stable UUID from a name, so that tests speak of « animatrice », not of digits. */
export const id = (nom: string): string => createHash('md5').update(nom).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');

const ORGANISATIONS: readonly [nom: string, genre: string, typeSiae: string | null, parent: string | null, departements: string[]][] = [
  ['DR', 'POLE_EMPLOI', null, null, []],
  ['agence de Dole', 'POLE_EMPLOI', null, 'DR', ['39']],
  ['DDETS du Jura', 'ETAT', null, null, ['39']],
  ['DDETS de la Côte-d’Or', 'ETAT', null, null, ['21']],
  ['réseau Horizon', 'RESEAU', null, null, []],
  ['réseau Sillage', 'RESEAU', null, null, []],
  ['SIAE 1', 'SIAE', 'ACI', null, ['39']],
  ['SIAE 2', 'SIAE', 'EI', null, ['39']],
  ['SIAE 21', 'SIAE', 'AI', null, ['21']],
  ['DGEFP', 'ETAT', null, null, []],
  ['plateforme', 'AUTRE', null, null, []],
];

const INSTANCES: readonly [sigle: string, nom: string, type: string, departements: string[], secretariat: string, membres: [string, string][]][] = [
  ['CTA-DOLE', 'CTA du bassin de Dole', 'CTA', ['39'], 'agence de Dole', [['agence de Dole', 'POLE_EMPLOI'], ['SIAE 1', 'IAE'], ['SIAE 2', 'IAE'], ['DDETS du Jura', 'ETAT']]],
  ['CTA-SAONE', 'CTA du val de Saône', 'CTA', ['21', '39'], 'agence de Dole', [['agence de Dole', 'POLE_EMPLOI'], ['SIAE 21', 'IAE']]],
  ['CDIAE-39', 'CDIAE du Jura', 'CDIAE', ['39'], 'DDETS du Jura', [['DDETS du Jura', 'ETAT'], ['réseau Horizon', 'IAE'], ['DR', 'POLE_EMPLOI']]],
  ['CDIAE-21', 'CDIAE de la Côte-d’Or', 'CDIAE', ['21'], 'DDETS de la Côte-d’Or', [['DDETS de la Côte-d’Or', 'ETAT'], ['réseau Sillage', 'IAE']]],
  ['CPR-BFC', 'Comité de pilotage régional', 'COMITE_PILOTAGE_REGIONAL', ['21', '25', '39', '58', '70', '71', '89', '90'], 'DR', [['DR', 'POLE_EMPLOI'], ['réseau Horizon', 'IAE'], ['réseau Sillage', 'IAE']]],
  ['CPN', 'Comité de pilotage national', 'COMITE_PILOTAGE_NATIONAL', [], 'DR', [['DGEFP', 'ETAT']]],
];

const PERSONNES: readonly [nom: string, role: string | null, organisation: string | null][] = [
  ['animatrice', 'ANIMATEUR', 'agence de Dole'],
  ['directrice', 'MEMBRE', 'SIAE 1'],
  ['directeur2', 'MEMBRE', 'SIAE 2'],
  ['directrice21', 'MEMBRE', 'SIAE 21'],
  ['ud39', 'SECRETARIAT', 'DDETS du Jura'],
  ['ud21', 'SECRETARIAT', 'DDETS de la Côte-d’Or'],
  ['horizon', 'MEMBRE', 'réseau Horizon'],
  ['sillage', 'MEMBRE', 'réseau Sillage'],
  ['secretariat', 'SECRETARIAT', 'DR'],
  ['national', 'MEMBRE', 'DGEFP'],
  ['administrateur', 'ADMINISTRATEUR', 'plateforme'],
  ['sansmandat', null, null],
];

/**
 * A small Jura: the CTA of Dole (39) and one that straddles 21 and 39, both run by the agency of Dole; the CDIAE of 39 and 21,
 * each run by its DDETS; a regional and a national committee. One person per kind of mandat, named after its part.
 */
export async function installerJura(p: Pick<Plateforme, 'sql'>): Promise<void> {
  for (const [nom, genre, type, parent, departements] of ORGANISATIONS) {
    await p.sql('INSERT INTO organisation (id, nom, genre, type_siae, parent_id, departements) VALUES ($1, $2, $3, $4, $5, $6)', [id(nom), nom, genre, type, parent && id(parent), departements]);
  }
  for (const [nom, role, organisation] of PERSONNES) {
    await p.sql('INSERT INTO personne (id, prenom, nom, courriel) VALUES ($1, $2, $3, $4)', [id(nom), 'Camille', nom, `${nom}@essai.test`]);
    if (role && organisation) {
      await p.sql(`INSERT INTO mandat (id, personne_id, role, organisation_id, debut) VALUES ($1, $2, $3, $4, '2016-01-01')`, [id(`mandat ${nom}`), id(nom), role, id(organisation)]);
    }
  }
  for (const [sigle, nom, type, departements, secretariat, membres] of INSTANCES) {
    await p.sql(`INSERT INTO instance (id, nom, sigle, type, departements, debut, secretariat_id) VALUES ($1, $2, $3, $4, $5, '2016-01-01', $6)`, [id(sigle), nom, sigle, type, departements, id(secretariat)]);
    await p.sql(`INSERT INTO perimetre (id, instance_id, departements, debut) VALUES ($1, $2, $3, '2016-01-01')`, [id(`périmètre ${sigle}`), id(sigle), departements]);
    for (const [organisation, college] of membres) {
      const titulaire = PERSONNES.find(([, , o]) => o === organisation)?.[0];
      await p.sql(`INSERT INTO membre (id, instance_id, organisation_id, college, qualite, titulaire_id, debut) VALUES ($1, $2, $3, $4, 'DE_DROIT', $5, '2016-01-01')`, [
        id(`membre ${sigle} ${organisation}`), id(sigle), id(organisation), college, titulaire ? id(titulaire) : null,
      ]);
    }
  }
}
