import { cellulesAttendues, fournisseursAttendus, organisationsDe, type Annuaire, type IndicateurAttendu, type OrganisationDue } from './cellule';
import { fournisseur, indicateur } from './exemples-indicateurs';
import type { Fournisseur, Indicateur } from './objets-indicateurs';

const organisation = (id: string, genre: OrganisationDue['genre'], departements: readonly string[], parentId: string | null = null): OrganisationDue => ({
  id, genre, departements, parentId, debut: null, fin: null,
});
const BFC = ['21', '39', '58'];
const organisations: readonly OrganisationDue[] = [
  organisation('dgefp', 'ETAT', []),
  organisation('direccte', 'ETAT', BFC, 'dgefp'),
  ...BFC.map((d) => organisation(`ud${d}`, 'ETAT', [d], 'direccte')),
  organisation('pe-dg', 'POLE_EMPLOI', []),
  organisation('pe-dr', 'POLE_EMPLOI', BFC, 'pe-dg'),
  organisation('dt-21-39', 'POLE_EMPLOI', ['21', '39'], 'pe-dr'),
  organisation('dt-58', 'POLE_EMPLOI', ['58'], 'pe-dr'),
  organisation('agence-dole', 'POLE_EMPLOI', ['39'], 'dt-21-39'),
  organisation('horizon', 'RESEAU', []),
  organisation('horizon-bfc', 'RESEAU', BFC, 'horizon'),
  { ...organisation('sillage-bfc', 'RESEAU', ['21', '39']), debut: '2020-01-01', fin: '2026-06-30' },
  organisation('paca', 'RESEAU', ['13', '84']),
];
const annuaire: Annuaire = {
  organisations,
  instances: [{ type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC, secretariatId: 'pe-dr', debut: '2016-01-01', fin: null }],
};
const attente = { jour: '2026-12-31', departements: BFC };

const du = (ecart: Partial<Fournisseur>): Fournisseur => fournisseur(ecart);
const etat = (echelon: Fournisseur['echelon']): Fournisseur => du({ genreOrganisation: 'ETAT', echelon });
const attendu = (ecart: Partial<Indicateur>, ...fournisseurs: readonly Fournisseur[]): IndicateurAttendu => ({ ...indicateur(ecart), fournisseurs });
const cellules = (...indicateurs: readonly IndicateurAttendu[]) => cellulesAttendues(indicateurs, annuaire, attente);
const lieux = (i: IndicateurAttendu): readonly string[] => cellules(i).map((c) => `${c.organisationId} ${c.departement ?? 'région'}`);

describe('Les organisations qu’un fournisseur désigne', () => {
  it.each<[string, Fournisseur, readonly string[]]>([
    ['l’État en région', etat('REGION'), ['direccte']],
    ['l’État en département', etat('DEPARTEMENT'), ['ud21', 'ud39', 'ud58']],
    ['Pôle emploi en région', du({ genreOrganisation: 'POLE_EMPLOI', echelon: 'REGION' }), ['pe-dr']],
    ['les directions territoriales, pas les agences', du({ genreOrganisation: 'POLE_EMPLOI', echelon: 'DEPARTEMENT' }), ['dt-21-39', 'dt-58']],
    ['les réseaux de la région, ni leur tête nationale ni ceux d’ailleurs', du({}), ['horizon-bfc']],
    ['une instance : son secrétariat', du({ genreOrganisation: null, echelon: null, typeInstance: 'COMITE_PILOTAGE_REGIONAL' }), ['pe-dr']],
    ['une organisation nommée', du({ genreOrganisation: null, echelon: null, organisationId: 'agence-dole' }), ['agence-dole']],
  ])('%s', (_qui, f, ids) => expect(organisationsDe(f, annuaire, attente).map(({ id }) => id)).toEqual(ids));

  it('sont celles du dernier jour de la période', () => {
    expect(organisationsDe(du({}), annuaire, { ...attente, jour: '2026-06-30' }).map(({ id }) => id)).toEqual(['horizon-bfc', 'sillage-bfc']);
  });
});

