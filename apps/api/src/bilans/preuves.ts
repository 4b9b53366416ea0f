import { cleDesContestations, idsDeMesure, introuvable, mesureDeCle, nonAuthentifie, preuvesDuChiffre, saisieInvalide, TYPES_LOCAUX, type Preuves, type SujetPreuve } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import type { Contexte } from '../acte/contexte';
import { Action } from '../actions/action.entity';
import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { FeuilleDeRoute } from '../feuilles-de-route/feuille-de-route.entity';
import { Instance } from '../instances/instance.entity';
import type { Compilateur } from '../lecture/compilateur';
import { compilateurDe, estUuid, executer } from '../lecture/racine';
import type { Classe } from '../lecture/registre';
import { Contestation } from '../mesures/contestation.entity';
import { Remontee } from '../remontees/remontee.entity';
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

const CLASSES: Readonly<Record<SujetPreuve, Classe>> = { Reunion, CompteRendu, Bilan, Valeur, Instance, FeuilleDeRoute, Action, Remontee };
/** More would be no list that a person opens: the count tells the rest. */
const LISIBLES_MAX = 500;
const CODE = /^[A-Z][A-Z0-9_-]{1,59}$/u;

const dansLeDepartement = (c: Compilateur, sujet: SujetPreuve, departement: string | null): string => {
  if (departement === null) return 'TRUE';
  if (sujet === 'Remontee') return `x.departements && ${c.parametre([departement], 'text[]')} AND EXISTS (SELECT 1 FROM ${c.portes('x').fait(Instance, 'o')} WHERE o.id = x.origine_id AND o.type = ANY(${c.parametre(TYPES_LOCAUX, 'text[]')}))`;
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

/** « SELECT json » of the contestations of a figure that the reader may open: how many there are is told with the figure. */
const ouvrirContestations = (c: Compilateur, ids: string, departement: string | null): string =>
  `(SELECT coalesce(json_agg(l.id), '[]') FROM (SELECT x.id FROM ${c.lire(Contestation, 'x')} AND x.id IN (${ids})${departement === null ? '' : ` AND x.departement = ${c.parametre(departement, 'text')}`} ORDER BY x.contestee_le, x.id) l)`;

type Lues = Omit<PreuvesBilan, 'contestations'>;

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
  const vives = mesure === null ? compterEtOuvrir(c, sujet, ensembleDePreuves(portes, cle, ctx.jour), departement) : `SELECT json_build_object('departements', b.departements, 'preuves', (${faitsDeMesure(portes)}))`;
  const selon = (vif: string, fige: string): string => `CASE b.etat WHEN 'BROUILLON' THEN (${vif}) ELSE (${fige}) END`;
  const contestations = cleDesContestations(code);
  const colonnes = [
    `'brouillon', b.etat = 'BROUILLON'`,
    `'lues', ${selon(vives, compterEtOuvrir(c, sujet, preuvesFigees(portes, cle), departement))}`,
    `'contestations', ${mesure === null ? `'[]'::json` : selon(ouvrirContestations(c, ensembleDePreuves(portes, contestations, ctx.jour), departement), ouvrirContestations(c, preuvesFigees(portes, contestations), departement))}`,
  ];
  const trouve = await executer<{ brouillon: boolean; lues: Lues; contestations: string[] } | null>(ctx, info, c, `SELECT json_build_object(${colonnes.join(', ')}) ${bilan}`);
  if (trouve === null) throw refus();
  if (mesure === null || !trouve.brouillon) return { ...trouve.lues, contestations: trouve.contestations };
  // A formula says which rows it counted; the rights then say which ones the reader opens.
  const { departements, preuves } = trouve.lues as unknown as { departements: string[]; preuves: Preuves };
  const comptes = idsDeMesure(mesure, preuves, departements, departement);
  const d = compilateurDe(ctx, info);
  const lues = await executer<Lues>(ctx, info, d, compterEtOuvrir(d, sujet, `SELECT u.id FROM unnest(${d.parametre(comptes, 'uuid[]')}) AS u(id)`, null));
  return { ...lues, contestations: trouve.contestations };
}
