import { id } from './jura';
import type { Sac } from './peuplement';
import type { Plateforme } from './plateforme';

/** Road maps of every state, one of the past without a committee, and actions of every kind, some on an agenda, some from a decision. */
export async function peuplerFeuilles(p: Plateforme, { h, parmi, texte, instances, organisations, personnes }: Sac): Promise<void> {
  const decisions = await p.sql<{ id: string; instanceId: string }>('SELECT d.id, c.instance_id AS "instanceId" FROM decision d JOIN compte_rendu c ON c.id = d.compte_rendu_id ORDER BY d.id');
  const points = await p.sql<{ id: string }>('SELECT id FROM point ORDER BY id');
  for (let i = 0; i < 5; i += 1) {
    const etat = i === 4 ? 'ADOPTEE' : parmi(['BROUILLON', 'ADOPTEE', 'EN_REVISION']);
    const instance = i === 4 ? null : (instances[i] ?? null);
    const feuille = id(`fr${i}`);
    await p.sql(
      `INSERT INTO feuille_de_route (id, accord_id, instance_id, instance_nom, annee, departements, etat, numero, composee_le, adoptee_le, motif_revision, origine) VALUES ($1, $2, $3, 'nom', $4, '{39}', $5, $6, '2026-01-01Z', $7, $8, $9)`,
      [feuille, id('ac0'), instance, 2017 + i, etat, etat === 'BROUILLON' ? 0 : 1, etat === 'BROUILLON' ? null : '2026-03-01', etat === 'EN_REVISION' ? 'Retard' : null, i === 4 ? 'REFERENCE' : 'LOCALE'],
    );
    if (etat !== 'BROUILLON') await p.sql(`INSERT INTO version_feuille (id, feuille_de_route_id, numero, adoptee_le, contenu) VALUES ($1, $2, 1, '2026-03-01', $3)`, [id(`ve${i}`), feuille, JSON.stringify([{ actionId: id('x'), chantierRang: null, chantier: null, intitule: texte(), piloteNom: null, echeanceLibelle: null, echeance: '2026-03-31' }])]);
    for (let k = 0; k < 5; k += 1) await action(p, { h, parmi, texte, instances, organisations, personnes }, `${i}.${k}`, { feuille, instance, cadre: etat, parent: k > 2 && instance !== null ? id(`an${i}.0`) : null, decision: null });
  }
  for (const [i, decision] of decisions.slice(0, 4).entries()) await action(p, { h, parmi, texte, instances, organisations, personnes }, `d.${i}`, { feuille: null, instance: decision.instanceId, cadre: 'SANS', parent: null, decision: decision.id });
  for (let i = 0; i < 3; i += 1) if (h(3)) await p.sql('UPDATE action SET reportee_de_id = $2 WHERE id = $1', [id(`an${i + 1}.1`), id(`an${i}.${h(3)}`)]);
  for (const [i, point] of points.entries()) if (h(4) === 0) await p.sql('UPDATE point SET action_id = $2 WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM point q WHERE q.reunion_id = point.reunion_id AND q.action_id = $2)', [point.id, id(`an${i % 4}.${h(3)}`)]);
}

interface Place {
  readonly feuille: string | null;
  readonly instance: string | null;
  readonly cadre: string;
  readonly parent: string | null;
  readonly decision: string | null;
}

async function action(p: Plateforme, { h, parmi, texte, organisations, personnes }: Sac, nom: string, { feuille, instance, cadre, parent, decision }: Place): Promise<void> {
  const etat = instance === null ? 'NON_RENSEIGNEE' : cadre === 'BROUILLON' ? 'A_FAIRE' : parmi(['A_FAIRE', 'EN_COURS', 'TERMINEE', 'ABANDONNEE', 'REPORTEE']);
  const avancement = etat === 'TERMINEE' ? 100 : etat === 'EN_COURS' ? 10 * h(10) : 0;
  const pilote = h(2) ? parmi(organisations) : null;
  const contributeurs = organisations.filter(() => h(5) === 0 && pilote !== null);
  const cle = id(`an${nom}`);
  await p.sql(
    `INSERT INTO action (id, feuille_de_route_id, instance_id, accord_id, cadre, departements, decision_id, parent_id, rang, intitule, pilote_id, contributeurs, acteurs, echeance_libelle, debut, echeance, poids, etat, avancement, cree_le, close_le, motif)
     VALUES ($1, $2, $3, $4, $5, '{39}', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, '2026-01-01Z', $19, $20)`,
    [
      cle, feuille, instance, feuille === null ? null : id('ac0'), cadre, decision, parent, h(3), `${texte()} ${nom}`, pilote, contributeurs, [...new Set([...(pilote === null ? [] : [pilote]), ...contributeurs])], h(2) ? texte() : null,
      h(2) ? '2026-01-01' : null, parmi(['2026-03-31', '2027-03-31', null]), 1 + h(4), etat, avancement, ['TERMINEE', 'ABANDONNEE', 'REPORTEE'].includes(etat) ? '2026-06-01Z' : null, etat === 'ABANDONNEE' ? texte().padEnd(3, '.') : null,
    ],
  );
  if (h(2)) await p.sql(`INSERT INTO livrable (id, action_id, rang, intitule, preuve, fourni_le) VALUES ($1, $2, $3, 'Livrable', $4, $5)`, h(2) ? [id(`li${nom}`), cle, h(2), 'Une preuve', '2026-04-01'] : [id(`li${nom}`), cle, h(2), null, null]);
  if (h(2)) await p.sql(`INSERT INTO jalon (id, action_id, rang, intitule, prevu_le, atteint_le) VALUES ($1, $2, $3, 'Étape', $4, $5)`, [id(`ja${nom}`), cle, h(2), h(2) ? '2026-05-01' : null, h(2) ? '2026-05-02' : null]);
  for (let k = 0; k < h(3); k += 1) await p.sql(`INSERT INTO avancee (id, action_id, instant, etat, avancement, note, auteur_id) VALUES ($1, $2, $3, 'EN_COURS', 10, $4, $5)`, [id(`av${nom}.${k}`), cle, `2026-04-0${1 + h(5)}T08:00:00Z`, h(2) ? texte() : null, h(2) ? parmi(personnes) : null]);
  await p.sql(`INSERT INTO journal (instant, acteur_id, acte, sujet, sujet_id, champs) VALUES ('2026-03-01Z', $1, 'creerAction', 'Action', $2, '{intitule}')`, [h(2) ? parmi(personnes) : null, cle]);
}
