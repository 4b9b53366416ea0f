import { readFile } from 'node:fs/promises';
import { Parcours, type Visite } from './visite';

describe('ce que l’on emporte de la console', () => {
  let parcours: Parcours;
  let directrice: Visite;
  let compteRendu: string;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    directrice = await parcours.connecte('siae');
    await directrice.aller('/comptes-rendus');
    await directrice.role('link', /^CTA de Dole/).first().click();
    await directrice.arriver(/^Compte rendu du/);
    compteRendu = directrice.lieu;
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  async function emporter(visite: Visite, genre: 'link' | 'menuitem', mot: string | RegExp): Promise<{ nom: string; contenu: Buffer }> {
    const [fichier] = await Promise.all([visite.page.waitForEvent('download'), visite.cliquer(genre, mot)]);
    return { nom: fichier.suggestedFilename(), contenu: await readFile(await fichier.path()) };
  }

  it('la directrice emporte en PDF et en ODT le compte rendu qu’elle lit', async () => {
    const pdf = await emporter(directrice, 'link', 'PDF');
    expect(pdf.nom).toMatch(/\.pdf$/);
    expect(pdf.contenu.subarray(0, 5).toString()).toBe('%PDF-');
    const odt = await emporter(directrice, 'link', 'ODT');
    expect(odt.nom).toMatch(/\.odt$/);
    expect(odt.contenu.toString('latin1')).toContain('application/vnd.oasis.opendocument.text');
  });

  it('elle l’imprime sans menu ni boutons, avec la mention de ce qui est fictif', async () => {
    await directrice.cliquer('link', 'Aperçu');
    await directrice.role('button', 'Imprimer').waitFor();
    await directrice.page.emulateMedia({ media: 'print' });
    expect(await directrice.role('navigation').count()).toBe(0);
    expect(await directrice.role('button').count()).toBe(0);
    await directrice.arriver(/^Compte rendu du/);
    await directrice.voir(/données fictives/i);
    await directrice.page.emulateMedia({ media: 'screen' });
  });

  it('qui ne lit pas le compte rendu n’en emporte rien', async () => {
    const autre = await parcours.connecte('ud21');
    for (const format of ['pdf', 'odt', 'html']) {
      const reponse = await autre.page.request.get(`${parcours.api.adresse}/exports${compteRendu}.${format}`);
      expect([format, reponse.status()]).toEqual([format, 404]);
    }
  });

  it('une liste s’emporte telle qu’elle est filtrée', async () => {
    const animatrice = await parcours.connecte('animateur');
    await animatrice.aller('/reunions');
    await animatrice.champ('État').selectOption('Tenue');
    await animatrice.role('button', /^Retirer le filtre État/).waitFor();
    await animatrice.calme();
    const total = Number((await animatrice.role('navigation', 'Pages de la liste').getByRole('status').innerText()).split(' ').at(-1));
    await animatrice.cliquer('button', 'Exporter');
    const { nom, contenu } = await emporter(animatrice, 'menuitem', /^CSV/);
    expect(nom).toMatch(/\.csv$/);
    expect(contenu.toString('utf8').trimEnd().split(/\r?\n/).filter((ligne) => /TENUE|Tenue/.test(ligne))).toHaveLength(total);
  });

  it('son agenda s’abonne par une adresse personnelle, montrée une fois, qui se révoque', async () => {
    await directrice.aller('/compte');
    await directrice.acte('Obtenir l’adresse');
    await directrice.voir('Elle ne sera plus montrée.');
    const adresse = await directrice.champ('Adresse du calendrier').inputValue();
    const lire = () => fetch(parcours.api.adresse + new URL(adresse).pathname);
    const agenda = await (await lire()).text();
    expect(agenda).toContain('BEGIN:VCALENDAR');
    expect(agenda).toContain('CTA de Dole');
    await directrice.aller('/compte');
    await directrice.voir(/Une adresse existe depuis le 20 novembre 2026/);
    expect(await directrice.champ('Adresse du calendrier').count()).toBe(0);
    await directrice.acte('Révoquer');
    await directrice.recu('Adresse du calendrier révoquée.');
    expect((await lire()).status).toBe(404);
  });
});
