/** @jest-environment ./histoire.cjs */
import { readFile } from 'node:fs/promises';
import { Parcours, type Visite } from './visite';

const TITRE = 'Bilan 2017, Bourgogne-Franche-Comté';
/** The bilan that the demonstration already gave to the national committee. */
const TRANSMIS = 'Bilan 2025, Bourgogne-Franche-Comté';
const ACCORD = 'Accord régional de coopération Bourgogne-Franche-Comté (2016-2018)';
const SECTIONS = ['rythme', 'transmissions', 'indicateurs', 'feuille-de-route', 'remontees', 'completude'] as const;
const NARRATIF = 'Deux bassins ont tenu trois séances sur quatre.';
const MOTIF = 'Dites pourquoi deux bassins ont manqué une séance.';
const CORRECTION = 'La salle de Sens était en travaux au printemps.';
const AVIS = 'Le comité prend acte des progrès de la région.';
const COMMENTAIRE = 'Pourquoi un tel écart entre les bassins ?';
const INTROUVABLE = 'Cette page n’existe pas, ou votre mandat ne l’ouvre pas';

describe('le bilan d’une année, de sa composition à son adoption', () => {
  let parcours: Parcours;
  let secretariat: Visite;
  let comite: Visite;
  let reseau: Visite;
  let bilan: string;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    [secretariat, comite, reseau] = await Promise.all([parcours.connecte('secretariat'), parcours.connecte('membre'), parcours.connecte('reseau2')]);
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  /** Writes the narrative of a section, and waits until it is recorded. */
  async function ecrire(section: string, texte: string): Promise<void> {
    await secretariat.aller(`${bilan}/${section}`);
    await secretariat.page.getByRole('textbox', { name: 'Commentaire de la section' }).click();
    await secretariat.page.keyboard.press('Control+End');
    await secretariat.page.keyboard.insertText(texte);
    await secretariat.voir(/Enregistré à/);
  }

  /** Nothing of the bilan reaches this person: neither list, nor address, nor search. */
  async function rienVoir(visite: Visite): Promise<void> {
    await visite.aller('/bilans');
    await visite.calme();
    expect(await visite.role('link', TITRE).count()).toBe(0);
    for (const adresse of [bilan, `${bilan}/rythme/SEANCES_CTA`, `${bilan}/preuves/SEANCES_CTA`, `${bilan}/apercu`]) {
      await visite.aller(adresse);
      await visite.arriver(INTROUVABLE);
    }
    await visite.page.keyboard.press('Control+k');
    for (const texte of [TITRE, 'Deux bassins', 'Pourquoi un tel écart']) {
      await visite.champ('Une instance, une réunion, une organisation, une personne').fill(texte);
      await visite.voir(/^Rien ne correspond/, visite.dialogue);
    }
    await visite.page.keyboard.press('Escape');
  }

  it('le secrétariat régional compose le bilan de l’année, d’après les preuves', async () => {
    await secretariat.aller('/bilans');
    await secretariat.cliquer('link', 'Composer un bilan');
    await secretariat.arriver('Composer un bilan');
    await secretariat.role('combobox', 'Accord').selectOption({ label: ACCORD });
    await secretariat.role('combobox', 'Année').selectOption('2017');
    await secretariat.cliquer('button', 'Composer le bilan');
    await secretariat.recu('Bilan composé d’après les preuves.');
    await secretariat.arriver(TITRE);
    bilan = secretariat.lieu;
    await secretariat.voir(/^6 manques/);
    expect(await secretariat.role('button', 'Transmettre').getAttribute('aria-disabled')).toBe('true');
  });

  it('un même bilan ne se compose pas deux fois', async () => {
    await secretariat.aller('/bilans/composer');
    await secretariat.voir(TITRE, secretariat.role('region', 'Ce qui existe déjà'));
    await secretariat.role('combobox', 'Accord').selectOption({ label: ACCORD });
    await secretariat.role('combobox', 'Année').selectOption('2017');
    await secretariat.cliquer('button', 'Composer le bilan');
    await secretariat.role('alert').first().waitFor();
  });

  it('brouillon, personne d’autre ne le lit', async () => {
    await rienVoir(comite);
    await rienVoir(reseau);
  });

  it('il écrit ce que dit le comité, section par section, puis transmet', async () => {
    for (const section of SECTIONS) await ecrire(section, NARRATIF);
    await secretariat.voir(/^Rien ne manque/);
    await secretariat.acte('Transmettre', (dialogue) => secretariat.voir(/Destinataire.*Comité de pilotage national/, dialogue));
    await secretariat.recu('Bilan transmis.');
    await secretariat.voir(/^Version 1, transmise le 20 novembre 2026/);
    await secretariat.cliquer('button', /^Vérifier/);
    await secretariat.voir(/le contenu est bien celui qui a été transmis/);
  });

  it('la membre du comité national trouve ce qui attend son examen, et un chiffre s’ouvre sur ses preuves', async () => {
    await comite.aller('/bilans');
    await comite.cliquer('button', /^À examiner/);
    await comite.role('link', TITRE).waitFor();
    await comite.cliquer('link', TRANSMIS);
    await comite.arriver(TRANSMIS);
    await comite.voir('À examiner');
    await comite.cliquer('link', /^3\. Indicateurs/);
    await comite.role('table', 'Chiffres de la section').getByRole('link', { name: /^F5-7/ }).click();
    const chiffre = comite.role('region', /^F5-7 Part de conventions/);
    await comite.voir(/218 sur 284/, chiffre);
    await comite.cliquer('button', 'Tableau', chiffre);
    await chiffre.getByRole('row', { name: /Nièvre/ }).getByRole('link').click();
    await comite.arriver(/^D’où vient ce chiffre/);
    await comite.voir(/Nièvre.*51,9.%, 14 sur 27/);
    await comite.voir(/^Ce chiffre compte 1 valeur acceptée/);
  });

  it('elle lit la feuille de route et les remontées de la région, et n’ouvre que les preuves de ses mandats', async () => {
    await comite.aller('/bilans');
    await comite.cliquer('link', TRANSMIS);
    await comite.voir(/Séance du Comité de pilotage national du 3 décembre 2026/i);
    await comite.cliquer('link', /^4\. Feuille de route/);
    await comite.voir(/est adoptée le \d+ juin 2025/);
    await comite.role('table', 'Chiffres de la section').getByRole('link', { name: 'Actions faites, sur les actions à mener' }).click();
    await comite.cliquer('link', /^D’où vient ce chiffre/, comite.role('region', /^Actions faites/));
    await comite.voir(/^Ce chiffre compte 5 actions, que vos mandats ouvrent/);
    await comite.cliquer('link', 'Écrire une trame de convention locale');
    await comite.arriver('Écrire une trame de convention locale');
    await comite.page.goBack();
    await comite.cliquer('link', 'Revenir au chiffre');
    await comite.cliquer('link', /^5\. Remontées/);
    await comite.role('table', 'Chiffres de la section').getByRole('link', { name: /^Remontées portées plus haut/ }).click();
    await comite.cliquer('link', /^D’où vient ce chiffre/, comite.role('region', /^Remontées portées plus haut/));
    await comite.voir(/^Ce chiffre compte 2 remontées.*vos mandats en ouvrent 1/);
  });

  it('elle commente le chiffre et renvoie le bilan avec un motif, qui ne s’annule pas', async () => {
    await comite.aller(`${bilan}/rythme/SEANCES_CTA`);
    const panneau = comite.role('region', 'Commentaires sur ce chiffre');
    await panneau.getByLabel('Commentaire').fill(COMMENTAIRE);
    await comite.cliquer('button', 'Publier le commentaire', panneau);
    await comite.recu('Commentaire publié.');
    await comite.voir(/un tel écart/, panneau);
    await comite.acte('Renvoyer avec un motif', async (dialogue) => {
      await comite.voir('Ce renvoi ne s’annule pas.', dialogue);
      await dialogue.getByLabel('Motif').fill(MOTIF);
      await dialogue.getByLabel('1. Rythme et participation').check();
    });
    await comite.recu('Bilan renvoyé, avec votre motif.');
    await comite.arriver('Bilans');
    await rienVoir(comite);
  });

  it('le secrétariat lit le motif et le commentaire, corrige et transmet une version 2', async () => {
    await secretariat.aller(bilan);
    await secretariat.voir(/deux bassins ont manqué/);
    await secretariat.aller(`${bilan}/rythme/SEANCES_CTA`);
    await secretariat.voir(/un tel écart/, secretariat.role('region', 'Commentaires sur ce chiffre'));
    await ecrire('rythme', CORRECTION);
    await secretariat.acte('Transmettre');
    await secretariat.recu('Bilan transmis.');
    await secretariat.voir(/^Version 2, transmise le 20 novembre 2026 \(la version 1 avait été renvoyée\)\./);
    await secretariat.cliquer('link', 'Versions et journal');
    await secretariat.voir(/Motif.*deux bassins ont manqué/);
  });

  it('le réseau n’en voit toujours rien', () => rienVoir(reseau));

  it('le comité national adopte, avec l’avis qu’il écrit', async () => {
    await comite.aller(`${bilan}/rythme`);
    await comite.voir(CORRECTION);
    await comite.cliquer('button', 'Adopter le bilan');
    await comite.voir('À remplir.');
    await comite.champ('Avis du comité').fill(AVIS);
    await comite.acte('Adopter le bilan', async (dialogue) => {
      await comite.voir(AVIS, dialogue);
      await comite.voir('Une adoption ne s’annule pas.', dialogue);
    });
    await comite.recu('Bilan adopté.');
    await comite.voir('Adopté');
  });

  it('adopté, les signataires de l’accord le lisent, et s’exporte', async () => {
    await reseau.aller('/bilans');
    await reseau.cliquer('link', TITRE);
    await reseau.arriver(TITRE);
    await reseau.voir(AVIS);
    expect(await reseau.role('button', /Renvoyer|Adopter|Transmettre|Publier/).count()).toBe(0);
    await reseau.cliquer('button', 'Exporter');
    const [fichier] = await Promise.all([reseau.page.waitForEvent('download'), reseau.cliquer('menuitem', /^PDF/)]);
    expect((await readFile(await fichier.path())).subarray(0, 5).toString()).toBe('%PDF-');
    await reseau.aller(`${bilan}/apercu`);
    await reseau.voir(CORRECTION);
  });
});
