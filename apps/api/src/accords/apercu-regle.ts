import { anneeDe, apercuChangement, changerRegle, introuvable, type ApercuChangement, type Jour, type Regle as RegleDomaine, type UniteRegle } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { charger, transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { Compilateur } from '../lecture/compilateur';
import { Regle } from './accord.entity';
import { COLONNES_REGLE } from './regle.faits';
import { requeteVerdicts, type FaitsLus } from './verdicts';

export interface DemandeApercu {
  readonly regleId: string;
  readonly depuis: Jour;
  readonly nombre: number | null;
  readonly unite: UniteRegle | null;
}

/** The years shown: since the rule began, and no further than memory goes. */
const ANNEES_MAX = 10;

export interface Apercu extends ApercuChangement {
  readonly noms: ReadonlyMap<string, string>;
  readonly avant: RegleDomaine;
  readonly apres: RegleDomaine;
}

async function regleDuDomaine(em: EntityManager, id: string): Promise<RegleDomaine> {
  const [regle] = (await em.query(`SELECT row_to_json(x) AS j FROM (SELECT ${COLONNES_REGLE} FROM regle r LEFT JOIN accord a ON a.id = r.accord_id WHERE r.id = $1) x`, [id])) as { j: RegleDomaine }[];
  if (!regle) throw introuvable();
  return regle.j;
}

/** What would move if a rule changed: nothing is recorded, and the same refusals speak. For whoever may change it. */
export function apercuChangementRegle(ctx: Contexte, { regleId, ...saisie }: DemandeApercu): Promise<Apercu> {
  return transaction(ctx, async (em) => {
    const ligne = await charger<Regle>(em, ctx, Regle, regleId, 'changerRegle');
    const { fermee, ouverte } = changerRegle(ligne, { ...saisie, motif: 'Aperçu' }, ctx.jour, ctx.maintenant);
    const regle = await regleDuDomaine(em, regleId);
    const suivante: RegleDomaine = { ...regle, ...ouverte, id: `suite de ${regle.id}` };
    const annee = anneeDe(ctx.jour);
    const premiere = Math.max(Math.min(anneeDe(regle.debut), annee), annee - ANNEES_MAX + 1);
    const annees = Array.from({ length: annee - premiere + 1 }, (_, i) => premiere + i);
    const c = new Compilateur(ctx.source, ctx.droits, {});
    const type = c.parametre(regle.typeInstance, 'text');
    const siege = regle.instanceId === null ? null : c.parametre(regle.instanceId, 'uuid');
    const territoire = c.parametre(regle.departements, 'text[]');
    const concernees = (alias: string): string => `${alias}.type = ${type} AND ${siege ? `${alias}.id = ${siege}` : regle.departements.length === 0 ? 'TRUE' : `${alias}.departements && ${territoire}`}`;
    const requete = requeteVerdicts(c, { debut: `${premiere}-01-01`, fin: `${annee}-12-31`, natures: [regle.nature] }, concernees);
    const lignes = (await em.query(`SELECT row_to_json(x) AS j FROM (${requete} ORDER BY ju.nom, ju.id) x`, c.parametres)) as { j: FaitsLus }[];
    const faits = lignes.map(({ j }) => j);
    const remplacer = (regles: readonly RegleDomaine[]): RegleDomaine[] => regles.flatMap((r) => (r.id === regle.id ? [{ ...r, fin: fermee.fin }, suivante] : [r]));
    return { ...apercuChangement(faits, regle.nature, remplacer, annees, ctx.jour), noms: new Map(faits.map((f) => [f.instanceId, f.instanceNom])), avant: regle, apres: suivante };
  });
}
