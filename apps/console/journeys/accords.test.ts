/** @jest-environment ./histoire.cjs */
import { Parcours, type Visite } from './visite';

const CTA = 'CTA de Dole';

describe('une administratrice : un avenant, une règle de 4 à 3 réunions, un accord', () => {
  let parcours: Parcours;
  let administratrice: Visite;
  let cta: string;
  let accord: string;
  let en2017: string;

  const verdicts = async (annee: number): Promise<string> => {
    await administratrice.aller(`/instances/${cta}/verdicts?annee=${annee}`);
    await administratrice.arriver(new RegExp(`l’accord est-il tenu en ${annee}`));
    await administratrice.calme();
    return administratrice.page.getByRole('main').innerText();
  };

  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    administratrice = await parcours.connecte('administrateur');
    const lu = await administratrice.interroger<{ instances: { items: { id: string }[] }; accords: { items: { id: string }[] } }>(
      `{ instances(filtre: { texte: "${CTA}" }) { items { id } } accords(filtre: { niveau: REGIONAL, enVigueurLe: "2026-11-20" }) { items { id } } }`,
    );
    cta = lu.instances.items[0]?.id ?? '';
    accord = lu.accords.items[0]?.id ?? '';
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('lit les verdicts de 2017 et ceux de cette année, avec leur article', async () => {
    en2017 = await verdicts(2017);
    expect(en2017).toContain('Accord BFC 2016, fiche 8');
    const cetteAnnee = await verdicts(2026);
    expect(cetteAnnee).toContain('3 réunions tenues sur 4.');
    expect(cetteAnnee).toContain('Accord BFC 2025 (fictif), fiche 8');
  });

  it('demande pourquoi : la règle, ce qui a été jugé, avant quand', async () => {
    await administratrice.page.getByText(/^Pourquoi/).first().click();
    await administratrice.voir('31 décembre 2026');
    await administratrice.voir(/preuves que vos mandats n’ouvrent pas/);
  });

  it('ajoute un avenant à l’accord : il entre dans sa vie', async () => {
    await administratrice.aller(`/accords/${accord}`);
    await administratrice.acte('Ajouter un avenant', async (dialogue) => {
      await dialogue.getByLabel(/^Titre/).fill('Avenant n° 2');
      await dialogue.getByLabel('Signé le').fill('2026-11-16');
      await dialogue.getByLabel('Ce qu’il change').fill('Les CTA se réunissent trois fois par an.');
    });
    await administratrice.recu('Avenant ajouté.');
    await administratrice.voir('Les CTA se réunissent trois fois par an.');
  });

  it('décline l’avenant national dans la région', async () => {
    await administratrice.voir('À décliner');
    await administratrice.acte(/^Décliner Avenant national/, async (dialogue) => {
      await dialogue.getByLabel('Ce qu’il change').fill('L’indicateur national est suivi dans la région.');
    }, /^Décliner/);
    await administratrice.recu('Avenant décliné.');
    await administratrice.voir(/^Décliné le/);
  });

  it('dépose le texte de l’avenant : toute personne connectée le télécharge, et nulle autre', async () => {
    await administratrice.aller(`/accords/${accord}`);
    await administratrice.champ(/^Rattaché à/).selectOption({ label: 'Avenant n°\u00a02' });
    await administratrice.page.locator('input[type=file]').setInputFiles([{ name: 'Avenant n° 2.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }]);
    await administratrice.recu('Texte déposé\u00a0: Avenant n° 2.pdf');
    await administratrice.voir(/^Avenant n°\s2$/, administratrice.role('row', /^Avenant n° 2\.pdf \(PDF/));
    const adresse = (await administratrice.role('link', /^Avenant n° 2\.pdf/).getAttribute('href')) ?? '';
    const [fichier] = await Promise.all([administratrice.page.waitForEvent('download'), administratrice.cliquer('link', /^Avenant n° 2\.pdf/)]);
    expect(fichier.suggestedFilename()).toBe('Avenant n° 2.pdf');
    const sansMandat = await parcours.connecte('sansmandat');
    expect((await sansMandat.page.context().request.get(parcours.api.adresse + adresse)).status()).toBe(200);
    const dehors = await fetch(parcours.api.adresse + adresse);
    expect(dehors.status).toBe(401);
  });

  it('retire le texte avec un motif', async () => {
    await administratrice.acte('Retirer : Avenant n° 2.pdf', (dialogue) => dialogue.getByLabel('Motif').fill('Version non signée'), /^Retirer/);
    await administratrice.recu('Texte retiré.');
    await administratrice.role('row', /^Avenant n° 2\.pdf/).waitFor({ state: 'detached' });
  });

  it('complète l’accord d’un article, qu’apporte l’avenant', async () => {
    await administratrice.acte('Ajouter un article', async (dialogue) => {
      await dialogue.getByLabel('Code').fill('article 12');
      await dialogue.getByLabel('Titre').fill('Les référents des SIAE');
      await dialogue.getByLabel(/^Par l’avenant/).selectOption({ label: 'Avenant n°\u00a02' });
    });
    await administratrice.recu('Article ajouté.');
    await administratrice.page.getByText(/endroits que l’on peut citer/).click();
    await administratrice.voir(/Les référents des SIAE/);
  });

  it('voit ce qui bougerait avant de changer la règle, et que les années closes restent', async () => {
    const { regles } = await administratrice.interroger<{ regles: { items: { id: string }[] } }>(`{ regles(filtre: { nature: [RYTHME], typeInstance: [CTA], accordId: ["${accord}"] }) { items { id } } }`);
    await administratrice.aller(`/regles/${regles.items[0]?.id ?? ''}`);
    await administratrice.cliquer('link', 'Changer la règle');
    await administratrice.arriver('Changer la règle');
    await administratrice.champ('Nouvelle valeur').fill('3');
    await administratrice.champ('Unité').selectOption('PAR_AN');
    await administratrice.voir(/verdicts changeraient sur 20 instances jugées cette année/);
    await administratrice.voir('rien ne bouge');
    await administratrice.champ('À partir du').fill('2025-06-01');
    await administratrice.voir(/L’année 2025 est close/);
    await administratrice.champ('À partir du').fill('2026-01-01');
  });

  it('change la règle avec un motif : l’ancienne reste, fermée la veille', async () => {
    await administratrice.champ(/^Ce qui la change/).fill('avenant n° 2');
    await administratrice.champ('Motif').fill('Avenant n° 2 du 16 novembre 2026.');
    await administratrice.cliquer('button', 'Changer la règle');
    await administratrice.recu(/^Règle changée/);
    await administratrice.voir('3 réunions par an, au moins');
    await administratrice.voir('Remplacée');
  });

  it('cette année bouge, 2017 non', async () => {
    const cetteAnnee = await verdicts(2026);
    expect(cetteAnnee).toContain('3 réunions tenues sur 3.');
    expect(cetteAnnee).toContain('Accord BFC 2025 (fictif), avenant n° 2');
    expect(await verdicts(2017)).toBe(en2017);
  });

  it('enregistre un accord : deux accords ne se superposent pas sur un territoire', async () => {
    await administratrice.aller('/accords/create');
    await administratrice.champ('Titre').first().fill('Accord régional de coopération 2026-2028');
    await administratrice.champ('Code').first().fill('NOUVEAU2026');
    await administratrice.champ('Niveau').selectOption('REGIONAL');
    await administratrice.champ(/^Jusqu’au/).fill('2028-12-31');
    await administratrice.champ('Région').selectOption({ label: 'Bourgogne-Franche-Comté' });
    await administratrice.champ('Signataire 1').fill('Préfecture de région');
    await administratrice.champ('Partie').selectOption('ETAT');
    await administratrice.page.getByPlaceholder('article 3').fill('article 4');
    await administratrice.champ('Titre').last().fill('Réunions');
    await administratrice.cliquer('button', 'Ajouter une règle');
    await administratrice.champ('Article cité').fill('article 4');
    await administratrice.champ('Nature').selectOption('RYTHME');
    await administratrice.champ('Type d’instance').selectOption('CTA');
    await administratrice.champ(/^Nombre/).fill('2');
    await administratrice.cliquer('button', 'Enregistrer l’accord');
    await administratrice.voir(/deux accords de même niveau ne se superposent pas/);
    await administratrice.champ('Région').selectOption({ label: 'Normandie' });
    await administratrice.cliquer('button', 'Enregistrer l’accord');
    await administratrice.recu('Accord enregistré.');
    await administratrice.arriver('Accord régional de coopération 2026-2028');
    await administratrice.voir('2 réunions par an, au moins');
  });

  it('la page d’un signataire dit ce qu’il a promis', async () => {
    await administratrice.aller(`/accords/${accord}`);
    await administratrice.cliquer('link', 'Réseau Horizon BFC (fictif)');
    await administratrice.arriver('Réseau Horizon BFC (fictif)');
    await administratrice.voir('Favoriser la participation des SIAE aux CTA');
    await administratrice.voir('Sa présence');
  });
});
