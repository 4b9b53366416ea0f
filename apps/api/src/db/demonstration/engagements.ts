import type { EntityManager } from 'typeorm';
import { BFC2016 } from '../reference/accords/bfc2016';
import { ENGAGEMENTS } from '../reference/engagements';
import { identifiantDe } from '../reference/identifiant';
import { articleId, CODE_ACCORD } from './accord';
import type { PlanDemonstration } from './plan';

const estReseau = (pour: string): boolean => pour.startsWith('Réseau');

/** Who signed the fictitious accord, in the directory: by his name; the State of the region by its territory. */
function parties({ accord, organisations }: PlanDemonstration): readonly object[] {
  return accord.signataires.map(({ rang, nom, pour }) => {
    const genre = pour === 'État' ? 'ETAT' : estReseau(pour) ? 'RESEAU' : 'POLE_EMPLOI';
    const fiche = organisations.find((o) => o.nom === nom) ?? organisations.find((o) => o.genre === genre && o.departements.length === accord.departements.length);
    return { accord: accord.id, rang, genre, organisation: fiche?.id ?? null };
  });
}

const PARTIES = `
UPDATE signataire s SET genre = r.genre, organisation_id = r.organisation
FROM json_to_recordset($1) AS r (accord uuid, rang integer, genre text, organisation uuid) WHERE s.accord_id = r.accord AND s.rang = r.rang`;

const OBJECTIFS = `
UPDATE article p SET objectifs = r.objectifs FROM json_to_recordset($1) AS r (id uuid, objectifs text[]) WHERE p.id = r.id`;

const PROMESSES = `
INSERT INTO engagement (id, accord_id, article_id, rang, genre, designation, pilote, texte)
SELECT id, accord, article, rang, genre, designation, pilote, texte
FROM json_to_recordset($1) AS r (id uuid, accord uuid, article uuid, rang integer, genre text, designation text, pilote boolean, texte text)`;

const RESILIATION = `
UPDATE accord a SET resiliation_demeure_mois = r.demeure, resiliation_preavis_mois = 3, resiliation_article = r.article
FROM json_to_recordset($1) AS r (id uuid, demeure integer, article text) WHERE a.id = r.id`;

const EVENEMENTS = `
INSERT INTO evenement_accord (id, accord_id, genre, titre, texte, citation, jour, avant_le, note_le, origine)
SELECT id, accord, genre, titre, texte, citation, jour, "avantLe", jour, 'DEMONSTRATION'
FROM json_to_recordset($1) AS r (id uuid, accord uuid, genre text, titre text, texte text, citation text, jour date, "avantLe" date)`;

/** The year's events: an avenant of the regional accord, and one of the national accord that the region has still to decline. */
function evenements({ accord, accordNational, jour }: PlanDemonstration): readonly object[] {
  const annee = jour.slice(0, 4);
  const cles = { region: `${annee}-03-16`, nation: `${annee}-09-21` };
  const evenement = (genre: string, cle: string, reste: object): object => ({ id: identifiantDe('evenement', CODE_ACCORD, genre, cle), genre, texte: null, citation: null, jour: null, avantLe: null, ...reste });
  return [
    ...(cles.region < jour ? [evenement('AVENANT', cles.region, { accord: accord.id, titre: 'Avenant n° 1 (fictif)', texte: 'Les réseaux et France Travail tiennent ensemble l’annuaire des référents des SIAE.', citation: 'article 5', jour: cles.region })] : []),
    ...(cles.nation < jour ? [evenement('AVENANT', cles.nation, { accord: accordNational.id, titre: 'Avenant national n° 1 (fictif)', texte: 'Un indicateur de sorties vers l’emploi durable rejoint le suivi national.', citation: 'article 8', jour: cles.nation })] : []),
    evenement('EVALUATION', accord.finLe, { accord: accordNational.id, titre: 'Évaluation externe de l’accord', citation: 'article 7', avantLe: `${Number(accord.finLe.slice(0, 4)) - 1}-12-31` }),
  ];
}

/** What the fictitious accord adds to its text once the directory is there: parties, promises, objectives, and its first avenants. */
export async function ecrireEngagements(em: EntityManager, plan: PlanDemonstration): Promise<void> {
  const { accord, accordNational } = plan;
  const etapes = [
    [PARTIES, parties(plan)],
    [OBJECTIFS, BFC2016.articles.map(({ code, objectifs }) => ({ id: articleId(CODE_ACCORD, code), objectifs }))],
    [PROMESSES, ENGAGEMENTS.map(({ accord: _, article, ...e }, i) => ({ ...e, id: identifiantDe('engagement', CODE_ACCORD, String(i + 1)), accord: accord.id, article: articleId(CODE_ACCORD, article), rang: i + 1 }))],
    [RESILIATION, [{ id: accord.id, demeure: null, article: 'article 6' }, { id: accordNational.id, demeure: 1, article: 'article 9' }]],
    [EVENEMENTS, evenements(plan)],
  ] as const;
  for (const [sql, lignes] of etapes) await em.query(sql, [JSON.stringify(lignes)]);
}
