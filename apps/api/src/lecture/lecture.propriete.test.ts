import { droitsDe, peut, SUJETS_PROTEGES, type Acteur } from '@gouvernance-iae/droits';
import { execute, parse, validate } from 'graphql';
import { documentAleatoire } from '../../test/documents';
import { id } from '../../test/jura';
import { Naif } from '../../test/naif';
import { chargerTables, type Tables } from '../../test/naif-tables';
import { hasard, peupler } from '../../test/peuplement';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { contexteDe } from '../http/contexte';
import { creerSchema } from '../schema';
import { Compilateur } from './compilateur';
import { classeDe } from './registre';

let p: Plateforme;
let tables: Tables;
const schema = creerSchema();

beforeAll(async () => {
  p = await ouvrirPlateforme();
  await peupler(p, 20261120);
  tables = await chargerTables(p.service.source);
});
afterAll(() => p.fermer());

/** A random actor: from nobody to several mandats of any role, with any reach, empty lists included. */
function acteurAleatoire(graine: number): Acteur | null {
  const h = hasard(graine);
  const quelques = (prefixe: string, nombre: number, sur: number): string[] => Array.from({ length: nombre }, (_, i) => id(`${prefixe}${i}`)).filter(() => h(sur) === 0);
  if (h(12) === 0) return null;
  return {
    personneId: id(`p${h(8)}`),
    mandats: Array.from({ length: h(4) }, (_, i) => {
      const role = (['ADMINISTRATEUR', 'ANIMATEUR', 'SECRETARIAT', 'MEMBRE', 'MEMBRE'] as const)[h(5)] ?? 'MEMBRE';
      return {
        id: id(`ma${i}`),
        role,
        genre: h(2) ? ('SIAE' as const) : ('ETAT' as const),
        organisationId: id(`o${h(9)}`),
        organisations: quelques('o', 9, 4),
        instancesLues: quelques('i', 6, 3),
        instancesTenues: role === 'MEMBRE' ? [] : quelques('i', 6, 3),
        departements: ['21', '39', '71'].filter(() => h(3) === 0),
        national: h(8) === 0,
      };
    }),
  };
}

test('pour 1 000 acteurs au hasard, ce que SQL laisse lire est ce que les droits laissent lire en mémoire', async () => {
  for (let graine = 1; graine <= 1000; graine += 1) {
    const droits = droitsDe(acteurAleatoire(graine));
    const c = new Compilateur(p.service.source, droits, {});
    const colonnes = SUJETS_PROTEGES.map((sujet) => `(SELECT coalesce(json_agg(x.id ORDER BY x.id), '[]') FROM ${c.lire(classeDe(sujet), 'x')}) AS "${sujet}"`);
    const { rows } = await p.service.lectures.query<Record<string, string[]>>(`SELECT ${colonnes.join(', ')}`, c.parametres);
    const enMemoire = Object.fromEntries(
      SUJETS_PROTEGES.map((sujet) => [sujet, (tables.get(classeDe(sujet)) ?? []).filter((r) => peut(droits, 'lire', sujet, r)).map((r) => r.id).sort()]),
    );
    expect({ graine, lu: rows[0] }).toEqual({ graine, lu: enMemoire });
  }
});

test('300 documents au hasard, chacun par 3 acteurs : le compilateur répond comme l’exécution naïve, totaux compris', async () => {
  const naif = new Naif(schema, p.service.source, tables, '2026-11-20');
  let compares = 0;
  for (let graine = 1; graine <= 300; graine += 1) {
    const { document, variables } = documentAleatoire(schema, graine);
    const arbre = parse(document);
    const fautes = validate(schema, arbre);
    // Two aliases may meet with different directives or selections: graphql-js itself refuses such a document.
    if (fautes.length > 0) continue;
    for (const decalage of [0, 5000, 9000]) {
      const acteur = acteurAleatoire(graine + decalage);
      const contexte = contexteDe(p.service, acteur, p.instant);
      const reponse = await execute({ schema, document: arbre, variableValues: variables, contextValue: contexte });
      await contexte.fermer();
      if (reponse.errors?.some((e) => /traverse trop de listes/.test(e.message))) continue;
      expect({ graine, erreurs: reponse.errors ?? [] }).toEqual({ graine, erreurs: [] });
      const attendu = await naif.executer(document, variables, contexte.droits, acteur);
      expect({ graine, document, data: JSON.parse(JSON.stringify(reponse.data)) }).toEqual({ graine, document, data: attendu });
      compares += 1;
    }
  }
  // The comparison must have taken place: refused documents prove nothing.
  expect(compares).toBeGreaterThan(700);
});
