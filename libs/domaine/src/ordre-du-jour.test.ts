import { AUTRE_UUID, champs, refus, UUID } from './exemples';
import { dureePrevue, ecarterPoint, modifierOrdreDuJour, proposerPoint, retenirPoint } from './ordre-du-jour';

const planifiee = { etat: 'PLANIFIEE', reprise: null } as const;
const convoquee = { etat: 'CONVOQUEE', reprise: null } as const;

describe('l’ordre du jour', () => {
  it('se vide tant que la réunion n’est pas convoquée', () => {
    expect(modifierOrdreDuJour(planifiee, [])).toEqual([]);
    expect(() => modifierOrdreDuJour(convoquee, [])).toThrow(champs('points'));
  });

  it('ne se modifie plus une fois la réunion tenue', () => {
    expect(() => modifierOrdreDuJour({ etat: 'TENUE', reprise: null }, [])).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('dit quel point est fautif', () => {
    const points = [{ titre: 'Un', genre: 'DEBAT' }, { titre: 'x'.repeat(301), genre: 'DEBAT', dureeMinutes: 601 }];
    expect(() => modifierOrdreDuJour(planifiee, points)).toThrow(champs('points.1.titre', 'points.1.dureeMinutes'));
  });

  it('garde un point par son identifiant, l’article qui le demande et ses étiquettes', () => {
    const point = { id: UUID, titre: 'Accord', genre: 'INFORMATION', articleId: AUTRE_UUID, etiquettes: ['PRESENTATION_ACCORD', 'PRESENTATION_ACCORD'] };
    expect(modifierOrdreDuJour(planifiee, [point])).toMatchObject([{ id: UUID, articleId: AUTRE_UUID, etiquettes: ['PRESENTATION_ACCORD'] }]);
  });

  it.each([
    [{ id: 'zz' }, 'points.0.id'],
    [{ articleId: 'zz' }, 'points.0.articleId'],
    [{ etiquettes: ['présentation'] }, 'points.0.etiquettes'],
    [{ etiquettes: Array.from({ length: 11 }, (_, i) => `E${i}X`) }, 'points.0.etiquettes'],
  ])('refuse %j', (ecart, champ) => expect(() => modifierOrdreDuJour(planifiee, [{ titre: 'Un', genre: 'DEBAT', ...ecart }])).toThrow(champs(champ)));

  it('sa durée est celle des points inscrits', () => {
    expect(dureePrevue([{ dureeMinutes: 30, etat: 'INSCRIT' }, { dureeMinutes: null, etat: 'INSCRIT' }, { dureeMinutes: 20, etat: 'PROPOSE' }])).toBe(30);
  });
});

describe('une SIAE propose un point avant la convocation (BFC2016, fiche 8)', () => {
  it('le point attend une réponse', () => {
    expect(proposerPoint(planifiee, { titre: 'Mobilité', motif: 'covoiturage' }, 7)).toMatchObject({
      rang: 7,
      titre: 'Mobilité',
      dureeMinutes: null,
      genre: 'DEBAT',
      presentateur: null,
      etat: 'PROPOSE',
      motif: 'covoiturage',
    });
  });

  it('après la convocation, c’est trop tard', () => {
    expect(() => proposerPoint(convoquee, { titre: 'Mobilité' }, 7)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('sans nommer personne', () => {
    expect(() => proposerPoint(planifiee, { titre: 'Mobilité', motif: 'cas de Mme Durand (12/03/1985)' }, 7)).toThrow(champs('motif'));
  });

  it('l’animateur inscrit ou écarte, avec un mot', () => {
    expect(retenirPoint(planifiee, { etat: 'PROPOSE' }, 4)).toEqual({ etat: 'INSCRIT', rang: 4, motif: null });
    expect(ecarterPoint(planifiee, { etat: 'PROPOSE' }, ' Au prochain CTA ')).toEqual({ etat: 'ECARTE', motif: 'Au prochain CTA' });
    expect(() => ecarterPoint(planifiee, { etat: 'PROPOSE' }, '')).toThrow(champs('motif'));
  });

  it('un point écarté peut être repris, un point inscrit ne s’inscrit pas deux fois', () => {
    expect(retenirPoint(planifiee, { etat: 'ECARTE' }, 4).etat).toBe('INSCRIT');
    expect(() => retenirPoint(planifiee, { etat: 'INSCRIT' }, 4)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => ecarterPoint(planifiee, { etat: 'INSCRIT' }, 'non')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});
