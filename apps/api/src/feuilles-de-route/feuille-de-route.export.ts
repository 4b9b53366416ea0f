import { COLONNE_MENTION, COLONNES_ACTIONS, ligneDAction, type ActionAExporter, type EtatAction, type LigneAction } from '@gouvernance-iae/domaine';
import type { FastifyInstance } from 'fastify';
import { parse, type GraphQLSchema } from 'graphql';
import type { Service } from '../acte/contexte';
import { ecrireOds, TYPE_ODS } from '../classeurs/ecriture/ods';
import { ecrireXlsx, TYPE_XLSX } from '../classeurs/ecriture/xlsx';
import type { CelluleEcrite, ClasseurEcrit } from '../classeurs/ecriture/feuille';
import { MENTION_FICTIVE } from '../exports/document';
import { couper, ouvrirExport, type Demande, type Fichier } from '../exports/porte';
import { ecrireCsv } from '../organisations/fichier.csv';

const ACTION = 'id intitule description chantierRang chantier echeanceLibelle echeance poids etat avancement piloteNom contributeursNoms article { code } parent { intitule }';
const FEUILLE = parse('query Export_feuille($id: ID!) { feuilleDeRoute(id: $id) { annee instanceNom } }');
const ACTIONS = parse(`query Export_actions($ids: [ID!], $page: Int!, $parPage: Int!) { liste: actions(page: $page, parPage: $parPage, filtre: { feuilleDeRouteId: $ids }, tri: [{ champ: chantierRang }, { champ: rang }]) { items { ${ACTION} } } }`);

interface Lue extends Omit<ActionAExporter, 'articleCode' | 'parentIntitule'> {
  readonly etat: EtatAction;
  readonly article: { readonly code: string } | null;
  readonly parent: { readonly intitule: string } | null;
}

/** What a file may change is free; what is computed is not. */
const LARGEURS: Partial<Record<keyof LigneAction, number>> = { identifiant: 12, action: 50, intitule_chantier: 34, pilote: 30, contributeurs: 34, precisions: 40, partie_de: 34, echeance: 20 };
const FIGEES: ReadonlySet<string> = new Set(['identifiant', 'echeance_fin', 'etat', COLONNE_MENTION]);

async function rangees({ lecture, ctx }: Demande, id: string): Promise<string[][]> {
  const { fictif } = ctx.configuration;
  const lignes: string[][] = [[...COLONNES_ACTIONS, ...(fictif ? [COLONNE_MENTION] : [])]];
  for await (const a of lecture.lignes<Lue>(ACTIONS, { ids: [id] })) {
    const ligne = ligneDAction({ ...a, articleCode: a.article?.code ?? null, parentIntitule: a.parent?.intitule ?? null });
    lignes.push([...COLONNES_ACTIONS.map((c) => ligne[c]), ...(fictif ? [MENTION_FICTIVE] : [])]);
  }
  return lignes;
}

function enClasseur(titre: string, lignes: readonly (readonly string[])[], faitLe: Date): ClasseurEcrit {
  const [entetes = []] = lignes;
  const cellule = (texte: string, rang: number, colonne: number): CelluleEcrite => ({ contenu: texte === '' ? null : texte, style: rang === 0 ? 'ENTETE' : FIGEES.has(entetes[colonne] ?? '') ? 'FIGE' : 'TEXTE' });
  return {
    titre,
    faitLe,
    feuilles: [
      {
        nom: 'Actions',
        colonnes: entetes.map((c) => ({ largeur: LARGEURS[c as keyof LigneAction] ?? 14 })),
        titres: [],
        lignes: lignes.map((ligne, rang) => ligne.map((texte, colonne) => cellule(texte, rang, colonne))),
        fige: { lignes: 1, colonnes: 0 },
      },
    ],
  };
}

async function exporter(demande: Demande): Promise<Fichier | null> {
  const { id = '', extension = '' } = couper(demande.fichier) ?? {};
  if (!['csv', 'ods', 'xlsx'].includes(extension)) return null;
  const { feuilleDeRoute: feuille } = await demande.lecture.interroger<{ feuilleDeRoute: { annee: number; instanceNom: string } | null }>(FEUILLE, { id });
  if (!feuille) return null;
  const lignes = await rangees(demande, id);
  const { fictif } = demande.ctx.configuration;
  const titre = `${fictif ? `${MENTION_FICTIVE} – ` : ''}Feuille de route ${feuille.annee} – ${feuille.instanceNom}`;
  const nom = `${titre}.${extension}`;
  if (extension === 'csv') return { type: 'text/csv; charset=utf-8', contenu: ecrireCsv(lignes), nom };
  const classeur = enClasseur(titre, lignes, demande.ctx.maintenant);
  return extension === 'ods' ? { type: TYPE_ODS, contenu: ecrireOds(classeur), nom } : { type: TYPE_XLSX, contenu: await ecrireXlsx(classeur), nom };
}

/** GET /exports/feuilles-de-route/<id>.csv, .ods and .xlsx: one format with the import, under the rights of whoever asks. */
export function servirExportFeuilles(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  ouvrirExport(app, service, schema, '/exports/feuilles-de-route/:fichier', exporter);
}
