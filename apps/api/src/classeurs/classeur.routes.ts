import { exigerClasseurAcceptable, interdit, saisieInvalide, TAILLE_CLASSEUR_MAX, transitionImpossible } from '@gouvernance-iae/domaine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Service } from '../acte/contexte';
import { recevoir } from '../documents/reception';
import { ouvrirExport, refuser, sessionDe, textes, type Demande, type Fichier } from '../exports/porte';
import { MENTION_FICTIVE } from '../exports/document';
import { ouvrirContexte } from '../http/contexte';
import { CELLULES_MAX, lireCellules } from './cellules';
import { TYPE_ODS } from './ecriture/ods';
import { TYPE_XLSX } from './ecriture/xlsx';
import { ECRITURE, LECTURE, unParPersonne } from './guichet';
import { annoterImport, exigerFournisseur, importerClasseur } from './import';
import { titreClasseur } from './modele';

/** The header that /graphql asks for too: another site cannot make a browser send it without asking us first. */
const PREAMBULE = 'apollo-require-preflight';

const TYPES = { xlsx: TYPE_XLSX, ods: TYPE_ODS, csv: 'text/csv; charset=utf-8' } as const;

const telecharger = (extension: 'xlsx' | 'ods') => async ({ fichier: campagneId, parametres, ctx }: Demande): Promise<Fichier | null> => {
  const lues = await lireCellules(ctx, { campagneId, organisationId: parametres['organisation'] ?? null, siennes: parametres['siennes'] === '1' });
  if (!lues) return null;
  if (lues.cellules.length === 0) throw transitionImpossible('Vous ne lisez encore aucune valeur de cette campagne : celles des autres se lisent une fois soumises, ou acceptées.');
  if (lues.cellules.length > CELLULES_MAX) throw saisieInvalide([{ champ: 'organisation', message: 'Cette campagne est trop grande pour un seul classeur : demandez-le organisation par organisation.' }]);
  const { fictif } = ctx.configuration;
  const contenu = await ECRITURE.ecrire({ lues, extension, cadre: { fictif, maintenant: ctx.maintenant, jour: ctx.jour } });
  return { type: TYPES[extension], contenu, nom: `${fictif ? `${MENTION_FICTIVE} – ` : ''}${titreClasseur(lues)}.${extension}` };
};

const ANNOTE = ' – annoté';
/** So that the file keeps a name that an import takes. */
const DEBUT_MAX = 180;

/** The file that this person sent, its remarks beside each line, in the format in which it came. */
async function telechargerAnnote({ fichier, ctx }: Demande): Promise<Fichier> {
  const { nom, extension, feuilles: annotees } = await annoterImport(ctx, fichier);
  const debut = nom.slice(0, -extension.length - 1).slice(0, DEBUT_MAX);
  const contenu = await ECRITURE.ecrire({ annotees, nom, extension, faitLe: ctx.maintenant });
  return { type: TYPES[extension], contenu, nom: `${debut}${debut.endsWith(ANNOTE) ? '' : ANNOTE}.${extension}` };
}

/**
 * GET /exports/campagnes/:id/valeurs.xlsx and .ods give the workbook of a campaign, under the rights of the pages; with
 * siennes=1, of what one fills alone.
 * GET /exports/imports/:id gives back, to who sent it and waits before its preview, the file with its remarks.
 * POST /classeurs?id&campagne&nom sends one back: the body is the file; it is read, compared, and nothing is written yet.
 */
export function servirClasseurs(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  for (const extension of ['xlsx', 'ods'] as const) ouvrirExport(app, service, schema, `/exports/campagnes/:fichier/valeurs.${extension}`, telecharger(extension));
  ouvrirExport(app, service, schema, '/exports/imports/:fichier', telechargerAnnote);
  async function recevoirClasseur(requete: FastifyRequest, reponse: FastifyReply): Promise<FastifyReply> {
    void reponse.header('cache-control', 'no-store');
    try {
      if (!requete.headers[PREAMBULE]) throw interdit(`L’en-tête ${PREAMBULE} manque : cette demande peut venir d’un autre site.`);
      const { id = '', campagne: campagneId = '', nom = '', mandat = null } = textes(requete.query);
      const ctx = await ouvrirContexte(service, { session: sessionDe(requete), mandat, adresseIp: requete.ip, poserSession: () => undefined });
      await exigerFournisseur(ctx, { id, campagneId });
      await unParPersonne(ctx, async () => {
        const octets = await recevoir(requete.raw, nom, { max: TAILLE_CLASSEUR_MAX, exiger: exigerClasseurAcceptable });
        await importerClasseur(ctx, { id, campagneId, nom, octets }, LECTURE);
      });
      return await reponse.code(201).send({ data: { importerClasseur: { id } } });
    } catch (erreur) {
      return refuser(requete, reponse, erreur);
    }
  }

  void app.register(async (porte) => {
    porte.removeAllContentTypeParsers();
    porte.addContentTypeParser('*', (_requete, _flux, suite) => suite(null));
    porte.post('/classeurs', { decompress: false }, recevoirClasseur);
  });
}
