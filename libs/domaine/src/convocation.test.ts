import { aRelancer, convoquer, dernierJourApres, dernierJourAvant, manquesPourConvoquer, preavis, repondre, type FaitsConvocation } from './convocation';
import { champs, convoquee, MAINTENANT, manques, refus, regle, retenues, reunion } from './exemples';
import { AUCUNE_REGLE } from './regle';

const PRET: FaitsConvocation = { points: 6, propositions: 0, participants: 21 };
const documents = regle({ nature: 'DOCUMENTS', nombre: 10, unite: 'JOURS_CALENDAIRES', citation: 'article 3' });
const codes = (faits: Partial<FaitsConvocation>, ecart = {}): string[] =>
  manquesPourConvoquer(reunion(ecart), { ...PRET, ...faits }, AUCUNE_REGLE, MAINTENANT).map((m) => m.code);

describe('ce qui manque pour convoquer', () => {
  it.each<[string, Partial<FaitsConvocation>, object, readonly string[]]>([
    ['rien', {}, {}, []],
    ['un lien à distance suffit', {}, { lieu: null, lienDistance: 'https://exemple.fr' }, []],
    ['ni lieu ni lien', {}, { lieu: null }, ['LIEU']],
    ['un ordre du jour vide', { points: 0 }, {}, ['ORDRE_DU_JOUR']],
    ['une proposition sans réponse', { propositions: 3 }, {}, ['PROPOSITIONS']],
    ['personne à convoquer', { participants: 0 }, {}, ['PARTICIPANTS']],
    ['une date passée', {}, { debut: new Date('2026-11-20T08:00:00Z') }, ['SEANCE_PASSEE']],
    ['tout', { points: 0, propositions: 1, participants: 0 }, { lieu: null }, ['LIEU', 'ORDRE_DU_JOUR', 'PROPOSITIONS', 'PARTICIPANTS']],
  ])('%s', (_, faits, ecart, attendu) => expect(codes(faits, ecart)).toEqual(attendu));

  it('la même liste refuse l’acte', () => {
    expect(() => convoquer(reunion({ lieu: null }), { ...PRET, points: 0 }, AUCUNE_REGLE, {}, MAINTENANT)).toThrow(manques('LIEU', 'ORDRE_DU_JOUR'));
  });

  it('les phrases s’accordent', () => {
    const dire = (propositions: number) => manquesPourConvoquer(reunion(), { ...PRET, propositions }, AUCUNE_REGLE, MAINTENANT)[0]?.message;
    expect(dire(1)).toBe('1 point proposé attend une réponse : inscrivez ou écartez.');
    expect(dire(3)).toBe('3 points proposés attendent une réponse : inscrivez ou écartez.');
  });
});

