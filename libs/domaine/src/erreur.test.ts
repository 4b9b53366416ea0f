import * as erreurs from './erreur';

describe('les refus', () => {
  it.each([
    [erreurs.nonAuthentifie(), 'NON_AUTHENTIFIE'],
    [erreurs.interdit(), 'INTERDIT'],
    [erreurs.introuvable(), 'INTROUVABLE'],
    [erreurs.saisieInvalide([{ champ: 'nom', message: 'Donnez un nom.' }]), 'SAISIE_INVALIDE'],
    [erreurs.transitionImpossible('La réunion est tenue.'), 'TRANSITION_IMPOSSIBLE'],
    [erreurs.dossierIncomplet([]), 'DOSSIER_INCOMPLET'],
    [erreurs.conflit(3), 'CONFLIT'],
    [erreurs.indisponible(), 'INDISPONIBLE'],
    [erreurs.tropDeDemandes(), 'TROP_DE_DEMANDES'],
  ])('%s porte le code %s', (erreur, code) => {
    expect(erreur).toBeInstanceOf(erreurs.ErreurMetier);
    expect(erreur.code).toBe(code);
    expect(erreurs.CODES_ERREUR).toContain(erreur.code);
  });

  it('une saisie dit toutes ses fautes, un dossier tous ses manques', () => {
    const champs = [
      { champ: 'nom', message: 'Donnez un nom.' },
      { champ: 'sigle', message: 'Donnez un sigle.' },
    ];
    expect(erreurs.saisieInvalide(champs)).toMatchObject({ message: 'Donnez un nom. Donnez un sigle.', details: { champs } });
    const manques = [{ acte: 'a', code: 'LIEU', message: 'Il manque un lieu.', champ: 'lieu' }];
    expect(() => erreurs.exigerComplet(manques)).toThrow(expect.objectContaining({ code: 'DOSSIER_INCOMPLET', details: { manques } }));
    expect(() => erreurs.exigerComplet([])).not.toThrow();
  });

  it('une version dépassée est un conflit qui dit l’actuelle', () => {
    expect(() => erreurs.exigerVersion(1, 2)).toThrow(expect.objectContaining({ code: 'CONFLIT', details: { version: 2 } }));
    expect(() => erreurs.exigerVersion(2, 2)).not.toThrow();
    expect(erreurs.conflit(2, 'le texte').details.actuel).toBe('le texte');
  });

  it('aucun message n’est écrit avec une apostrophe droite', () => {
    for (const erreur of [erreurs.nonAuthentifie(), erreurs.interdit(), erreurs.introuvable(), erreurs.conflit(1), erreurs.indisponible(), erreurs.tropDeDemandes()]) {
      expect(erreur.message).not.toContain("'");
    }
  });
});
