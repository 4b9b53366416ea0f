import { composerContenu } from './bilan-composition';
import { faitsDeBilan, lireChiffre as lire, phraseDuChiffre as phrase, SANS_PREUVE as PREUVES, trouverChiffre as trouver } from './exemples-bilan';
import type { FaitsContenu, IndicateurDuBilan, ValeursReunies } from './faits-bilan';
import type { Preuves } from './mesure';
import type { Regle } from './objets';

const JOUR = '2026-01-15';
const rythme = (change: Partial<Regle> = {}): Regle => ({
  id: 'r', nature: 'RYTHME', typeInstance: 'CTA', departements: [], instanceId: null, nombre: 2, unite: 'PAR_AN', destinataires: [], colleges: [], texte: null, citation: 'fiche 8', source: 'ACCORD', force: 'OBLIGATION',
  accordId: 'a', accordCode: 'BFC2025', accordFictif: true, articleId: null, debut: '2020-01-01', fin: null, ...change,
});
const indicateur = (code: string, change: Partial<IndicateurDuBilan> = {}): IndicateurDuBilan => ({
  code, intitule: `Indicateur ${code}`, unite: 'NOMBRE', dimensions: ['DEPARTEMENT'], fiche: 'fiche 5', accordId: 'a', accordCode: 'BFC2025', accordFictif: true, aConfirmer: null, calcule: false, ...change,
});
const valeurs = (change: Partial<ValeursReunies>): ValeursReunies => ({
  code: 'F5-7', annee: 2025, place: 'TOTAL', departement: null, typeSiae: null, organisationId: null, numerateur: null, denominateur: null, comptees: 0, nonCommuniquees: 0, attendues: 0, aLHeure: 0, ...change,
});
const cta = (id: string, departements: string[], change: object = {}): FaitsContenu['instances'][number] => ({ id, nom: `CTA ${id}`, type: 'CTA', departements, debut: '2016-01-01', fin: null, ...change });
const tenues = (instanceId: string, jours: string[], change: object = {}): FaitsContenu['seances'][number] => ({ instanceId, annee: 2025, jours, presents: 0, convoques: 0, publies: 0, transmis: 0, recus: 0, ...change });

const faits = (change: Partial<FaitsContenu> = {}): FaitsContenu => faitsDeBilan({ regles: [rythme()], ...change });

describe('une région comptée à la main', () => {
  // Dole holds its two sittings; the straddling Val de Saône holds one of two, and Dijon none: it was born in May.
  const contenu = composerContenu(
    faits({
      instances: [cta('Dole', ['39']), cta('Saône', ['21', '39']), cta('Dijon', ['21'], { debut: '2025-05-01' })],
      seances: [
        tenues('Dole', ['2025-02-01', '2025-09-01'], { presents: 15, convoques: 20, publies: 2, transmis: 2, recus: 1 }),
        tenues('Saône', ['2025-03-01'], { presents: 5, convoques: 12, publies: 1, transmis: 0 }),
        tenues('Saône', ['2024-03-01', '2024-10-01'], { annee: 2024 }),
        tenues('Dole', ['2024-03-01'], { annee: 2024 }),
      ],
      bilans: [{ instanceId: 'Dole', annee: 2025 }],
    }),
    JOUR,
  );

  it('compte le CTA à cheval une fois en tout, et dans chacun de ses départements', () => {
    expect(lire(contenu, 'SEANCES_CTA')).toEqual(['Ensemble 3', 'Côte-d’Or 1', 'Jura 3']);
    expect(lire(contenu, 'PRESENCE_CTA')).toEqual(['Ensemble 20/32', 'Côte-d’Or 5/12', 'Jura 20/32']);
    expect(lire(contenu, 'BILANS_CTA')).toEqual(['Ensemble 1/3', 'Côte-d’Or 0/2', 'Jura 1/2']);
  });

  it('ne demande rien à une instance qui n’a pas vécu toute la période', () => {
    expect(lire(contenu, 'RYTHME_CTA')).toEqual(['Ensemble 1/2', 'Côte-d’Or 0/1', 'Jura 1/2']);
    expect(contenu.rythme.map((r) => [r.instanceNom, r.attendues, r.tenues, r.etat])).toEqual([['CTA Dole', 2, 2, 'RESPECTE'], ['CTA Saône', 2, 1, 'EN_RETARD'], ['CTA Dijon', 0, 0, 'SANS_OBJET']]);
  });

  it('met l’année précédente à côté', () => {
    expect(trouver(contenu, 'SEANCES_CTA').total.numerateurPrecedent).toBe('3');
    expect(phrase(contenu, 'SEANCES_CTA')).toBe('En 2025 : 3, contre 3 en 2024.');
  });

  it.each([['2025-12-31', null], ['2026-01-01', '1/1']])('composé le %s : onze mois ne se comparent pas à douze', (jour, precedent) => {
    const annees = [2024, 2025];
    const compose = composerContenu(
      faits({
        instances: [cta('Dole', ['39'])],
        indicateurs: [indicateur('F5-7', { unite: 'POURCENTAGE' })],
        seances: annees.map((annee) => tenues('Dole', [`${annee}-02-01`], { annee, presents: 1, convoques: 1 })),
        valeurs: annees.map((annee) => valeurs({ annee, numerateur: '1', denominateur: '1', comptees: 1, attendues: 1 })),
      }),
      jour,
    );
    const avant = (code: string): string | null => {
      const { numerateurPrecedent: haut, denominateurPrecedent: bas } = trouver(compose, code).total;
      return haut && `${haut}/${bas ?? ''}`;
    };
    expect([avant('PRESENCE_CTA'), avant('F5-7')]).toEqual([precedent, precedent]);
  });

  it('ne prend pas pour zéro une année dont la plateforme ne tient aucune réunion', () => {
    const seul = composerContenu(faits({ instances: [cta('Dole', ['39'])], seances: [tenues('Dole', ['2025-02-01'])] }), JOUR);
    expect(trouver(seul, 'SEANCES_CTA').total.numerateurPrecedent).toBeNull();
    expect(phrase(seul, 'SEANCES_CTA')).toBe('En 2025 : 1.');
  });

  it('suit les comptes rendus sur les réunions tenues', () => {
    expect([lire(contenu, 'COMPTES_RENDUS')[0], lire(contenu, 'TRANSMIS')[0], lire(contenu, 'RECUS')[0]]).toEqual(['Ensemble 3/3', 'Ensemble 2/3', 'Ensemble 1/2']);
  });

  it('sans règle, ne juge aucun rythme', () => {
    const sans = composerContenu(faits({ instances: [cta('Dole', ['39'])], regles: [] }), JOUR);
    expect(sans.chiffres.map((c) => c.code)).not.toContain('RYTHME_CTA');
    expect(sans.rythme[0]).toMatchObject({ etat: 'SANS_OBJET', citation: null });
  });
});

