import { chargerDemonstration } from '../src/db/demonstration/charger';
import { chargerReference } from '../src/db/reference/charger';
import { ouvrirPlateforme, type Plateforme } from './plateforme';

/** A platform with the real reference data, and nobody yet. */
export async function ouvrirVide(maintenant: string): Promise<Plateforme> {
  const p = await ouvrirPlateforme({ maintenant, fictif: false });
  await p.service.source.transaction((em) => chargerReference(em));
  return p;
}

/** The whole demonstration as of this instant, and what was said while it loaded. */
export async function ouvrirDemonstration(maintenant: string): Promise<{ p: Plateforme; etapes: string[] }> {
  const p = await ouvrirVide(maintenant);
  const etapes: string[] = [];
  await chargerDemonstration(p.service, (texte) => etapes.push(texte));
  return { p, etapes };
}
