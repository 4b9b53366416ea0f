import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import fc from 'fast-check';
import { ROLES } from '@gouvernance-iae/domaine';
import type { Acteur } from './acteur';
import { droitsDe, type Droits } from './droits';
import { colonnesRegardees, portee, PORTEE_NULLE, PORTEE_TOTALE, type Condition, type Portee } from './portee';
import { ACTES, COLONNES_LISTES, SUJETS_PROTEGES, type Sujet } from './sujets';

type Ligne = Readonly<Record<string, unknown>>;

/** What PostgreSQL would answer: `= ANY`, `<> ALL`, `&&`; a NULL satisfies nothing. */
function satisfait(ligne: Ligne, { colonne, op, valeurs }: Condition): boolean {
  const valeur = ligne[colonne];
  if (op === 'RECOUPE') return Array.isArray(valeur) && valeur.some((v: unknown) => typeof v === 'string' && valeurs.includes(v));
  if (typeof valeur !== 'string') return false;
  return op === 'DANS' ? valeurs.includes(valeur) : !valeurs.includes(valeur);
}

const dansLaPortee = (ligne: Ligne, p: Portee): boolean => p.some((clause) => clause.every((c) => satisfait(ligne, c)));

const id = fc.constantFrom('a', 'b', 'c', 'd');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const mandat = fc.record({
  id,
  role: fc.constantFrom(...ROLES),
  genre: fc.constantFrom('SIAE', 'POLE_EMPLOI', null),
  organisationId: id,
  organisations: ids,
  instancesLues: ids,
  instancesTenues: ids,
  departements: ids,
  national: fc.boolean(),
});
const acteur: fc.Arbitrary<Acteur | null> = fc.option(fc.record({ personneId: id, mandats: fc.array(mandat, { maxLength: 4 }) }), { freq: 8 });

const COLONNES = ['id', 'instanceId', 'organisationId', 'etat', 'genre', 'departements', 'invites', 'organisations', 'destinataires', 'instances'] as const;
const ETATS = ['BROUILLON', 'PROJET', 'APPROUVE', 'REMPLACE', 'SAISIE', 'SOUMISE', 'ACCEPTEE'] as const;

function ligneDe(sujet: Sujet): fc.Arbitrary<Ligne> {
  const listes: readonly string[] = COLONNES_LISTES[sujet];
  const colonne = (nom: (typeof COLONNES)[number]): fc.Arbitrary<unknown> => {
    if (listes.includes(nom)) return ids;
    if (nom === 'etat') return fc.constantFrom(...ETATS);
    if (nom === 'genre') return fc.constantFrom('COMPTE', 'REUNION');
    return nom === 'instanceId' ? fc.option(id) : id;
  };
  return fc.record(Object.fromEntries(COLONNES.map((nom) => [nom, colonne(nom)])));
}

