import { deposerTexte, retirerTexte, TEXTES_ACCORD_MAX, type FaitsTextes, type TexteSaisi } from './texte-accord';

const MAINTENANT = new Date('2026-11-20T09:00:00Z');
const PDF = Uint8Array.from('%PDF-1.7\n%%EOF\n', (c) => c.charCodeAt(0));
const deposer = (saisie: Partial<TexteSaisi> = {}, faits: Partial<FaitsTextes> = {}) => deposerTexte({ textes: 0, evenements: ['avenant'], ...faits }, { nom: 'Accord.pdf', evenementId: null, octets: PDF, ...saisie }, MAINTENANT);
const refus = (faire: () => unknown): string[] => {
  try {
    faire();
  } catch (erreur) {
    return ((erreur as { details?: { champs?: { champ: string }[] } }).details?.champs ?? []).map((c) => c.champ);
  }
  return ['rien'];
};

it('un texte se dépose avec un accord, ou avec un de ses avenants', () => {
  expect(deposer()).toEqual({ nom: 'Accord.pdf', typeMime: 'application/pdf', taille: PDF.length, evenementId: null, deposeLe: MAINTENANT });
  expect(deposer({ evenementId: 'avenant', nom: 'C:\\textes\\Avenant.pdf' })).toMatchObject({ nom: 'Avenant.pdf', evenementId: 'avenant' });
});

test.each<[string, Partial<TexteSaisi>, Partial<FaitsTextes>, string[]]>([
  ['vide', { octets: new Uint8Array() }, {}, ['fichier']],
  ['d’un autre type', { nom: 'accord.exe' }, {}, ['nom']],
  ['renommé', { nom: 'accord.docx' }, {}, ['fichier']],
  ['d’un avenant d’un autre accord', { evenementId: 'ailleurs' }, {}, ['evenementId']],
  ['de trop', {}, { textes: TEXTES_ACCORD_MAX }, ['fichier']],
])('un texte %s se refuse', (_cas, saisie, faits, champs) => expect(refus(() => deposer(saisie, faits))).toEqual(champs));

it('un texte se retire une fois, avec un motif', () => {
  expect(retirerTexte({ retireLe: null }, ' Version provisoire ', MAINTENANT)).toEqual({ retireLe: MAINTENANT, motif: 'Version provisoire' });
  expect(refus(() => retirerTexte({ retireLe: null }, null, MAINTENANT))).toEqual(['motif']);
  expect(() => retirerTexte({ retireLe: MAINTENANT }, 'Encore', MAINTENANT)).toThrow('Ce texte est déjà retiré.');
});
