/** @jest-environment ./histoire.cjs */
import { ajouterOrganisation, ajouterPersonne, choisirMotDePasse, donnerMandat, donnerSiege, inviter, lienPour, ouvrirInstance } from './annuaire';
import { accuserReception, aviser, commencer, ecrire, publier, transmettre } from './compte-rendu';
import { convoquer, inscrire, planifier, repondre, tenir } from './reunion';
import { Parcours, type Visite } from './visite';

const AGENCE = 'Pôle emploi, agence de Dole';
const ETAT = 'Unité départementale du Jura';
const SIAE = 'Atelier du Val d’Amour';
const CTA = 'CTA du bassin de Dole';
const CDIAE = 'CDIAE du Jura';
const MOT_DE_PASSE = 'une phrase dont on se souvient';
const ADMINISTRATRICE = 'anne.perrot@plateforme.test';
const PERSONNES = {
  animatrice: { prenom: 'Lucie', nom: 'Morel', courriel: 'lucie.morel@agence.test', fonction: 'Animatrice du CTA', role: 'Animation', organisation: AGENCE },
  secretaire: { prenom: 'Hélène', nom: 'Garnier', courriel: 'helene.garnier@etat.test', fonction: 'Cheffe de service', role: 'Secrétariat', organisation: ETAT },
  directrice: { prenom: 'Inès', nom: 'Belot', courriel: 'ines.belot@atelier.test', fonction: 'Directrice', role: 'Membre', organisation: SIAE },
} as const;