describe('Les cellules attendues', () => {
  it('vont par département pour qui a la région', () => {
    expect(lieux(attendu({}, du({})))).toEqual(['horizon-bfc 21', 'horizon-bfc 39', 'horizon-bfc 58']);
  });

  it('reviennent à chacun pour son département', () => {
    expect(lieux(attendu({}, etat('DEPARTEMENT')))).toEqual(['ud21 21', 'ud39 39', 'ud58 58']);
    expect(lieux(attendu({}, du({ genreOrganisation: 'POLE_EMPLOI', echelon: 'DEPARTEMENT' })))).toEqual(['dt-21-39 21', 'dt-21-39 39', 'dt-58 58']);
  });

  it('n’ont pas de département quand l’indicateur est régional', () => {
    expect(lieux(attendu({ dimensions: ['REGION'] }, etat('REGION')))).toEqual(['direccte région']);
  });

  it('se multiplient par les types de SIAE qui existent à la fin de la période', () => {
    const parType = attendu({ dimensions: ['DEPARTEMENT', 'TYPE_SIAE'] }, etat('DEPARTEMENT'));
    expect(cellules(parType)).toHaveLength(3 * 5);
    expect(cellulesAttendues([parType], annuaire, { ...attente, jour: '2017-12-31' }).map((c) => c.typeSiae).slice(0, 4)).toEqual(['ACI', 'AI', 'EI', 'ETTI']);
    expect(cellulesAttendues([parType], annuaire, { ...attente, jour: '2017-12-31' })).toHaveLength(3 * 4);
  });

  it('ne demandent rien de ce que la plateforme compte', () => expect(cellules(attendu({ calcule: true }, etat('DEPARTEMENT')))).toEqual([]));

  it('demandent sa part à chacun, ou la valeur à l’un des deux', () => {
    const deux = [etat('DEPARTEMENT'), du({ rang: 2 })];
    expect(cellules(attendu({ partage: 'CHACUN' }, ...deux)).map((c) => c.alternative)).toEqual(Array(6).fill(false));
    expect(cellules(attendu({ partage: 'L_UN_OU_L_AUTRE' }, ...deux)).map((c) => c.alternative)).toEqual(Array(6).fill(true));
  });

  it('un seul à pouvoir répondre n’a personne d’autre sur qui compter', () => {
    expect(cellulesAttendues([attendu({ partage: 'L_UN_OU_L_AUTRE' }, etat('DEPARTEMENT'))], annuaire, { ...attente, departements: ['39'] })).toEqual([
      expect.objectContaining({ organisationId: 'ud39', alternative: false }),
    ]);
  });

  it('reviennent aux fournisseurs du dernier jour de la période, s’ils ont changé en cours d’année', () => {
    const change = attendu({}, du({ genreOrganisation: 'ETAT', echelon: 'DEPARTEMENT', fin: '2026-06-30' }), du({ rang: 2, debut: '2026-07-01' }));
    expect(fournisseursAttendus(cellules(change))).toEqual(['horizon-bfc']);
    expect(fournisseursAttendus(cellulesAttendues([change], annuaire, { ...attente, jour: '2025-12-31' }))).toEqual(['ud21', 'ud39', 'ud58']);
  });

  it('désignée deux fois, une organisation n’est demandée qu’une', () => {
    expect(lieux(attendu({ dimensions: ['REGION'] }, etat('REGION'), du({ rang: 2, genreOrganisation: null, echelon: null, organisationId: 'direccte' })))).toEqual(['direccte région']);
  });

  it('ne sortent pas du territoire de la campagne', () => {
    expect(cellulesAttendues([attendu({}, du({}))], annuaire, { ...attente, departements: ['39'] }).map((c) => c.departement)).toEqual(['39']);
  });
});
