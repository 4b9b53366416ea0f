import { readFile } from 'node:fs/promises';
import { Parcours, type Visite } from './visite';

describe('ce que disent les chiffres acceptés', () => {
  let parcours: Parcours;
  let reseau: Visite;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    reseau = await parcours.connecte('reseau');
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  /** « Par », and not the beginning of another label. */
  const rangement = () => reseau.champ(/^Par$/);

  it('un réseau lit un indicateur en une phrase, le range autrement, et l’adresse le retient', async () => {
    await reseau.aller('/');
    await reseau.cliquer('link', 'Analyses');
    await reseau.arriver('Analyses');
    await reseau.voir(/^En \d{4}|^Au \d/);
    await reseau.role('img', /^F\d-\d/).waitFor();
    await rangement().selectOption('organisation');
    await reseau.calme();
    expect(reseau.lieu).toContain('par=ORGANISATION');
    await reseau.page.reload();
    expect(await rangement().inputValue()).toBe('ORGANISATION');
  });

  it('le tableau dit les mêmes lignes, et chacune s’ouvre sur les valeurs d’où elle vient', async () => {
    await reseau.aller('/analyses?par=ORGANISATION&annee=2025');
    await reseau.cliquer('button', 'Tableau');
    const ligne = reseau.role('row', /Horizon/);
    await ligne.getByRole('link').click();
    await reseau.arriver('Valeurs');
    await reseau.voir(/valeurs? derrière ce chiffre/);
    await reseau.role('row', /Horizon/).first().waitFor();
    expect(await reseau.role('row', /Sillage/).count()).toBe(0);
    await reseau.voir('Acceptée');
  });

  it('elle emporte l’analyse, et la même en tableau vide pour qui n’y a rien', async () => {
    await reseau.aller('/analyses');
    const [fichier] = await Promise.all([reseau.page.waitForEvent('download'), reseau.role('link', /^Télécharger en CSV/).click()]);
    const contenu = await readFile(await fichier.path(), 'utf8');
    expect(contenu).toMatch(/^\ufeffindicateur;intitule;unite;periode;/u);
    expect(contenu).toContain(';TOTAL;');
    const siae = await parcours.connecte('siae');
    await siae.aller('/analyses');
    await siae.voir('Aucun chiffre à analyser pour l’instant');
    await siae.fermer();
  });

  it('la complétude dit qui a rendu quoi, sans un chiffre ; une DDETS n’y voit que la sienne', async () => {
    await reseau.aller('/analyses/completude');
    await reseau.voir(/des valeurs attendues sont reçues/);
    const ud = await parcours.connecte('ud39');
    await ud.aller('/analyses/completude');
    await ud.cliquer('button', 'Tableau');
    await ud.role('rowheader').first().waitFor();
    const entetes = await ud.role('rowheader').allTextContents();
    expect(entetes).toHaveLength(2);
    expect(entetes[0]).toContain('Jura');
    await ud.fermer();
  });
});
