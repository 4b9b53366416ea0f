import { lireCalendrier, type CalendrierLu, type EvenementLu } from '../../test/ical';
import { ecrireCalendrier, type Calendrier, type Seance } from './evenement';
import { horaireEnMots } from './horaire';

const SEANCE: Seance = {
  id: '11111111-1111-4111-8111-111111111111',
  instanceNom: 'CTA du bassin de Dole',
  titre: null,
  debut: new Date('2026-12-01T09:00:00Z'),
  fin: new Date('2026-12-01T11:00:00Z'),
  zone: 'Europe/Paris',
  lieu: 'Dole, salle 2; 3e étage',
  lienDistance: 'https://visio.test/dole',
  etat: 'CONVOQUEE',
  motif: null,
  sequence: 3,
  horodatage: new Date('2026-11-10T08:00:00Z'),
  ordreDuJour: ['Approbation du compte rendu', 'Dialogues de gestion : où en est-on ?'],
};
const CALENDRIER: Calendrier = { methode: 'REQUEST', nom: 'CTA', seances: [SEANCE], adresse: 'https://console.test', fictif: false };

const lire = (calendrier: Calendrier): { calendrier: CalendrierLu; evenement: EvenementLu; texte: string } => {
  const texte = ecrireCalendrier(calendrier);
  const lu = lireCalendrier(texte);
  return { texte, calendrier: lu, evenement: lu.evenements[0]! };
};

describe('une réunion dans un agenda', () => {
  it('garde son identifiant, son rang de modification et la méthode', () => {
    const { calendrier, evenement } = lire(CALENDRIER);
    expect(calendrier.methode).toBe('REQUEST');
    expect(evenement).toMatchObject({ uid: SEANCE.id, sequence: 3, lieu: SEANCE.lieu });
    expect(evenement.description).toContain('2. Dialogues de gestion');
  });

  it.each([
    ['Europe/Paris', '2026-12-01T10:00:00'],
    ['America/Cayenne', '2026-12-01T06:00:00'],
    ['Indian/Reunion', '2026-12-01T13:00:00'],
  ])('est à l’heure du lieu, en %s', (zone, mur) => {
    const { calendrier, evenement } = lire({ ...CALENDRIER, seances: [{ ...SEANCE, zone }] });
    expect(calendrier.fuseaux).toEqual([zone]);
    expect(evenement.debut).toBe(mur);
    expect(evenement.instant).toBe(SEANCE.debut.toISOString());
  });

  it('est en temps universel quand son fuseau n’a pas de description', () => {
    const { calendrier, evenement } = lire({ ...CALENDRIER, seances: [{ ...SEANCE, zone: 'SystemV/AST4' }] });
    expect(calendrier.fuseaux).toEqual([]);
    expect(evenement.debut).toBe('2026-12-01T09:00:00Z');
  });

  it.each([
    ['PLANIFIEE', 'TENTATIVE'],
    ['CONVOQUEE', 'CONFIRMED'],
    ['ANNULEE', 'CANCELLED'],
  ])('%s, elle se lit %s', (etat, statut) => {
    expect(lire({ ...CALENDRIER, seances: [{ ...SEANCE, etat }] }).evenement.statut).toBe(statut);
  });

  it('nomme l’organisateur et la seule personne convoquée, virgules et guillemets compris', () => {
    const { evenement } = lire({
      ...CALENDRIER,
      organisateur: { nom: 'DDETS du Jura, "IAE"', adresse: 'iae@jura.test' },
      convoque: { nom: 'Camille Martin', adresse: 'camille@essai.test' },
    });
    expect(evenement.organisateur).toBe('DDETS du Jura,  IAE');
    expect(evenement.convoques).toEqual(['mailto:camille@essai.test']);
  });

  it('dit que les données sont fictives', () => {
    const { calendrier, evenement } = lire({ ...CALENDRIER, fictif: true });
    expect(evenement.resume).toContain('données fictives');
    expect(calendrier.nom).toContain('données fictives');
  });

  it('ne passe jamais 75 octets par ligne', () => {
    const nom = 'Comité é à '.repeat(20).trim();
    const { texte, evenement } = lire({ ...CALENDRIER, seances: [{ ...SEANCE, instanceNom: nom }] });
    for (const ligne of texte.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
    expect(evenement.resume).toBe(nom);
  });
});

describe('un horaire en mots', () => {
  it.each([
    ['Europe/Paris', 'mardi 1er décembre 2026, de 10 h à 12 h'],
    ['America/Cayenne', 'mardi 1er décembre 2026, de 6 h à 8 h (heure de Guyane)'],
  ])('se dit à l’heure du lieu, en %s', (zone, attendu) => {
    expect(horaireEnMots({ ...SEANCE, zone }).replaceAll('\u00a0', ' ')).toBe(attendu);
  });
});
