import { creerInstance } from '../../instances/instance.actes';
import { nommerMembre } from '../../instances/membre.actes';
import { creerOrganisation } from '../../organisations/organisation.actes';
import { donnerMandat } from '../../personnes/mandat.actes';
import { creerPersonne } from '../../personnes/personne.actes';
import { hacher } from '../../comptes/mot-de-passe';
import type { Acteurs } from './acteurs';
import { MOT_DE_PASSE_DEMO } from './comptes';
import { instantLocal } from './instant';
import { DEBUT_RECIT } from './organisations';
import type { MandatFictif, PlanDemonstration } from './plan';
import type { ServiceReuni } from './transaction-unique';

const FONDATION = [
  `INSERT INTO organisation (id, nom, genre, fictif) SELECT id, nom, genre, true FROM json_to_recordset($1) AS r (id uuid, nom text, genre text)`,
  `INSERT INTO personne (id, prenom, nom, courriel, fonction) SELECT id, prenom, nom, courriel, fonction FROM json_to_recordset($1) AS r (id uuid, prenom text, nom text, courriel text, fonction text)`,
  `INSERT INTO mandat (id, personne_id, role, organisation_id, debut) SELECT id, "personneId", role, "organisationId", debut
   FROM json_to_recordset($1) AS r (id uuid, "personneId" uuid, role text, "organisationId" uuid, debut date)`,
] as const;

/** The first administrator, whom nobody could have appointed: the only person of the story who is not made by an act. */
async function fonder({ em }: ServiceReuni, plan: PlanDemonstration): Promise<string> {
  const mandat = plan.mandats.find((m) => m.role === 'ADMINISTRATEUR');
  const personne = plan.personnes.find((p) => p.id === mandat?.personneId);
  const organisation = plan.organisations.find((o) => o.id === mandat?.organisationId);
  if (!mandat || !personne || !organisation) throw new Error('Le plan n’a personne pour administrer la plateforme.');
  const lignes = [organisation, personne, mandat];
  for (const [i, sql] of FONDATION.entries()) await em.query(sql, [JSON.stringify([lignes[i]])]);
  return personne.id;
}

/** Who exists when the story begins, made by the administrator's acts; those already founded are left as they are. */
export async function peupler(service: ServiceReuni, plan: PlanDemonstration, acteurs: Acteurs): Promise<void> {
  const administrateur = await fonder(service, plan);
  const ctx = await acteurs.contexte(administrateur, instantLocal(DEBUT_RECIT, '06:00'));
  for (const { id, ...organisation } of plan.organisations) await creerOrganisation(ctx, id, organisation);
  for (const { id, ...personne } of plan.personnes) await creerPersonne(ctx, id, personne);
  const donner = async (mandats: readonly MandatFictif[]): Promise<void> => {
    for (const { id, ...mandat } of mandats) await donnerMandat(ctx, id, mandat);
  };
  await donner(plan.mandats.filter((m) => m.instanceId === null));
  for (const { id, membres, ...instance } of plan.instances) {
    await creerInstance(ctx, id, instance);
    for (const { id: membreId, ...membre } of membres) await nommerMembre(ctx, membreId, id, membre);
  }
  await donner(plan.mandats.filter((m) => m.instanceId !== null));
}

/** The accounts of the sign-in page: one hash for all, since the password is public. */
export async function ouvrirComptes({ em }: ServiceReuni, plan: PlanDemonstration): Promise<void> {
  const ids = plan.comptes.map((c) => c.personneId);
  await em.query('INSERT INTO compte (personne_id, empreinte) SELECT id, $2 FROM unnest($1::uuid[]) AS id', [ids, await hacher(MOT_DE_PASSE_DEMO)]);
}
