/** @jest-environment ./histoire.cjs */
import { ETROIT, Parcours, type Visite } from './visite';

const PDF = { name: 'Bilan des offres.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n% Bilan\n%%EOF\n') };

describe('les documents d’une réunion', () => {
  let parcours: Parcours;
  let animatrice: Visite;
  let reunion: string;
  let adresse: string;

  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    animatrice = await parcours.connecte('animateur', { taille: ETROIT });
    const { reunions } = await animatrice.interroger<{ reunions: { items: { id: string; instanceNom: string }[] } }>('{ reunions(filtre: { etat: [CONVOQUEE], depuis: "2026-12-01" }) { items { id instanceNom } } }');
    reunion = `/reunions/${reunions.items.find((r) => r.instanceNom === 'CTA de Lons-le-Saunier')?.id ?? ''}/documents`;
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('sur un téléphone, au clavier, l’animatrice en dépose un sous son point', async () => {
    await animatrice.aller(reunion);
    await animatrice.role('heading', 'Documents').waitFor();
    await animatrice.calme();
    expect(await animatrice.role('tab', /^Documents/).evaluate((onglet) => onglet.getBoundingClientRect().right <= window.innerWidth)).toBe(true);
    await animatrice.champ(/^Point de l’ordre du jour/).selectOption({ index: 1 });
    const [choix] = await Promise.all([animatrice.page.waitForEvent('filechooser'), animatrice.role('button', 'Déposer un document').press('Enter')]);
    await choix.setFiles([PDF]);
    await animatrice.recu('Document déposé\u00a0: Bilan des offres.pdf');
    const ligne = animatrice.role('row', /^Bilan des offres\.pdf \(PDF, 23\soctets\)/);
    await animatrice.voir('Point\u00a01', ligne);
    adresse = (await animatrice.role('link', /^Bilan des offres/).getAttribute('href')) ?? '';
  });

  it('un fichier dont le contenu n’est pas celui du nom est refusé, et dit pourquoi', async () => {
    await animatrice.page.locator('input[type=file]').setInputFiles([{ ...PDF, name: 'Faux.pdf', buffer: Buffer.from('MZ\u0000\u0003') }]);
    const refus = animatrice.role('alert').filter({ hasText: 'Faux.pdf' });
    await animatrice.voir(/n’est pas celui que son nom annonce/, refus);
    await animatrice.cliquer('button', 'Fermer : Faux.pdf');
    await refus.waitFor({ state: 'detached' });
  });

  it('l’État d’un autre département, l’administrateur et qui n’a pas de mandat ne savent pas qu’il existe', async () => {
    for (const compte of ['ud21', 'administrateur', 'sansmandat']) {
      const autre = await parcours.connecte(compte);
      const reponse = await autre.page.context().request.get(parcours.api.adresse + adresse);
      expect([compte, reponse.status()]).toEqual([compte, 404]);
    }
  });

  it('qui le télécharge le reçoit sous son nom', async () => {
    const [fichier] = await Promise.all([animatrice.page.waitForEvent('download'), animatrice.cliquer('link', /^Bilan des offres/)]);
    expect(fichier.suggestedFilename()).toBe(PDF.name);
    expect(animatrice.lieu).toBe(reunion);
  });

  it('la réunion étant convoquée, elle le retire avec un motif, que garde le journal', async () => {
    await animatrice.acte('Retirer : Bilan des offres.pdf', (dialogue) => dialogue.getByLabel('Motif').fill('Chiffres provisoires'), /^Retirer/);
    await animatrice.recu('Document retiré.');
    expect(await animatrice.role('link', /^Bilan des offres/).count()).toBe(0);
    await animatrice.cliquer('tab', 'Journal');
    await animatrice.role('row', /Document retiré.*Chiffres provisoires/).waitFor();
  });
});
