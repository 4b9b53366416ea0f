import { decrirePersonne, exigerMotDePasse } from './personne';

const saisie = { prenom: ' Marion ', nom: 'Delorme', courriel: ' Marion.Delorme@Exemple.FR ', fonction: '' };

describe('décrire une personne', () => {
  it('garde des textes sans espaces autour, et l’adresse en minuscules', () => {
    expect(decrirePersonne(saisie)).toEqual({ prenom: 'Marion', nom: 'Delorme', courriel: 'marion.delorme@exemple.fr', fonction: null });
  });

  it.each([
    ['prenom', { prenom: '  ' }],
    ['nom', { nom: '' }],
    ['nom', { nom: 'x'.repeat(101) }],
    ['courriel', { courriel: 'marion' }],
    ['fonction', { fonction: 'a\u0000b' }],
  ])('refuse %s mal rempli', (champ, faute) => {
    expect(() => decrirePersonne({ ...saisie, ...faute })).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE', details: { champs: [expect.objectContaining({ champ })] } }));
  });
});

describe('un mot de passe', () => {
  it.each(['demonstration', 'un cheval, une pile', 'É'.repeat(8) + 'abcdé'])('« %s » est accepté', (motDePasse) => {
    expect(() => exigerMotDePasse(motDePasse, 'a@b.fr')).not.toThrow();
  });

  it.each([
    ['court', 'onze signes'],
    ['sans fin', 'abcdef'.repeat(40)],
    ['monotone', 'aaaaaaaaaaaab'],
    ['égal à l’adresse', 'Marion.Delorme@Exemple.fr'],
  ])('%s est refusé', (_cas, motDePasse) => {
    expect(() => exigerMotDePasse(motDePasse, 'marion.delorme@exemple.fr')).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
  });
});
