import { idsDeMesure, introuvable, mesureDeCle, nonAuthentifie, preuvesDuChiffre, saisieInvalide, type Preuves, type SujetPreuve } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import type { Contexte } from '../acte/contexte';
import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { Instance } from '../instances/instance.entity';
import type { Compilateur } from '../lecture/compilateur';
import { compilateurDe, estUuid, executer } from '../lecture/racine';
import type { Classe } from '../lecture/registre';
import { Reunion } from '../reunions/reunion.entity';
import { Valeur } from '../valeurs/valeur.entity';
import { Bilan } from './bilan.entity';
import type { PreuvesBilan } from './contenu.types';
import { ensembleDePreuves, faitsDeMesure, preuvesFigees } from './preuves-sql';

export interface DemandeDePreuves {
  readonly id: string;
  readonly code: string;
  readonly departement: string | null;
}

const CLASSES: Readonly<Record<SujetPreuve, Classe>> = { Reunion, CompteRendu, Bilan, Valeur, Instance };
/** More would be no list that a person opens: the count tells the rest. */
const LISIBLES_MAX = 500;
const CODE = /^[A-Z][A-Z0-9_-]{1,59}$/u;

const dansLeDepartement = (c: Compilateur, sujet: SujetPreuve, departement: string | null): string => {
  if (departement === null) return 'TRUE';
  return sujet === 'Valeur' ? `x.departement = ${c.parametre(departement, 'text')}` : `x.departements && ${c.parametre([departement], 'text[]')}`;
};

/** « SELECT json » of what stands behind a set of ids: how many, and which ones the reader may open. Minutes may be counted with bilans (BFC2016 fiche 8). */
function compterEtOuvrir(c: Compilateur, sujet: SujetPreuve, ids: string, departement: string | null): string {
  const ou = `x.id IN (SELECT i.id FROM ids i) AND ${dansLeDepartement(c, sujet, departement)}`;
  const compter = (classe: Classe): string => `(SELECT count(*)::int FROM ${c.table(classe)} x WHERE ${ou})`;
  const ouvrir = (classe: Classe): string => `(SELECT coalesce(json_agg(l.id), '[]') FROM (SELECT x.id FROM ${c.lire(classe, 'x')} AND ${ou} ORDER BY x.id LIMIT ${LISIBLES_MAX}) l)`;
  const [total, bilans] = sujet === 'CompteRendu' ? [`${compter(CompteRendu)} + ${compter(Bilan)}`, ouvrir(Bilan)] : [compter(CLASSES[sujet]), `'[]'::json`];
  return `WITH ids AS MATERIALIZED (${ids}) SELECT json_build_object('sujet', ${c.parametre(sujet, 'text')}, 'total', ${total}, 'ids', ${ouvrir(CLASSES[sujet])}, 'bilans', ${bilans})`;
}

/** What a figure of a bilan comes from: of a draft, today's rows; of a transmitted one, those that were kept with it. */
export async function lirePreuves(ctx: Contexte, info: GraphQLResolveInfo, { id, code, departement }: DemandeDePreuves): Promise<PreuvesBilan> {
  if (!CODE.test(code)) throw saisieInvalide([{ champ: 'code', message: 'Ce chiffre n’existe pas.' }]);
  const refus = (): Error => (ctx.acteur ? introuvable() : nonAuthentifie());
  if (!estUuid(id)) throw refus();
  const { sujet, cle } = preuvesDuChiffre(code);
  const mesure = mesureDeCle(cle);
  const c = compilateurDe(ctx, info);
  const portes = c.portes('b');
  const bilan = `FROM ${c.lire(Bilan, 'b')} AND b.id = ${c.parametre(id, 'uuid')}`;
  const vives = mesure === null ? compterEtOuvrir(c, sujet, ensembleDePreuves(portes, cle), departement) : `SELECT json_build_object('departements', b.departements, 'preuves', (${faitsDeMesure(portes)}))`;
  const requete = `SELECT json_build_object('brouillon', b.etat = 'BROUILLON', 'lues', CASE b.etat WHEN 'BROUILLON' THEN (${vives}) ELSE (${compterEtOuvrir(c, sujet, preuvesFigees(portes, cle), departement)}) END) ${bilan}`;
  const trouve = await executer<{ brouillon: boolean; lues: PreuvesBilan } | null>(ctx, info, c, requete);
  if (trouve === null) throw refus();
  if (mesure === null || !trouve.brouillon) return trouve.lues;
  // A formula says which rows it counted; the rights then say which ones the reader opens.
  const { departements, preuves } = trouve.lues as unknown as { departements: string[]; preuves: Preuves };
  const comptes = idsDeMesure(mesure, preuves, departements, departement);
  const d = compilateurDe(ctx, info);
  return executer<PreuvesBilan>(ctx, info, d, compterEtOuvrir(d, sujet, `SELECT u.id FROM unnest(${d.parametre(comptes, 'uuid[]')}) AS u(id)`, null));
}
