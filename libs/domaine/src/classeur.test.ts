import fc from 'fast-check';
import { cleDe, connue, contexte, feuille } from './classeur-exemples';
import { ecrireCle, lireCle } from './classeur-cle';
import { adresseTableur, lireAdresse } from './classeur-colonnes';
import type { CelluleBrute, CelluleConnue, LigneClasseur } from './classeur-objets';
import { compterClasseur, corrigerFeuilles, exigerClasseurAcceptable, grouperProblemes } from './classeur-bilan';
import { examinerClasseur } from './classeur';
import type { ColonneClasseur } from './vocabulaire-classeur';
import { ErreurMetier } from './erreur';

const jura = connue();
const taux = connue({}, { code: 'F5-1', unite: 'POURCENTAGE', numerateur: 'inscrits', denominateur: 'en parcours' });
const liste = connue({ departement: null }, { code: 'F6-1', unite: 'LISTE' });
const ouiNon = connue({}, { code: 'F6-2', unite: 'BOOLEEN' });
const heures = connue({}, { code: 'F3-2', unite: 'HEURES' });
const saisie = connue({ departement: '21', etat: 'SAISIE', numerateur: '61', source: 'Enquête', saisieLe: new Date('2026-11-19T09:00:00Z') });
const acceptee = connue({ departement: '25', etat: 'ACCEPTEE', numerateur: '7', saisieLe: new Date(), soumiseLe: new Date(), accepteeLe: new Date() });
const TOUTES = [jura, taux, liste, ouiNon, heures, saisie, acceptee];

type Ecrit = Partial<Record<ColonneClasseur, string | number | CelluleBrute>>;
function lire(cellule: CelluleConnue, ecrit: Ecrit): LigneClasseur {
  const [ligne] = examinerClasseur([feuille([{ CLE: cleDe(cellule), ...ecrit }])], contexte(TOUTES)).lignes;
  return ligne!;
}
const FORMULE: CelluleBrute = { genre: 'FORMULE' };
const refusDe = (faire: () => unknown): string => {
  try {
    faire();
    return 'accepté';
  } catch (erreur) {
    return erreur instanceof ErreurMetier ? erreur.message : String(erreur);
  }
};

