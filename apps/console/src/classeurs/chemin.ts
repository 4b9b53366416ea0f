import type { Etape } from '../coquille/FilAriane';
import type { Campagne } from './Import';

/** Where an import stands: under the entry of its campaign. */
export const cheminImport = ({ id, libelle }: Campagne): readonly Etape[] => [{ libelle: 'Indicateurs', vers: '/campagnes' }, { libelle, vers: `/campagnes/${id}` }, { libelle: 'Saisie', vers: `/campagnes/${id}/saisie` }];
