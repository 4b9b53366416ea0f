import { saisieInvalide } from '@gouvernance-iae/domaine';
import { parse } from 'graphql';
import type { Demande, Fichier } from '../exports/porte';
import { ecrireTableau, type FormatTable } from '../exports/table-fichier';
import type { Valeur } from '../exports/tables';
import type { ArticulationBarometre, Barometre } from './barometre.types';

const ARTICULATION = 'articulation { reunions approuves transmis recus delaiTransmission delaiReception retoursDus retours }';
const OPERATION = parse(`query Export_barometre($annee: Int!, $departements: [String!], $jour: Jour) { barometre(annee: $annee, departements: $departements, jour: $jour) {
  annee jour reunions attendues representees ${ARTICULATION}
  periodicite { type instances tenues sansReunion intervalle } colleges { cle attendues titulaires suppleants } signataires { cle attendues titulaires suppleants }
  genres { cle points reunions } etiquettes { cle points reunions } departements { code nom reunions instances attendues representees ${ARTICULATION} } } }`);

const ENTETES = ['annee', 'jusqu_au', 'mesure', 'par', 'cle', 'libelle', 'numerateur', 'denominateur', 'unite'];

type Ligne = readonly [mesure: string, par: string, cle: string, libelle: string | null, numerateur: number | null, denominateur: number | null, unite: string];

const articulation = (par: string, cle: string, libelle: string | null, a: ArticulationBarometre): Ligne[] => [
  ['comptes_rendus_transmis', par, cle, libelle, a.transmis, a.approuves, 'comptes rendus'],
  ['comptes_rendus_recus', par, cle, libelle, a.recus, a.transmis, 'comptes rendus'],
  ['delai_transmission_median', par, cle, libelle, a.delaiTransmission, null, 'jours'],
  ['delai_reception_median', par, cle, libelle, a.delaiReception, null, 'jours'],
  ['retour_cdiae', par, cle, libelle, a.retours, a.retoursDus, 'réunions'],
];

/** The figures of the page, each with its two terms: a rate is computed by who reads, never typed. */
function lignes(b: Barometre): Ligne[] {
  return [
    ...b.periodicite.flatMap((p): Ligne[] => [
      ['reunions_tenues', 'TYPE_INSTANCE', p.type, null, p.tenues, p.instances, 'réunions par instance'],
      ['instances_sans_reunion', 'TYPE_INSTANCE', p.type, null, p.sansReunion, p.instances, 'instances'],
      ['intervalle_median', 'TYPE_INSTANCE', p.type, null, p.intervalle, null, 'jours'],
    ]),
    ...([['COLLEGE', b.colleges], ['SIGNATAIRE', b.signataires]] as const).flatMap(([par, groupes]) => groupes.flatMap((g): Ligne[] => [
      ['sieges_representes', par, g.cle, null, g.titulaires + g.suppleants, g.attendues, 'sièges'],
      ['par_le_titulaire', par, g.cle, null, g.titulaires, g.titulaires + g.suppleants, 'sièges'],
    ])),
    ...([['GENRE', b.genres], ['ETIQUETTE', b.etiquettes]] as const).flatMap(([par, groupes]) => groupes.map((t): Ligne => ['points', par, t.cle, null, t.points, null, 'points'])),
    ...articulation('ENSEMBLE', '', null, b.articulation),
    ...b.departements.flatMap((d): Ligne[] => [
      ['reunions_tenues', 'DEPARTEMENT', d.code, d.nom, d.reunions, d.instances, 'réunions par instance'],
      ['sieges_representes', 'DEPARTEMENT', d.code, d.nom, d.representees, d.attendues, 'sièges'],
      ...articulation('DEPARTEMENT', d.code, d.nom, d.articulation),
    ]),
  ];
}

/** GET /exports/barometre.csv, .xlsx or .ods */
export async function ecrireBarometre(demande: Demande, format: FormatTable): Promise<Fichier> {
  const { annee = '', departements, jour = null } = demande.parametres;
  if (!/^\d{4}$/u.test(annee)) throw saisieInvalide([{ champ: 'annee', message: 'Donnez une année.' }]);
  const { barometre } = await demande.lecture.interroger<{ barometre: Barometre }>(OPERATION, { annee: Number(annee), departements: departements ? departements.split(',') : null, jour });
  return ecrireTableau(format, `Baromètre ${annee}`, ENTETES, lignes(barometre).map((ligne): Valeur[] => [barometre.annee, { jour: barometre.jour }, ...ligne]), demande);
}