describe('la forme normale des droits répond comme CASL', () => {
  it.each(SUJETS_PROTEGES)('sur des mandats et des lignes au hasard : %s', (sujet) => {
    fc.assert(
      fc.property(acteur, ligneDe(sujet), fc.constantFrom(...ACTES[sujet]), (qui, ligne, acte) => {
        const droits = droitsDe(qui);
        expect(dansLaPortee(ligne, portee(droits, acte as never, sujet))).toBe(droits.can(acte, subject(sujet, { ...ligne })));
      }),
      { numRuns: 500 },
    );
  });

  const valeur = fc.constantFrom('a', 'b', 'c');
  const valeurs = fc.uniqueArray(valeur, { maxLength: 3 });
  const liste = valeurs.map((v) => ({ $in: v }));
  const scalaire = fc.oneof(valeur, valeur.map((v) => ({ $eq: v })), liste, valeurs.map((v) => ({ $nin: v })));
  const conditions = fc.option(
    fc.record(
      { id: scalaire, instanceId: scalaire, departements: liste, invites: liste },
      { requiredKeys: [], noNullPrototype: true },
    ),
    { freq: 20 },
  );

  /** Few columns and several grants of one form: where merging happens, and where it may go wrong. */
  const proches = fc.array(fc.record({ id: scalaire, instanceId: fc.constantFrom('a', 'b') }, { requiredKeys: ['id'], noNullPrototype: true }), {
    minLength: 2,
    maxLength: 5,
  });

  it('sur des droits qui se ressemblent et se réunissent', () => {
    fc.assert(
      fc.property(proches, fc.record({ id: valeur, instanceId: fc.constantFrom('a', 'b') }), (accordees, row) => {
        const { can, build } = new AbilityBuilder<Droits>(createMongoAbility);
        for (const condition of accordees) can('lire', 'Reunion', condition);
        const droits = build();
        expect(dansLaPortee(row, portee(droits, 'lire', 'Reunion'))).toBe(droits.can('lire', subject('Reunion', { ...row })));
      }),
      { numRuns: 3000 },
    );
  });

  it('sur des droits au hasard, avec =, $in, $nin, recoupement et listes vides', () => {
    const ligne = fc.record({ id: valeur, instanceId: valeur, departements: fc.uniqueArray(valeur), invites: fc.uniqueArray(valeur) });
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 8 }), ligne, (accordees, row) => {
        const { can, build } = new AbilityBuilder<Droits>(createMongoAbility);
        for (const condition of accordees) can('lire', 'Reunion', condition ?? undefined);
        const droits = build();
        expect(dansLaPortee(row, portee(droits, 'lire', 'Reunion'))).toBe(droits.can('lire', subject('Reunion', { ...row })));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('la forme dépend des sortes de mandats, pas des personnes', () => {
  const membre = (instance: string, organisation: string) => ({
    id: instance,
    role: 'MEMBRE' as const,
    genre: null,
    organisationId: organisation,
    organisations: [organisation],
    instancesLues: [instance],
    instancesTenues: [],
    departements: [],
    national: false,
  });
  const forme = (p: Portee): string[] => p.map((clause) => clause.map((c) => `${c.colonne} ${c.op}`).join(' et '));

  it('dix mandats d’une même sorte donnent le texte d’un seul', () => {
    const un = droitsDe({ personneId: 'p', mandats: [membre('i0', 'o0')] });
    const dix = droitsDe({ personneId: 'q', mandats: Array.from({ length: 10 }, (_, i) => membre(`i${i}`, `o${i}`)) });
    for (const sujet of SUJETS_PROTEGES) {
      expect(forme(portee(dix, 'lire', sujet))).toEqual(forme(portee(un, 'lire', sujet)));
    }
    expect(portee(dix, 'lire', 'Reunion')).toHaveLength(2);
  });

  it('deux droits qui diffèrent par deux listes ne sont pas réunis', () => {
    const { can, build } = new AbilityBuilder<Droits>(createMongoAbility);
    can('lire', 'Reunion', { id: { $in: ['a'] }, instanceId: { $in: ['a'] } });
    can('lire', 'Reunion', { id: { $in: ['b'] }, instanceId: { $in: ['b'] } });
    expect(portee(build(), 'lire', 'Reunion')).toHaveLength(2);
  });
});

describe('les cas extrêmes', () => {
  const droits = (accorder: (can: AbilityBuilder<Droits>['can'], cannot: AbilityBuilder<Droits>['cannot']) => void): Droits => {
    const { can, cannot, build } = new AbilityBuilder<Droits>(createMongoAbility);
    accorder(can, cannot);
    return build();
  };

  it('rien d’accordé ne donne rien', () => {
    expect(portee(droitsDe(null), 'lire', 'Reunion')).toEqual(PORTEE_NULLE);
    expect(portee(droits((can) => can('lire', 'Reunion', { id: { $in: [] } })), 'lire', 'Reunion')).toEqual(PORTEE_NULLE);
  });

  it('un droit sans condition donne tout', () => {
    expect(portee(droitsDe({ personneId: 'p', mandats: [] }), 'lire', 'Accord')).toEqual(PORTEE_TOTALE);
  });

  it.each([
    ['un interdit', droits((_, cannot) => cannot('lire', 'Reunion', { id: 'a' }))],
    ['un opérateur inconnu', droits((can) => can('lire', 'Reunion', { id: { $gt: 'a' } }))],
    ['deux opérateurs sur une colonne', droits((can) => can('lire', 'Reunion', { id: { $in: ['a'], $nin: ['b'] } }))],
    ['une exclusion sur une liste', droits((can) => can('lire', 'Reunion', { invites: { $nin: ['a'] } }))],
    ['une valeur qui n’est pas un texte', droits((can) => can('lire', 'Reunion', { id: { $in: [1] } }))],
    ['un ou', droits((can) => can('lire', 'Reunion', { $or: [{ id: 'a' }] }))],
  ])('%s est refusé aussitôt', (_, refuses) => {
    expect(() => portee(refuses, 'lire', 'Reunion')).toThrow();
  });

  it('les colonnes regardées sont celles des droits eux-mêmes, tous actes confondus', () => {
    const tient = droitsDe({
      personneId: 'p',
      mandats: [{ id: 'm', role: 'ANIMATEUR', genre: null, organisationId: 'o', organisations: ['o'], instancesLues: ['i'], instancesTenues: ['i'], departements: [], national: false }],
    });
    expect(colonnesRegardees(tient, 'CompteRendu')).toEqual(['destinataires', 'etat', 'instanceId', 'organisations']);
    expect(colonnesRegardees(tient, 'Reunion')).toEqual(['instanceId', 'invites']);
    expect(colonnesRegardees(tient, 'Accord')).toEqual([]);
  });
});
