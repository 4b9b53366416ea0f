import { getNamedType, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { hasard } from './peuplement';
import { id } from './jura';

/** Facts of rules are judged elsewhere, and what a draft is composed from; here only what reading alone decides. */
const HORS_SUJET = new Set(['manques', 'attendus', 'attendu', 'rappels', 'controles', 'alertes', 'instancesDestinataires', 'destinatairesNoms', 'empreinteVerifiee', 'conseils']);
/** Composed from facts, where the same name read elsewhere is a column. */
const COMPOSES = new Set(['Bilan.contenu']);
const LISTES = ['instances', 'organisations', 'personnes', 'accords', 'reunions', 'comptesRendus', 'decisions', 'journal', 'courriels', 'indicateurs', 'campagnes', 'valeurs', 'valeurs', 'contestations', 'bilans', 'feuillesDeRoute', 'actions', 'actions'] as const;
/** Dates and ids: the order of texts belongs to the collation, not to the compiler. */
const TRIABLES: Readonly<Record<string, readonly string[]>> = {
  reunions: ['debut', 'jour', 'id'],
  comptesRendus: ['jour', 'publieLe', 'id'],
  decisions: ['echeance', 'id'],
  journal: ['instant', 'id'],
  courriels: ['prepareLe', 'id'],
  accords: ['effetLe', 'id'],
  indicateurs: ['rang', 'id'],
  campagnes: ['debut', 'fin', 'echeance', 'ouvreLe', 'id'],
  feuillesDeRoute: ['annee', 'adopteeLe', 'id'],
  actions: ['rang', 'chantierRang', 'echeance', 'avancement', 'id'],
  bilans: ['annee', 'transmisLe', 'id'],
  contestations: ['contesteeLe', 'annee', 'id'],
  valeurs: ['echeance', 'soumiseLe', 'indicateurId', 'organisationId', 'id'],
};
const UNS: Readonly<Record<string, string>> = { instance: 'i', organisation: 'o', personne: 'p', reunion: 'r', compteRendu: 'cr', campagne: 'ca', indicateur: 'id', contestation: 'ct', bilan: 'bi', feuilleDeRoute: 'fr', action: 'an0.' };

/** A random valid document over the lists and singles: aliases, fragments, directives, repeated fields, __typename. */
export function documentAleatoire(schema: GraphQLSchema, graine: number, exclus: ReadonlySet<string> = new Set()): { document: string; variables: Record<string, unknown> } {
  const h = hasard(graine);
  const fragments: string[] = [];
  const variables: Record<string, unknown> = { oui: h(2) === 0, page: 1 + h(3), parPage: 1 + h(8) };

  const champs = (type: GraphQLObjectType, profondeur: number): string => {
    const sorties: string[] = [];
    const noms = Object.values(type.getFields()).filter((f) => f.args.length === 0 && !HORS_SUJET.has(f.name) && !COMPOSES.has(`${type.name}.${f.name}`) && !exclus.has(`${type.name}.${f.name}`));
    for (const champ of noms) {
      const cible = getNamedType(champ.type);
      const objet = cible instanceof GraphQLObjectType;
      if (h(objet ? 3 : 2) !== 0 || (objet && profondeur >= 4)) continue;
      const alias = h(5) === 0 ? `a${h(9)}_${champ.name}: ` : '';
      const directive = h(8) === 0 ? ` @${h(2) ? 'include' : 'skip'}(if: $oui)` : '';
      const corps = objet ? ` { ${champs(cible, profondeur + 1)} }` : '';
      sorties.push(`${alias}${champ.name}${directive}${corps}`);
      // The same field again, with another sub-selection: graphql-js merges, the compiler must too.
      if (objet && h(6) === 0 && !alias && !directive) sorties.push(`${champ.name} { ${champs(cible, profondeur + 1)} }`);
    }
    if (h(4) === 0 || sorties.length === 0) sorties.push('__typename');
    if (h(6) === 0) return `... on ${type.name} { ${sorties.join(' ')} }`;
    if (h(6) === 0) {
      const nom = `F${fragments.length}`;
      fragments.push(`fragment ${nom} on ${type.name} { ${sorties.join(' ')} }`);
      return `...${nom}`;
    }
    return sorties.join(' ');
  };

  const requetes = schema.getQueryType()?.getFields() ?? {};
  const racines = Array.from({ length: 1 + h(3) }, (_, k) => {
    const noms = h(3) ? LISTES : Object.keys(UNS);
    const nom = noms[h(noms.length)] ?? 'reunions';
    const champ = requetes[nom];
    if (!champ) throw new Error(`Pas de requête ${nom}.`);
    const type = getNamedType(champ.type) as GraphQLObjectType;
    const prefixe = UNS[nom];
    if (prefixe) return `q${k}: ${nom}(id: "${id(`${prefixe}${h(8)}`)}") { ${champs(type, 1)} }`;
    const item = getNamedType(type.getFields()['items']?.type ?? type) as GraphQLObjectType;
    const triables = TRIABLES[nom] ?? ['id'];
    const tri = h(2) ? `tri: [${Array.from({ length: 1 + h(2) }, () => `{ champ: ${triables[h(triables.length)]}, sens: ${h(2) ? 'ASC' : 'DESC'} }`).join(', ')}]` : '';
    const ids = h(4) === 0 && nom !== 'journal' ? `filtre: { ids: [${UNS[nom.slice(0, -1)] ? `"${id(`${UNS[nom.slice(0, -1)]}${h(8)}`)}"` : ''}] }` : '';
    const args = [`page: $page`, `parPage: $parPage`, tri, ids].filter(Boolean).join(', ');
    return `q${k}: ${nom}(${args}) { ${h(2) ? 'total ' : ''}items { ${champs(item, 1)} } }`;
  });
  const utilise = (nom: string): boolean => racines.concat(fragments).some((t) => t.includes(`$${nom}`));
  const declarees = [utilise('oui') ? '$oui: Boolean!' : '', utilise('page') ? '$page: Int!, $parPage: Int!' : ''].filter(Boolean).join(', ');
  return { document: `query Q${declarees ? `(${declarees})` : ''} { ${racines.join(' ')} } ${fragments.join(' ')}`, variables };
}
