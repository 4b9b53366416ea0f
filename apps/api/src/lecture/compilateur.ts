import type { Acte, Clause, Droits, Sujet } from '@gouvernance-iae/droits';
import { saisieInvalide } from '@gouvernance-iae/domaine';
import type { GraphQLObjectType } from 'graphql';
import type { DataSource, EntityMetadata } from 'typeorm';
import { porteeConnue } from './portee-connue';
import { declarationDe, type Calcul, type Classe, type Parties, type Portes } from './registre';
import { PROFONDEUR_MAX, sousSelection, typeObjet, type Fragments, type Selection } from './selection';

/** Crossing to-many relations multiplies rows: a document may cross this many in all. */
const PLURIELS_MAX = 24;

const TYPES_EN_TEXTE = new Set(['bigint', 'numeric']);

/**
 * Compiles the selection of one root field into one SQL statement. Rights are inserted wherever a protected type is
 * crossed; values are parameters only. Decision 0001 tells why.
 */
export class Compilateur {
  readonly parametres: unknown[] = [];
  private readonly dejaVus = new Map<string, Map<unknown, string>>();
  private alias = 0;
  private pluriels = 0;

  constructor(
    private readonly source: DataSource,
    private readonly droits: Droits,
    private readonly fragments: Fragments,
  ) {}

  /** A value as `$n`; the same value, or the same list, always under the same number. */
  parametre(valeur: unknown, type = ''): string {
    const duType = this.dejaVus.get(type) ?? new Map<unknown, string>();
    this.dejaVus.set(type, duType);
    const vu = duType.get(valeur);
    if (vu) return vu;
    this.parametres.push(valeur);
    const nom = `$${this.parametres.length}${type && `::${type}`}`;
    duType.set(valeur, nom);
    return nom;
  }

  nouvelAlias(): string {
    this.alias += 1;
    return `t${this.alias}`;
  }

  meta(classe: Classe): EntityMetadata {
    return this.source.getMetadata(classe);
  }

  table(classe: Classe): string {
    return `"${this.meta(classe).tableName}"`;
  }

  colonne(classe: Classe, alias: string, propriete: string): string {
    return `${alias}."${this.colonneDe(classe, propriete).databaseName}"`;
  }

  private colonneDe(classe: Classe, propriete: string): EntityMetadata['columns'][number] {
    const trouvee = this.meta(classe).columns.find((c) => c.propertyName === propriete);
    if (!trouvee) throw new Error(`${classe.name}.${propriete} n’est ni colonne, ni relation, ni calcul.`);
    return trouvee;
  }

  /** « table alias WHERE rights ». */
  lire(classe: Classe, alias: string): string {
    return `${this.table(classe)} ${alias} WHERE ${this.droitDeLire(classe, alias)}`;
  }

  /** The condition under which a row of this class may be read by the actor. */
  droitDeLire(classe: Classe, alias: string): string {
    const declaration = declarationDe(classe);
    switch (declaration.statut) {
      case 'reference':
        return declaration.sujet && this.droits.can('lire', declaration.sujet) ? 'TRUE' : 'FALSE';
      case 'partie': {
        if (!declaration.racine) return 'FALSE';
        const racine = declaration.racine.classe();
        const dessus = this.nouvelAlias();
        return `EXISTS (SELECT 1 FROM ${this.lire(racine, dessus)} AND ${dessus}.id = ${this.colonne(classe, alias, declaration.racine.cle)})`;
      }
      case 'suivi': {
        const sujets = Object.entries(declaration.suit ?? {}).map(([nom, suivie]) => {
          const dessus = this.nouvelAlias();
          const droit = this.droitDuJournal(suivie(), dessus);
          return `(${alias}.sujet = ${this.parametre(nom, 'text')} AND ${alias}.sujet_id IN (SELECT ${dessus}.id FROM ${this.table(suivie())} ${dessus} WHERE ${droit}))`;
        });
        return sujets.length ? `(${sujets.join(' OR ')})` : 'FALSE';
      }
      case 'protege':
        return declaration.sujet ? this.condition(classe, declaration.sujet, alias) : 'FALSE';
    }
  }

  private droitDuJournal(classe: Classe, alias: string): string {
    const actes = declarationDe(classe).journal;
    return actes ? `(${actes.map((acte) => this.pouvoir(acte, classe, alias)).join(' OR ')})` : this.droitDeLire(classe, alias);
  }

  /** The condition under which the actor may do this act on a row of this class: his own scope, for counts. */
  pouvoir(acte: Acte, classe: Classe, alias: string): string {
    const { sujet } = declarationDe(classe);
    return sujet ? this.condition(classe, sujet, alias, acte) : 'FALSE';
  }

  private condition(classe: Classe, sujet: Sujet, alias: string, acte: Acte = 'lire'): string {
    const clauses = porteeConnue(this.droits, sujet, acte).portee;
    if (clauses.length === 0) return 'FALSE';
    if (clauses.some((c) => c.length === 0)) return 'TRUE';
    return `(${clauses.map((c) => this.clause(classe, c, alias)).join(' OR ')})`;
  }

