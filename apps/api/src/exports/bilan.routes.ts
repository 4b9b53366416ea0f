import { ecrireOds, TYPE_ODS } from '../classeurs/ecriture/ods';
import { ecrireXlsx, TYPE_XLSX } from '../classeurs/ecriture/xlsx';
import { composerClasseurBilan, ENTETES_CSV, lignesCsv } from './bilan.classeur';
import { composerDocumentBilan } from './bilan.document';
import { lireBilan } from './bilan.lecture';
import { MENTION_FICTIVE, type Document } from './document';
import { couper, type Demande, type Fichier } from './porte';
import { ecrireCsv } from './table-csv';

type Dessin = (document: Document) => Promise<Omit<Fichier, 'nom'>>;

const CLASSEURS: ReadonlyMap<string, (lu: Parameters<typeof composerClasseurBilan>[0], fictif: boolean, maintenant: Date) => Promise<Omit<Fichier, 'nom'>>> = new Map([
  ['ods', async (lu, fictif, maintenant) => ({ type: TYPE_ODS, contenu: ecrireOds(composerClasseurBilan(lu, fictif, maintenant)) })],
  ['xlsx', async (lu, fictif, maintenant) => ({ type: TYPE_XLSX, contenu: await ecrireXlsx(composerClasseurBilan(lu, fictif, maintenant)) })],
]);

/** GET /exports/bilans/<id>.<ext>: the paper (PDF, ODT, page), the figures (ODS, XLSX), the open data (CSV, or one figure of it), under the rights of the page. */
export const ecrireBilan = (documents: ReadonlyMap<string, Dessin>) => async (demande: Demande): Promise<Fichier | null> => {
  const { fichier, ctx, lecture } = demande;
  const { id = '', extension = '' } = couper(fichier) ?? {};
  const [dessiner, classer] = [documents.get(extension), CLASSEURS.get(extension)];
  const lu = dessiner || classer || extension === 'csv' ? await lireBilan(lecture, id) : null;
  if (!lu) return null;
  // All is read: the connection serves others while the file is made.
  await lecture.fermer();
  const { fictif } = ctx.configuration;
  if (extension === 'csv') {
    const chiffre = demande.parametres['chiffre'];
    const lignes = lignesCsv(lu, chiffre);
    return chiffre !== undefined && lignes.length === 0 ? null : ecrireCsv(chiffre === undefined ? lu.titre : `${lu.titre}, ${chiffre}`, ENTETES_CSV, lignes, demande);
  }
  const nom = `${fictif ? `${MENTION_FICTIVE} – ` : ''}${lu.titre}${lu.etat === 'BROUILLON' ? ' (brouillon)' : `, version ${lu.numero}`}.${extension}`;
  if (classer) return { ...(await classer(lu, fictif, ctx.maintenant)), nom };
  if (!dessiner) return null;
  const dessin = await dessiner(composerDocumentBilan(lu, fictif, ctx.maintenant));
  return extension === 'html' ? dessin : { ...dessin, nom };
};
