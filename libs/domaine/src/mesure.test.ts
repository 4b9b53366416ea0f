import { regle } from './exemples';
import { citationDeMesure, CODES_MESURE, estMesure, mesurer, type CodeMesure, type CtaPreuve, type EnvoiPreuve, type Mesure, type Preuves, type SeancePreuve } from './mesure';

const REGLAGE = regle({ id: 'reglage', nature: 'CTA_OPERATIONNEL', departements: [], nombre: 2, unite: 'PAR_AN', citation: '', source: 'REGLAGE', accordId: null, accordCode: null, debut: '2011-01-01', fin: null });

const seance = (id: string, instanceId: string, typeInstance: 'CDIAE' | 'CTA', departements: string[], ecart: Partial<SeancePreuve> = {}): SeancePreuve => ({ id, instanceId, typeInstance, departements, presentations: 0, partenaires: false, ...ecart });
const cta = (id: string, departements: string[], predecesseurs: string[] = []): CtaPreuve => ({ id, departements, predecesseurs });
const compteRendu = (id: string, departements: string[]): EnvoiPreuve => ({ id, sujet: 'CompteRendu', departements });

/**
 * A year counted by hand. Dole (39) sat three times; the val de Saône straddles 21 and 39 and sat twice; Dijon (21) once. The
 * CDIAE of the Jura sat twice, once with a union; that of the Côte-d’Or never. The accord was presented twice in one CTA of
 * Dole, once in the straddling CTA, once in the CDIAE of the Jura.
 */
const preuves = (ecart: Partial<Preuves> = {}): Preuves => ({
  jour: '2017-12-31',
  seances: [
    seance('dole-1', 'DOLE', 'CTA', ['39'], { presentations: 2 }),
    seance('dole-2', 'DOLE', 'CTA', ['39']),
    seance('dole-3', 'DOLE', 'CTA', ['39']),
    seance('saone-1', 'SAONE', 'CTA', ['21', '39'], { presentations: 1 }),
    seance('saone-2', 'SAONE', 'CTA', ['21', '39']),
    seance('dijon-1', 'DIJON', 'CTA', ['21']),
    seance('jura-1', 'CDIAE-39', 'CDIAE', ['39'], { presentations: 1, partenaires: true }),
    seance('jura-2', 'CDIAE-39', 'CDIAE', ['39']),
  ],
  envois: [compteRendu('cr-dole-1', ['39']), compteRendu('cr-saone-1', ['21', '39']), compteRendu('cr-saone-2', ['39'])],
  cta: [cta('DOLE', ['39']), cta('SAONE', ['21', '39']), cta('DIJON', ['21'])],
  regles: [REGLAGE],
  ...ecart,
});

const ecrire = ({ departement, typeInstance, numerateur, denominateur }: Mesure): string =>
  `${[departement ?? 'tout', ...(typeInstance === null ? [] : [typeInstance])].join(' ')} ${numerateur}${denominateur === null ? '' : `/${denominateur}`}`;
const compter = (code: CodeMesure, de: Preuves = preuves(), departements: readonly string[] = ['21', '39']): string[] => {
  const { total, lignes } = mesurer(code, de, departements);
  return [ecrire(total), ...lignes.map(ecrire)];
};

describe('ce que la plateforme compte, contre un compte fait à la main', () => {
  it.each<[CodeMesure, string[]]>([
    ['F3-1', ['tout 4', '21 CDIAE 0', '21 CTA 1', '39 CDIAE 1', '39 CTA 3']],
    ['F3-3', ['tout 1/2', '21 0/0', '39 1/2']],
    ['F8-1', ['tout 2', '21 1', '39 2']],
    ['F8-2', ['tout 6', '21 3', '39 5']],
    ['F8-3', ['tout 3', '21 1', '39 3']],
  ])('%s : chaque preuve compte une fois dans le territoire, une fois dans chacun de ses départements', (code, attendu) => {
    expect(compter(code)).toEqual(attendu);
  });

  it.each(CODES_MESURE.map((code) => [code] as const))('%s : sans aucune preuve, un nombre vaut zéro et un taux n’est pas calculable', (code) => {
    const { total, lignes } = mesurer(code, preuves({ seances: [], envois: [], cta: [] }), ['39']);
    expect([total, ...lignes].map(({ numerateur, denominateur, preuves: lues }) => [numerateur, denominateur, lues])).toEqual([total, ...lignes].map(() => [0, code === 'F3-3' ? 0 : null, []]));
  });

  it('ne compte dans un département que ce qui le touche', () => {
    expect(compter('F8-2', preuves(), ['21'])).toEqual(['tout 3', '21 3']);
    expect(compter('F8-2', preuves(), ['90'])).toEqual(['tout 0', '90 0']);
  });

  it('donne à la nation les départements de ses preuves', () => {
    expect(compter('F8-2', preuves(), [])).toEqual(['tout 6', '21 3', '39 5']);
  });

  it('dit combien de présentations dans chaque type d’instance, sur tout le territoire', () => {
    expect(mesurer('F3-1', preuves(), ['21', '39']).parType.map(ecrire)).toEqual(['tout CDIAE 1', 'tout CTA 3']);
  });
});

