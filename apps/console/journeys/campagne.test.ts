/** @jest-environment ./histoire.cjs */
import { Parcours, type Visite } from './visite';

const RESEAU = 'Réseau Horizon BFC (fictif)';
const MOTIF = 'Ces offres comptent-elles celles de l’intérim ? Merci de vérifier.';
/** The cells of the réseau that are sent back, the two of the demonstration first. */
const A_CORRIGER = [['F4-2', 'Jura', '66'], ['F5-2', 'Côte-d’Or', null], ['F4-2', 'Doubs', '64'], ['F4-2', 'Yonne', null]] as const;

describe('une campagne, de la revue à la correction', () => {
  let parcours: Parcours;
  let secretariat: Visite;
  let reseau: Visite;
  let campagne: string;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    [secretariat, reseau] = await Promise.all([parcours.connecte('secretariat'), parcours.connecte('reseau')]);
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('le secrétariat renvoie deux cellules d’un réseau, avec un motif', async () => {
    await secretariat.aller('/campagnes');
    await secretariat.cliquer('link', /à examiner$/);
    await secretariat.arriver(/^Revue/);
    campagne = secretariat.lieu.replace(/\/revue.*$/, '');
    await secretariat.role('combobox', 'Organisation').selectOption(RESEAU);
    await secretariat.role('button', /^Retirer le filtre Organisation/).waitFor();
    for (const lieu of ['Doubs', 'Yonne']) await secretariat.cliquer('checkbox', `Sélectionner : F4-2, ${lieu}, ${RESEAU}`);
    await secretariat.acte('Renvoyer 2 valeurs', async (dialogue) => {
      await secretariat.voir(/F4-2, Doubs/, dialogue);
      await dialogue.getByLabel('Motif').fill(MOTIF);
    });
    await secretariat.recu('2 valeurs renvoyées.');
  });

  it('il accepte les autres : elles se verrouillent', async () => {
    await secretariat.role('checkbox', /F4-2, Doubs/).waitFor({ state: 'detached' });
    await secretariat.cliquer('checkbox', 'Sélectionner toutes les lignes de la page');
    await secretariat.acte(/^Accepter \d+ valeurs$/, (dialogue) => secretariat.voir('Une acceptation ne s’annule pas.', dialogue));
    await secretariat.recu(/\d+ valeurs acceptées\./);
    await secretariat.voir('Rien à examiner d’après ces filtres');
  });

  it('un autre réseau ne voit d’eux que ce qui est accepté', async () => {
    const autre = await parcours.connecte('reseau2');
    await autre.aller(`${campagne}/saisie`);
    await autre.arriver(/^Saisie/);
    await autre.calme();
    expect(await autre.page.getByText(RESEAU).count()).toBe(0);
    const { valeurs } = await autre.interroger<{ valeurs: { items: { etat: string; organisationNom: string }[] } }>(`{ valeurs(parPage: 100, filtre: { campagneId: ["${campagne.split('/').at(-1) ?? ''}"] }) { items { etat organisationNom } } }`);
    const vues = valeurs.items.filter(({ organisationNom }) => organisationNom === RESEAU);
    expect(vues.length).toBeGreaterThan(0);
    expect(vues.every(({ etat }) => etat === 'ACCEPTEE')).toBe(true);
  });

  it('le réseau le trouve dans ce qui l’attend, lit le motif à côté de sa valeur, corrige et soumet', async () => {
    await reseau.aller('/');
    await reseau.cliquer('link', 'Corriger 4 valeurs renvoyées par le secrétariat');
    await reseau.arriver(/^Saisie/);
    await reseau.cliquer('button', 'Formulaire');
    for (const [code, lieu, valeur] of A_CORRIGER) {
      const cellule = reseau.page.getByRole('region', { name: new RegExp(`^${code} `) }).getByRole('group', { name: lieu, exact: true });
      await reseau.voir('Renvoyée', cellule);
      const champ = cellule.getByRole('textbox').first();
      await champ.fill(valeur ?? String(Number(await champ.inputValue()) + 1));
    }
    await reseau.voir(/intérim/);
    await reseau.voir(/Enregistré/);
    await reseau.acte('Soumettre 4 valeurs');
    await reseau.recu(/soumises/);
    await reseau.voir('Soumise');
  });

  it('le secrétariat les retrouve à examiner', async () => {
    await secretariat.aller(`${campagne}/revue?filter=${encodeURIComponent(JSON.stringify({}))}`);
    await secretariat.role('combobox', 'Organisation').selectOption(RESEAU);
    await secretariat.voir(/^4 valeurs soumises attendent votre examen/);
  });
});
