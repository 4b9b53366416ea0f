import { CRITERES_CONFORMITE, estJour, saisieInvalide } from '@gouvernance-iae/domaine';
import { parse } from 'graphql';
import type { Demande, Fichier } from '../exports/porte';
import { ecrireTableau, type FormatTable } from '../exports/table-fichier';
import type { Valeur } from '../exports/tables';
import type { Conformite, TerritoireConformite } from './conformite.types';

const INSTANCES = 'instances { id nom type etat verdicts { critere etat date attendues faites enRetard pourquoi citation { texte } regleEcartee { citation { texte } } nombrePreuves } }';
const TERRITOIRE = `code nom regionNom etat aJour concernees ${INSTANCES}`;
const OPERATION = parse(`query Export_conformite($annee: Int!, $jour: Jour, $critere: CritereConformite, $departements: [String!]) {
  conformite(annee: $annee, jour: $jour, critere: $critere, departements: $departements) { annee jour departements { ${TERRITOIRE} } regions { ${TERRITOIRE} } nation { ${TERRITOIRE} } } }`);

const ENTETES = ['annee', 'jour', 'niveau', 'code', 'territoire', 'region', 'verdict_territoire', 'instance_id', 'instance', 'type', 'critere', 'verdict', 'echeance', 'attendues', 'faites', 'en_retard', 'pourquoi', 'article', 'regle_ecartee', 'preuves'];

/** A line for each verdict; a territory without instance keeps its own. */
function lignes({ annee, jour }: Conformite, niveau: string, { code, nom, regionNom, etat, instances }: TerritoireConformite): Valeur[][] {
  const debut: Valeur[] = [annee, { jour }, niveau, code, nom, regionNom, etat];
  if (instances.length === 0) return [[...debut, ...Array.from({ length: ENTETES.length - debut.length }, () => null)]];
  return instances.flatMap((i) => i.verdicts.map((v): Valeur[] => [
    ...debut, i.id, i.nom, i.type, v.critere, v.etat, { jour: v.date }, v.attendues, v.faites, v.enRetard, v.pourquoi, v.citation?.texte ?? null, v.regleEcartee?.citation.texte ?? null, v.nombrePreuves,
  ]));
}

/** GET /exports/conformite.csv, .xlsx or .ods: the map and all that is behind it, under the filters of its page. */
export async function ecrireConformite(demande: Demande, format: FormatTable): Promise<Fichier> {
  const { annee = '', jour, critere, departements } = demande.parametres;
  const champs = [
    ...(/^\d{4}$/u.test(annee) ? [] : [{ champ: 'annee', message: 'Donnez une année.' }]),
    ...(jour === undefined || jour === '' || estJour(jour) ? [] : [{ champ: 'jour', message: 'Ce jour n’existe pas.' }]),
    ...(critere === undefined || critere === '' || CRITERES_CONFORMITE.some((c) => c === critere) ? [] : [{ champ: 'critere', message: 'Ce critère n’existe pas.' }]),
  ];
  if (champs.length > 0) throw saisieInvalide(champs);
  const variables = { annee: Number(annee), jour: jour || null, critere: critere || null, departements: departements ? departements.split(',') : null };
  const { conformite } = await demande.lecture.interroger<{ conformite: Conformite }>(OPERATION, variables);
  return ecrireTableau(format, `Conformité ${annee}`, ENTETES, [
    ...conformite.departements.flatMap((t) => lignes(conformite, 'DEPARTEMENT', t)),
    ...conformite.regions.flatMap((t) => lignes(conformite, 'REGION', t)),
    ...lignes(conformite, 'NATION', conformite.nation),
  ], demande);
}
