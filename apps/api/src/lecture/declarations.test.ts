import { ACTES, colonnesRegardees, droitsDe, SUJETS_PROTEGES } from '@gouvernance-iae/droits';
import { getNamedType, GraphQLEnumType, GraphQLInterfaceType, GraphQLNonNull, GraphQLObjectType, GraphQLUnionType } from 'graphql';
import type { DataSource } from 'typeorm';
import { creerSchema } from '../schema';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { classesDeclarees, declarationDe, type Classe } from './registre';

const schema = creerSchema();
let p: Plateforme;
let source: DataSource;
beforeAll(async () => {
  p = await ouvrirPlateforme();
  source = p.service.source;
});
afterAll(() => p.fermer());

/** The types compiled into SQL, with their class. */
const types = (): [GraphQLObjectType, Classe][] =>
  [...classesDeclarees()].map(([nom, classe]) => {
    const type = schema.getType(nom);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${nom} n’est pas un type de l’API.`);
    return [type, classe];
  });

const champs = (): [string, GraphQLObjectType, Classe][] => types().flatMap(([type, classe]) => Object.keys(type.getFields()).map((nom) => [nom, type, classe] as [string, GraphQLObjectType, Classe]));

test('chaque champ lisible est une colonne, une relation, une partie, un calcul ou un champ composé', () => {
  const inconnus = champs().filter(([nom, , classe]) => {
    const meta = source.getMetadata(classe);
    const d = declarationDe(classe);
    return !meta.columns.some((c) => c.propertyName === nom) && !meta.relations.some((r) => r.propertyName === nom) && !d.parties?.[nom] && !d.calculs?.[nom] && !d.composes?.[nom];
  });
  expect(inconnus.map(([nom, type]) => `${type.name}.${nom}`)).toEqual([]);
});

test('une relation vers un type protégé ou une partie est facultative : elle peut n’être pas lisible', () => {
  const obligatoires = champs().filter(([nom, type, classe]) => {
    const relation = source.getMetadata(classe).relations.find((r) => r.propertyName === nom);
    return relation && declarationDe(relation.type as Classe).statut !== 'reference' && type.getFields()[nom]?.type instanceof GraphQLNonNull;
  });
  expect(obligatoires.map(([nom, type]) => `${type.name}.${nom}`)).toEqual([]);
});

test('filtrer et trier lisent : un filtre simple et un tri ne portent que sur ce que la ligne montre', () => {
  const caches = types().flatMap(([type, classe]) => {
    const montres = type.getFields();
    const filtres = Object.values(declarationDe(classe).filtres ?? {}).flatMap((f) => (typeof f === 'function' ? [] : [f.propriete]));
    const tri = schema.getType(`${type.name}Champ`);
    const tries = tri instanceof GraphQLEnumType ? tri.getValues().map((v) => v.name) : [];
    return [...filtres, ...tries].filter((nom) => !montres[nom]).map((nom) => `${type.name}.${nom}`);
  });
  expect(caches).toEqual([]);
});

test('un champ imbriqué ne prend pas d’argument : la fusion par nom en dépend', () => {
  expect(champs().filter(([nom, type]) => (type.getFields()[nom]?.args.length ?? 0) > 0)).toEqual([]);
});

test('aucun type compilé n’est une interface ni une union', () => {
  const faux = champs().filter(([nom, type]) => {
    const cible = getNamedType(type.getFields()[nom]?.type ?? type);
    return cible instanceof GraphQLInterfaceType || cible instanceof GraphQLUnionType;
  });
  expect(faux).toEqual([]);
});

test('les relations suivies par la lecture se font sans propriété inverse', () => {
  expect(source.entityMetadatas.flatMap((m) => m.relations.filter((r) => !r.isManyToOne).map((r) => r.propertyName))).toEqual([]);
});

test('toute colonne regardée par un droit existe', () => {
  const tous = droitsDe({
    personneId: 'x',
    mandats: (['ADMINISTRATEUR', 'ANIMATEUR', 'SECRETARIAT', 'MEMBRE'] as const).map((role) => ({ id: role, role, genre: 'SIAE' as const, organisationId: 'o', organisations: ['o'], instancesLues: ['i'], instancesTenues: ['i'], departements: ['39'], national: false })),
  });
  const absentes = SUJETS_PROTEGES.flatMap((sujet) => {
    const classe = classesDeclarees().get(sujet);
    const colonnes = classe ? source.getMetadata(classe).columns.map((c) => c.propertyName) : [];
    return colonnesRegardees(tous, sujet).filter((c) => !colonnes.includes(c)).map((c) => `${sujet}.${c}`);
  });
  expect(absentes).toEqual([]);
});

test('chaque partie se trouve par un index', async () => {
  const indexes = await p.sql<{ table: string; colonne: string }>(
    `SELECT t.relname AS "table", a.attname AS colonne FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]`,
  );
  const connus = new Set(indexes.map((i) => `${i.table}.${i.colonne}`));
  const sansIndex = types().flatMap(([, classe]) =>
    Object.entries(declarationDe(classe).parties ?? {}).flatMap(([nom, { classe: enfant, cle }]) => {
      const meta = source.getMetadata(enfant());
      const colonne = meta.columns.find((c) => c.propertyName === cle)?.databaseName;
      return connus.has(`${meta.tableName}.${colonne}`) ? [] : [`${classe.name}.${nom} par ${meta.tableName}.${colonne}`];
    }),
  );
  expect(sansIndex).toEqual([]);
});

/** Entering by a workbook, or with a file, is entering: the right asked is that of `saisirValeurs`, on each cell. */
const PAR_SAISIE = ['importerClasseur', 'corrigerImport', 'confirmerImport', 'abandonnerImport', 'annulerImport', 'retirerPiece'];

test('chaque mutation de l’API est un acte connu des droits, ou concerne le compte de chacun', () => {
  const DU_COMPTE = ['connexion', 'deconnexion', 'motDePasseOublie', 'definirMotDePasse', 'changerMotDePasse', 'garderPreferences', 'creerJetonCalendrier', 'revoquerJetonCalendrier'];
  const actes = new Set<string>(Object.values(ACTES).flat());
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.filter((m) => !actes.has(m) && !DU_COMPTE.includes(m) && !PAR_SAISIE.includes(m))).toEqual([]);
});

test('les entités et les migrations disent la même chose', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  // Indexes and checks are written by hand in the migrations: TypeORM only knows tables and columns.
  const ecarts = upQueries.map((q) => q.query).filter((q) => /ADD "|DROP COLUMN|CREATE TABLE|ALTER COLUMN/.test(q));
  expect(ecarts).toEqual([]);
});

test('une lecture ne peut pas écrire', async () => {
  await expect(p.service.lectures.query(`UPDATE instance SET nom = 'x'`)).rejects.toMatchObject({ code: '25006' });
});