// An accord gives the rules of transmission: this platform opens in 2017, under the real one of Bourgogne-Franche-Comté.
describe('une plateforme vide, jusqu’au premier compte rendu reçu', () => {
  let parcours: Parcours;
  let lien: string;
  let administratrice: Visite;
  let reunion: string;
  let compteRendu: string;
  const visites: Partial<Record<keyof typeof PERSONNES, Visite>> = {};
  const visiteDe = (qui: keyof typeof PERSONNES): Visite => visites[qui]!;

  beforeAll(async () => {
    ({ parcours, lien } = await Parcours.ouvrirVide(ADMINISTRATRICE, '2017-03-06T09:00:00Z'));
    administratrice = await parcours.inconnu();
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('la première administratrice choisit son mot de passe par son lien, qui ne sert qu’une fois', async () => {
    await choisirMotDePasse(administratrice, lien, MOT_DE_PASSE);
    await administratrice.voir('Tenir la plateforme');
    const autre = await parcours.inconnu();
    await autre.aller(lien);
    await autre.champ('Nouveau mot de passe').fill(MOT_DE_PASSE);
    await autre.cliquer('button', 'Enregistrer et se connecter');
    await autre.role('alert').filter({ hasText: 'lien' }).waitFor();
  });

  it('rien n’y est fictif, et aucun compte de démonstration n’est proposé', async () => {
    expect(await administratrice.page.getByText('fictives').count()).toBe(0);
    const inconnu = await parcours.inconnu();
    await inconnu.aller('/');
    await inconnu.arriver('Se connecter');
    expect(await inconnu.page.getByText('Essayer avec un compte de démonstration').count()).toBe(0);
  });

  it('elle enregistre les organisations', async () => {
    await ajouterOrganisation(administratrice, { nom: AGENCE, genre: 'France Travail', departements: '39' });
    await ajouterOrganisation(administratrice, { nom: ETAT, genre: 'Service de l’État', departements: '39' });
    await ajouterOrganisation(administratrice, { nom: SIAE, genre: 'SIAE', type: 'ACI', departements: '39' });
  });

  it('elle enregistre les personnes, leur donne un mandat et les invite', async () => {
    for (const personne of Object.values(PERSONNES)) {
      await ajouterPersonne(administratrice, personne);
      await administratrice.voir('Aucun mandat : cette personne n’ouvre rien.');
      await donnerMandat(administratrice, personne.role, personne.organisation);
      await inviter(administratrice);
    }
  });

  it('elle ouvre un CTA et un CDIAE, leur périmètre et leurs sièges', async () => {
    await ouvrirInstance(administratrice, { nom: CTA, sigle: 'CTA-DOLE', type: 'CTA', secretariat: AGENCE, departements: '39' });
    await administratrice.voir('Aucun siège n’est donné : personne ne serait convoqué.');
    await donnerSiege(administratrice, { organisation: AGENCE, college: 'France Travail', titulaire: 'Lucie Morel' });
    await donnerSiege(administratrice, { organisation: SIAE, college: 'Insertion par l’activité économique', titulaire: 'Inès Belot' });
    await ouvrirInstance(administratrice, { nom: CDIAE, sigle: 'CDIAE-39', type: 'CDIAE', secretariat: ETAT, departements: '39' });
    await donnerSiege(administratrice, { organisation: ETAT, college: 'Services de l’État', titulaire: 'Hélène Garnier' });
  });

  it('chaque personne choisit son mot de passe par le lien de son invitation', async () => {
    for (const qui of ['animatrice', 'secretaire', 'directrice'] as const) {
      const { courriel } = PERSONNES[qui];
      const visite = await parcours.inconnu();
      await choisirMotDePasse(visite, await lienPour(administratrice, courriel), MOT_DE_PASSE);
      visites[qui] = visite;
    }
  });

  it('l’animatrice planifie, inscrit l’ordre du jour et convoque', async () => {
    const animatrice = visiteDe('animatrice');
    await animatrice.cliquer('link', 'Planifier une réunion');
    reunion = await planifier(animatrice, { instance: CTA, jour: '2017-03-28', debut: '09:30', fin: '11:30', lieu: 'Dole, hôtel de ville' });
    await inscrire(animatrice, [
      { titre: 'Installation du comité', minutes: 30, genre: 'Information' },
      { titre: 'Projet de chantier d’insertion', minutes: 60, genre: 'Avis' },
    ]);
    await convoquer(animatrice);
  });

  it('la directrice trouve la convocation dans ce qui l’attend et répond', async () => {
    const directrice = visiteDe('directrice');
    await directrice.aller('/');
    await directrice.role('link', /^Répondre : /).click();
    await directrice.arriver(CTA);
    await repondre(directrice, reunion, 'Je serai présent');
  });

  it('l’animatrice tient la réunion, écrit le compte rendu, donne un avis et publie', async () => {
    await parcours.api.avancer('2017-03-28T10:00:00Z');
    const animatrice = visiteDe('animatrice');
    await animatrice.aller(reunion);
    await animatrice.seConnecter(PERSONNES.animatrice.courriel, MOT_DE_PASSE);
    await animatrice.arriver(CTA);
    await tenir(animatrice, reunion);
    compteRendu = await commencer(animatrice);
    await ecrire(animatrice, compteRendu, 1, 'Le comité est installé.');
    await ecrire(animatrice, compteRendu, 2, 'Le projet répond à un besoin du bassin.');
    await aviser(animatrice, 'Création de huit postes en chantier d’insertion', 'Favorable');
    await publier(animatrice);
  });

  it('elle le transmet au CDIAE, dont le secrétariat accuse réception, ce qu’elle voit', async () => {
    const animatrice = visiteDe('animatrice');
    await transmettre(animatrice);
    const secretaire = visiteDe('secretaire');
    await secretaire.aller(compteRendu);
    await secretaire.seConnecter(PERSONNES.secretaire.courriel, MOT_DE_PASSE);
    await secretaire.arriver('Compte rendu du 28 mars 2017');
    await secretaire.voir('Création de huit postes en chantier d’insertion');
    await accuserReception(secretaire);
    await animatrice.aller(compteRendu);
    await animatrice.voir(/Reçu le 28 mars 2017 par Hélène Garnier/);
    await animatrice.voir('Accord BFC 2016, fiche 8');
  });

  it('l’administratrice, elle, ne lit ni réunion ni compte rendu', async () => {
    await administratrice.aller(compteRendu);
    await administratrice.seConnecter(ADMINISTRATRICE, MOT_DE_PASSE);
    await administratrice.arriver('Cette page n’existe pas, ou votre mandat ne l’ouvre pas');
    await administratrice.aller(reunion);
    await administratrice.arriver('Cette page n’existe pas, ou votre mandat ne l’ouvre pas');
  });
});
