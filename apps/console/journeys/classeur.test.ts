/** @jest-environment ./histoire.cjs */
import { readFileSync } from 'node:fs';
import { debordement, fautesDeStructure, fautesRgaa } from './audit';
import { ETROIT, Parcours, type Visite } from './visite';

interface Cellule { etat: string; departement: string | null; typeSiae: string | null; indicateur: { code: string; unite: string }; actions: string[] }

const RESEAU = 'Réseau Horizon BFC (fictif)';
const ENTETES = ['Clé', 'Valeur', 'Dénominateur', 'Motif si non communiqué', 'Source', 'Commentaire'];
const cleDe = ({ indicateur, departement, typeSiae }: Cellule): string => `${indicateur.code}/${departement ?? 'REGION'}/${typeSiae ?? 'TOUS'}`;
const JUSTES: Readonly<Record<string, readonly [string, string]>> = { NOMBRE: ['12', ''], HEURES: ['120,5', ''], POURCENTAGE: ['10', '16'], BOOLEEN: ['oui', ''], DOCUMENT: ['Plan régional', ''], LISTE: ['Jura, Doubs', ''] };
/** What people send, and what the platform does not take for a figure. */
const FAUTES: readonly (readonly [string, string])[] = [['=A1+1', ''], ['1e300', ''], ['-5', ''], ['62,5 %', ''], ['NC', '']];

