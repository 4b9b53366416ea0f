import { REPONSES_MIN, saisieInvalide } from '@gouvernance-iae/domaine';
import { parse } from 'graphql';
import type { Demande, Fichier } from '../exports/porte';
import { ecrireTableau, type FormatTable } from '../exports/table-fichier';
import type { Valeur } from '../exports/tables';
import type { ResultatEnquete } from './resultat.types';

const OPERATION = parse(`query Export_enquetes($annee: Int!, $departements: [String!]) { resultatsEnquetes(annee: $annee, departements: $departements) {
  instanceNom fermeLe fermee questions { code intitule choix } groupes { dimension cle reponses effectifs } } }`);

const ENTETES = ['annee', 'comite', 'fermee_le', 'par', 'cle', 'question', 'intitule', 'choix', 'effectif', 'reponses', 'note'];
const TROP_PEU = `moins de ${REPONSES_MIN} réponses, ou un groupe qui en isolerait si peu`;

/** One line by group, question and choice; a group set aside is one line that says why. */
const lignes = (annee: number, { instanceNom, fermeLe, questions, groupes }: ResultatEnquete): Valeur[][] =>
  groupes.flatMap(({ dimension, cle, reponses, effectifs }) => {
    const debut: Valeur[] = [annee, instanceNom, { jour: fermeLe }, dimension, cle];
    if (effectifs === null) return [[...debut, null, null, null, null, null, TROP_PEU]];
    return questions.flatMap(({ code, intitule, choix }, q) => choix.map((mot, rang): Valeur[] => [...debut, code, intitule, mot, effectifs[q]?.[rang] ?? 0, reponses, null]));
  });

/** GET /exports/enquetes.csv, .xlsx or .ods */
export async function ecrireEnquetes(demande: Demande, format: FormatTable): Promise<Fichier> {
  const { annee = '', departements } = demande.parametres;
  if (!/^\d{4}$/u.test(annee)) throw saisieInvalide([{ champ: 'annee', message: 'Donnez une année.' }]);
  const { resultatsEnquetes } = await demande.lecture.interroger<{ resultatsEnquetes: ResultatEnquete[] }>(OPERATION, { annee: Number(annee), departements: departements ? departements.split(',') : null });
  return ecrireTableau(format, `Enquêtes ${annee}`, ENTETES, resultatsEnquetes.flatMap((resultat) => lignes(Number(annee), resultat)), demande);
}
