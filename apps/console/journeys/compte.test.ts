import { choisirMotDePasse, lienPour } from './annuaire';
import { Parcours, type Visite } from './visite';

const NOUVEAU = 'un autre mot de passe';

describe('son compte', () => {
  let parcours: Parcours;
  beforeAll(async () => { parcours = await Parcours.ouvrir(); });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('un mauvais mot de passe est refusé en une phrase, qui ne dit pas lequel des deux est faux', async () => {
    const visite = await parcours.inconnu();
    await visite.aller('/connexion');
    const phrases: string[] = [];
    for (const courriel of ['siae@demo.test', 'personne@demo.test']) {
      await visite.seConnecter(courriel, 'pas le bon');
      await visite.role('alert').getByText(/./).waitFor();
      phrases.push(await visite.role('alert').innerText());
    }
    expect(phrases[0]).toBe(phrases[1]);
  });

  it('un mot de passe oublié se remplace par un lien ; l’ancien ne sert plus', async () => {
    const visite = await parcours.inconnu();
    await visite.aller('/connexion');
    await visite.cliquer('link', 'Mot de passe oublié');
    await visite.arriver('Mot de passe oublié');
    await visite.champ('Adresse électronique professionnelle').fill('siae@demo.test');
    await visite.cliquer('button', 'Recevoir un lien');
    await visite.voir(/un lien vient de lui être préparé/);
    const lien = await lienPour(await parcours.connecte('administrateur'), 'siae@demo.test');
    await choisirMotDePasse(visite, lien, NOUVEAU);
    await visite.seDeconnecter();
    await visite.seConnecter('siae@demo.test');
    await visite.role('alert').getByText(/./).waitFor();
    await visite.seConnecter('siae@demo.test', NOUVEAU);
    await visite.arriver('À faire');
  });

  it('se déconnecter ferme la console, même par le bouton précédent', async () => {
    const visite = await parcours.connecte('reseau');
    await visite.aller('/reunions');
    await visite.arriver('Réunions');
    await visite.seDeconnecter();
    await visite.page.goBack();
    await visite.arriver('Se connecter');
  });

  it('sans mandat, chaque liste est vide et dit ce qui la remplit', async () => {
    const visite = await parcours.connecte('sansmandat');
    for (const [adresse, premierPas] of [['/reunions', 'réunion'], ['/comptes-rendus', 'compte rendu'], ['/decisions', 'décision'], ['/instances', 'instance'], ['/organisations', 'organisation']] as const) {
      await visite.aller(adresse);
      await visite.calme();
      expect(await visite.role('table').count()).toBe(0);
      await visite.role('heading', new RegExp(premierPas, 'i')).last().waitFor();
    }
    await visite.aller('/');
    await visite.voir(/Sans mandat/);
  });

  it('l’administratrice tient les annuaires, et ne trouve aucune réunion ni aucun compte rendu', async () => {
    const visite = await parcours.connecte('administrateur');
    for (const adresse of ['/organisations', '/personnes', '/instances']) {
      await visite.aller(adresse);
      await visite.calme();
      expect(await visite.role('rowheader').count()).toBe(25);
    }
    for (const adresse of ['/reunions', '/comptes-rendus', '/decisions']) {
      await visite.aller(adresse);
      await visite.calme();
      expect(await visite.role('table').count()).toBe(0);
    }
    expect(await visite.role('navigation', 'Menu principal').getByText('Comptes rendus').count()).toBe(0);
  });

  it('l’apparence et les colonnes choisies la suivent d’un navigateur à l’autre', async () => {
    const choisir = async (visite: Visite): Promise<void> => {
      await visite.aller('/compte');
      await visite.cliquer('button', 'Sombre');
      await visite.passer('/reunions');
      const gardees = visite.page.waitForResponse((reponse) => /GarderPreferences.*reunions/.test(reponse.request().postData() ?? ''));
      await visite.page.getByText('Colonnes', { exact: true }).click();
      await visite.page.getByLabel('Ce qui vient').uncheck();
      await visite.role('columnheader', 'Ce qui vient').waitFor({ state: 'detached' });
      await gardees;
    };
    await choisir(await parcours.connecte('ud39'));
    const ailleurs = await parcours.connecte('ud39');
    await ailleurs.aller('/reunions');
    await ailleurs.calme();
    expect(await ailleurs.page.locator('html').getAttribute('data-theme')).toBe('sombre');
    expect(await ailleurs.role('columnheader', 'Ce qui vient').count()).toBe(0);
  });
});

describe('ce qui n’est pas enregistré', () => {
  let parcours: Parcours;
  let visite: Visite;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    visite = await parcours.connecte('animateur');
  });
  afterAll(() => parcours?.fermer());

  it('la console demande avant de quitter une page où l’on a écrit, et garde la saisie si l’on reste', async () => {
    await visite.aller('/reunions/planifier');
    await visite.champ(/^Lieu/).fill('Dole, médiathèque');
    await visite.cliquer('link', 'Décisions');
    await visite.role('heading', 'Quitter sans enregistrer ?', visite.dialogue).waitFor();
    await visite.cliquer('button', 'Rester sur la page', visite.dialogue);
    await visite.dialogue.waitFor({ state: 'detached' });
    expect(await visite.champ(/^Lieu/).inputValue()).toBe('Dole, médiathèque');
    await visite.cliquer('link', 'Décisions');
    await visite.cliquer('button', 'Quitter sans enregistrer', visite.dialogue);
    await visite.arriver('Décisions');
  });

  it('le navigateur aussi, avant de fermer ou de recharger', async () => {
    await visite.aller('/reunions/planifier');
    await visite.champ(/^Lieu/).pressSequentially('Dole');
    const question = visite.page.waitForEvent('dialog');
    const recharge = visite.page.reload().catch(() => undefined);
    const dialogue = await question;
    expect(dialogue.type()).toBe('beforeunload');
    await dialogue.accept();
    await recharge;
  });
});
