/** @jest-environment ./histoire.cjs */
import { ETROIT, Parcours, type Visite } from './visite';

describe('l’enquête de l’année, de la réponse aux résultats', () => {
  let parcours: Parcours;
  let siae: Visite;
  let secretariat: Visite;
  let adresse: string;

  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    siae = await parcours.connecte('siae', { taille: ETROIT });
    secretariat = await parcours.connecte('secretariat');
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('sur un téléphone, la directrice la trouve à faire et répond pour sa structure', async () => {
    await siae.aller('/');
    await siae.role('link', /Répondre à l’enquête 2026/).first().click();
    await siae.role('heading', 'Enquête 2026').waitFor();
    adresse = siae.lieu;
    for (const groupe of await siae.role('group', /^\d\. /).all()) await groupe.getByRole('radio').first().check();
    await siae.cliquer('button', 'Répondre');
    await siae.recu('Réponse enregistrée. Votre organisation seule la lit.');
    await siae.voir(/Chantier Mésange a répondu/);
  });

  it('ni son réseau ni le secrétariat régional ne lisent sa réponse', async () => {
    const reseau = await parcours.connecte('reseau');
    await reseau.aller(adresse);
    await reseau.voir(/Réseau Horizon BFC .*a répondu/);
    expect(await reseau.page.getByText('Chantier Mésange').count()).toBe(0);
    await secretariat.aller(adresse);
    await secretariat.role('heading', 'Enquête 2026').waitFor();
    expect(await secretariat.page.getByText('Chantier Mésange').count()).toBe(0);
  });

  it('close par le secrétariat, elle se lit dans le baromètre', async () => {
    await secretariat.acte('Clore', async () => undefined);
    await secretariat.recu('Enquête close.');
    await secretariat.aller('/enquetes');
    await secretariat.role('button', /^Fermées/).click();
    await secretariat.role('row', /Enquête 2026.*Lire les résultats/).waitFor();
    await secretariat.aller('/barometre');
    await secretariat.role('heading', 'Ce que disent les structures').waitFor();
    await secretariat.role('heading', /Le CTA vous aide-t-il/).waitFor();
    await siae.aller(adresse);
    await siae.voir(/L’enquête ne prend plus de réponse/);
  });
});
