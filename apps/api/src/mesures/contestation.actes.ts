import { contestataire, contester, exigerAnnee, exigerMesure, interdit, mesurer, periodeComptee, repondreAContestation, saisieInvalide, type Annuaire, type IndicateurAttendu, type Preuves } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { Accord } from '../accords/accord.entity';
import { agir, creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { Compilateur } from '../lecture/compilateur';
import { annuaireDe, COMITE_DE_L_ACCORD, FOURNISSEURS_DE, siennesDe } from './contestataires';
import { Contestation } from './contestation.entity';
import { requetePreuves } from './preuves';

interface Demande {
  readonly id: string;
  readonly indicateurId: string;
  readonly departement: string | null;
  readonly annee: number;
  readonly motif: string;
}

async function compter(em: EntityManager, ctx: Contexte, demande: Parameters<typeof requetePreuves>[1]): Promise<Preuves> {
  const c = new Compilateur(ctx.source, ctx.droits, {});
  const requete = requetePreuves(c, demande);
  const [ligne] = await em.query<{ j: Preuves }[]>(`SELECT (${requete}) AS j`, c.parametres);
  if (!ligne) throw new Error('Les preuves se lisent toujours, même vides.');
  return ligne.j;
}

/** Contests a count of the platform, as the fournisseur that one is in that place; the figure is kept as it stood. */
export function contesterMesure(ctx: Contexte, { id, indicateurId, departement, annee, motif }: Demande): Promise<string> {
  return creer<Contestation, Indicateur>(ctx, { acte: 'contesterMesure', classe: Contestation, id, sous: { classe: Indicateur, id: indicateurId, cle: 'indicateurId' } }, async ({ parent: indicateur, em }) => {
    if (!indicateur) throw saisieInvalide([{ champ: 'indicateurId', message: 'Cet indicateur n’existe pas.' }]);
    const code = exigerMesure(indicateur);
    exigerAnnee(annee, ctx.jour);
    const ouverte = contester(motif, ctx.maintenant);
    const { departements } = await em.findOneByOrFail(Accord, { id: indicateur.accordId });
    if (departement !== null && departements.length > 0 && !departements.includes(departement)) throw saisieInvalide([{ champ: 'departement', message: 'Ce département n’est pas celui de l’accord.' }]);
    const periode = periodeComptee(annee, ctx.jour);
    const siennes = siennesDe(ctx);
    const fournisseurs = await em.query<IndicateurAttendu['fournisseurs'][number][]>(FOURNISSEURS_DE, [indicateurId]);
    const annuaire: Annuaire = { organisations: await em.query(annuaireDe('$1'), [siennes]), instances: [] };
    const organisationId = contestataire(fournisseurs, annuaire, { jour: periode.fin, departements, departement }, siennes);
    if (organisationId === null) throw interdit('Seuls les fournisseurs d’un chiffre le contestent, chacun sur son territoire.');
    const [comite] = await em.query<{ id: string }[]>(COMITE_DE_L_ACCORD, [indicateur.accordId, ctx.jour]);
    if (!comite) throw saisieInvalide([{ champ: 'indicateurId', message: 'Aucun comité de pilotage ne suit cet accord : personne ne répondrait.' }]);
    const preuves = await compter(em, ctx, { ...periode, departements: departement === null ? departements : [departement] });
    const { numerateur, denominateur } = mesurer(code, preuves, departement === null ? departements : [departement]).total;
    return { ligne: { ...ouverte, indicateurId, accordId: indicateur.accordId, instanceId: comite.id, organisationId, departement, annee, numerateur, denominateur }, motif: ouverte.motif };
  });
}

/** The secretariat of the committee answers, and says whether the evidence is to be put right. */
export function repondreContestation(ctx: Contexte, { id, version, reponse, retenue }: { id: string; version: number; reponse: string; retenue: boolean }): Promise<string> {
  return agir(ctx, { acte: 'repondreContestation', classe: Contestation, id, version }, ({ ligne }) => ({ changement: repondreAContestation(ligne, { reponse, retenue }, ctx.maintenant) }));
}