describe('Ce qu’une cellule écrit', () => {
  it.each<[string, CelluleConnue, Ecrit, object]>([
    ['un nombre de tableur', jura, { VALEUR: 64 }, { numerateur: '64' }],
    ['un nombre français en texte', jura, { VALEUR: '1\u202f234' }, { numerateur: '1234' }],
    ['un nombre avec toute espace', heures, { VALEUR: '1\u00a0234,5' }, { numerateur: '1234.5' }],
    ['les dix-sept chiffres d’un flottant', heures, { VALEUR: 0.1 + 0.2 }, { numerateur: '0.3' }],
    ['zéro, qui n’est pas vide', jura, { VALEUR: 0 }, { numerateur: '0' }],
    ['les deux termes d’un taux', taux, { VALEUR: 10, DENOMINATEUR: '16' }, { numerateur: '10', denominateur: '16' }],
    ['oui', ouiNon, { VALEUR: 'Oui' }, { booleen: true }],
    ['non', ouiNon, { VALEUR: 'non ' }, { booleen: false }],
    ['un booléen de tableur', ouiNon, { VALEUR: { genre: 'BOOLEEN', booleen: true } }, { booleen: true }],
    ['une liste', liste, { VALEUR: 'Jura, Doubs' }, { texte: 'Jura, Doubs' }],
    ['NC avec son motif', jura, { VALEUR: 'NC', MOTIF: 'Secret statistique' }, { numerateur: null, nonCommunique: 'Secret statistique' }],
    ['un tiret avec son motif', ouiNon, { VALEUR: '-', MOTIF: 'Enquête non menée' }, { nonCommunique: 'Enquête non menée' }],
    ['un motif seul', jura, { MOTIF: 'Secret statistique' }, { nonCommunique: 'Secret statistique' }],
    ['une date de tableur', jura, { VALEUR: 64, EXTRAIT_LE: { genre: 'DATE', jour: '2026-11-12' } }, { extraitLe: '2026-11-12' }],
    ['une date tapée', jura, { VALEUR: 64, EXTRAIT_LE: '2/11/2026' }, { extraitLe: '2026-11-02' }],
  ])('%s', (_, cellule, ecrit, attendu) => expect(lire(cellule, ecrit)).toMatchObject({ effet: 'NOUVELLE', saisie: attendu, problemes: [] }));

  it.each<[string, CelluleConnue, Ecrit, string, string, RegExp]>([
    ['une formule, dont le résultat n’est pas cru', jura, { VALEUR: FORMULE }, 'FORMULE', 'B5', /formule n’est pas lue/],
    ['une formule en texte', jura, { VALEUR: '=A1+B1' }, 'FORMULE', 'B5', /formule n’est pas lue/],
    ['une formule que l’on a rendue en texte', jura, { VALEUR: 3, COMMENTAIRE: ' (formule) ' }, 'FORMULE', 'H5', /formule n’est pas lue/],
    ['une erreur de calcul en texte, dans un commentaire', jura, { VALEUR: 3, COMMENTAIRE: '#NOM?' }, 'ERREUR', 'H5', /« #NOM\? » est une erreur/],
    ['une erreur de calcul', jura, { VALEUR: { genre: 'ERREUR', texte: '#REF!' } }, 'ERREUR', 'B5', /« #REF! » est une erreur/],
    ['une date pour un nombre', jura, { VALEUR: { genre: 'DATE', jour: '2026-06-05' } }, 'DATE', 'B5', /05\/06\/2026/],
    ['un nombre pour une date', jura, { VALEUR: 1, EXTRAIT_LE: 46_346 }, 'JOUR', 'F5', /46\u202f346/],
    ['un jour à venir', jura, { VALEUR: 1, EXTRAIT_LE: '31/12/2026' }, 'JOUR', 'F5', /à venir/],
    ['NaN', jura, { VALEUR: 'NaN' }, 'NOMBRE', 'B5', /nombre est attendu/],
    ['un nombre qui n’en est pas', jura, { VALEUR: Number.NaN }, 'NOMBRE', 'B5', /nombre est attendu/],
    ['1e300', jura, { VALEUR: 1e300 }, 'NOMBRE', 'B5', /trop grand/],
    ['1e300 en texte', jura, { VALEUR: '1e300' }, 'NOMBRE', 'B5', /scientifique/],
    ['un négatif', jura, { VALEUR: -5 }, 'NOMBRE', 'B5', /sans signe/],
    ['une fraction pour un compte', jura, { VALEUR: 12.5 }, 'NOMBRE', 'B5', /entier attendu, trouvé « 12,5 »/],
    ['trop de décimales', heures, { VALEUR: 1.23456 }, 'NOMBRE', 'B5', /4 décimales/],
    ['un pourcentage pour un taux', taux, { VALEUR: '62,5 %', DENOMINATEUR: 16 }, 'POURCENTAGE', 'B5', /ses deux nombres/],
    ['un pourcentage de tableur', jura, { VALEUR: { genre: 'NOMBRE', nombre: 0.625, pourcentage: true } }, 'POURCENTAGE', 'B5', /pas un pourcentage/],
    ['un booléen pour un nombre', jura, { VALEUR: { genre: 'BOOLEEN', booleen: true } }, 'NOMBRE', 'B5', /nombre est attendu/],
    ['peut-être', ouiNon, { VALEUR: 'peut-être' }, 'OUI_NON', 'B5', /« oui » ou « non »/],
    ['NC sans motif', jura, { VALEUR: 'ND' }, 'MOTIF', 'D5', /donnez le motif/],
    ['une valeur et un motif', jura, { VALEUR: 3, MOTIF: 'Secret statistique' }, 'MOTIF', 'D5', /pas les deux/],
    ['un dénominateur qu’on n’attend pas', jura, { VALEUR: 3, DENOMINATEUR: 4 }, 'NOMBRE', 'C5', /attend un nombre/],
    ['un texte trop long', jura, { VALEUR: 3, SOURCE: 'x'.repeat(400) }, 'TEXTE', 'E5', /300 caractères/],
  ])('%s se refuse à son adresse', (_, cellule, ecrit, cause, adresse, message) => {
    const ligne = lire(cellule, ecrit);
    expect(ligne).toMatchObject({ effet: 'EN_ERREUR', saisie: null, problemes: [{ cause, feuille: 'Valeurs', cellule: adresse }] });
    expect(ligne.problemes[0]?.message).toMatch(message);
  });

  it('aucun texte ne fait échouer la lecture', () => {
    fc.assert(fc.property(fc.string(), (texte) => void lire(jura, { VALEUR: texte })));
    fc.assert(fc.property(fc.double(), (nombre) => void lire(heures, { VALEUR: nombre })));
  });
});

describe('Ce qu’une ligne change', () => {
  it.each<[string, CelluleConnue, Ecrit, Partial<LigneClasseur>]>([
    ['nouvelle', jura, { VALEUR: 64 }, { effet: 'NOUVELLE', avant: '', apres: '64' }],
    ['modifiée', saisie, { VALEUR: 62, SOURCE: 'Enquête' }, { effet: 'MODIFIEE', avant: '61', apres: '62', changements: [] }],
    ['modifiée par sa source', saisie, { VALEUR: 61, SOURCE: 'Extranet' }, { effet: 'MODIFIEE', changements: [{ colonne: 'SOURCE', ancien: 'Enquête', nouveau: 'Extranet' }] }],
    ['identique', saisie, { VALEUR: 61, SOURCE: 'Enquête' }, { effet: 'IDENTIQUE', saisie: null }],
    ['laissée : rien n’est écrit, rien n’est effacé', saisie, {}, { effet: 'IGNOREE', saisie: null, avant: '61' }],
    ['acceptée et inchangée', acceptee, { VALEUR: 7 }, { effet: 'IDENTIQUE' }],
  ])('%s', (_, cellule, ecrit, attendu) => expect(lire(cellule, ecrit)).toMatchObject(attendu));

  it('une valeur acceptée que le fichier change se refuse, avec la façon de la corriger', () => {
    const ligne = lire(acceptee, { VALEUR: 8 });
    expect(ligne).toMatchObject({ effet: 'EN_ERREUR', avant: '7', apres: '8', problemes: [{ cause: 'VERROUILLEE', cellule: 'B5', ecrit: null }] });
    expect(ligne.problemes[0]?.message).toMatch(/rectifiez-la/);
    expect(lire(acceptee, { VALEUR: FORMULE }).problemes).toMatchObject([{ cause: 'VERROUILLEE' }]);
  });

  it('ce qui varie trop demande un commentaire, sans empêcher l’import', () => {
    const avant = { ...jura, precedente: { numerateur: '200', denominateur: null, texte: null, booleen: null, nonCommunique: null } };
    const { lignes } = examinerClasseur([feuille([{ CLE: cleDe(jura), VALEUR: 20 }])], contexte([avant]));
    expect(lignes[0]?.constats[0]).toMatchObject({ severite: 'A_COMMENTER' });
    expect(compterClasseur(lignes)).toMatchObject({ nouvelles: 1, aCommenter: 1, enErreur: 0 });
  });

  it('une colonne que le fichier n’a pas garde ce qui est enregistré', () => {
    const { lignes } = examinerClasseur([feuille([{ CLE: cleDe(saisie), VALEUR: 62 }], ['CLE', 'VALEUR'])], contexte(TOUTES));
    expect(lignes[0]?.saisie).toMatchObject({ numerateur: '62', source: 'Enquête' });
  });
});

describe('Où sont les lignes et les colonnes', () => {
  const une = { CLE: cleDe(jura), VALEUR: 64 };

  it('les colonnes se reconnaissent à leur titre, dans tout ordre, sous toute écriture', () => {
    const desordre = feuille([{ ...une, SOURCE: 'Enquête' }], ['SOURCE', 'VALEUR', 'CLE']);
    const [titres] = desordre.lignes.filter((l) => l.rang === 4);
    const criees = { ...desordre, lignes: desordre.lignes.map((l) => (l === titres ? { ...l, cellules: l.cellules.map(([c]) => [c, { genre: 'TEXTE', texte: ['  SOURCE ', 'Valeur :', 'CLE'][c]! }] as const) } : l)) };
    expect(examinerClasseur([criees], contexte(TOUTES)).lignes).toMatchObject([{ effet: 'NOUVELLE', saisie: { numerateur: '64', source: 'Enquête' } }]);
  });

  it('des titres et des lignes ajoutés au-dessus, une feuille de notes et des lignes vides ne gênent pas', () => {
    const { nom, lignes } = feuille([une]);
    const plusBas = { nom, lignes: lignes.map((l) => ({ ...l, rang: l.rang + 7 })) };
    const notes = { nom: 'Notes', lignes: [{ rang: 1, cellules: [[0, { genre: 'TEXTE', texte: 'Valeur' }] as const] }] };
    const { lignes: lues, feuilles } = examinerClasseur([notes, plusBas], contexte(TOUTES));
    expect([feuilles, lues.map((l) => l.rang)]).toEqual([['Valeurs'], [12]]);
  });

  it('la même valeur deux fois, même sur deux feuilles, se refuse la seconde fois', () => {
    const { lignes } = examinerClasseur([feuille([une]), feuille([une], undefined, 'Copie')], contexte(TOUTES));
    expect(lignes.map((l) => l.effet)).toEqual(['NOUVELLE', 'EN_ERREUR']);
    expect(lignes[1]?.problemes[0]).toMatchObject({ cause: 'DOUBLON', feuille: 'Copie', cellule: 'A5', message: 'Cette valeur figure déjà en « Valeurs », ligne 5.' });
  });

  it.each<[string, string, string]>([
    ['d’une autre organisation', 'F4-2/39/TOUS@00000000.9b1deb4d', 'AUTRE_ORGANISATION'],
    ['d’une autre campagne', 'F4-2/39/TOUS@3f2504e0.00000000', 'AUTRE_CAMPAGNE'],
    ['de personne', 'F9-9/39/TOUS', 'CLE'],
    ['d’un type inconnu', 'F4-2/39/SIAE', 'CLE'],
    ['illisible', 'bonjour', 'CLE'],
    ['absente', '', 'CLE'],
  ])('une clé %s se refuse', (_, cle, cause) => {
    const { lignes } = examinerClasseur([feuille([une, { CLE: cle, VALEUR: 3 }])], contexte(TOUTES));
    expect(lignes[1]?.problemes).toMatchObject([{ cause, cellule: 'A6' }]);
  });

  it('une clé tapée à la main, sans organisation ni campagne, désigne la sienne', () => {
    expect(examinerClasseur([feuille([{ CLE: 'f4-2/39/tous', VALEUR: 3 }])], contexte(TOUTES)).lignes).toMatchObject([{ effet: 'NOUVELLE' }]);
    const autre = { ...jura, valeur: { ...jura.valeur, id: 'autre', organisationId: '11111111-4f89-41d3-9a0c-0305e82c3301' } };
    expect(examinerClasseur([feuille([{ CLE: 'F4-2/39/TOUS', VALEUR: 3 }])], contexte([jura, autre])).lignes[0]?.problemes[0]?.message).toMatch(/plusieurs valeurs/);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['sans colonne Valeur', () => examinerClasseur([feuille([une], ['CLE', 'SOURCE'])], contexte(TOUTES)), /« Valeur » est absente/],
    ['sans colonne Clé', () => examinerClasseur([feuille([une], ['VALEUR', 'SOURCE'])], contexte(TOUTES)), /« Clé » est absente/],
    ['avec deux colonnes Valeur', () => examinerClasseur([feuille([une], ['CLE', 'VALEUR', 'VALEUR'])], contexte(TOUTES)), /figure deux fois/],
    ['sans rien de nous', () => examinerClasseur([{ nom: 'Feuille1', lignes: [] }], contexte(TOUTES)), /Aucune feuille/],
    ['sans une ligne', () => examinerClasseur([feuille([])], contexte(TOUTES)), /aucune ligne/],
    ['d’une autre campagne', () => examinerClasseur([feuille([{ CLE: 'F4-2/39/TOUS@3f2504e0.00000000' }])], contexte(TOUTES)), /celui d’une autre campagne. Téléchargez celui de « Année 2026 »/],
    ['d’une autre campagne, par sa marque', () => examinerClasseur([feuille([une])], contexte(TOUTES, { id: '11111111-3b7d-4bad-9bdd-2b0d7b3dcb6d' })), /autre campagne/],
    ['d’une campagne close', () => examinerClasseur([feuille([une])], contexte(TOUTES, { etat: 'CLOSE' })), /La campagne est close/],
  ])('un classeur %s se refuse en entier', (_, faire, message) => expect(refusDe(faire)).toMatch(message));

  it('une campagne close reçoit encore ce qui rectifie une valeur acceptée', () => {
    const rectification = connue({ etat: 'RENVOYEE', numerateur: '5', remplaceId: 'x', motifRenvoi: 'À revoir' });
    const { lignes } = examinerClasseur([feuille([{ CLE: cleDe(rectification), VALEUR: 6 }, { CLE: cleDe(saisie), VALEUR: 6 }])], contexte([rectification, saisie], { etat: 'CLOSE' }));
    expect(lignes.map((l) => [l.effet, l.problemes[0]?.cause])).toEqual([['MODIFIEE', undefined], ['EN_ERREUR', 'VERROUILLEE']]);
  });
});

describe('Corriger et conclure', () => {
  it('une cellule corrigée dans l’aperçu se relit comme si le fichier l’avait portée', () => {
    const feuilles = [feuille([{ CLE: cleDe(jura), VALEUR: FORMULE }, { CLE: cleDe(saisie), VALEUR: 'NC' }])];
    const corrigees = corrigerFeuilles(feuilles, [{ feuille: 'Valeurs', cellule: 'B5', texte: '12' }, { feuille: 'Valeurs', cellule: 'D6', texte: 'Enquête perdue' }]);
    expect(examinerClasseur(corrigees, contexte(TOUTES)).lignes.map((l) => l.apres)).toEqual(['12', 'NC : Enquête perdue']);
    expect(examinerClasseur(corrigerFeuilles(feuilles, [{ feuille: 'Valeurs', cellule: 'B5', texte: ' ' }]), contexte(TOUTES)).lignes[0]?.effet).toBe('IGNOREE');
    expect(refusDe(() => corrigerFeuilles(feuilles, [{ feuille: 'Valeurs', cellule: 'B99', texte: '' }]))).toMatch(/B99 n’est pas dans ce classeur/);
  });

  it('les fautes se groupent par cause, comptées, avec leurs adresses', () => {
    const { lignes } = examinerClasseur([feuille([{ CLE: cleDe(jura), VALEUR: FORMULE }, { CLE: cleDe(saisie), VALEUR: FORMULE }, { CLE: cleDe(heures), VALEUR: -1 }])], contexte(TOUTES));
    const groupes = grouperProblemes(lignes.flatMap((l) => l.problemes));
    expect(groupes.map((g) => [g.phrase, g.problemes.map((p) => p.cellule)])).toEqual([['2 cellules contiennent une formule.', ['B5', 'B6']], ['1 valeur n’est pas le nombre attendu.', ['B7']]]);
  });

  it.each([
    ['Valeurs.xls', 10, /ancien format/], ['bilan.pdf', 10, /\.xlsx, \.ods ou \.csv est attendu/], ['a.xlsx', 0, /vide/], ['a.ods', 6_000_000, /dépasse 5 Mo/], ['', 3, /n’a pas de nom/],
  ])('« %s » de %i octets se refuse avant d’être lu', (nom, taille, message) => expect(refusDe(() => exigerClasseurAcceptable(nom, taille))).toMatch(message));
  it.each(['Valeurs.XLSX', 'a.b.ods', 'é è.csv'])('« %s » s’accepte', (nom) => expect(exigerClasseurAcceptable(nom, 5)).toBe(nom.split('.').at(-1)?.toLowerCase()));

  it('une clé et une adresse se relisent', () => {
    const cle = ecrireCle({ code: 'F4-2', departement: '2A', typeSiae: 'ACI' }, '3f2504e0-4f89-41d3-9a0c-0305e82c3301', '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d');
    expect(lireCle(cle)).toEqual({ code: 'F4-2', departement: '2A', typeSiae: 'ACI', organisation: '3f2504e0', campagne: '9b1deb4d' });
    fc.assert(fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (colonne, rang) => expect(lireAdresse(adresseTableur(colonne, rang))).toEqual({ colonne, rang })));
    expect(['', 'A0', '1A', 'AAAA1'].map(lireAdresse)).toEqual([null, null, null, null]);
  });
});
