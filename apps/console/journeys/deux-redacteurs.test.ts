import { Parcours, type Visite } from './visite';

const PREMIER = 'Deux structures cherchent des encadrants.';
const SECOND = 'Le centre de formation propose une session en janvier.';

describe('deux personnes écrivent le même point', () => {
  let parcours: Parcours;
  beforeAll(async () => { parcours = await Parcours.ouvrir(); });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  const zone = ({ page }: Visite) => page.getByRole('textbox', { name: 'Synthèse des échanges' });

  /** The item still to be written of the only draft. */
  async function ouvrirLePoint(): Promise<Visite> {
    const visite = await parcours.connecte('animateur');
    await visite.aller('/comptes-rendus');
    await visite.cliquer('button', /^Brouillons/);
    await visite.role('link', /^CTA de Lons-le-Saunier/).first().click();
    await visite.arriver(/^Compte rendu du/);
    await zone(visite).waitFor();
    return visite;
  }

  async function ecrire(visite: Visite, texte: string): Promise<void> {
    await zone(visite).click();
    await visite.page.keyboard.press('Control+End');
    await visite.page.keyboard.insertText(texte);
  }

  it('la seconde voit les deux textes, garde les deux, et la première les retrouve', async () => {
    const [premiere, seconde] = await Promise.all([ouvrirLePoint(), ouvrirLePoint()]);
    await ecrire(premiere, PREMIER);
    await premiere.voir(/Enregistré à/);
    await ecrire(seconde, SECOND);
    await seconde.voir('Une autre personne a enregistré ce point pendant que vous écriviez.');
    await seconde.voir(PREMIER, seconde.role('region', 'Texte enregistré'));
    await seconde.voir(SECOND, seconde.role('region', 'Votre texte'));
    await seconde.voir('Non enregistré');
    await seconde.cliquer('button', 'Garder les deux, à la suite');
    await seconde.voir(/Enregistré à .*version 2/);
    await premiere.page.reload();
    await premiere.voir('1 manque');
    const lieu = seconde.lieu;
    await premiere.aller(`${lieu}/apercu`);
    await premiere.voir(PREMIER);
    await premiere.voir(SECOND);
  });

  it('un acte sur une réunion qui a changé entre-temps est refusé, et le motif écrit reste', async () => {
    const [premiere, seconde] = await Promise.all([parcours.connecte('animateur'), parcours.connecte('animateur')]);
    for (const visite of [premiere, seconde]) {
      await visite.aller('/reunions');
      await visite.role('link', /^CTA de Dole/).first().click();
      await visite.arriver('CTA de Dole');
    }
    await premiere.acte('Déplacer', async (dialogue) => {
      await dialogue.getByLabel('Nouveau jour').fill('2026-12-02');
      await dialogue.getByLabel('Motif').fill('Salle indisponible');
    });
    await seconde.cliquer('button', 'Annuler la réunion');
    await seconde.dialogue.getByLabel('Motif').fill('Trop peu de réponses');
    await seconde.cliquer('button', 'Annuler la réunion', seconde.dialogue);
    await seconde.role('alert', undefined, seconde.dialogue).waitFor();
    expect(await seconde.dialogue.getByLabel('Motif').inputValue()).toBe('Trop peu de réponses');
  });
});
