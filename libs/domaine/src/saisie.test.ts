import { ErreurMetier } from './erreur';
import { Controle, estCourriel, estTexteSain, estUuid } from './saisie';

const fautes = (agir: (c: Controle) => void): string[] => {
  const c = new Controle();
  agir(c);
  return c.champs.map((f) => f.champ);
};

describe('les textes saisis', () => {
  const limites = { max: 10, requis: 'Écrivez.' };
  it.each([
    ['un texte ordinaire', 'bonjour', []],
    ['des espaces autour', '  bonjour  ', []],
    ['un vide', '   ', ['titre']],
    ['rien', null, ['titre']],
    ['trop long', 'x'.repeat(11), ['titre']],
    ['un NUL', 'a\u0000b', ['titre']],
    ['un caractère de commande', 'a\u0007b', ['titre']],
    ['une inversion de sens', 'a\u202eb', ['titre']],
    ['une moitié de caractère', 'a\ud800', ['titre']],
    ['des lignes et des tabulations', 'a\n\tb', []],
    ['une donnée personnelle', '1234567A', ['titre']],
  ])('%s', (_, valeur, attendu) => expect(fautes((c) => c.texte('titre', valeur, limites))).toEqual(attendu));

  it('un texte facultatif vide vaut null', () => {
    const c = new Controle();
    expect(c.texte('lieu', '  ', { max: 10 })).toBeNull();
    expect(c.champs).toEqual([]);
  });

  it('un nom ou un titre tient sur une ligne ; un motif en a autant qu’il veut', () => {
    const c = new Controle();
    expect(c.texte('titre', 'a\r\nBcc: b\tc\u2028d', { max: 300 })).toBe('a Bcc: b c d');
    expect(c.texte('motif', 'a\nb', { max: 1000 })).toBe('a\nb');
    expect(c.champs).toEqual([]);
  });

  it('un nom n’est pas fouillé : une personne peut s’appeler comme elle veut', () => {
    expect(fautes((c) => c.texte('nom', '1234567A', { max: 10, libre: false }))).toEqual([]);
  });

  it('toutes les fautes sont dites en une fois', () => {
    const c = new Controle();
    c.texte('titre', '', limites);
    c.jour('debut', '2026-02-30');
    c.zone('zone', 'Europe/Dole');
    c.entier('duree', 1e300, 1, 600);
    c.identifiant('id', 'zz');
    c.courriel('courriel', 'pas une adresse');
    c.periode('2026-02-01', '2026-01-01');
    c.instant('instant', new Date(Number.NaN));
    expect(() => c.lever()).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
    try {
      c.lever();
    } catch (erreur) {
      expect(erreur).toBeInstanceOf(ErreurMetier);
      expect((erreur as ErreurMetier).details.champs?.map((f) => f.champ)).toEqual(['titre', 'debut', 'zone', 'duree', 'id', 'courriel', 'fin', 'instant']);
    }
  });

  it('sans faute, rien n’est levé', () => expect(() => new Controle().lever()).not.toThrow());
});

describe('les formes', () => {
  it.each(['prenom.nom@exemple.fr', 'a+b@c-d.example', "o'brien@demo.test"])('%s est une adresse', (a) => expect(estCourriel(a)).toBe(true));
  it.each(['a@b', 'a b@c.fr', '@c.fr', 'a@.fr', 'a@c..fr', 'a@c.fr\n', `${'x'.repeat(250)}@c.fr`, 'a@b@c.fr'])('%j n’en est pas une', (a) => expect(estCourriel(a)).toBe(false));
  it('un identifiant s’écrit d’une seule façon, en minuscules', () => {
    expect(estUuid('3f2504e0-4f89-41d3-9a0c-0305e82c3301')).toBe(true);
    expect(estUuid('3F2504E0-4F89-41D3-9A0C-0305E82C3301')).toBe(false);
  });
  it.each(['', 'zz', '3f2504e0-4f89-41d3-9a0c-0305e82c330', "3f2504e0-4f89-41d3-9a0c-0305e82c3301' OR 1=1"])('%j n’en est pas un', (u) => expect(estUuid(u)).toBe(false));
  it('les émojis et les accents sont sains', () => expect(estTexteSain('é 👍 «\u00a0ok\u00a0»')).toBe(true));
});
