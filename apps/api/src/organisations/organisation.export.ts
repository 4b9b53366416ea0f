import { COLONNE_MENTION, COLONNES_ORGANISATIONS, ligneDOrganisation, saisieInvalide } from '@gouvernance-iae/domaine';
import type { FastifyInstance } from 'fastify';
import { parse, type GraphQLSchema } from 'graphql';
import type { Service } from '../acte/contexte';
import { ouvrirExport, type Demande, type Fichier } from '../exports/porte';
import { ecrireCsv } from './fichier.csv';
import { ecrireOds } from './fichier.ods';
import type { Organisation } from './organisation.entity';

const MENTION = 'Données fictives';
const OPERATION = parse(`query Export_organisations($page: Int!, $parPage: Int!, $filtre: OrganisationFiltre) {
  liste: organisations(page: $page, parPage: $parPage, filtre: $filtre, tri: [{ champ: nom, sens: ASC }]) {
    items { nom genre typeSiae siret departements courriel debut fin parent { nom } reseau { nom } }
  }
}`);

interface Lue extends Organisation {
  readonly parent: { readonly nom: string } | null;
  readonly reseau: { readonly nom: string } | null;
}

/** The filters of the page, in JSON. */
function filtreDe(texte: string | undefined): unknown {
  try {
    return texte ? (JSON.parse(texte) as unknown) : null;
  } catch {
    throw saisieInvalide([{ champ: 'filtre', message: 'Le paramètre filtre de cette adresse n’est pas lisible.' }]);
  }
}

/** The rows of the file: those that the person may read, in the format that an import takes back. */
async function lignes({ lecture, parametres, ctx }: Demande): Promise<string[][]> {
  const { fictif } = ctx.configuration;
  const rangees: string[][] = [[...COLONNES_ORGANISATIONS, ...(fictif ? [COLONNE_MENTION] : [])]];
  for await (const o of lecture.lignes<Lue>(OPERATION, { filtre: filtreDe(parametres['filtre']) })) {
    const ligne = ligneDOrganisation({ ...o, parentNom: o.parent?.nom ?? null, reseauNom: o.reseau?.nom ?? null });
    rangees.push([...COLONNES_ORGANISATIONS.map((c) => ligne[c]), ...(fictif ? [MENTION] : [])]);
  }
  return rangees;
}

const nom = ({ ctx }: Demande, extension: string): string => `${ctx.configuration.fictif ? `${MENTION} – ` : ''}organisations du ${ctx.jour}.${extension}`;

const csv = async (demande: Demande): Promise<Fichier> => ({ type: 'text/csv; charset=utf-8', contenu: ecrireCsv(await lignes(demande)), nom: nom(demande, 'csv') });

const ods = async (demande: Demande): Promise<Fichier> => ({
  type: 'application/vnd.oasis.opendocument.spreadsheet',
  contenu: await ecrireOds(demande.ctx.configuration.fictif ? MENTION : 'Organisations', await lignes(demande)),
  nom: nom(demande, 'ods'),
});

/** GET /exports/organisations.csv and .ods: one format with the import, under the rights of whoever asks. */
export function servirExportOrganisations(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  ouvrirExport(app, service, schema, '/exports/organisations.csv', csv);
  ouvrirExport(app, service, schema, '/exports/organisations.ods', ods);
}
