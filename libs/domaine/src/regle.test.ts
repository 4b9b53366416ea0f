import { citer, nomAccord, regleDatee, regleDe, reglesApplicables, reglesDe } from './regle';
import { regle } from './exemples';

const BFC = regle({ departements: ['21', '25', '39', '58', '70', '71', '89', '90'] }).departements;
const regional = { jour: '2017-06-01', typeInstance: 'COMITE_PILOTAGE_REGIONAL', departements: BFC, instanceId: 'crp' } as const;
const cta = { jour: '2017-06-01', typeInstance: 'CTA', departements: ['39'], instanceId: 'cta-dole' } as const;

const ac2015 = regle({
  id: 'ac2015',
  typeInstance: 'COMITE_PILOTAGE_REGIONAL',
  departements: [],
  citation: 'article 5',
  accordCode: 'AC2015',
  debut: '2015-09-10',
});
const bfc2016 = regle({ id: 'bfc2016', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nombre: 2, unite: 'PAR_AN', citation: 'article 3' });
const propre = regle({ id: 'propre', departements: [], instanceId: 'cta-dole', source: 'REGLEMENT_INTERIEUR', accordId: null, accordCode: null, citation: 'article 2' });

describe('entre deux règles en vigueur, la plus étroite donne le verdict et l’autre reste à côté', () => {
  it('l’accord régional l’emporte sur le national pour le comité régional', () => {
    const r = reglesApplicables([ac2015, bfc2016], regional);
    expect(regleDe(r, 'RYTHME')).toBe(bfc2016);
    expect(r.ecartees).toEqual([{ regle: ac2015, devant: bfc2016 }]);
  });

  it('l’ordre des règles n’y change rien', () => {
    expect(regleDe(reglesApplicables([bfc2016, ac2015], regional), 'RYTHME')).toBe(bfc2016);
  });

  it('hors de la région, le national reste seul', () => {
    const r = reglesApplicables([ac2015, bfc2016], { ...regional, departements: ['13'] });
    expect(regleDe(r, 'RYTHME')).toBe(ac2015);
    expect(r.ecartees).toEqual([]);
  });

  it('à territoire égal, l’accord le plus récent', () => {
    const ancienne = regle({ id: 'ancienne', debut: '2016-01-01' });
    const nouvelle = regle({ id: 'nouvelle', debut: '2017-01-01' });
    expect(regleDe(reglesApplicables([ancienne, nouvelle], cta), 'RYTHME')).toBe(nouvelle);
  });

  it('la règle d’une instance ne la dispense pas d’une obligation', () => {
    const r = reglesApplicables([regle(), { ...propre, nombre: 1, unite: 'PAR_AN' }], cta);
    expect(regleDe(r, 'RYTHME')?.source).toBe('ACCORD');
    expect(r.ecartees).toHaveLength(1);
  });

  it('elle passe devant une recommandation', () => {
    expect(regleDe(reglesApplicables([regle({ force: 'RECOMMANDATION' }), propre], cta), 'RYTHME')).toBe(propre);
  });

  it('elle ne vaut que pour cette instance', () => {
    expect(regleDe(reglesApplicables([propre], { ...cta, instanceId: 'cta-lons' }), 'RYTHME')).toBeNull();
  });

  it('une proposition ne lie personne', () => {
    const proposee = regle({ force: 'PROPOSITION' });
    const r = reglesApplicables([proposee], cta);
    expect(regleDe(r, 'RYTHME')).toBeNull();
    expect(r.ecartees).toEqual([{ regle: proposee, devant: null }]);
  });

  it('les destinataires de plusieurs accords s’ajoutent', () => {
    const national = { ...ac2015, id: 't1', nature: 'TRANSMISSION', destinataires: ['COMITE_PILOTAGE_NATIONAL'] } as const;
    const region = { ...bfc2016, id: 't2', nature: 'TRANSMISSION', destinataires: ['CDIAE', 'CTA'], force: 'RECOMMANDATION' } as const;
    const r = reglesApplicables([national, region], regional);
    expect(reglesDe(r, 'TRANSMISSION').flatMap((x) => x.destinataires)).toEqual(['CDIAE', 'CTA', 'COMITE_PILOTAGE_NATIONAL']);
  });
});