describe('les valeurs', () => {
  const conventions = [
    valeurs({ numerateur: '63', denominateur: '83', comptees: 2, attendues: 2 }),
    valeurs({ place: 'DEPARTEMENT', departement: '21', numerateur: '41', denominateur: '52', comptees: 1, attendues: 1 }),
    valeurs({ place: 'DEPARTEMENT', departement: '39', numerateur: '22', denominateur: '31', comptees: 1, attendues: 1 }),
    valeurs({ annee: 2024, numerateur: '55', denominateur: '83', comptees: 2, attendues: 2 }),
  ];
  const F57 = indicateur('F5-7', { unite: 'POURCENTAGE' });

  it('un taux est celui des sommes, jamais une moyenne', () => {
    const contenu = composerContenu(faits({ indicateurs: [F57], valeurs: conventions }), JOUR);
    expect(trouver(contenu, 'F5-7').total).toMatchObject({ taux: '0.759036', tauxPrecedent: '0.662651', preuves: 2 });
    expect(phrase(contenu, 'F5-7')).toBe('En 2025 : 63 sur 83, soit 75,9 %, +9,6 points en un an. De 71 % (Jura) à 78,8 % (Côte-d’Or).');
  });

  it('un dénominateur nul n’est pas calculable', () => {
    const contenu = composerContenu(faits({ indicateurs: [F57], valeurs: [valeurs({ numerateur: '0', denominateur: '0', comptees: 1, attendues: 1 })] }), JOUR);
    expect(trouver(contenu, 'F5-7').total.taux).toBeNull();
    expect(phrase(contenu, 'F5-7')).toBe('En 2025 : non calculable (0 sur 0).');
  });

  it('« non communiqué » n’est jamais zéro, et ce qui manque se dit', () => {
    const contenu = composerContenu(faits({ indicateurs: [indicateur('F7-2')], valeurs: [valeurs({ code: 'F7-2', nonCommuniquees: 1, attendues: 3 })] }), JOUR);
    expect(trouver(contenu, 'F7-2').total).toMatchObject({ numerateur: null, nonCommuniquees: 1, manquantes: 2 });
    expect(phrase(contenu, 'F7-2')).toBe('En 2025 : aucune valeur. 1 valeur non communiquée ; 2 valeurs manquantes.');
  });

  it('personne n’a répondu : tout est attendu, rien n’est dit', () => {
    const contenu = composerContenu(faits({ indicateurs: [F57], valeurs: [valeurs({ attendues: 2 }), valeurs({ code: null, place: 'ORGANISATION', organisationId: 'h', attendues: 2 })], organisations: [{ id: 'h', nom: 'Horizon', genre: 'RESEAU', parentId: null, departements: [] }] }), JOUR);
    expect([lire(contenu, 'F5-7')[0], lire(contenu, 'COMPLETUDE'), lire(contenu, 'INDICATEURS_COMPLETS')[0]]).toEqual(['Ensemble ∅', ['Ensemble 0/2', 'Horizon 0/2'], 'Ensemble 0/1']);
  });

  it('un indicateur que personne ne devait n’est pas un zéro : il est absent', () => {
    expect(composerContenu(faits({ indicateurs: [F57] }), JOUR).chiffres.map((c) => c.code)).not.toContain('F5-7');
  });

  it('un fournisseur qui change en cours d’année : chacun a rendu ce qu’il devait', () => {
    const organisation = (id: string, parentId: string | null, departements: string[]): FaitsContenu['organisations'][number] => ({ id, nom: id, genre: 'ETAT', parentId, departements });
    const siennes = (organisationId: string, comptees: number): ValeursReunies => valeurs({ code: null, place: 'ORGANISATION', organisationId, comptees, attendues: 2, aLHeure: comptees });
    const contenu = composerContenu(
      faits({ indicateurs: [F57], valeurs: [siennes('ancienne UD', 2), siennes('nouvelle UD', 1)], organisations: [organisation('région', null, ['21', '39']), organisation('ancienne UD', 'région', ['39']), organisation('nouvelle UD', 'région', ['39'])] }),
      JOUR,
    );
    // Both services are of the same signatory: the State in region.
    expect(lire(contenu, 'COMPLETUDE')).toEqual(['Ensemble 3/4', 'région 3/4']);
    expect(lire(contenu, 'PONCTUALITE')).toEqual(['Ensemble 3/4', 'région 3/4']);
  });

  it('les chiffres à lire d’abord sont ceux des signataires ; sans campagne, ceux des réunions', () => {
    expect(composerContenu(faits({ indicateurs: [F57], valeurs: conventions }), JOUR).syntheses.map((c) => c.code)).toEqual(['INDICATEURS_COMPLETS', 'PONCTUALITE', 'A_CONFIRMER']);
    expect(composerContenu(faits({ instances: [cta('Dole', ['39'])] }), JOUR).syntheses.map((c) => c.code)).toEqual(['SEANCES_CTA', 'PRESENCE_CTA', 'COMPTES_RENDUS']);
  });
});