  private clause(classe: Classe, clause: Clause, alias: string): string {
    const conditions = clause.map(({ colonne, op, valeurs }) => {
      const type = this.colonneDe(classe, colonne).type === 'uuid' ? 'uuid[]' : 'text[]';
      const sql = this.colonne(classe, alias, colonne);
      const liste = this.parametre(valeurs, type);
      if (op === 'RECOUPE') return `${sql} && ${liste}`;
      return op === 'DANS' ? `${sql} = ANY(${liste})` : `${sql} <> ALL(${liste})`;
    });
    return `(${conditions.join(' AND ')})`;
  }

  /** The doors given to computations, facts and filters. */
  portes(alias: string): Portes {
    return {
      alias,
      lire: (classe, a) => this.lire(classe, a),
      pouvoir: (acte, classe, a) => this.pouvoir(acte, classe, a),
      fait: (classe, a) => `${typeof classe === 'string' ? `"${classe}"` : this.table(classe)} ${a}`,
      parametre: (valeur, type) => this.parametre(valeur, type),
    };
  }

  /** The select list of an object: one JSON key per field name. */
  colonnes(classe: Classe, type: GraphQLObjectType, selection: Selection, alias: string, profondeur: number): string {
    if (profondeur > PROFONDEUR_MAX) throw saisieInvalide([{ champ: 'query', message: `La demande descend à plus de ${PROFONDEUR_MAX} niveaux.` }]);
    const declaration = declarationDe(classe);
    const meta = this.meta(classe);
    const sorties = new Map<string, string>();
    const faits = new Set<string>();
    const ajouterColonne = (propriete: string): void => {
      const colonne = this.colonneDe(classe, propriete);
      const texte = TYPES_EN_TEXTE.has(String(colonne.type)) ? '::text' : '';
      sorties.set(propriete, `${alias}."${colonne.databaseName}"${texte}`);
    };
    for (const [nom, noeuds] of selection) {
      const champ = type.getFields()[nom];
      const relation = meta.relations.find((r) => r.propertyName === nom);
      const parties = declaration.parties?.[nom];
      const calcul = declaration.calculs?.[nom];
      const compose = declaration.composes?.[nom];
      if (compose) {
        compose.colonnes.forEach(ajouterColonne);
        compose.faits?.forEach((f) => faits.add(f));
        // `actions` asks CASL about the row: every column that any grant looks at must be there.
        if (declaration.sujet) porteeConnue(this.droits, declaration.sujet).colonnes.forEach(ajouterColonne);
      } else if (calcul) {
        sorties.set(nom, `(${calcul(this.portes(alias))})`);
      } else if (relation && champ) {
        sorties.set(nom, this.vers(relation.type as Classe, typeObjet(champ.type), sousSelection(noeuds, this.fragments), `${alias}."${relation.joinColumns[0]?.databaseName}"`, profondeur + 1));
      } else if (parties && champ) {
        sorties.set(nom, this.parties(parties, typeObjet(champ.type), sousSelection(noeuds, this.fragments), classe, alias, profondeur + 1));
      } else {
        ajouterColonne(nom);
      }
    }
    if (faits.size > 0) sorties.set('faits', this.faits(declaration.faits ?? {}, faits, alias));
    return [...sorties].map(([nom, sql]) => `${sql} AS "${nom}"`).join(', ');
  }

  private faits(declares: Readonly<Record<string, Calcul>>, demandes: ReadonlySet<string>, alias: string): string {
    const liste = [...demandes].map((nom) => {
      const fait = declares[nom];
      if (!fait) throw new Error(`Le fait ${nom} n’est pas déclaré.`);
      return `(${fait(this.portes(alias))}) AS "${nom}"`;
    });
    return `(SELECT row_to_json(f) FROM (SELECT ${liste.join(', ')}) f)`;
  }

  private vers(classe: Classe, type: GraphQLObjectType, selection: Selection, cle: string, profondeur: number): string {
    const alias = this.nouvelAlias();
    const colonnes = this.colonnes(classe, type, selection, alias, profondeur);
    return `(SELECT row_to_json(x) FROM (SELECT ${colonnes} FROM ${this.lire(classe, alias)} AND ${alias}.id = ${cle}) x)`;
  }

  private parties(parties: Parties, type: GraphQLObjectType, selection: Selection, parent: Classe, aliasParent: string, profondeur: number): string {
    this.pluriels += 1;
    if (this.pluriels > PLURIELS_MAX) throw saisieInvalide([{ champ: 'query', message: 'La demande traverse trop de listes.' }]);
    const classe = parties.classe();
    const alias = this.nouvelAlias();
    const colonnes = this.colonnes(classe, type, selection, alias, profondeur);
    const ou = parties.ou ? ` AND ${parties.ou(this.portes(alias))}` : '';
    const ordre = [...parties.ordre, 'id'].map((p) => (p.startsWith('-') ? `${this.colonne(classe, alias, p.slice(1))} DESC` : this.colonne(classe, alias, p)));
    // A part is read under its root, which has just been authorised; a protected child carries its own rights.
    const depuis = declarationDe(classe).statut === 'partie' || declarationDe(classe).statut === 'reference' ? `${this.table(classe)} ${alias} WHERE TRUE` : this.lire(classe, alias);
    const lien = `${this.colonne(classe, alias, parties.cle)} = ${this.colonne(parent, aliasParent, parties.vers ?? 'id')}`;
    return `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${colonnes} FROM ${depuis} AND ${lien}${ou} ORDER BY ${ordre.join(', ')}) x)`;
  }
}
