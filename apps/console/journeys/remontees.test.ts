/** @jest-environment ./histoire.cjs */
import { ETROIT, Parcours, type Visite } from './visite';

describe('une remontée, du CTA à sa réponse', () => {
  let parcours: Parcours;
  let siae: Visite;
  let animatrice: Visite;
  let ud39: Visite;
  let adresse: string;

  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    siae = await parcours.connecte('siae', { taille: ETROIT });
    animatrice = await parcours.connecte('animateur');
    ud39 = await parcours.connecte('ud39');
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('sur un téléphone, la directrice d’une SIAE la lève auprès de son CTA', async () => {
    await siae.aller('/remontees/lever');
    await siae.role('heading', 'Lever une remontée').waitFor();
    await siae.champ(/^Instance/).selectOption({ label: 'CTA de Dole' });
    await siae.champ(/^En une ligne/).fill('Crèches fermées pendant les vacances');
    await siae.role('textbox', /^Ce qui se passe/).fill('Trois salariées ont dû quitter leur poste en août, faute de garde.');
    await siae.cliquer('button', 'Lever la remontée');
    await siae.recu('Remontée levée. Le secrétariat de l’instance est averti.');
    adresse = siae.lieu;
    await siae.voir(/Le CTA de Dole lui doit une réponse depuis aujourd’hui/);
    expect(await siae.role('button', 'Répondre').count()).toBe(0);
  });

  it('l’animatrice la trouve à faire, et à l’ordre du jour proposé de Dole ; elle la transmet au CDIAE', async () => {
    await animatrice.aller('/');
    await animatrice.role('link', /Répondre à une remontée.*Crèches fermées/).first().waitFor();
    await animatrice.aller(adresse);
    await animatrice.acte('Transmettre', async (dialogue) => {
      await dialogue.getByLabel('À quelle instance').selectOption({ label: 'CDIAE du Jura' });
      await dialogue.getByLabel(/^Pourquoi/).fill('Le CTA n’a pas de levier sur l’ouverture des crèches.');
    });
    await animatrice.recu('Remontée transmise.');
    await animatrice.voir(/Transmise au CDIAE du Jura/);
  });

  it('le CDIAE répond ; la Côte-d’Or n’en sait rien', async () => {
    await ud39.aller(adresse);
    await ud39.acte('Répondre', (dialogue) => dialogue.getByLabel('Réponse').fill('Deux crèches resteront ouvertes en août.'));
    await ud39.recu('Réponse envoyée à ceux qui l’attendaient.');
    const ud21 = await parcours.connecte('ud21');
    await ud21.aller(adresse);
    await ud21.role('heading', /introuvable|n’existe pas/i).first().waitFor();
  });

  it('la réponse est revenue : la SIAE la lit, l’animatrice en rend compte puis clôt', async () => {
    await siae.aller(adresse);
    await siae.voir('Deux crèches resteront ouvertes en août.', siae.role('region', 'Réponse'));
    await animatrice.aller(adresse);
    await animatrice.acte('Clore', (dialogue) => dialogue.getByLabel('Ce qui la clôt').fill('Réponse donnée en réunion.'));
    await animatrice.recu('Remontée close.');
    expect(await animatrice.role('button', 'Clore').count()).toBe(0);
  });

  it('tout compte cherche dans la boîte à outils', async () => {
    const sansMandat = await parcours.connecte('sansmandat');
    await sansMandat.aller('/bonnes-pratiques');
    await sansMandat.role('heading', 'Covoiturage entre chantiers voisins').waitFor();
    await sansMandat.champ('Chercher une pratique').fill('livret');
    await sansMandat.role('heading', 'Covoiturage entre chantiers voisins').waitFor({ state: 'detached' });
    await sansMandat.role('heading', /livret d’accueil/).waitFor();
  });
});