describe('les preuves d’un compte', () => {
  const de = (code: CodeMesure, departement: string): string[] => mesurer(code, preuves(), ['21', '39']).lignes.filter((l) => l.departement === departement).flatMap((l) => l.preuves.map((p) => p.id));
  it('sont les réunions et les comptes rendus qui le font', () => {
    expect(de('F3-3', '39')).toEqual(['jura-1', 'jura-2']);
    expect(de('F8-1', '21')).toEqual(['saone-1', 'saone-2']);
    expect(de('F8-3', '39')).toEqual(['cr-dole-1', 'cr-saone-1', 'cr-saone-2']);
    expect(de('F3-1', '39')).toEqual(['jura-1', 'dole-1', 'saone-1']);
  });

  it('d’un CTA à cheval ne sont citées qu’une fois dans la région', () => {
    expect(mesurer('F8-2', preuves(), ['21', '39']).total.preuves).toHaveLength(6);
  });
});

describe('un CTA est opérationnel', () => {
  const operationnels = (ecart: Partial<Preuves>): string => ecrire(mesurer('F8-1', preuves(ecart), ['21', '39']).total);
  it.each([
    ['à partir du nombre de réunions que fixe le réglage', [regle({ ...REGLAGE, nombre: 3 })], 'tout 1'],
    ['une réunion suffit si le réglage le dit', [regle({ ...REGLAGE, nombre: 1 })], 'tout 3'],
    ['le réglage d’un territoire plus étroit l’emporte', [REGLAGE, regle({ ...REGLAGE, id: 'dijon', departements: ['21'], nombre: 1 })], 'tout 3'],
    ['jamais, sans réglage', [], 'tout 0'],
  ])('%s', (_, regles, attendu) => {
    expect(operationnels({ regles })).toBe(attendu);
  });

  it('s’il est en activité le dernier jour : celui qui a fini dans l’année ne compte plus', () => {
    expect(operationnels({ cta: [cta('SAONE', ['21', '39']), cta('DIJON', ['21'])] })).toBe('tout 1');
  });

  it('s’il a commencé dans l’année et tenu assez de réunions', () => {
    expect(operationnels({ cta: [cta('DIJON', ['21'])] })).toBe('tout 0');
    expect(operationnels({ cta: [cta('DIJON', ['21'])], seances: [...preuves().seances, seance('dijon-2', 'DIJON', 'CTA', ['21'])] })).toBe('tout 1');
  });

  it('avec les réunions de celui auquel il succède', () => {
    expect(operationnels({ cta: [cta('NOUVEAU', ['39'], ['DOLE'])] })).toBe('tout 1');
    expect(mesurer('F8-1', preuves({ cta: [cta('NOUVEAU', ['39'], ['DOLE'])] }), ['39']).total.preuves.map((p) => p.id)).toEqual(['dole-1', 'dole-2', 'dole-3']);
  });

  it('et le verdict cite le réglage, qui n’est d’aucun accord', () => {
    expect(citationDeMesure('F8-1', preuves(), ['39'])).toMatchObject({ texte: 'Réglage de la plateforme\u00a0: au moins 2 réunions tenues dans l’année', force: 'REGLAGE', accordId: null });
    expect(citationDeMesure('F8-2', preuves(), ['39'])).toBeNull();
    expect(citationDeMesure('F8-1', preuves({ regles: [] }), ['39'])).toBeNull();
  });
});

it('seuls les indicateurs que la plateforme compte vraiment sont des mesures', () => {
  expect(['F3-1', 'F5-7', 'toString'].map(estMesure)).toEqual([true, false, false]);
});