describe('le préavis', () => {
  it.each([
    ['2026-11-21T22:59:00Z', false],
    ['2026-11-21T23:00:00Z', true],
  ])('dix jours avant le 1er décembre, le 21 novembre est le dernier jour : %s', (instant, depasse) => {
    expect(preavis(reunion(), retenues(documents), new Date(instant))).toMatchObject({ avantLe: '2026-11-21', depasse });
  });

  it('une règle de préavis passe avant celle des documents', () => {
    const propre = regle({ id: 'p', nature: 'PREAVIS', nombre: 5, unite: 'JOURS_OUVRES', source: 'REGLEMENT_INTERIEUR' });
    expect(preavis(reunion(), retenues(documents, propre), MAINTENANT)).toMatchObject({ regle: propre, avantLe: '2026-11-24' });
  });

  it('sans règle ni délai, il n’y a pas de préavis', () => {
    expect(preavis(reunion(), AUCUNE_REGLE, MAINTENANT)).toBeNull();
    expect(preavis(reunion(), retenues(regle({ nature: 'PREAVIS', nombre: null, unite: null })), MAINTENANT)).toBeNull();
  });

  const TARD = new Date('2026-11-25T09:00:00Z');

  it('passé le préavis d’une obligation, il faut un motif d’urgence', () => {
    expect(() => convoquer(reunion(), PRET, retenues(documents), {}, TARD)).toThrow(manques('MOTIF_URGENCE'));
    expect(convoquer(reunion(), PRET, retenues(documents), { motifUrgence: ' Neige ' }, TARD)).toEqual({
      etat: 'CONVOQUEE',
      convoqueeLe: TARD,
      motifUrgence: 'Neige',
    });
  });

  it('le manque cite l’article et le dernier jour', () => {
    const [manque] = manquesPourConvoquer(reunion(), PRET, retenues(documents), TARD);
    expect(manque).toMatchObject({ champ: 'motifUrgence', message: expect.stringContaining('21 novembre 2026 (Accord BFC 2016, article 3)') });
  });

  it.each(['RECOMMANDATION'] as const)('passé le préavis d’une %s, on convoque sans motif', (force) => {
    expect(convoquer(reunion(), PRET, retenues({ ...documents, force }), {}, TARD).etat).toBe('CONVOQUEE');
  });

  it('un motif d’urgence trop long est refusé', () => {
    expect(() => convoquer(reunion(), PRET, AUCUNE_REGLE, { motifUrgence: 'x'.repeat(1001) }, MAINTENANT)).toThrow(champs('motifUrgence'));
  });

  it('les jours ouvrés sont ceux du département de la réunion', () => {
    const cinq = regle({ nature: 'PREAVIS', nombre: 1, unite: 'JOURS_OUVRES' });
    const le = (jour: string, code: string) => dernierJourAvant({ jour, departements: [code] }, cinq);
    expect(le('2026-12-28', '39')).toBe('2026-12-24');
    expect(le('2026-04-07', '39')).toBe('2026-04-03');
    expect(le('2026-04-07', '67')).toBe('2026-04-02');
    expect(dernierJourApres('2026-04-02', ['67'], cinq)).toBe('2026-04-07');
  });
});

describe('convoquer', () => {
  it.each(['CONVOQUEE', 'TENUE', 'ANNULEE'] as const)('ne se refait pas sur une réunion %s', (etat) => {
    expect(() => convoquer(reunion({ etat }), PRET, AUCUNE_REGLE, {}, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('ne concerne pas une reprise', () => {
    expect(() => convoquer(reunion({ reprise: 'archives' }), PRET, AUCUNE_REGLE, {}, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('répondre', () => {
  it.each([
    ['PRESENT', null],
    ['DISTANCE', null],
    ['EXCUSE', null],
    ['EXCUSE', 'Ana Roy'],
  ] as const)('%s, suppléant %s', (reponse, suppleant) => {
    expect(repondre(convoquee(), { reponse, suppleant }, MAINTENANT)).toEqual({ reponse, suppleant, reponduLe: MAINTENANT });
  });

  it.each([
    [{ reponse: 'ATTENDUE' }, ['reponse']],
    [{ reponse: 'PEUT_ETRE' }, ['reponse']],
    [{ reponse: 'PRESENT', suppleant: 'Ana Roy' }, ['suppleant']],
  ])('refuse %j', (saisie, noms) => expect(() => repondre(convoquee(), saisie, MAINTENANT)).toThrow(champs(...noms)));

  it('n’est possible qu’entre la convocation et la fin de la séance', () => {
    expect(() => repondre(reunion(), { reponse: 'PRESENT' }, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => repondre(convoquee(), { reponse: 'PRESENT' }, new Date('2026-12-01T11:00:00Z'))).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('relancer', () => {
  const personne = (personneId: string | null, reponse: 'ATTENDUE' | 'PRESENT', titre: 'MEMBRE' | 'SUPPLEANT' = 'MEMBRE') => ({ personneId, reponse, titre });

  it('ne s’adresse qu’à ceux qui n’ont pas répondu et qu’on peut joindre', () => {
    const liste = [personne('a', 'ATTENDUE'), personne('b', 'PRESENT'), personne(null, 'ATTENDUE')];
    expect(aRelancer(convoquee(), liste, MAINTENANT)).toEqual([liste[0]]);
  });

  it('laisse les suppléants, qui ne répondent qu’à la place d’un titulaire excusé', () => {
    expect(aRelancer(convoquee(), [personne('a', 'ATTENDUE', 'SUPPLEANT')], MAINTENANT)).toEqual([]);
  });

  it('n’a plus lieu une fois la séance commencée', () => {
    expect(() => aRelancer(convoquee(), [], new Date('2026-12-01T09:00:00Z'))).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});
