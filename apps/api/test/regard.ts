import { getNamedType, GraphQLEnumType, GraphQLObjectType, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { creerSchema } from '../src/schema';
import { id } from './jura';
import type { Plateforme } from './plateforme';
import type { ServeurEssai } from './serveur';
import { ouvrirSession } from './session';

const LISTES = ['instances', 'organisations', 'personnes', 'accords', 'reunions', 'comptesRendus', 'decisions', 'journal', 'courriels'] as const;
const EXPORTS = ['reunions.csv', 'comptes-rendus.csv', 'decisions.csv', 'journal.csv', 'valeurs.csv', 'organisations.csv'];

/** Every field of a type, objects included to this depth. */
function champs(type: GraphQLObjectType, profondeur: number): string {
  return Object.values(type.getFields())
    .flatMap((champ) => {
      const cible = getNamedType(champ.type);
      if (cible instanceof GraphQLScalarType || cible instanceof GraphQLEnumType) return [champ.name];
      return profondeur > 0 && cible instanceof GraphQLObjectType ? [`${champ.name} { ${champs(cible, profondeur - 1)} }`] : [];
    })
    .join(' ');
}

function lectures(schema: GraphQLSchema): Record<string, string> {
  const racines = schema.getQueryType()?.getFields() ?? {};
  const type = (nom: string): GraphQLObjectType => {
    const trouve = getNamedType(racines[nom]?.type);
    if (!(trouve instanceof GraphQLObjectType)) throw new Error(`${nom} n’est pas une lecture.`);
    return trouve;
  };
  const liste = (nom: string): string => `{ ${nom}(parPage: 100) { total items { ${champs(getNamedType(type(nom).getFields()['items']?.type ?? type(nom)) as GraphQLObjectType, 1)} } } }`;
  return {
    ...Object.fromEntries(LISTES.map((nom) => [nom, liste(nom)])),
    aFaire: `{ aFaire { ${champs(type('aFaire'), 2)} } }`,
    rythmes: `{ rythmes(annee: 2026) { ${champs(type('rythmes'), 1)} } }`,
    moi: `{ moi { ${champs(type('moi'), 1)} } }`,
  };
}
const LECTURES = lectures(creerSchema());

export interface Cibles {
  /** Ids of what one tries to reach. */
  readonly ids: readonly string[];
  /** Words that are written there. */
  readonly mots: readonly string[];
}

/** Filters by the ids of things one may not read: what they count must not change with those things. */
const FILTRES = `query ($i: [ID!], $u: ID, $t: String) {
  a: reunions(filtre: { ids: $i }) { total } b: reunions(filtre: { instanceId: $i }) { total } c: reunions(filtre: { texte: $t }) { total }
  d: comptesRendus(filtre: { ids: $i }) { total } e: comptesRendus(filtre: { instanceId: $i }) { total } f: comptesRendus(filtre: { reunionId: $u }) { total } g: comptesRendus(filtre: { destinataireId: $u }) { total }
  h: decisions(filtre: { ids: $i }) { total } i: decisions(filtre: { instanceId: $u }) { total } j: decisions(filtre: { piloteId: $u }) { total } k: decisions(filtre: { texte: $t }) { total }
  l: journal(filtre: { sujetId: $i }) { total } m: journal(filtre: { acteurId: $u }) { total } n: courriels(filtre: { sujetId: $i }) { total } o: courriels(filtre: { texte: $t }) { total }
  p: personnes(filtre: { ids: $i }) { total } q: personnes(filtre: { instanceId: $u }) { total } r: personnes(filtre: { organisationId: $u }) { total } s: personnes(filtre: { texte: $t }) { total }
}`;
const FILTRES_SUITE = `query ($i: [ID!], $u: ID, $t: String, $x: ID!) {
  a: organisations(filtre: { ids: $i }) { total } b: organisations(filtre: { parentId: $u }) { total } c: organisations(filtre: { reseauId: $u }) { total } d: organisations(filtre: { texte: $t }) { total }
  e: instances(filtre: { ids: $i }) { total } f: instances(filtre: { secretariatId: $u }) { total } g: instances(filtre: { texte: $t }) { total }
  h: reunion(id: $x) { id } i: compteRendu(id: $x) { id } j: decision(id: $x) { id } k: courriel(id: $x) { id } l: instance(id: $x) { id } m: organisation(id: $x) { id } n: personne(id: $x) { id }
}`;

/** Everything that somebody can get out of the API, by every door, as texts to compare. */
export async function regarder(p: Plateforme, s: ServeurEssai, qui: string | null, cibles: Cibles, calendrier: string | null): Promise<Record<string, string>> {
  const vu: Record<string, string> = {};
  const noter = async (nom: string, document: string, variables: Record<string, unknown> = {}): Promise<void> => {
    const reponse = await p.demander(qui && id(qui), document, variables);
    // A refused question would look the same before and after: it would prove nothing.
    if (reponse.errors.length > 0) throw new Error(`${nom} : ${reponse.errors.map((e) => e.message).join(' ')}`);
    vu[nom] = JSON.stringify(reponse.data, null, 1);
  };
  for (const [nom, document] of Object.entries(LECTURES)) await noter(nom, document);
  for (const [rang, u] of cibles.ids.entries()) {
    for (const [n, document] of [FILTRES, FILTRES_SUITE].entries()) await noter(`filtres ${n} de la cible ${rang}`, document, { i: [u], u, x: u, t: cibles.mots[rang % cibles.mots.length] });
  }
  for (const mot of cibles.mots) await noter(`recherche de ${mot}`, 'query ($t: String!) { rechercher(texte: $t) { genre id titre complement lien } }', { t: mot });
  const entetes = qui ? await ouvrirSession(p, qui) : {};
  const fichiers = [...EXPORTS, ...cibles.ids.flatMap((u) => [`comptes-rendus/${u}.html`, `comptes-rendus/${u}.pdf`, `comptes-rendus/${u}.odt`, `reunions/${u}.ics`])].map((f) => `/exports/${f}`);
  for (const adresse of [...fichiers, ...cibles.ids.map((u) => `/documents/${u}`), ...(calendrier ? [`/calendrier/${calendrier}.ics`] : [])]) {
    const reponse = await fetch(`${s.adresse}${adresse}`, { headers: entetes });
    vu[adresse] = `${reponse.status} ${await reponse.text()}`;
  }
  return vu;
}
