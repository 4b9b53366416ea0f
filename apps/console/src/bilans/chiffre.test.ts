import { unChiffre, uneCellule, uneConvention } from '../essais/bilans';
import { autresDimensions, colonnesDe, evolution, lignesDe, termesDe } from './chiffre';

const normal = (texte: string | null): string | null => texte?.replace(/[\u00a0\u202f]/gu, ' ') ?? null;

describe('l’évolution d’un chiffre', () => {
  const taux = (numerateur: string | null, avant: string | null) => uneCellule({ numerateur, denominateur: '100', numerateurPrecedent: avant, denominateurPrecedent: avant === null ? null : '100' });

  it.each([
    [taux('85', '77'), 'POURCENTAGE', '+8 points en un an'],
    [taux('76', '77'), 'POURCENTAGE', '−1 point en un an'],
    [taux('77', '77'), 'POURCENTAGE', 'comme un an plus tôt'],
    [taux('77', null), 'POURCENTAGE', null],
    [taux(null, '77'), 'POURCENTAGE', null],
    [uneCellule({ numerateur: '5', denominateur: '0', numerateurPrecedent: '3', denominateurPrecedent: '6' }), 'POURCENTAGE', null],
    [uneCellule({ numerateur: '3412', numerateurPrecedent: '3120' }), 'NOMBRE', 'contre 3 120 en 2024'],
  ] as const)('se dit en points ou face à l’année d’avant, jamais sur un chiffre absent (%#)', (cellule, unite, dite) => {
    expect(normal(evolution(cellule, unite, 2025))).toBe(dite);
  });
});

describe('les lignes d’un chiffre', () => {
  it('marquent ce qui est loin sous l’ensemble, sans marquer ce qui n’a pas de taux', () => {
    const convention = uneConvention();
    const lignes = lignesDe({ ...convention, lignes: [...convention.lignes, uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Yonne', departement: '89', numerateur: '7', denominateur: '10' })] }, () => undefined);
    expect(lignes.filter(({ alerte }) => alerte).map(({ libelle }) => libelle)).toEqual(['Yonne']);
  });

  it('d’une autre dimension se disent à part : ce sont les mêmes cellules', () => {
    const chiffre = unChiffre({ lignes: [
      uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Jura', departement: '39', numerateur: '12' }),
      uneCellule({ dimension: 'TYPE_SIAE', libelle: 'ACI', numerateur: '8' }), uneCellule({ dimension: 'TYPE_SIAE', libelle: 'AI', comptees: 0, nonCommuniquees: 1 }),
    ] });
    expect(lignesDe(chiffre, () => undefined).map(({ libelle }) => libelle)).toEqual(['Jura']);
    expect(autresDimensions(chiffre)).toEqual(['Par type de SIAE : ACI 8 ; AI NC.']);
    expect(autresDimensions(uneConvention())).toEqual([]);
  });

  it('montrent les termes d’un taux et l’année d’avant quand elle est connue', () => {
    expect(colonnesDe(uneConvention(), 2025)).toEqual(['Département', 'Termes', '2025', '2024']);
    expect(colonnesDe(unChiffre({ total: uneCellule({ numerateur: '4' }) }), 2025)).toEqual(['Territoire', '2025']);
    expect(termesDe(uneCellule({ numerateur: '22', denominateur: '31' }), uneConvention())).toBe(', 22 sur 31');
    expect(termesDe(uneCellule({ numerateur: '22' }), unChiffre())).toBe('');
  });
});
