import { ouvrirPlateforme, type Plateforme } from '../../../test/plateforme';
import { chargerReference } from '../reference/charger';
import { chargerDemonstration, estFictive } from './charger';

async function conter(maintenant: string): Promise<{ p: Plateforme; etapes: string[] }> {
  const p = await ouvrirPlateforme({ maintenant, fictif: false });
  await p.service.source.transaction((em) => chargerReference(em));
  const etapes: string[] = [];
  await chargerDemonstration(p.service, (texte) => etapes.push(texte));
  return { p, etapes };
}

describe('Les données de démonstration', () => {
  it('se chargent dans une base vide, année par année', async () => {
    const { p, etapes } = await conter('2026-11-20T09:00:00Z');
    expect(etapes.at(-1)).toBe('Données de démonstration\u00a0: 2026');
    expect(await estFictive(p.service.lectures)).toBe(true);
    await p.fermer();
  }, 110_000);
});
