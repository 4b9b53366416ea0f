import { estMesure } from '@gouvernance-iae/domaine';
import { ARTICLES } from './accords';
import { INDICATEURS, type IndicateurReference } from './indicateurs';

const de = (code: string): IndicateurReference | undefined => INDICATEURS.find((i) => i.code === code);
const codes = (choisir: (i: IndicateurReference) => boolean): readonly string[] => INDICATEURS.filter(choisir).map(({ code }) => code);
const qui = (code: string): readonly string[] => de(code)?.fournisseurs.map(({ designation }) => designation) ?? [];

describe('Les indicateurs de référence', () => {
  it('sont les trente-deux de BFC2016, chacun sous un article qui existe', () => {
    expect(INDICATEURS).toHaveLength(32);
    expect(new Set(INDICATEURS.map(({ code }) => code)).size).toBe(32);
    const lieux = new Set(ARTICLES.map(({ accord, code }) => `${accord} ${code}`));
    expect(codes(({ accord, article }) => !lieux.has(`${accord} ${article}`))).toEqual([]);
    expect(de('A2-1')?.article).toBe('article 2');
  });

  it('portent les étoiles de la source', () => {
    expect(codes((i) => i.etoile)).toEqual(['F3-1', 'F4-2', 'F5-5', 'F5-6', 'F5-7', 'F5-8', 'F7-1', 'F7-2', 'F7-3', 'F8-1', 'F8-2', 'F8-3']);
  });

  it('disent ce qui reste à confirmer, et pourquoi', () => {
    expect(codes((i) => i.aConfirmer !== null)).toEqual(['F3-3', 'F4-3', 'F4-4', 'F4-5', 'F5-1', 'F5-2', 'F5-3', 'F5-4', 'F5-5', 'F5-6', 'F5-8', 'A2-1']);
  });

  it('ne sont comptés par la plateforme que là où elle a la formule', () => {
    expect(codes((i) => i.calcule)).toEqual(['F3-1', 'F3-3', 'F8-1', 'F8-2', 'F8-3']);
    expect(codes((i) => i.calcule !== estMesure(i.code))).toEqual([]);
  });

  it('restent demandés à leurs fournisseurs, tant que la plateforme ne tient pas ce qui les compterait', () => {
    expect(codes((i) => i.note?.includes('La plateforme le comptera') ?? false)).toEqual(['F2-1', 'F2-2', 'F2-3', 'F5-7', 'A2-1']);
  });

  it('donnent ses deux termes à chaque taux, et à lui seul', () => {
    expect(codes((i) => i.unite === 'POURCENTAGE')).toEqual(['F2-2', 'F3-3', 'F5-1', 'F5-7', 'F7-2']);
    expect(codes((i) => (i.unite === 'POURCENTAGE') !== (i.numerateur !== null && i.denominateur !== null))).toEqual([]);
  });

  it('ont tous un fournisseur, et disent comment plusieurs se partagent la valeur', () => {
    expect(codes((i) => i.fournisseurs.length === 0)).toEqual([]);
    expect(codes((i) => i.fournisseurs.length > 1 !== (i.partage !== null))).toEqual([]);
    expect(codes((i) => i.partage === 'L_UN_OU_L_AUTRE')).toEqual(['F2-2', 'F3-2']);
    expect(qui('F8-1')).toEqual(['Pôle emploi', 'Réseaux IAE', 'UD Direccte']);
    expect(qui('F3-2')).toEqual(['UD Direccte', 'Inter-réseau, par les SIAE']);
  });

  it('désignent un genre d’organisation à un échelon, ou une instance', () => {
    const douteux = INDICATEURS.flatMap(({ code, fournisseurs }) =>
      fournisseurs.filter((f) => (f.genre === null) === (f.typeInstance === null) || (f.genre === null) !== (f.echelon === null)).map(() => code),
    );
    expect(douteux).toEqual([]);
    expect(codes((i) => i.fournisseurs.some((f) => f.typeInstance !== null))).toEqual(['F4-1', 'F6-1']);
  });

  it('se lisent par région, par département, et par type de SIAE pour six d’entre eux', () => {
    expect(codes((i) => i.dimensions.includes('REGION'))).toEqual(['F1-1', 'F4-1', 'F6-1']);
    expect(codes((i) => i.dimensions.includes('TYPE_SIAE'))).toEqual(['F4-3', 'F4-4', 'F5-3', 'F6-2', 'F6-3', 'A2-1']);
  });

  it('s’écrivent en français, sans apostrophe droite ni espace simple avant une ponctuation haute', () => {
    const textes = INDICATEURS.flatMap((i) => [i.intitule, i.numerateur, i.denominateur, i.aConfirmer, i.note, ...i.fournisseurs.map((f) => f.designation)]);
    expect(textes.filter((texte) => texte !== null && /'| [:;!?»]|« /.test(texte))).toEqual([]);
  });
});
