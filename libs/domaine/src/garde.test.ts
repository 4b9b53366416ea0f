import fc from 'fast-check';
import { donneesPersonnelles } from './garde';

const genres = (texte: string): string[] => donneesPersonnelles(texte).map((t) => t.genre);

describe('ce qui ressemble à une donnée personnelle est trouvé', () => {
  it.each([
    ['NIR avec sa clé, espacé', 'Dossier de 1 85 05 78 006 084 91 à revoir', '1 85 05 78 006 084 91'],
    ['NIR avec sa clé, en un bloc', 'n° 185057800608491', '185057800608491'],
    ['NIR sans clé, espacé', '2 69 05 49 588 157', '2 69 05 49 588 157'],
    ['NIR sans clé, en un bloc', '2690549588157', '2690549588157'],
    ['NIR de Corse', '1 85 05 2A 006 084', '1 85 05 2A 006 084'],
    ['NIR aux espaces insécables', '2\u00a069\u202f05\u00a049\u00a0588\u00a0157', '2\u00a069\u202f05\u00a049\u00a0588\u00a0157'],
  ])('%s', (_, texte, extrait) => {
    expect(donneesPersonnelles(texte)).toEqual([expect.objectContaining({ genre: 'NIR', extrait })]);
  });

  it.each(['dossier 1234567A, en attente', 'dossier 1234567a', '(1234567A)', 'Identifiant France Travail : 12345678', 'le demandeur d’emploi n° 12345678'])(
    'identifiant de demandeur : %s',
    (texte) => expect(genres(texte)).toEqual(['IDENTIFIANT_DEMANDEUR']),
  );

  it.each([
    'Mme Durand, née le 12/03/1985',
    'né le 3 mars 1990',
    'date de naissance : 12/03/1985',
    'Mme Durand (12/03/1985)',
    'Jean DUPONT 12 mars 1985',
    'Jean-Pierre Dupont, 1er août 1979',
  ])('date de naissance : %s', (texte) => expect(genres(texte)).toContain('DATE_NAISSANCE'));

  it('la trouvaille dit où elle est', () => {
    const texte = 'Exemple évoqué : dossier 1234567A, en attente.';
    const [trouvee] = donneesPersonnelles(texte);
    expect(texte.slice(trouvee?.debut, trouvee?.fin)).toBe('1234567A');
    expect(trouvee?.message).toContain('1234567A');
  });

  it('plusieurs données sont toutes trouvées, dans l’ordre du texte', () => {
    expect(genres('1234567A puis 2 69 05 49 588 157 puis Mme Durand (12/03/1985)')).toEqual(['IDENTIFIANT_DEMANDEUR', 'NIR', 'DATE_NAISSANCE']);
  });
});

/** The domain knows neither Node nor a browser; both have this clock. */
declare const performance: { now(): number };

it.each([['de lettres et de tirets', 'A-'], ['de lettres et d’apostrophes', 'A’'], ['de noms', 'Aa '], ['de titres', 'Mme A'], ['de dates', 'né le 1 mars '], ['de chiffres', '1 85 05 78 006 084 '], ['d’annonces', 'identifiant ']])(
  'chercher dans 200 000 signes %s prend un instant',
  (_, motif) => {
    const debut = performance.now();
    donneesPersonnelles(motif.repeat(200_000 / motif.length));
    expect(performance.now() - debut).toBeLessThan(2000);
  },
);

describe('ce qui n’en est pas passe', () => {
  it.each([
    'SIRET 123 456 789 00012',
    'SIRET 12345678900012',
    'Tél. 03 84 12 34 56 ou 06 12 34 56 78',
    '+33 3 84 12 34 56',
    'décision 2026-CTA-DOLE-11',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    'convention ACI 039 18 0012',
    'le 1er décembre 2026, à 10 h 30',
    'CTA de Dole, 20 novembre 2026',
    'Accord signé le 08/12/2016 par Jean Dupont',
    'Loi Borloo du 18 janvier 2005',
    'Dares, janvier 2019 : 3 860 SIAE, 140 000 personnes',
    '12345678 heures',
    '',
  ])('%j', (texte) => expect(donneesPersonnelles(texte)).toEqual([]));

  const chiffres = (longueur: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: longueur, maxLength: longueur }).map((c) => c.join(''));
  const grouper = (texte: string, tailles: readonly number[]): string => {
    let debut = 0;
    return tailles.map((t) => texte.slice(debut, (debut += t))).join(' ');
  };

  it('aucun SIRET, espacé ou non', () => {
    fc.assert(
      fc.property(chiffres(14), (siret) => {
        expect(genres(`SIRET ${siret}`)).toEqual([]);
        expect(genres(`SIRET ${grouper(siret, [3, 3, 3, 5])}.`)).toEqual([]);
      }),
    );
  });

  it('aucun numéro de téléphone, seul ou en liste', () => {
    const telephone = chiffres(9).map((n) => grouper(`0${n}`, [2, 2, 2, 2, 2]));
    fc.assert(fc.property(fc.array(telephone, { minLength: 1, maxLength: 4 }), (liste) => expect(genres(liste.join(', '))).toEqual([])));
  });

  it('aucune référence à tirets', () => {
    const reference = fc.tuple(fc.integer({ min: 2011, max: 2035 }), fc.constantFrom('CTA-DOLE', 'CDIAE-39', 'ACI'), fc.integer({ min: 1, max: 999 }));
    fc.assert(fc.property(reference, ([annee, sigle, rang]) => expect(genres(`${annee}-${sigle}-${rang}`)).toEqual([])));
  });

  it('aucune date de séance', () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2011, max: 2035 }));
    fc.assert(
      fc.property(date, ([j, m, a]) => expect(genres(`Jean Dupont, ${String(j).padStart(2, '0')}/${String(m).padStart(2, '0')}/${a}`)).toEqual([])),
    );
  });

  it('tout NIR muni de sa clé est trouvé', () => {
    const nir = fc.tuple(fc.constantFrom('1', '2'), chiffres(2), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 95 }), chiffres(6));
    fc.assert(
      fc.property(nir, fc.boolean(), ([sexe, an, mois, dept, reste], espace) => {
        const treize = `${sexe}${an}${String(mois).padStart(2, '0')}${String(dept).padStart(2, '0')}${reste}`;
        const complet = treize + String(97 - Number(BigInt(treize) % 97n)).padStart(2, '0');
        expect(genres(`Voir ${espace ? grouper(complet, [1, 2, 2, 2, 3, 3, 2]) : complet}.`)).toEqual(['NIR']);
      }),
    );
  });
});
