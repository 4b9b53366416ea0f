import { champs } from './exemples';
import { acceptee, indicateur, saisie, soumise, unTaux, valeur } from './exemples-indicateurs';
import { ACTES_VALEUR, actesPossiblesValeur, refusTransitionValeur, TRANSITIONS_VALEUR } from './machine-indicateurs';
import type { Indicateur, Valeur } from './objets-indicateurs';
import { accepter, rectifierValeur, renvoyer, saisir, type ValeurSaisie } from './valeur';
import { ETATS_VALEUR } from './vocabulaire';

const moment = { aujourdHui: '2026-11-20', maintenant: new Date('2026-11-20T09:00:00Z') };
const ecrire = (contenu: ValeurSaisie, ind: Indicateur = indicateur(), v: Valeur = valeur()) => saisir([{ valeur: v, indicateur: ind, saisie: contenu }], moment)[0];

describe('Les états d’une valeur', () => {
  it.each([
    ['A_SAISIR', ['saisirValeurs', 'prolongerEcheance']],
    ['SAISIE', ['saisirValeurs', 'soumettreValeurs', 'prolongerEcheance']],
    ['SOUMISE', ['accepterValeurs', 'renvoyerValeurs']],
    ['ACCEPTEE', ['rectifierValeur']],
    ['RENVOYEE', ['saisirValeurs', 'prolongerEcheance']],
  ] as const)('%s permet %j', (etat, actes) => expect(actesPossiblesValeur({ etat, verrouillee: false, remplaceeLe: null })).toEqual(actes));

  it('chaque acte mène à un état connu', () => {
    for (const actes of Object.values(TRANSITIONS_VALEUR)) for (const vers of Object.values(actes)) for (const etat of vers) expect(ETATS_VALEUR).toContain(etat);
  });

  it('verrouillée ou remplacée, une valeur ne permet plus rien, et dit pourquoi', () => {
    for (const etat of ETATS_VALEUR) {
      expect(actesPossiblesValeur({ etat, verrouillee: true, remplaceeLe: null })).toEqual([]);
      expect(actesPossiblesValeur({ etat, verrouillee: false, remplaceeLe: moment.maintenant })).toEqual([]);
    }
    expect(refusTransitionValeur({ etat: 'SAISIE', verrouillee: true, remplaceeLe: null }, 'saisirValeurs')).toMatch(/close/);
    expect(refusTransitionValeur({ etat: 'ACCEPTEE', verrouillee: false, remplaceeLe: moment.maintenant }, 'rectifierValeur')).toMatch(/remplacée/);
  });

  it('chaque refus est une phrase', () => {
    for (const etat of ETATS_VALEUR) {
      for (const acte of ACTES_VALEUR) expect(refusTransitionValeur({ etat, verrouillee: false, remplaceeLe: null }, acte) ?? 'Permis.').toMatch(/\.$/);
    }
  });
});

