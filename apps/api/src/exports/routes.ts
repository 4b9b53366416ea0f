import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Service } from '../acte/contexte';
import { ecrireBarometre } from '../barometre/barometre.fichier';
import { ecrireCalendrier } from '../calendrier/evenement';
import { lireSeance } from '../calendrier/seances';
import { ecrireConformite } from '../conformite/conformite.fichier';
import { ecrireEnquetes } from '../enquetes/enquete.fichier';
import { Guichet } from '../http/guichet';
import { ecrireAnalyse } from './analyse.fichier';
import { AtelierPdf } from './atelier-pdf';
import { ecrireCompletude } from './completude.fichier';
import { ecrireBilan } from './bilan.routes';
import { composerCompteRendu, lireCompteRendu } from './compte-rendu.document';
import type { Document } from './document';
import { dessinerOdt } from './odt';
import { TYPE_ODT } from './odt.modele';
import { dessinerPage } from './page';
import { couper, ouvrirExport, type Demande, type Fichier } from './porte';
import { TABLES } from './tables';
import { FORMATS_TABLE } from './table-fichier';
import { ecrireTable } from './table-liste';

type Dessin = (document: Document) => Promise<Omit<Fichier, 'nom'>>;

const ATELIER = new AtelierPdf();

/** A long list holds a connection for seconds: pages keep the others. */
const TABLES_ENSEMBLE = 3;
const TABLES_EN_ATTENTE = 30;

const FORMATS: ReadonlyMap<string, Dessin> = new Map<string, Dessin>([
  ['pdf', async (document) => ({ type: 'application/pdf', contenu: await ATELIER.dessiner(document) })],
  ['odt', async (document) => ({ type: TYPE_ODT, contenu: dessinerOdt(document) })],
  ['html', async (document) => ({ type: 'text/html; charset=utf-8', contenu: dessinerPage(document) })],
]);

async function compteRendu({ fichier, ctx, lecture }: Demande): Promise<Fichier | null> {
  const { id = '', extension = '' } = couper(fichier) ?? {};
  const dessiner = FORMATS.get(extension);
  const lu = dessiner ? await lireCompteRendu(lecture, id) : null;
  if (!dessiner || !lu) return null;
  // All is read: the connection serves others while the document is drawn.
  await lecture.fermer();
  const { fictif } = ctx.configuration;
  const dessin = await dessiner(composerCompteRendu(lu, fictif, ctx.maintenant));
  return extension === 'html' ? dessin : { ...dessin, nom: `${fictif ? 'Données fictives – ' : ''}${lu.instanceNom} – compte rendu du ${lu.jour}.${extension}` };
}

async function reunion({ fichier, ctx, lecture }: Demande): Promise<Fichier | null> {
  const { id = '', extension } = couper(fichier) ?? {};
  const seance = extension === 'ics' ? await lireSeance(lecture, id) : null;
  if (!seance) return null;
  const { adresse, fictif } = ctx.configuration;
  const contenu = ecrireCalendrier({ methode: 'PUBLISH', nom: seance.instanceNom, seances: [seance], adresse, fictif });
  return { type: 'text/calendar; charset=utf-8', contenu, nom: `${seance.instanceNom}.ics` };
}

/** GET /exports/…: the files that people keep, print and send, each holding what its reader may see. */
export function servirExports(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  ouvrirExport(app, service, schema, '/exports/comptes-rendus/:fichier', compteRendu);
  ouvrirExport(app, service, schema, '/exports/bilans/:fichier', ecrireBilan(FORMATS));
  ouvrirExport(app, service, schema, '/exports/reunions/:fichier', reunion);
  ouvrirExport(app, service, schema, '/exports/analyses/:fichier', ecrireAnalyse);
  ouvrirExport(app, service, schema, '/exports/completude/:fichier', ecrireCompletude);
  const guichet = new Guichet(TABLES_ENSEMBLE, TABLES_EN_ATTENTE, 'Beaucoup d’exports sont demandés en même temps. Réessayez dans un instant.');
  const ensembles = { conformite: ecrireConformite, barometre: ecrireBarometre, enquetes: ecrireEnquetes };
  for (const [nom, ecrire] of Object.entries(ensembles)) {
    for (const format of FORMATS_TABLE) ouvrirExport(app, service, schema, `/exports/${nom}.${format}`, (demande) => guichet.passer(() => ecrire(demande, format)));
  }
  for (const table of TABLES) {
    for (const format of FORMATS_TABLE) ouvrirExport(app, service, schema, `/exports/${table.nom}.${format}`, (demande) => guichet.passer(() => ecrireTable(table, format, demande)));
  }
}
