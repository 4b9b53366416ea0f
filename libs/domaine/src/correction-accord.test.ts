import { examinerCorrection, exigerCodeGarde } from './correction-accord';
import { champs } from './exemples';

const fiche = { genre: 'FICHE', code: 'fiche 12' };

it('une correction a son motif, et ne touche pas le texte livré avec la plateforme', () => {
  expect(examinerCorrection({ deReference: false, motif: ' Faute de frappe ' })).toBe('Faute de frappe');
  expect(() => examinerCorrection({ deReference: false, motif: ' ' })).toThrow(champs('motif'));
  expect(() => examinerCorrection({ deReference: true, motif: 'Faute de frappe' })).toThrow(champs('id'));
});

it.each<[string, { genre: string; code: string }, boolean, string[]]>([
  ['cité, il garde son code', { ...fiche, code: 'fiche 13' }, true, ['code']],
  ['cité, il garde son genre', { ...fiche, genre: 'ANNEXE' }, true, ['genre']],
  ['cité, son seul titre change', fiche, true, []],
  ['tant que rien ne le cite, tout se corrige', { genre: 'ANNEXE', code: 'annexe 2' }, false, []],
])('%s', (_cas, apres, cite, attendus) => {
  const corriger = (): void => exigerCodeGarde(fiche, apres, cite);
  if (attendus.length === 0) expect(corriger).not.toThrow();
  else expect(corriger).toThrow(champs(...attendus));
});
