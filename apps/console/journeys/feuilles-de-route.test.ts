/** @jest-environment ./histoire.cjs */
import { readFileSync } from 'node:fs';
import { Parcours, type Visite } from './visite';

describe('une feuille de route, du brouillon à son suivi', () => {
  let parcours: Parcours;
  let secretariat: Visite;
  let reseau: Visite;
  let adresse: string;

  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    secretariat = await parcours.connecte('secretariat');
    reseau = await parcours.connecte('reseau');
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('le secrétariat trouve le brouillon de l’année prochaine, et personne d’autre', async () => {
    await secretariat.aller('/feuilles-de-route');
    await secretariat.cliquer('link', 'Feuille de route 2027');
    await secretariat.arriver('Feuille de route 2027');
    adresse = secretariat.lieu;
    await secretariat.voir(/1 action n’a pas de pilote/);
    await reseau.aller(adresse);
    await reseau.role('heading', /introuvable|n’existe pas/i).first().waitFor();
  });

  it('il y ajoute une action : l’échéance se lit pendant qu’on l’écrit, et un libellé qui ne veut rien dire se refuse', async () => {
    await secretariat.cliquer('link', 'Ajouter une action');
    await secretariat.arriver('Ajouter une action');
    await secretariat.role('textbox', 'Action').fill('Présenter la feuille de route aux CTA');
    await secretariat.champ(/^Chantier/).selectOption({ label: '3. Redynamisation des CTA' });
    await secretariat.champ(/^Échéance/).fill('dès que possible');
    await secretariat.voir('Ne veut encore rien dire.');
    await secretariat.cliquer('button', 'Ajouter l’action');
    await secretariat.voir(/Cette échéance ne veut rien dire/);
    await secretariat.champ(/^Échéance/).fill('1er trimestre');
    await secretariat.voir(/Finit le 31 mars 2027/);
    await secretariat.choisir('Pilote', 'Réseau Horizon BFC');
    await secretariat.champ(/^Livrables/).fill('Diaporama');
    await secretariat.cliquer('button', 'Ajouter l’action');
    await secretariat.recu('Action ajoutée.');
    await secretariat.role('row', /Présenter la feuille de route aux CTA/).waitFor();
  });

  it('il y reporte une action que l’année n’a pas finie, avec son origine et une nouvelle échéance', async () => {
    await secretariat.cliquer('link', 'Reporter des actions');
    await secretariat.arriver('Reporter des actions dans la feuille de route 2027');
    for (const case_ of await secretariat.page.getByRole('checkbox').all()) await case_.uncheck();
    await secretariat.page.getByRole('checkbox', { name: 'Relever les besoins de formation' }).check();
    await secretariat.champ(/^Échéance en 2027.*Relever/).fill('2e trimestre');
    await secretariat.cliquer('button', 'Reporter 1 action');
    await secretariat.recu(/1 action reportée/);
    await secretariat.cliquer('link', 'Relever les besoins de formation');
    await secretariat.role('link', 'celle de la feuille de route 2026').waitFor();
    await secretariat.aller(adresse);
  });

  it('il la fait adopter, en réunion tenue, malgré le bilan qui manque : chacun peut alors la lire', async () => {
    await secretariat.acte('Adopter');
    await secretariat.recu(/Feuille de route adoptée/);
    await secretariat.voir(/Adoptée le/);
    await reseau.aller(adresse);
    await reseau.arriver('Feuille de route 2027');
    expect(await reseau.role('button', 'Réviser').count()).toBe(0);
  });

  it('le pilote fait avancer son action au clavier, donne la preuve de son livrable et la clôt', async () => {
    await reseau.cliquer('link', 'Présenter la feuille de route aux CTA');
    await reseau.arriver('Présenter la feuille de route aux CTA');
    await reseau.acte('Faire avancer', async (dialogue) => {
      await dialogue.getByLabel(/^Avancement/).fill('50');
      await dialogue.getByLabel(/^Ce qui a été fait/).fill('Le diaporama est écrit.');
    });
    await reseau.recu('Avancement enregistré.');
    await reseau.voir('Le diaporama est écrit.');
    await reseau.voir(/Livrable sans preuve/);
    await reseau.acte(/^Donner la preuve/, (dialogue) => dialogue.getByLabel('Preuve').fill('https://documents.demo.test/diaporama'));
    await reseau.recu('Preuve enregistrée.');
    await reseau.aller(`${adresse}/suivi`);
    await reseau.champ('Déplacer « Présenter la feuille de route aux CTA » vers').selectOption('TERMINEE');
    await reseau.cliquer('button', 'Déplacer', reseau.dialogue);
    await reseau.recu('Action déplacée.');
    await reseau.role('list', /^Faites, 1 action/).waitFor();
  });

  it('les actions en retard de l’année sont à l’ordre du jour du prochain comité, avec leur lien', async () => {
    await secretariat.aller('/feuilles-de-route');
    await secretariat.cliquer('link', 'Feuille de route 2026');
    await secretariat.voir('Retard 143 j');
    await secretariat.cliquer('link', /^10 déc/);
    await secretariat.voir('Action en retard : Organiser un CTA sur chaque territoire');
    await secretariat.cliquer('link', 'Voir l’action', secretariat.role('row', /Organiser un CTA/));
    await secretariat.arriver('Organiser un CTA sur chaque territoire');
    await secretariat.role('link', /réunion du 10 décembre 2026/).waitFor();
  });

  it('une carte se glisse dans la colonne d’un autre état : le même acte s’ouvre, et s’annule', async () => {
    await secretariat.aller('/feuilles-de-route');
    await secretariat.cliquer('link', 'Feuille de route 2026');
    await secretariat.cliquer('link', 'Suivi');
    const carte = secretariat.page.locator('.suivi-colonne').first().getByRole('listitem').first();
    // By its border: in the middle of a card may stand its own menu.
    await carte.dragTo(secretariat.page.getByRole('region', { name: /^Faites/ }), { sourcePosition: { x: 6, y: 6 } });
    await secretariat.cliquer('button', 'Ne pas déplacer', secretariat.dialogue);
    await secretariat.dialogue.waitFor({ state: 'hidden' });
  });

  it('réviser rouvre ce qui est prévu, et garde la version adoptée', async () => {
    await secretariat.aller(adresse);
    await secretariat.acte('Réviser', (dialogue) => dialogue.getByLabel('Motif').fill('Le comité ajoute un chantier.'));
    await secretariat.recu(/Révision ouverte/);
    await secretariat.cliquer('link', 'Versions');
    await secretariat.role('heading', 'Version 1').waitFor();
    await secretariat.voir(/Le comité ajoute un chantier/);
  });

  it('ce qui est exporté se réimporte tel quel, sans rien changer', async () => {
    await secretariat.aller(adresse);
    for (const format of ['CSV', 'XLSX']) {
      const telechargement = secretariat.page.waitForEvent('download');
      await secretariat.cliquer('link', format);
      const fichier = await (await telechargement).path();
      await secretariat.aller(`${adresse}/importer`);
      await secretariat.champ(/^Fichier/).setInputFiles({ name: `feuille.${format.toLowerCase()}`, mimeType: 'application/octet-stream', buffer: readFileSync(fichier) });
      await secretariat.arriver('Aperçu de l’import');
      await secretariat.voir(/8 lignes lues/);
      expect(await secretariat.role('button', /^Importer/).getAttribute('aria-disabled')).toBe('true');
      await secretariat.aller(adresse);
    }
  });
});
