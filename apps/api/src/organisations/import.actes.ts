import { ErreurMetier, interdit, nonAuthentifie, planifierImport, type LigneImport, type OrganisationConnue } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { inscrire, mandatPour } from '../acte/journal';
import { departementsConnus } from './departements';
import { lireFichier, type FichierLu } from './fichier';
import type { ImportOrganisations } from './import.types';
import { Organisation } from './organisation.entity';

const CELLULE = /\d+$/u;
/** As many faults as a person corrects before trying again. */
const FAUTES_MAX = 200;

/** Says what a file would change, and writes nothing. */
export async function apercuImport(ctx: Contexte, fichier: string, nom: string): Promise<ImportOrganisations> {
  exigerDroit(ctx);
  const lu = await lireFichier(fichier, nom);
  return resumer(await transaction(ctx, (em) => planifier(em, ctx, lu)), false);
}

/** Applies a file, all of it or nothing; the plan is made again under the lock, so that what is written is what is true then. */
export async function importer(ctx: Contexte, fichier: string, nom: string): Promise<ImportOrganisations> {
  exigerDroit(ctx);
  const lu = await lireFichier(fichier, nom);
  return transaction(ctx, async (em) => {
    // Twenty times the same file in parallel: the first writes, the others find nothing to change.
    await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['importerOrganisations']);
    await em.query('LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE');
    const plan = await planifier(em, ctx, lu);
    const champs = plan.flatMap((ligne) => ligne.champs);
    if (champs.length > 0) {
      const cellules = champs.length === 1 ? 'Une cellule est' : `${champs.length} cellules sont`;
      throw new ErreurMetier('SAISIE_INVALIDE', `${cellules} à corriger : rien n’a été enregistré.`, { champs: champs.slice(0, FAUTES_MAX) });
    }
    await enregistrer(em, ctx, plan);
    return resumer(plan, true);
  });
}

function exigerDroit(ctx: Contexte): void {
  if (!ctx.acteur) throw nonAuthentifie();
  if (!peut(ctx.droits, 'importerOrganisations', 'Organisation', {})) throw interdit();
}

async function planifier(em: EntityManager, ctx: Contexte, { entetes, rangees }: FichierLu): Promise<LigneImport[]> {
  const connues: OrganisationConnue[] = await em.find(Organisation, { order: { id: 'ASC' } });
  return planifierImport(entetes, rangees, { connues, departements: await departementsConnus(em), jour: ctx.jour, nouvelId: () => randomUUID() });
}

/** One statement for the new ones, one for the changed ones: they may name one another. */
async function enregistrer(em: EntityManager, ctx: Contexte, plan: readonly LigneImport[]): Promise<void> {
  const lignes = (effet: LigneImport['effet']): string => JSON.stringify(plan.flatMap((l) => (l.effet === effet ? [{ ...l.organisation, id: l.id }] : [])));
  const colonnes = 'id uuid, nom text, genre text, "typeSiae" text, siret text, "parentId" uuid, "reseauId" uuid, departements text[], courriel text, debut date, fin date';
  await em.query(
    `INSERT INTO organisation (id, nom, genre, type_siae, siret, parent_id, reseau_id, departements, courriel, debut, fin, fictif)
     SELECT id, nom, genre, "typeSiae", siret, "parentId", "reseauId", departements, courriel, debut, fin, $2 FROM json_to_recordset($1) AS r (${colonnes})`,
    [lignes('NOUVELLE'), ctx.configuration.fictif],
  );
  await em.query(
    `UPDATE organisation o SET nom = r.nom, genre = r.genre, type_siae = r."typeSiae", siret = r.siret, parent_id = r."parentId", reseau_id = r."reseauId",
       departements = r.departements, courriel = r.courriel, debut = r.debut, fin = r.fin, version = o.version + 1
     FROM json_to_recordset($1) AS r (${colonnes}) WHERE o.id = r.id`,
    [lignes('MODIFIEE')],
  );
  const mandatId = mandatPour(ctx.acteur, 'importerOrganisations', 'Organisation', {});
  const inscriptions = plan
    .filter((l) => l.effet === 'NOUVELLE' || l.effet === 'MODIFIEE')
    .map((l) => ({ acte: 'importerOrganisations', sujet: 'Organisation', sujetId: l.id, champs: l.changements.map((c) => c.colonne), mandatId }));
  await inscrire(em, ctx, inscriptions);
}

function resumer(plan: readonly LigneImport[], applique: boolean): ImportOrganisations {
  const compter = (effet: LigneImport['effet']): number => plan.filter((l) => l.effet === effet).length;
  return {
    applique,
    nouvelles: compter('NOUVELLE'),
    modifiees: compter('MODIFIEE'),
    inchangees: compter('INCHANGEE'),
    refusees: compter('REFUSEE'),
    lignes: plan.map((l) => ({ ligne: l.rang, organisationId: l.effet === 'NOUVELLE' && !applique ? null : l.organisation && l.id, nom: l.nom, effet: l.effet, changements: [...l.changements] })),
    fautes: plan.flatMap((l) => l.champs.map(({ champ, message }) => ({ cellule: champ, ligne: Number(CELLULE.exec(champ)?.[0] ?? l.rang), message }))).slice(0, FAUTES_MAX),
  };
}
