import { servirCalendrier } from '../calendrier/flux';
import { servirClasseurs } from '../classeurs/classeur.routes';
import { servirDocuments } from '../documents/document.routes';
import { servirExports } from '../exports/routes';
import { servirExportFeuilles } from '../feuilles-de-route/feuille-de-route.export';
import { servirExportOrganisations } from '../organisations/organisation.export';
import type { Options } from './serveur';

/** The routes beside /graphql: each module registers its own. */
export const ROUTES: NonNullable<Options['routes']> = [servirCalendrier, servirExports, servirExportOrganisations, servirExportFeuilles, servirDocuments, servirClasseurs];
