import { id } from './jura';
import type { Plateforme } from './plateforme';

type Base = Pick<Plateforme, 'sql'>;

interface FeuilleInscrite {
  readonly annee: number;
  readonly sigle?: string;
  readonly etat?: 'BROUILLON' | 'ADOPTEE';
  readonly adopteeLe?: string;
}

/** A road map as its acts would have left it. */
export async function inscrireFeuille(p: Base, { annee, sigle = 'CPR-BFC', etat = 'ADOPTEE', adopteeLe = `${annee}-01-20` }: FeuilleInscrite): Promise<string> {
  const feuille = id(`feuille ${sigle} ${annee}`);
  await p.sql(
    `INSERT INTO feuille_de_route (id, accord_id, instance_id, instance_nom, annee, departements, etat, numero, adoptee_le)
     SELECT $1, $2, i.id, i.nom, $3, i.departements, $4, $5, $6 FROM instance i WHERE i.id = $7`,
    [feuille, id('BFC2025'), annee, etat, etat === 'ADOPTEE' ? 1 : 0, etat === 'ADOPTEE' ? adopteeLe : null, id(sigle)],
  );
  return feuille;
}

interface ActionInscrite {
  readonly feuille: string;
  readonly nom: string;
  readonly etat?: string;
  readonly echeance?: string;
  readonly closeLe?: string;
  readonly pilote?: string;
}

/** One of its actions, named by what it is about. */
export async function inscrireAction(p: Base, { feuille, nom, etat = 'A_FAIRE', echeance, closeLe, pilote }: ActionInscrite): Promise<string> {
  const action = id(`action ${nom}`);
  const piloteId = pilote === undefined ? null : id(pilote);
  await p.sql(
    `INSERT INTO action (id, feuille_de_route_id, instance_id, accord_id, cadre, departements, rang, chantier_rang, chantier, intitule, pilote_id, acteurs, echeance_libelle, echeance, etat, avancement, close_le, motif)
     SELECT $1, f.id, f.instance_id, f.accord_id, f.etat, f.departements, 1, 1, 'Redynamiser les CTA', $3, $4, array_remove(ARRAY[$4::uuid], NULL), $5, $6, $7, CASE $7 WHEN 'TERMINEE' THEN 100 ELSE 0 END, $8, CASE $7 WHEN 'ABANDONNEE' THEN 'Sans objet' END
     FROM feuille_de_route f WHERE f.id = $2`,
    [action, feuille, nom, piloteId, echeance ?? null, echeance ?? null, etat, closeLe === undefined ? null : `${closeLe}T10:00:00Z`],
  );
  return action;
}

interface RemonteeInscrite {
  readonly nom: string;
  readonly origine: string;
  /** The instances that it reached after the first, in order; it stands at the last one. */
  readonly vers?: readonly string[];
  readonly leveeLe: string;
  readonly reponduLe?: string;
  readonly externe?: string;
  readonly jointeA?: string;
}

/** Something raised, as its acts would have left it: answered, it is back where it was raised. */
export async function inscrireRemontee(p: Base, { nom, origine, vers = [], leveeLe, reponduLe, externe, jointeA }: RemonteeInscrite): Promise<string> {
  const remontee = id(`remontée ${nom}`);
  const etat = jointeA !== undefined ? 'FUSIONNEE' : reponduLe !== undefined ? 'REPONDUE' : externe !== undefined ? 'EXTERNE' : 'OUVERTE';
  const ici = etat === 'REPONDUE' ? origine : (vers.at(-1) ?? origine);
  await p.sql(
    `INSERT INTO remontee (id, question_id, genre, titre, texte, etat, origine_id, origine_nom, instance_id, instance_nom, atteintes, departements, externe, reponse, fusionnee_dans_id, levee_le, arrivee_le, repondu_le, close_le)
     SELECT $1, $1, 'BESOIN', $2, 'Ce qui est remonté, en une phrase.', $3, o.id, o.nom, i.id, i.nom, $4::uuid[], o.departements, $5, $6, $7, $8, $8, $9, $10 FROM instance o, instance i WHERE o.id = $11 AND i.id = $12`,
    [remontee, `Remontée ${nom}`, etat, [origine, ...vers].map(id), externe ?? null, reponduLe === undefined ? null : 'La réponse.', jointeA === undefined ? null : id(`remontée ${jointeA}`), `${leveeLe}T10:00:00Z`,
      reponduLe === undefined ? null : `${reponduLe}T10:00:00Z`, jointeA === undefined ? null : `${leveeLe}T11:00:00Z`, id(origine), id(ici)],
  );
  return remontee;
}
