import { randomUUID } from 'node:crypto';
import { id } from './jura';
import type { Plateforme } from './plateforme';

export const SEANCE = id('séance de Dole');
export const PARTICIPANTS = ['animatrice', 'directrice', 'directeur2', 'ud39'] as const;

/** A CTA of Dole convened for 1 December 2026 at 10 h, four persons convened, one organisation invited by its box. */
export async function installerSeance(p: Plateforme): Promise<void> {
  await p.sql(
    `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, lieu, lien_distance, etat, departements, planifiee_le, convoquee_le, sequence)
     VALUES ($1, $2, 'CTA du bassin de Dole', '2026-12-01T09:00:00Z', '2026-12-01T11:00:00Z', 'Europe/Paris', '2026-12-01', 'Dole, salle 2', 'https://visio.test/dole', 'CONVOQUEE', '{39}', '2026-10-12T09:00:00Z', '2026-11-18T09:00:00Z', 1)`,
    [SEANCE, id('CTA-DOLE')],
  );
  for (const [rang, titre] of ['Approbation du compte rendu précédent', 'Dialogues de gestion'].entries()) {
    await p.sql(`INSERT INTO point (id, reunion_id, rang, titre, duree_minutes, genre, etat, presentateur) VALUES ($1, $2, $3, $4, 30, 'DEBAT', 'INSCRIT', 'France Travail')`, [id(`point ${rang}`), SEANCE, rang + 1, titre]);
  }
  for (const nom of PARTICIPANTS) {
    await p.sql(`INSERT INTO participant (id, reunion_id, personne_id, nom, titre) VALUES ($1, $2, $3, $4, 'MEMBRE')`, [id(`participant ${nom}`), SEANCE, id(nom), `Camille ${nom}`]);
  }
  await p.sql(`UPDATE organisation SET courriel = 'contact@horizon.test' WHERE id = $1`, [id('réseau Horizon')]);
  await p.sql(`UPDATE organisation SET courriel = 'secretariat@dole.test' WHERE id = $1`, [id('agence de Dole')]);
  await p.sql(`INSERT INTO participant (id, reunion_id, organisation_id, organisation_nom, nom, titre) VALUES ($1, $2, $3, 'réseau Horizon', 'réseau Horizon', 'INVITE')`, [
    id('participant Horizon'), SEANCE, id('réseau Horizon'),
  ]);
}

/** A rule of the accord of the place: documents ten days before, as BFC2016 art. 3 asks. */
export async function installerPreavis(p: Plateforme): Promise<void> {
  await p.sql(`INSERT INTO region (code, nom, debut) VALUES ('27', 'Bourgogne-Franche-Comté', '2016-01-01') ON CONFLICT DO NOTHING`);
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le) VALUES ($1, 'BFC2016', 'Accord régional', 'REGIONAL', '27', '{39}', '2016-05-12')`, [id('BFC2016')]);
  await p.sql(
    `INSERT INTO regle (id, cle, accord_id, nature, type_instance, nombre, unite, debut, citation, source, force)
     VALUES ($1, 'essai/preavis', $2, 'DOCUMENTS', 'CTA', 10, 'JOURS_CALENDAIRES', '2016-05-12', 'article 3', 'ACCORD', 'RECOMMANDATION')`,
    [id('règle de préavis'), id('BFC2016')],
  );
}

export interface EnvoiEssai {
  readonly acte: string;
  readonly regle: string;
  readonly sujet?: string;
  readonly sujetId?: string;
  readonly instance?: string | null;
  readonly parametres?: object;
  readonly duLe?: string;
}

/** A sending as its act would leave it. */
export async function deposerEnvoi(p: Plateforme, { acte, regle, sujet = 'Reunion', sujetId = SEANCE, instance = 'CTA-DOLE', parametres = {}, duLe = p.instant.toISOString() }: EnvoiEssai): Promise<string> {
  const envoi = randomUUID();
  await p.sql('INSERT INTO envoi (id, acte, sujet, sujet_id, instance_id, regle, parametres, du_le) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
    envoi, acte, sujet, sujetId, instance && id(instance), regle, JSON.stringify(parametres), duLe,
  ]);
  return envoi;
}

export interface CourrielEssai {
  readonly id: string;
  readonly adresse: string;
  readonly destinataire: string;
  readonly objet: string;
  readonly texte: string;
  readonly ics: string | null;
  readonly methode: string | null;
  readonly etat: string;
  readonly essais: number;
  readonly erreur: string | null;
  readonly genre: string;
}

/** The mails of a sending, by address, their no-break spaces made plain for reading. */
export async function courrielsDe(p: Plateforme, envoi: string): Promise<CourrielEssai[]> {
  const lignes = await p.sql<CourrielEssai>('SELECT * FROM courriel WHERE envoi_id = $1 ORDER BY adresse', [envoi]);
  const ordinaire = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');
  return lignes.map((l) => ({ ...l, objet: ordinaire(l.objet), texte: ordinaire(l.texte) }));
}