describe('ce que la plateforme compte', () => {
  const seance = (id: string, departements: string[]): Preuves['seances'][number] => ({ id, instanceId: 'x', typeInstance: 'CTA', departements, presentations: 1, partenaires: false });
  it('dit combien le contestent, où ; un bilan de CTA, dont le chiffre n’est pas celui du département, n’en dit rien', () => {
    const contestations = [{ code: 'F8-2', departement: '39' }, { code: 'F8-2', departement: null }, { code: 'F8-1', departement: '39' }];
    const lu = (niveau: FaitsContenu['niveau']): (number | null)[] => {
      const { total, lignes } = trouver(composerContenu(faits({ niveau, indicateurs: [indicateur('F8-2', { calcule: true }), indicateur('F5-7')], contestations }), JOUR), 'F8-2');
      return [total, ...lignes].map((c) => c.contestations);
    };
    expect([lu('REGION'), lu('CTA')]).toEqual([[2, 0, 1], [null]]);
    expect(trouver(composerContenu(faits({ contestations }), JOUR), 'COMPTES_RENDUS').total.contestations).toBeNull();
  });
  it('se lit de ses preuves distinctes', () => {
    const courante: Preuves = { ...PREUVES, seances: [seance('1', ['39']), seance('2', ['21', '39'])] };
    const contenu = composerContenu(faits({ indicateurs: [indicateur('F8-2', { calcule: true })], mesures: { courante, precedente: PREUVES } }), JOUR);
    expect(lire(contenu, 'F8-2')).toEqual(['Ensemble 2', 'Côte-d’Or 1', 'Jura 2']);
    expect(trouver(contenu, 'F8-2')).toMatchObject({ calcule: true, sujet: 'Reunion', total: { preuves: 2, numerateurPrecedent: null } });
  });
});

it('la nation réunit les instances d’un type par département, sans les compter deux fois', () => {
  const contenu = composerContenu(faits({ niveau: 'NATION', departements: [], instances: [cta('Dole', ['39']), cta('Saône', ['21', '39'])], seances: [tenues('Dole', ['2025-02-01']), tenues('Saône', ['2025-02-02'])] }), JOUR);
  expect(contenu.rythme.map((r) => [r.instanceNom, r.instances, r.tenues])).toEqual([['CTA, Côte-d’Or', 1, 1], ['CTA, Jura', 2, 2]]);
  expect(lire(contenu, 'SEANCES_CTA')).toEqual(['Ensemble 2', 'Côte-d’Or 1', 'Jura 2']);
});