describe('un accord qui oblige sans dire quand laisse le délai à l’instance', () => {
  const obligation = regle({ id: 'obligation', nature: 'DIFFUSION', nombre: null, unite: null, citation: 'article 3' });
  const quinze = { ...propre, nature: 'DIFFUSION', nombre: 15, unite: 'JOURS_CALENDAIRES', force: 'OBLIGATION' } as const;
  it.each([
    ['le délai vient de l’instance', [obligation, quinze], quinze],
    ['dans l’un ou l’autre ordre', [quinze, obligation], quinze],
    ['l’accord qui donne le sien passe devant', [quinze, { ...obligation, nombre: 30, unite: 'JOURS_CALENDAIRES' } as const], { ...obligation, nombre: 30, unite: 'JOURS_CALENDAIRES' }],
    ['sans délai nulle part, l’obligation reste', [obligation], obligation],
    ['rien n’oblige', [], null],
  ])('%s', (_, regles, attendue) => expect(regleDatee(reglesApplicables(regles, cta), 'DIFFUSION')).toEqual(attendue));

  it('les deux restent citées', () => {
    expect(reglesDe(reglesApplicables([obligation, quinze], cta), 'DIFFUSION').map((r) => citer(r).texte)).toEqual(['Accord BFC 2016, article 3', 'Règlement de l’instance, article 2']);
  });
});

describe('une règle vaut ses jours, son type et son territoire', () => {
  it.each([
    ['la veille de la signature', { ...cta, jour: '2016-12-07' }],
    ['après son terme', { ...cta, jour: '2019-01-01' }],
    ['un autre type', { ...cta, typeInstance: 'CDIAE' }],
    ['un autre territoire', { ...cta, departements: ['13'] }],
    ['la nation', { ...cta, departements: [] }],
  ] as const)('rien : %s', (_, situation) => expect(reglesApplicables([regle()], situation).retenues).toEqual([]));

  it('un périmètre à cheval est lié dès qu’une part est couverte', () => {
    expect(reglesApplicables([regle()], { ...cta, departements: ['39', '01'] }).retenues).toHaveLength(1);
  });

  it.each([
    ['2013-12-31', true],
    ['2014-01-01', false],
    ['2015-09-09', false],
    ['2015-09-10', true],
    ['2018-12-31', true],
    ['2019-01-01', false],
  ])('le %s, un accord est en vigueur : %s', (jour, attendu) => {
    const ac2011 = regle({ id: 'ac2011', departements: [], debut: '2011-03-15', fin: '2013-12-31' });
    expect(reglesApplicables([ac2011, ac2015, bfc2016], { ...cta, jour }).accordEnVigueur).toBe(attendu);
  });

  it('le règlement d’une instance seul ne fait pas un accord en vigueur', () => {
    expect(reglesApplicables([propre], cta).accordEnVigueur).toBe(false);
  });
});

describe('un verdict cite l’accord, l’article et la force', () => {
  it.each([
    [regle(), 'Accord BFC 2016, fiche 8', 'OBLIGATION'],
    [ac2015, 'Accord-cadre de 2015, article 5', 'OBLIGATION'],
    [regle({ accordCode: 'BFC2025', accordFictif: true }), 'Accord BFC 2025 (fictif), fiche 8', 'OBLIGATION'],
    [propre, 'Règlement de l’instance, article 2', 'REGLEMENT_INTERIEUR'],
    [{ ...propre, source: 'CHOIX_INSTANCE', citation: '' } as const, 'Choix de l’instance', 'CHOIX_INSTANCE'],
  ])('%#', (r, texte, force) => expect(citer(r)).toMatchObject({ texte, force }));

  it('le nom d’un accord se lit', () => expect(nomAccord('AC2011', false)).toBe('Accord-cadre de 2011'));
});
