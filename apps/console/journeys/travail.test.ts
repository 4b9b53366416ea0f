/** @jest-environment ./histoire.cjs */
import { commencer, confier, decider, ecrire, accuserReception, approuver, publier, transmettre } from './compte-rendu';
import { convoquer, inscrire, planifier, repondre, tenir } from './reunion';
import { Parcours, type Visite } from './visite';

const CTA = 'CTA de Dole';
const PROPOSITION = 'Garde d’enfants en horaires décalés';
const SYNTHESE = 'Les structures du bassin partagent leurs difficultés de recrutement.';
const DECISION = 'Une fiche commune est diffusée aux prescripteurs.';
const ACTION = 'Recenser les places de garde disponibles.';

describe('une réunion, de sa planification au compte rendu reçu', () => {
  let parcours: Parcours;
  let animatrice: Visite;
  let directrice: Visite;
  let etat: Visite;
  let reunion: string;
  let compteRendu: string;

  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    animatrice = await parcours.inconnu();
    directrice = await parcours.connecte('siae');
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('l’adresse demandée s’ouvre après la connexion', async () => {
    await animatrice.aller('/reunions/planifier');
    await animatrice.arriver('Se connecter');
    await animatrice.seConnecter('animateur@demo.test');
    await animatrice.arriver('Planifier une réunion');
  });

  it('l’animatrice planifie une réunion, à l’heure du lieu', async () => {
    reunion = await planifier(animatrice, { instance: CTA, jour: '2026-12-15', debut: '14:00', fin: '16:00', lieu: 'Dole, salle communale', lien: 'https://visio.demo.test/cta-dole' });
    await animatrice.voir('Mardi 15 décembre 2026, 14 h à 16 h');
    await animatrice.voir('Planifiée');
    expect(await animatrice.role('link', /^Rejoindre à distance/).getAttribute('href')).toBe('https://visio.demo.test/cta-dole');
  });

  it('elle ne peut pas convoquer sans ordre du jour, et la page dit ce qui manque', async () => {
    expect(await animatrice.role('button', 'Convoquer').getAttribute('aria-disabled')).toBe('true');
    await animatrice.voir('Ce qui manque pour convoquer');
    await inscrire(animatrice, [
      { titre: 'Situation de l’emploi sur le bassin', minutes: 30, genre: 'Information', presentateur: 'France Travail' },
      { titre: 'Freins à la reprise d’emploi', minutes: 45, genre: 'Débat' },
    ]);
    await animatrice.voir('1 h 15 prévues sur 2 h');
  });

  it('une SIAE du périmètre propose un point, l’animatrice l’inscrit', async () => {
    await directrice.aller(reunion);
    await directrice.acte('Proposer un point', async (dialogue) => {
      await dialogue.getByLabel('Titre').fill(PROPOSITION);
      await dialogue.getByLabel(/^Pourquoi ce point/).fill('Trois salariées ont refusé une mission.');
    });
    await directrice.recu('Point proposé.');
    await animatrice.aller(reunion);
    await animatrice.cliquer('button', `Inscrire : ${PROPOSITION}`);
    await animatrice.recu('Point inscrit à l’ordre du jour.');
    await animatrice.role('row', new RegExp(`${PROPOSITION}.*proposé par`)).waitFor();
  });

  it('elle convoque : chaque personne a un message, avec l’ordre du jour et l’invitation d’agenda', async () => {
    await convoquer(animatrice);
    await animatrice.cliquer('tab', /^Convocations et réponses/);
    const destinataires = animatrice.role('table', 'Destinataires et réponses').getByRole('rowheader');
    await destinataires.first().waitFor();
    const convoques = await destinataires.count();
    expect(convoques).toBeGreaterThan(10);
    const messages = animatrice.role('table', 'Courriels').getByRole('link', { name: /^(Convocation|Invitation) : / });
    await animatrice.revoir(`${reunion}/courriels`, messages);
    expect(await messages.count()).toBe(convoques);
    // A guest has an invitation; which comes first is nobody's choice.
    await messages.filter({ hasText: /^Convocation/ }).first().click();
    await animatrice.arriver(/^Convocation : CTA de Dole/);
    await animatrice.voir(PROPOSITION);
    const [invitation] = await Promise.all([animatrice.page.waitForEvent('download'), animatrice.cliquer('link', 'Invitation d’agenda')]);
    expect(invitation.suggestedFilename()).toBe('invitation.ics');
  });

  it('la SIAE répond, et l’animatrice le voit', async () => {
    await repondre(directrice, reunion, 'Je serai à distance');
    await animatrice.aller(`${reunion}/convocations`);
    await animatrice.voir('1 réponse reçue');
    await animatrice.voir('Sera à distance');
  });

  it('le jour venu, elle relève les présences et tient la réunion', async () => {
    await parcours.api.avancer('2026-12-15T15:10:00Z');
    // The sessions of November are over: she signs in again, where she was.
    await animatrice.aller(`${reunion}/presences`);
    await animatrice.arriver('Se connecter');
    await animatrice.seConnecter('animateur@demo.test');
    await animatrice.arriver(CTA);
    await tenir(animatrice, reunion, { 'Camille Roussel': 'Excusé' });
    await animatrice.voir('Tenue');
  });

  it('elle écrit le compte rendu point par point, une décision et une action', async () => {
    compteRendu = await commencer(animatrice);
    await ecrire(animatrice, compteRendu, 1, SYNTHESE);
    await decider(animatrice, DECISION);
    await ecrire(animatrice, compteRendu, 2, 'La mobilité reste le premier frein.');
    await ecrire(animatrice, compteRendu, 3, 'Les besoins sont à chiffrer avant le printemps.');
    await confier(animatrice, ACTION, 'Chantier Mésange', '2027-03-01');
  });

  it('avant la publication, personne d’autre ne le lit', async () => {
    directrice = await parcours.connecte('siae');
    etat = await parcours.connecte('ud39');
    for (const personne of [directrice, etat, await parcours.connecte('administrateur')]) {
      await personne.aller(compteRendu);
      await personne.arriver('Cette page n’existe pas, ou votre mandat ne l’ouvre pas');
    }
  });

  it('elle publie : la SIAE le lit', async () => {
    await animatrice.aller(compteRendu);
    await publier(animatrice);
    await directrice.aller(compteRendu);
    await directrice.arriver('Compte rendu du 15 décembre 2026');
    await directrice.voir(SYNTHESE);
    await directrice.voir(DECISION);
  });

  it('elle approuve, puis transmet au CDIAE du Jura', async () => {
    await approuver(animatrice);
    await transmettre(animatrice);
    await animatrice.voir(/réception attendue/);
  });

  it('l’État du Jura le trouve dans ce qui l’attend, le lit et accuse réception', async () => {
    await etat.aller('/');
    await etat.role('link', /^Accuser réception : .*CTA de Dole/).click();
    await etat.arriver('Compte rendu du 15 décembre 2026');
    await etat.voir(SYNTHESE);
    await accuserReception(etat);
  });

  it('l’État de Côte-d’Or n’en trouve rien : ni liste, ni recherche, ni adresse', async () => {
    const autre = await parcours.connecte('ud21');
    for (const liste of ['/comptes-rendus', '/reunions', '/decisions']) {
      await autre.aller(liste);
      await autre.role('navigation', 'Pages de la liste').waitFor();
      expect(await autre.page.getByText('15 décembre 2026').count()).toBe(0);
      expect(await autre.role('link', new RegExp(CTA)).count()).toBe(0);
    }
    for (const adresse of [compteRendu, `${compteRendu}/apercu`, reunion, `${reunion}/journal`]) {
      await autre.aller(adresse);
      await autre.arriver('Cette page n’existe pas, ou votre mandat ne l’ouvre pas');
    }
    await autre.page.keyboard.press('Control+k');
    for (const texte of [DECISION, ACTION, SYNTHESE, PROPOSITION]) {
      await autre.champ('Une instance, une réunion, une organisation, une personne').fill(texte);
      await autre.voir(new RegExp(`Rien ne correspond à «.${texte.slice(0, 20)}`), autre.dialogue);
    }
  });

  it('l’animatrice voit l’accusé de réception', async () => {
    await animatrice.aller(compteRendu);
    await animatrice.voir(/Reçu le 15 décembre 2026 par Camille Roussel/);
    await animatrice.aller('/reunions');
    await animatrice.voir('Reçu : CDIAE du Jura');
  });
});
