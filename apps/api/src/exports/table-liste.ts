import { saisieInvalide } from '@gouvernance-iae/domaine';
import type { Demande, Fichier } from './porte';
import { ecrireTableau, type FormatTable } from './table-fichier';
import type { Ligne, Table, Valeur } from './tables';

/** A file that a browser must hold: beyond, one narrows the filters. */
const LIGNES_MAX = 50_000;

/** A filter or a sort as the list's page has it, in JSON. */
function lireJson(nom: string, texte: string | undefined): unknown {
  if (texte === undefined || texte === '') return null;
  try {
    return JSON.parse(texte) as unknown;
  } catch {
    throw saisieInvalide([{ champ: nom, message: `Le paramètre ${nom} de cette adresse n’est pas lisible.` }]);
  }
}

/** The filters of the page: `filtre` in JSON; `ids=a,b` for a selection. */
function filtreDe({ filtre, ids }: Readonly<Record<string, string>>): unknown {
  const donne = lireJson('filtre', filtre);
  if (!ids) return donne;
  return { ...(typeof donne === 'object' && donne !== null ? donne : {}), ids: ids.split(',') };
}

/** A list as a file, under the same filters, the same order and the same rights as its page. */
export async function ecrireTable({ titre, lecture: operation, colonnes }: Table, format: FormatTable, demande: Demande): Promise<Fichier> {
  const { parametres, lecture } = demande;
  const lignes: Valeur[][] = [];
  for await (const ligne of lecture.lignes<Ligne>(operation, { filtre: filtreDe(parametres), tri: lireJson('tri', parametres['tri']) })) {
    if (lignes.length >= LIGNES_MAX) throw saisieInvalide([{ champ: 'filtre', message: 'Cet export dépasse 50 000 lignes : resserrez les filtres.' }]);
    lignes.push(colonnes.map(([, valeur]) => valeur(ligne)));
  }
  return ecrireTableau(format, titre, colonnes.map(([nom]) => nom), lignes, demande);
}