describe('un réseau envoie son classeur', () => {
  let parcours: Parcours;
  let reseau: Visite;
  let campagne: string;
  let lignes: string[][];

  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    reseau = await parcours.connecte('reseau');
    const { campagnes } = await reseau.interroger<{ campagnes: { items: { id: string; aSaisir: number }[] } }>('{ campagnes(filtre: { etat: [OUVERTE] }) { items { id aSaisir } } }');
    campagne = [...campagnes.items].sort((a, b) => b.aSaisir - a.aSaisir)[0]?.id ?? '';
    await renvoyerQuelques();
    const { valeurs } = await reseau.interroger<{ valeurs: { items: Cellule[] } }>(`{ valeurs(parPage: 100, filtre: { campagneId: ["${campagne}"], siennes: true }) { items { etat departement typeSiae indicateur { code unite } actions } } }`);
    const siennes = valeurs.items.filter(({ actions }) => actions.includes('saisirValeurs'));
    // Figures first: the faults below are those of numbers.
    const chiffrees = siennes.sort((a, b) => Number(b.indicateur.unite === 'NOMBRE') - Number(a.indicateur.unite === 'NOMBRE'));
    lignes = chiffrees.map((cellule) => [cleDe(cellule), ...(JUSTES[cellule.indicateur.unite] ?? ['', '']), '', 'Enquête', 'Vérifié avec les structures']);
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  /** Gives the réseau enough to write again, however much of the demonstration it has submitted. */
  async function renvoyerQuelques(): Promise<void> {
    const secretariat = await parcours.connecte('secretariat');
    const { valeurs } = await secretariat.interroger<{ valeurs: { items: { id: string; organisationNom: string }[] } }>(`{ valeurs(parPage: 100, filtre: { campagneId: ["${campagne}"], aExaminer: true }) { items { id organisationNom } } }`);
    const ids = valeurs.items.filter(({ organisationNom }) => organisationNom === RESEAU).map(({ id }) => id);
    if (ids.length > 0) await secretariat.interroger(`mutation { renvoyerValeurs(ids: ${JSON.stringify(ids.slice(0, 12))}, motif: "Merci de vérifier ces nombres.") { id } }`);
  }

  const fichier = (rangees: readonly (readonly string[])[], name: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${[['Classeur du réseau'], [], ENTETES, ...rangees].map((r) => r.join(';')).join('\r\n')}\r\n`) });
  /** The page as it is now, wide then narrow, against the rules of every page. */
  const auditer = async (): Promise<string[]> => {
    const fautes: string[] = [];
    for (const taille of [ETROIT, { width: 1280, height: 800 }]) {
      await reseau.page.setViewportSize(taille);
      fautes.push(...(await fautesDeStructure(reseau)), ...(await fautesRgaa(reseau)), ...(await debordement(reseau)));
    }
    return fautes;
  };
  const deposer = async (rangees: readonly (readonly string[])[], nom: string): Promise<void> => {
    const [choix] = await Promise.all([reseau.page.waitForEvent('filechooser'), reseau.role('button', 'Choisir un fichier').press('Enter')]);
    await choix.setFiles([fichier(rangees, nom)]);
    await reseau.arriver('Aperçu de l’import');
  };

  it('depuis la page de saisie, il télécharge le sien, pré-rempli', async () => {
    await reseau.aller(`/campagnes/${campagne}/saisie`);
    await reseau.calme();
    const [classeur] = await Promise.all([reseau.page.waitForEvent('download'), reseau.cliquer('link', /^Télécharger le Classeur \.xlsx/)]);
    expect(classeur.suggestedFilename()).toMatch(/^Données fictives – .*\.xlsx$/);
    expect(readFileSync(await classeur.path()).subarray(0, 2).toString()).toBe('PK');
  });

  it('il envoie un fichier qui porte cinq erreurs : elles sont dites par cause, à leur adresse, et rien n’est enregistré', async () => {
    await reseau.cliquer('link', 'Importer un classeur');
    await reseau.arriver('Importer un classeur');
    await deposer(lignes.map((ligne, rang) => (FAUTES[rang] ? [ligne[0] ?? '', ...FAUTES[rang], ...ligne.slice(3)] : ligne)), 'offres.csv');
    await reseau.voir('Rien n’est encore enregistré.');
    const panneau = reseau.page.getByRole('region', { name: 'À corriger avant d’importer' });
    for (const phrase of ['1 cellule contient une formule.', '1 pourcentage est écrit où un nombre est attendu.', '2 valeurs ne sont pas le nombre attendu.', '1 valeur non communiquée attend son motif.']) await reseau.voir(phrase, panneau);
    expect(await reseau.role('button', /^Importer \d+ valeurs?$/).getAttribute('aria-disabled')).toBe('true');
    expect(await auditer()).toEqual([]);
  });

  it('au clavier, il en corrige une sur place', async () => {
    await reseau.role('button', /cellule B4$/).press('Enter');
    await reseau.page.keyboard.type('14');
    await reseau.page.keyboard.press('Enter');
    await reseau.recu(/B4\s: corrigée\. Il reste 4 lignes en erreur\./);
  });

  it('son fichier lui revient annoté : chaque faute à sa ligne', async () => {
    const [rendu] = await Promise.all([reseau.page.waitForEvent('download'), reseau.cliquer('link', 'Mon fichier annoté')]);
    expect(rendu.suggestedFilename()).toBe('offres – annoté.csv');
    const rangees = readFileSync(await rendu.path(), 'utf8').split('\r\n');
    expect(rangees[2]).toMatch(/;Remarques de l’import$/);
    expect(rangees.filter((rangee) => /;"?[A-Z]\d+ : /.test(rangee)).length).toBeGreaterThanOrEqual(4);
  });

  const recommencer = async (nom: string): Promise<void> => {
    await reseau.arriver(/^Saisie|^[A-Z]\d/);
    await reseau.cliquer('link', 'Importer un classeur');
    await deposer(lignes, nom);
  };

  it('il corrige les autres dans son fichier, l’envoie de nouveau, confirme et reçoit son reçu', async () => {
    await reseau.cliquer('button', 'Abandonner');
    await recommencer('offres-corrigées.csv');
    await reseau.voir('offres-corrigées.csv');
    await reseau.cliquer('button', /^Importer \d+ valeurs?$/);
    await reseau.arriver('Import enregistré');
    await reseau.voir(/valeurs? nouvelles?/);
    expect(await auditer()).toEqual([]);
    const { journal } = await reseau.interroger<{ journal: { items: { acte: string }[] } }>('{ journal(filtre: { sujet: "Valeur" }, parPage: 1, tri: [{ champ: instant, sens: DESC }]) { items { acte } } }');
    expect(journal.items[0]?.acte).toBe('confirmerImport');
  });

  it('il l’annule : tout redevient comme avant ; puis il l’importe de nouveau', async () => {
    await reseau.acte('Annuler l’import', (dialogue) => reseau.voir(/historique de chaque valeur garde les deux/, dialogue));
    await reseau.arriver('Import annulé');
    expect(await auditer()).toEqual([]);
    await reseau.cliquer('link', 'Revenir à la saisie');
    await recommencer('offres-corrigées.csv');
    await reseau.cliquer('button', /^Importer \d+ valeurs?$/);
    await reseau.arriver('Import enregistré');
  });

  it('il vérifie et soumet : tout part', async () => {
    await reseau.cliquer('link', 'Vérifier et soumettre');
    await reseau.calme();
    await reseau.acte(/^Soumettre \d+ valeurs?$/);
    await reseau.recu(/valeurs? soumises?\./);
    const { campagne: vue } = await reseau.interroger<{ campagne: { aSaisir: number; saisies: number; renvoyees: number; soumises: number } }>(`{ campagne(id: "${campagne}") { aSaisir saisies renvoyees soumises } }`);
    expect(vue).toMatchObject({ aSaisir: 0, saisies: 0, renvoyees: 0 });
    expect(vue.soumises).toBeGreaterThan(4);
  });
});
