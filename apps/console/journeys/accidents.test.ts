import { inscrire, planifier, tenir } from './reunion';
import { Parcours, type Visite } from './visite';

const MOTIF = 'Panne de chauffage à la salle communale';

describe('ce qui ne se passe pas comme prévu', () => {
  let parcours: Parcours;
  let animatrice: Visite;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    animatrice = await parcours.connecte('animateur');
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  /** Opens the next sitting of an instance from the home page. */
  async function ouvrir(instance: string): Promise<string> {
    await animatrice.aller('/');
    await animatrice.role('complementary').getByRole('link', { name: new RegExp(instance) }).first().click();
    await animatrice.arriver(instance);
    return animatrice.lieu;
  }

  it('une réunion convoquée se déplace avec un motif, que chacun reçoit ; elle se convoque à nouveau', async () => {
    const reunion = await ouvrir('CTA de Lons-le-Saunier');
    await animatrice.acte('Déplacer', async (dialogue) => {
      await animatrice.voir(/Les personnes convoquées sont averties/, dialogue);
      await dialogue.getByLabel('Nouveau jour').fill('2026-12-17');
      await dialogue.getByLabel('Motif').fill(MOTIF);
    });
    await animatrice.recu('Réunion déplacée.');
    await animatrice.voir('Jeudi 17 décembre 2026, 9 h 30 à 11 h 30');
    await animatrice.voir(`Motif : ${MOTIF}`);
    const messages = animatrice.role('link', /déplacée|reportée|Report/i);
    await animatrice.revoir(`${reunion}/courriels`, messages);
    await messages.first().click();
    await animatrice.voir(new RegExp(MOTIF));
    await animatrice.aller(reunion);
    await animatrice.role('button', 'Convoquer').waitFor();
  });

  it('sans motif, rien ne bouge et le champ le dit', async () => {
    await animatrice.cliquer('button', 'Annuler la réunion');
    await animatrice.cliquer('button', 'Annuler la réunion', animatrice.dialogue);
    await animatrice.voir('À remplir.', animatrice.dialogue);
    expect(await animatrice.dialogue.getByLabel('Motif').evaluate((champ) => champ === document.activeElement)).toBe(true);
    await animatrice.cliquer('button', 'Garder la réunion', animatrice.dialogue);
  });

  it('une réunion s’annule avec un motif, et le dit partout', async () => {
    const reunion = animatrice.lieu;
    await animatrice.acte('Annuler la réunion', (dialogue) => dialogue.getByLabel('Motif').fill(MOTIF));
    await animatrice.recu('Réunion annulée.');
    await animatrice.voir('Réunion annulée.');
    expect(await animatrice.role('button', 'Convoquer').count()).toBe(0);
    await animatrice.aller(`${reunion}/journal`);
    await animatrice.voir(`Réunion annulée : ${MOTIF}`);
    await animatrice.aller('/reunions');
    await animatrice.role('row', /17 déc.*Annulée.*Motif/).waitFor();
  });

  it('une séance passée se reprend avec un motif, sans que personne ne reçoive rien', async () => {
    await animatrice.aller('/reunions/planifier');
    const reunion = await planifier(animatrice, { instance: 'CTA de Champagnole', jour: '2026-09-22', debut: '10:00', fin: '12:00', lieu: 'Champagnole, espace emploi', reprise: 'Tenue avant l’ouverture de la plateforme' });
    await animatrice.voir('Séance passée, reprise dans la plateforme.');
    await inscrire(animatrice, [{ titre: 'Tour de table', minutes: 60, genre: 'Information' }]);
    expect(await animatrice.role('button', 'Convoquer').count()).toBe(0);
    await animatrice.aller(`${reunion}/courriels`);
    await animatrice.voir('Aucun message n’est préparé.');
    await tenir(animatrice, reunion);
    await animatrice.role('button', 'Écrire le compte rendu').waitFor();
  });

  it('une réunion marquée tenue par erreur se rouvre avec un motif, et garde ses présences', async () => {
    await parcours.api.avancer('2026-11-26T13:30:00Z');
    const etat = await parcours.connecte('ud39');
    await etat.aller('/reunions');
    await etat.role('link', /^CDIAE du Jura/).first().click();
    await etat.arriver('CDIAE du Jura');
    const reunion = etat.lieu.replace(/\/presences$/, '');
    await tenir(etat, reunion);
    await etat.voir('Tenue');
    await etat.acte('Rouvrir', (dialogue) => dialogue.getByLabel('Motif').fill('Séance suspendue, reprise demain'));
    await etat.recu('Réunion rouverte.');
    await etat.voir('Convoquée');
    await etat.aller(`${reunion}/presences`);
    const present = etat.role('radio', 'Présent').first();
    await present.waitFor();
    expect(await present.isChecked()).toBe(true);
  });
});
