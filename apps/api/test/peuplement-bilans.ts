import { id } from './jura';
import type { Sac } from './peuplement';
import type { Plateforme } from './plateforme';

const VIDE = JSON.stringify({ annee: 2025, jour: '2026-01-15', rubriques: ['RYTHME'], rythme: [], syntheses: [], chiffres: [] });
const RUBRIQUES = ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'COMPLETUDE'];

/** Bilans in every state, received by any instance, with their narratives, remarks and frozen versions. */
export async function peuplerBilans(p: Plateforme, { h, parmi, texte, instances, organisations, personnes }: Sac): Promise<void> {
  // Bilans appear here in every state at once: their narratives were not written while they were drafts.
  await p.sql('ALTER TABLE narratif_bilan DISABLE TRIGGER narratif_bilan_fige');
  for (let i = 0; i < 12; i += 1) {
    const etat = parmi(['BROUILLON', 'TRANSMIS', 'EXAMINE', 'ADOPTE']);
    const recu = etat !== 'BROUILLON';
    const examine = etat === 'EXAMINE' || etat === 'ADOPTE';
    const recus = instances.filter(() => h(3) === 0);
    const destinataires = recu ? (recus.length > 0 ? recus : [parmi(instances)]) : [];
    const bilan = id(`bi${i}`);
    await p.sql(
      `INSERT INTO bilan (id, accord_id, instance_id, instance_nom, organisation_id, organisation_nom, niveau, annee, titre, departements, etat, numero, compose_le, transmis_le, examine_le, adopte_le, avis, avis_le, empreinte, destinataires, comites_nationaux, lecteurs)
       VALUES ($1, $2, $3, 'nom', $4, $5, $6, $7, $8, '{39}', $9, $10, '2026-01-10Z', $11, $12, $13, $14, $12, $15, $16, $17, $18)`,
      [
        bilan, id('ac0'), parmi(instances), parmi(organisations), texte(), parmi(['CTA', 'REGION']), 2010 + i, `${texte()} ${i}`, etat, recu ? 1 : 0, recu ? '2026-01-15T08:00:00.123456Z' : null, examine ? '2026-01-20Z' : null,
        etat === 'ADOPTE' ? '2026-01-25Z' : null, examine ? 'Vu.' : null, recu ? '0'.repeat(64) : null, destinataires, destinataires.filter(() => h(2)), etat === 'ADOPTE' ? [parmi(instances), parmi(instances)] : [],
      ],
    );
    for (const rubrique of RUBRIQUES.filter(() => h(2))) await p.sql(`INSERT INTO narratif_bilan (id, bilan_id, rubrique, texte, revision, modifie_le, modifie_par_nom) VALUES ($1, $2, $3, $4, 1, '2026-01-12Z', $5)`, [id(`na${i}${rubrique}`), bilan, rubrique, texte(), h(2) ? texte() : null]);
    if (!recu) continue;
    await p.sql(`INSERT INTO version_bilan (id, bilan_id, numero, contenu, narratifs, preuves, empreinte, transmis_le) VALUES ($1, $2, 1, $3, $4, '{}', $5, '2026-01-15Z')`, [id(`ve${i}`), bilan, VIDE, JSON.stringify([{ rubrique: 'RYTHME', texte: texte() }]), '0'.repeat(64)]);
    for (let k = 0; k < h(3); k += 1) {
      await p.sql(`INSERT INTO commentaire_bilan (id, bilan_id, numero, rubrique, figure, texte, auteur_id, auteur_nom, instant) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, '2026-01-18Z')`, [id(`cb${i}.${k}`), bilan, parmi(RUBRIQUES), h(2) ? 'F5-7' : null, `${texte()} !`, h(2) ? parmi(personnes) : null, texte()]);
    }
    await p.sql(`INSERT INTO journal (instant, acte, sujet, sujet_id, champs) VALUES ('2026-03-01Z', 'transmettreBilan', 'Bilan', $1, '{etat}')`, [bilan]);
  }
  await p.sql('ALTER TABLE narratif_bilan ENABLE TRIGGER narratif_bilan_fige');
}