describe('Saisir', () => {
  it('garde le nombre, sa provenance et l’instant', () => {
    expect(ecrire({ numerateur: '61.0', source: ' Enquête ', extraitLe: '2026-11-02' })).toEqual({
      numerateur: '61', denominateur: null, texte: null, booleen: null, nonCommunique: null,
      source: 'Enquête', extraitLe: '2026-11-02', methode: null, commentaire: null, etat: 'SAISIE', saisieLe: moment.maintenant,
    });
  });

  it.each([
    ['un nombre', indicateur(), { numerateur: '0' }],
    ['des heures', indicateur({ unite: 'HEURES' }), { numerateur: '1234.5' }],
    ['les deux termes d’un taux', unTaux(), { numerateur: '5', denominateur: '8' }],
    ['le premier terme d’un taux, en attendant l’autre', unTaux(), { numerateur: '5' }],
    ['oui ou non', indicateur({ unite: 'BOOLEEN' }), { booleen: false }],
    ['un document', indicateur({ unite: 'DOCUMENT' }), { texte: 'État des lieux 2026, intranet' }],
    ['une liste', indicateur({ unite: 'LISTE' }), { texte: 'Liste du 3 mars' }],
    ['l’absence de valeur, avec son motif', indicateur(), { nonCommunique: 'Enquête non menée' }],
  ])('reçoit %s', (_quoi, ind, contenu) => expect(ecrire(contenu, ind)).toMatchObject({ ...contenu, etat: 'SAISIE' }));

  it('vidée, une cellule redevient à saisir', () => {
    expect(ecrire({ commentaire: 'À revoir' }, indicateur(), saisie())).toMatchObject({ numerateur: null, etat: 'A_SAISIR', saisieLe: null, commentaire: 'À revoir' });
  });

  it('une valeur renvoyée se saisit de nouveau', () => {
    expect(ecrire({ numerateur: '64' }, indicateur(), soumise({ etat: 'RENVOYEE', motifRenvoi: 'Vérifier', renvoyeeLe: moment.maintenant }))).toMatchObject({ etat: 'SAISIE' });
  });

  it.each<[string, string, Indicateur, ValeurSaisie]>([
    ['un nombre décimal pour un compte', 'numerateur', indicateur(), { numerateur: '1.5' }],
    ['NaN', 'numerateur', indicateur(), { numerateur: 'NaN' }],
    ['1e300', 'numerateur', indicateur(), { numerateur: '1e300' }],
    ['un nombre négatif', 'numerateur', indicateur(), { numerateur: '-1' }],
    ['un dénominateur sans taux', 'denominateur', indicateur(), { denominateur: '8' }],
    ['un texte pour un nombre', 'texte', indicateur(), { texte: 'beaucoup' }],
    ['oui pour un nombre', 'booleen', indicateur(), { booleen: true }],
    ['un nombre pour un document', 'numerateur', indicateur({ unite: 'DOCUMENT' }), { numerateur: '3' }],
    ['une valeur et son absence', 'nonCommunique', indicateur(), { numerateur: '0', nonCommunique: 'Non suivi' }],
    ['une absence sans vrai motif', 'nonCommunique', indicateur(), { nonCommunique: 'NC' }],
    ['une extraction à venir', 'extraitLe', indicateur(), { numerateur: '1', extraitLe: '2026-11-21' }],
    ['une date qui n’existe pas', 'extraitLe', indicateur(), { numerateur: '1', extraitLe: '2026-02-30' }],
    ['une personne en commentaire', 'commentaire', indicateur(), { numerateur: '1', commentaire: 'Mme X, 2 85 07 39 198 045 12' }],
    ['ce que la plateforme compte', 'etat', indicateur({ calcule: true }), { numerateur: '4' }],
  ])('refuse %s', (_quoi, champ, ind, contenu) => expect(() => ecrire(contenu, ind)).toThrow(champs(`valeurs.0.${champ}`)));

  it('refuse toutes les cellules si une seule est fautive, et nomme chaque faute', () => {
    const cellule = (v: Valeur, contenu: ValeurSaisie) => ({ valeur: v, indicateur: indicateur(), saisie: contenu });
    const cellules = [cellule(valeur(), { numerateur: '1' }), cellule(acceptee(), { numerateur: '2' }), cellule(valeur(), { numerateur: '1e300' })];
    expect(() => saisir(cellules, moment)).toThrow(champs('valeurs.1.etat', 'valeurs.2.numerateur'));
  });
});

describe('Accepter et renvoyer', () => {
  it('accepter verrouille la valeur', () => {
    expect(accepter(soumise(), moment.maintenant)).toEqual({ etat: 'ACCEPTEE', accepteeLe: moment.maintenant });
    expect(() => accepter(saisie(), moment.maintenant)).toThrow(/saisie/);
  });

  it('renvoyer demande un motif, le même pour toutes', () => {
    expect(renvoyer([soumise(), soumise()], ' 214 offres, contre 61 ? ', moment.maintenant)).toEqual({ etat: 'RENVOYEE', motifRenvoi: '214 offres, contre 61 ?', renvoyeeLe: moment.maintenant });
    expect(() => renvoyer([soumise()], ' ', moment.maintenant)).toThrow(champs('motif'));
    expect(() => renvoyer([soumise(), acceptee()], 'À revoir', moment.maintenant)).toThrow(/acceptée/);
  });
});

describe('Rectifier', () => {
  it('est une nouvelle valeur, soumise, qui dit pourquoi et ce qu’elle remplace', () => {
    const ancienne = acceptee({ id: 'ancienne' });
    expect(rectifierValeur(ancienne, indicateur(), { numerateur: '64' }, 'Trois offres oubliées', moment)).toMatchObject({
      etat: 'SOUMISE', numerateur: '64', remplaceId: 'ancienne', motifRectification: 'Trois offres oubliées', soumiseLe: moment.maintenant, premiereSoumissionLe: ancienne.premiereSoumissionLe,
    });
  });

  it.each<[string, ValeurSaisie, string | null, string]>([
    ['sans motif', { numerateur: '64' }, null, 'motif'],
    ['sans valeur', {}, 'Erreur', 'numerateur'],
    ['avec la même valeur', { numerateur: '61' }, 'Erreur', 'numerateur'],
  ])('est refusé %s', (_comment, contenu, motif, champ) => expect(() => rectifierValeur(acceptee(), indicateur(), contenu, motif, moment)).toThrow(champs(champ)));

  it('ne concerne qu’une valeur acceptée et en vigueur', () => {
    expect(() => rectifierValeur(soumise(), indicateur(), { numerateur: '64' }, 'Erreur', moment)).toThrow(/soumise/);
    expect(() => rectifierValeur(acceptee({ remplaceeLe: moment.maintenant }), indicateur(), { numerateur: '64' }, 'Erreur', moment)).toThrow(/remplacée/);
  });
});
