import { attenduDocument, deposer, DOCUMENTS_MAX, exigerFichierAcceptable, nomDeFichier, retirer, TAILLE_DOCUMENT_MAX, type FaitsDocuments } from './document';
import { champs, convoquee, MAINTENANT, refus, regle, retenues, reunion, tenue, UUID } from './exemples';
import { AUCUNE_REGLE } from './regle';

const PDF = Uint8Array.from('%PDF-1.7', (c) => c.charCodeAt(0));
const LIBRE: FaitsDocuments = { compteRenduPublie: false, documents: 0, points: [UUID] };
const saisie = (plus: Partial<{ nom: string; pointId: string | null; octets: Uint8Array }> = {}) => ({ nom: 'Bilan.pdf', pointId: null, octets: PDF, ...plus });

describe('le nom d’un fichier', () => {
  it.each([
    ['Bilan 2026.pdf', 'Bilan 2026.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\fakepath\\Bilan.pdf', 'Bilan.pdf'],
    ['/etc/passwd', 'passwd'],
    ['  ..caché.pdf  ', 'caché.pdf'],
    ['a<b>:c|d?.pdf', 'a-b--c-d-.pdf'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
    ['..', ''],
  ])('« %s » devient « %s »', (donne, garde) => expect(nomDeFichier(donne)).toBe(garde));
});

describe('un fichier se refuse avant de voyager', () => {
  it.each<[string, string, number, string[]]>([
    ['vide', 'a.pdf', 0, ['fichier']],
    ['trop lourd d’un octet', 'a.pdf', TAILLE_DOCUMENT_MAX + 1, ['fichier']],
    ['d’un autre type', 'a.exe', 10, ['nom']],
    ['sans nom', '', 10, ['nom']],
    ['un nom qui n’est qu’une extension', '.pdf', 10, ['nom']],
    ['un nom trop long', `${'a'.repeat(200)}.pdf`, 10, ['nom']],
    ['un NUL dans le nom', 'a\u0000.pdf', 10, ['nom']],
    ['un nom écrit à l’envers', 'a\u202efdp.pdf', 10, ['nom']],
    ['un identifiant de demandeur d’emploi dans le nom', 'Dossier 1234567A.pdf', 10, ['nom']],
    ['un autre type et trop lourd', 'a.exe', TAILLE_DOCUMENT_MAX + 1, ['nom', 'fichier']],
  ])('%s', (_, nom, taille, noms) => expect(() => exigerFichierAcceptable(nom, taille)).toThrow(champs(...noms)));

  it('dix mégaoctets passent', () => expect(() => exigerFichierAcceptable('a.pdf', TAILLE_DOCUMENT_MAX)).not.toThrow());
});

describe('déposer un document', () => {
  it.each([reunion(), reunion({ reprise: 'archives' }), convoquee(), tenue()])('sur une réunion $etat', (r) => {
    expect(deposer(r, LIBRE, saisie({ pointId: UUID }), MAINTENANT)).toEqual({ nom: 'Bilan.pdf', typeMime: 'application/pdf', taille: 8, pointId: UUID, deposeLe: MAINTENANT });
  });

  it('jamais sur une réunion annulée, ni une fois le compte rendu publié', () => {
    expect(() => deposer(reunion({ etat: 'ANNULEE' }), LIBRE, saisie(), MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => deposer(tenue(), { ...LIBRE, compteRenduPublie: true }, saisie(), MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it.each<[string, Partial<FaitsDocuments>, object, string[]]>([
    ['un contenu qui n’est pas celui du nom', {}, { nom: 'Bilan.odt' }, ['fichier']],
    ['un PDF qui n’en est pas un', {}, { octets: Uint8Array.of(0x4d, 0x5a, 0, 0) }, ['fichier']],
    ['un point d’une autre réunion', { points: [] }, { pointId: UUID }, ['pointId']],
    ['un document de trop', { documents: DOCUMENTS_MAX }, {}, ['fichier']],
  ])('refuse %s', (_, faits, plus, noms) => expect(() => deposer(reunion(), { ...LIBRE, ...faits }, saisie(plus), MAINTENANT)).toThrow(champs(...noms)));
});

describe('retirer un document', () => {
  const LA = { retireLe: null };

  it.each([
    ['planifiée', reunion(), null],
    ['planifiée', reunion(), 'Doublon'],
    ['convoquée', convoquee(), 'Mauvais fichier'],
    ['tenue', tenue(), 'Mauvais fichier'],
  ])('d’une réunion %s', (_, r, motif) => expect(retirer(r, LIBRE, LA, motif, MAINTENANT)).toEqual({ retireLe: MAINTENANT, motif }));

  it.each([convoquee(), tenue()])('d’une réunion $etat demande un motif : il a pu être lu', (r) => {
    for (const motif of [null, undefined, ' ', 'ok']) expect(() => retirer(r, LIBRE, LA, motif, MAINTENANT)).toThrow(champs('motif'));
  });

  it('ne se fait pas deux fois, ni une fois le compte rendu publié', () => {
    expect(() => retirer(reunion(), LIBRE, { retireLe: MAINTENANT }, null, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => retirer(tenue(), { compteRenduPublie: true }, LA, 'Motif', MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('le délai des documents (BFC2016, article 3 : dix jours avant)', () => {
  const dixJours = retenues(regle({ nature: 'DOCUMENTS', nombre: 10, unite: 'JOURS_CALENDAIRES', citation: 'article 3' }));

  it.each([
    ['2026-11-21T22:59:59Z', 'RESPECTE', '2026-11-21'],
    ['2026-11-21T23:00:00Z', 'EN_RETARD', '2026-11-22'],
    ['2026-12-05T09:00:00Z', 'EN_RETARD', '2026-12-05'],
  ])('pour le 1er décembre, déposé le %s : %s', (instant, etat, faitLe) => {
    expect(attenduDocument(reunion(), new Date(instant), dixJours)).toMatchObject({ avantLe: '2026-11-21', faitLe, etat, citation: { texte: 'Accord BFC 2016, article 3' } });
  });

  it('se compte au lieu de la séance', () => {
    const cayenne = reunion({ zone: 'America/Cayenne', departements: ['973'] });
    expect(attenduDocument(cayenne, new Date('2026-11-22T02:59:00Z'), dixJours)?.etat).toBe('RESPECTE');
  });

  it('n’est jugé ni sans règle, ni pour une réunion reprise', () => {
    expect(attenduDocument(reunion(), MAINTENANT, AUCUNE_REGLE)).toBeNull();
    expect(attenduDocument(reunion({ reprise: 'archives' }), MAINTENANT, dixJours)).toBeNull();
    expect(attenduDocument(reunion(), MAINTENANT, retenues(regle({ nature: 'DOCUMENTS', nombre: null, unite: null })))).toBeNull();
  });
});
