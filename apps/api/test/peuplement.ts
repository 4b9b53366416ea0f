import { id } from './jura';
import { peuplerBilans } from './peuplement-bilans';
import { peuplerFeuilles } from './peuplement-feuilles';
import type { Plateforme } from './plateforme';

/** A small deterministic generator: the same seed gives the same population. */
export function hasard(graine: number): (max: number) => number {
  let etat = graine >>> 0;
  return (max) => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0;
    return Math.floor((etat / 2 ** 32) * max);
  };
}

/** Hostile texts: quotes, percent signs, backslashes, emoji, right-to-left marks. */
const TEXTES = ["L'été", '100 % "prêt"', '\\x00;--', '💧‮', 'a', '%_%'];
const DEPARTEMENTS = ['21', '25', '39', '71'];

/** Random rows in every table that is read, referenced at random; the constraints of the schema hold. */
export async function peupler(p: Plateforme, graine: number): Promise<void> {
  const h = hasard(graine);
  const texte = (): string => TEXTES[h(TEXTES.length)] ?? 'a';
  const parmi = <T>(liste: readonly T[]): T => liste[h(liste.length)] as T;
  const codes = (): string[] => DEPARTEMENTS.filter(() => h(3) === 0);
  const noms = (prefixe: string, nombre: number): string[] => Array.from({ length: nombre }, (_, i) => id(`${prefixe}${i}`));
  const organisations = noms('o', 9);
  const personnes = noms('p', 8);
  const instances = noms('i', 6);
  const reunions = noms('r', 24);

  for (const [i, o] of organisations.entries()) {
    await p.sql(`INSERT INTO organisation (id, nom, genre, type_siae, parent_id, departements) VALUES ($1, $2, $3, $4, $5, $6)`, [o, `${texte()} ${i}`, i % 3 ? 'ETAT' : 'SIAE', i % 3 ? null : 'ACI', i > 3 && h(2) ? organisations[h(3)] : null, codes()]);
  }
  for (const [i, e] of personnes.entries()) await p.sql('INSERT INTO personne (id, prenom, nom, courriel) VALUES ($1, $2, $3, $4)', [e, texte(), texte(), `p${i}@essai.test`]);
  for (const [i, e] of instances.entries()) {
    await p.sql('INSERT INTO instance (id, nom, sigle, type, departements, debut, secretariat_id) VALUES ($1, $2, $3, $4, $5, $6, $7)', [e, `${texte()} ${i}`, `I${i}`, i ? parmi(['CTA', 'CDIAE']) : 'COMITE_PILOTAGE_NATIONAL', i ? codes() : [], '2016-01-01', h(3) ? parmi(organisations) : null]);
    await p.sql('INSERT INTO perimetre (id, instance_id, departements, debut) VALUES ($1, $2, $3, $4)', [id(`pe${i}`), e, codes(), '2016-01-01']);
  }
  for (let i = 0; i < 14; i += 1) {
    await p.sql(`INSERT INTO membre (id, instance_id, organisation_id, college, qualite, titulaire_id, debut) VALUES ($1, $2, $3, 'IAE', 'DESIGNE', $4, '2016-01-01') ON CONFLICT DO NOTHING`, [id(`m${i}`), parmi(instances), parmi(organisations), h(4) ? parmi(personnes) : null]);
    await p.sql(`INSERT INTO mandat (id, personne_id, role, organisation_id, instance_id, debut) VALUES ($1, $2, $3, $4, $5, '2016-01-01') ON CONFLICT DO NOTHING`, [id(`ma${i}`), parmi(personnes), parmi(['MEMBRE', 'ANIMATEUR']), parmi(organisations), h(2) ? parmi(instances) : null]);
  }
  for (const [i, r] of reunions.entries()) {
    const jour = `2026-${String(1 + h(12)).padStart(2, '0')}-${String(1 + h(28)).padStart(2, '0')}`;
    const etat = parmi(['PLANIFIEE', 'CONVOQUEE', 'TENUE', 'ANNULEE']);
    const instance = parmi(instances);
    await p.sql(
      `INSERT INTO reunion (id, instance_id, instance_nom, titre, debut, fin, zone, jour, lieu, etat, motif, departements, invites, planifiee_le, convoquee_le, tenue_le, annulee_le)
       VALUES ($1, $2, 'nom', $3, $4, $5, 'Europe/Paris', $6, $7, $8, $9, $10, $11, '2026-01-01T00:00:00.123456Z', CASE WHEN $8 <> 'PLANIFIEE' THEN '2026-01-02Z'::timestamptz END, $12, $13)`,
      [r, instance, h(2) ? texte() : null, `${jour}T09:${String(10 + i)}:00Z`, `${jour}T11:00:00Z`, jour, texte(), etat, etat === 'ANNULEE' ? texte() : null, codes(), organisations.filter(() => h(6) === 0), etat === 'TENUE' ? '2026-02-02Z' : null, etat === 'ANNULEE' ? '2026-02-02Z' : null],
    );
    for (let k = 0; k < h(4); k += 1) await p.sql(`INSERT INTO point (id, reunion_id, rang, titre, duree_minutes, genre, etat, motif, propose_par_nom) VALUES ($1, $2, $3, $4, $5, 'DEBAT', $6, 'motif', 'SIAE')`, [id(`po${i}.${k}`), r, h(3), texte(), h(2) ? 10 : null, parmi(['INSCRIT', 'PROPOSE', 'ECARTE'])]);
    for (const e of personnes.filter(() => h(4) === 0)) await p.sql(`INSERT INTO participant (id, reunion_id, personne_id, nom, organisation_id, organisation_nom, titre, reponse, presence, repondu_le) VALUES ($1, $2, $3, $4, $5, 'nom', 'MEMBRE', $6, $7, CASE WHEN $6 <> 'ATTENDUE' THEN '2026-01-03Z'::timestamptz END)`, [id(`pa${r}${e}`), r, e, parmi(['n', 'm']), parmi(organisations), parmi(['ATTENDUE', 'PRESENT']), parmi(['INCONNUE', 'DISTANCE'])]);
    for (let k = 0; k < h(3); k += 1) {
      await p.sql(
        `INSERT INTO document (id, reunion_id, point_id, nom, type_mime, taille, empreinte, depose_le, depose_par_id, retire_le)
         VALUES ($1, $2, (SELECT id FROM point WHERE reunion_id = $2 ORDER BY id LIMIT $3), $4, 'text/plain', 1, repeat('0', 64), '2026-01-04Z', $5, $6)`,
        [id(`do${i}.${k}`), r, h(2), `${texte().replaceAll('\\', '')}.txt`, h(2) ? parmi(personnes) : null, h(3) ? null : '2026-01-05Z'],
      );
    }
    if (h(3)) await compteRendu(p, { h, parmi, texte, instances, organisations, personnes }, i, r, instance, jour);
    await p.sql(`INSERT INTO journal (instant, acteur_id, acte, sujet, sujet_id, champs, motif) VALUES ('2026-03-01Z', $1, 'planifierReunion', 'Reunion', $2, '{debut}', $3)`, [h(2) ? parmi(personnes) : null, r, h(2) ? texte() : null]);
    const envoi = id(`en${i}`);
    await p.sql(`INSERT INTO envoi (id, acte, sujet, sujet_id, regle, du_le) VALUES ($1, 'convoquerReunion', 'Reunion', $2, 'CONVOQUES', '2026-03-01Z')`, [envoi, r]);
    await p.sql(
      `INSERT INTO courriel (id, envoi_id, genre, acte, sujet, sujet_id, instance_id, regle, destinataire, adresse, objet, texte, etat, prepare_le) VALUES ($1, $2, $3, 'convoquerReunion', 'Reunion', $4, $5, 'CONVOQUES', $6, 'a@b.c', 'objet', 'texte', 'PREPARE', '2026-03-01Z')`,
      [id(`co${i}`), envoi, parmi(['REUNION', 'COMPTE']), r, h(2) ? instance : null, texte()],
    );
  }
  await indicateurs(p, { h, parmi, texte, instances, organisations, personnes });
  await contestations(p, { h, parmi, texte, instances, organisations, personnes });
  await peuplerBilans(p, { h, parmi, texte, instances, organisations, personnes });
  await peuplerFeuilles(p, { h, parmi, texte, instances, organisations, personnes });
  await remontees(p, { h, parmi, texte, instances });
  await enquetes(p, { h, parmi, texte, instances, organisations });
}

/** An accord, two indicators, campaigns of every state, and values of every owner and state. */
async function indicateurs(p: Plateforme, { h, parmi, texte, instances, organisations, personnes }: Sac): Promise<void> {
  await p.sql(`INSERT INTO region (code, nom, debut) VALUES ('27', 'Bourgogne-Franche-Comté', '2016-01-01')`);
  for (const code of DEPARTEMENTS) await p.sql(`INSERT INTO departement (code, nom, zone) VALUES ($1, $2, 'Europe/Paris')`, [code, texte()]);
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le) VALUES ($1, 'A', $2, 'REGIONAL', '27', $3, '2016-12-08')`, [id('ac0'), texte(), DEPARTEMENTS]);
  for (let i = 0; i < 4; i += 1) {
    await p.sql(`INSERT INTO texte_accord (id, accord_id, nom, type_mime, taille, empreinte, depose_le, retire_le, motif) VALUES ($1, $2, $3, 'text/plain', 1, repeat('0', 64), '2026-01-04T08:00:00.123456Z'::timestamptz + $4 * interval '1 day', $5, $6)`, [id(`ta${i}`), id('ac0'), `${i}.txt`, i, i === 1 ? '2026-01-09Z' : null, i === 1 ? 'motif' : null]);
  }
  for (const [i, unite] of ['NOMBRE', 'POURCENTAGE'].entries()) {
    await p.sql(
      `INSERT INTO indicateur (id, accord_id, code, rang, fiche, intitule, etoile, unite, dimensions, numerateur, denominateur, a_confirmer, calcule, periodicite) VALUES ($1, $2, $3, $4, 'fiche 1', $5, $6, $7, '{DEPARTEMENT,TYPE_SIAE}', $8, $8, $9, false, 'ANNUELLE')`,
      [id(`id${i}`), id('ac0'), `F1-${i}`, i, `${texte()} ${i}`, i === 0, unite, i ? 'terme' : null, h(2) ? texte() : null],
    );
    for (let k = 0; k < 3; k += 1) await p.sql(`INSERT INTO fournisseur (id, indicateur_id, rang, designation, organisation_id, debut, fin) VALUES ($1, $2, $3, 'Réseau', $4, '2016-12-08', $5)`, [id(`fo${i}.${k}`), id(`id${i}`), h(2), parmi(organisations), k ? `2017-0${k}-01` : null]).catch(() => undefined);
  }
  for (let i = 0; i < 6; i += 1) {
    const etat = parmi(['OUVERTE', 'OUVERTE', 'CLOSE']);
    const instance = parmi(instances);
    const campagne = id(`ca${i}`);
    await p.sql(
      `INSERT INTO campagne (id, accord_id, instance_id, instance_nom, libelle, debut, fin, ouvre_le, echeance, etat, departements, organisations, ouverte_le, close_le)
       VALUES ($1, $2, $3, 'nom', $4, $5, $6, '2026-01-01', '2026-11-01', $7, $8, $9, '2026-01-01Z', $10)`,
      [campagne, id('ac0'), instance, `${texte()} ${i}`, `20${17 + i}-01-01`, `20${17 + i}-12-31`, etat, codesDe(h), organisations.filter(() => h(3) === 0), etat === 'CLOSE' ? '2026-11-02Z' : null],
    );
    for (const organisation of organisations.filter(() => h(2))) for (const indicateur of ['id0', 'id1']) await valeur(p, { h, parmi, texte, personnes }, { campagne, instance, organisation, indicateur });
  }
}

/** What instances raised, in every state, some joined to others. */
async function remontees(p: Plateforme, { h, parmi, texte, instances }: Pick<Sac, 'h' | 'parmi' | 'texte' | 'instances'>): Promise<void> {
  for (let i = 0; i < 24; i += 1) {
    const [origine, ici] = [parmi(instances), parmi(instances)];
    const etat = i === 0 ? 'OUVERTE' : parmi(['OUVERTE', 'EXTERNE', 'REPONDUE', 'CLOSE', 'FUSIONNEE']);
    const reponse = etat === 'REPONDUE' ? `${texte()} réponse` : null;
    const genre = parmi(['BESOIN', 'BONNE_PRATIQUE']);
    const retenue = genre === 'BONNE_PRATIQUE' && h(2) === 0;
    await p.sql(
      `INSERT INTO remontee (id, question_id, genre, titre, texte, etat, origine_id, origine_nom, instance_id, instance_nom, atteintes, departements, externe, reponse, fusionnee_dans_id, levee_le, arrivee_le, repondu_le, close_le, retenue_le)
       VALUES ($1, $17, $2, $3, $4, $5, $6, 'origine', $7, 'ici', $8, $9, $10, $11, $12, '2026-02-01Z', $13, $14, $15, $16)`,
      [
        id(`rm${i}`), genre, `${texte()} titre ${i}`, `${texte()} texte de la remontée`, etat, origine, ici, [...new Set([origine, ici, ...instances.filter(() => h(5) === 0)])], codesDe(h), etat === 'EXTERNE' ? 'CREFOP' : null, reponse,
        etat === 'FUSIONNEE' ? id(`rm${h(i)}`) : null, parmi(['2026-02-02Z', '2026-03-01Z']), reponse && '2026-04-01Z', etat === 'CLOSE' || etat === 'FUSIONNEE' ? '2026-05-01Z' : null, retenue ? '2026-06-01Z' : null, id(`rm${h(2) ? i : h(i + 1)}`),
      ],
    );
    for (let k = 1; k <= 1 + h(3); k += 1) await p.sql(`INSERT INTO etape_remontee (id, remontee_id, rang, genre, instance_id, instance_nom, vers, mot, instant) VALUES ($1, $2, $3, 'LEVEE', $4, 'ici', $5, $6, '2026-02-01Z')`, [id(`et${i}.${k}`), id(`rm${i}`), k, ici, h(2) ? texte() : null, h(2) ? texte() : null]);
    if (retenue) await p.sql(`INSERT INTO bonne_pratique (id, remontee_id, titre, texte, themes, instance_nom, departements, retenue_le) VALUES ($1, $2, $3, $4, '{Mobilité}', 'origine', $5, '2026-06-01Z')`, [id(`bp${i}`), id(`rm${i}`), `${texte()} titre`, `${texte()} texte de la pratique`, codesDe(h)]);
    await p.sql(`INSERT INTO journal (instant, acteur_id, acte, sujet, sujet_id, champs, motif) VALUES ('2026-03-01Z', NULL, 'leverRemontee', 'Remontee', $1, '{titre}', $2)`, [id(`rm${i}`), h(2) ? texte() : null]);
  }
}

/** Surveys of both levels and states, answered by every kind of owner. */
async function enquetes(p: Plateforme, { h, parmi, texte, instances, organisations }: Omit<Sac, 'personnes'>): Promise<void> {
  for (const rang of [1, 2]) await p.sql(`INSERT INTO question_enquete (id, code, rang, intitule, aide, choix, citation, debut) VALUES ($1, $2, $3, $4, $5, '{non,oui}', 'annexe', '2015-01-01')`, [id(`qu${rang}`), `Q${rang}`, rang, texte(), h(2) ? texte() : null]);
  for (let i = 0; i < 6; i += 1) {
    const etat = parmi(['OUVERTE', 'CLOSE']);
    const national = h(3) === 0;
    const questions = h(2) ? [id('qu2'), id('qu1')] : [id('qu1')];
    await p.sql(
      `INSERT INTO enquete (id, instance_id, instance_nom, type_instance, annee, departements, questions_ids, ouvre_le, ferme_le, etat, ouverte_le) VALUES ($1, $2, $3, $4, $5, $6, $7, '2026-01-01', $8, 'OUVERTE', '2026-01-01Z')`,
      [id(`eq${i}`), parmi(instances), texte(), national ? 'COMITE_PILOTAGE_NATIONAL' : 'COMITE_PILOTAGE_REGIONAL', 2020 + i, national ? [] : codesDe(h), questions, parmi(['2026-02-01', '2026-12-31'])],
    );
    for (const organisation of organisations.filter(() => h(2))) await p.sql(`INSERT INTO reponse_enquete (id, enquete_id, organisation_id, genre, departements, choix, repondu_le) VALUES ($1, $2, $3, 'SIAE', $4, $5, '2026-02-01Z')`, [id(`rq${i}${organisation}`), id(`eq${i}`), organisation, codesDe(h), questions.map((_, k) => k + 1)]);
    if (etat === 'CLOSE') await p.sql(`UPDATE enquete SET etat = 'CLOSE', close_le = '2026-03-01Z' WHERE id = $1`, [id(`eq${i}`)]);
    await p.sql(`INSERT INTO journal (instant, acteur_id, acte, sujet, sujet_id, champs, motif) SELECT '2026-03-01Z', NULL, 'repondreEnquete', 'ReponseEnquete', id, '{choix}', NULL FROM reponse_enquete WHERE enquete_id = $1`, [id(`eq${i}`)]);
  }
}

/** Contested counts of every state, by every kind of owner. */
async function contestations(p: Plateforme, { h, parmi, texte, instances, organisations }: Sac): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    const etat = parmi(['OUVERTE', 'RETENUE', 'ECARTEE']);
    const repondue = etat !== 'OUVERTE';
    await p.sql(
      `INSERT INTO contestation (id, indicateur_id, accord_id, instance_id, organisation_id, departement, annee, numerateur, denominateur, motif, etat, reponse, contestee_le, repondue_le)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, $10, $11, '2026-03-01T08:00:00.123456Z', $12)`,
      [id(`ct${i}`), id(`id${h(2)}`), id('ac0'), parmi(instances), parmi(organisations), parmi(['39', null]), 2011 + i, h(9), `motif ${texte()}`, etat, repondue ? `réponse ${texte()}` : null, repondue ? '2026-03-02Z' : null],
    );
  }
}

const codesDe = (h: (max: number) => number): string[] => DEPARTEMENTS.filter(() => h(3) === 0);

async function valeur(p: Plateforme, { h, parmi, texte, personnes }: Pick<Sac, 'h' | 'parmi' | 'texte' | 'personnes'>, { campagne, instance, organisation, indicateur }: Record<'campagne' | 'instance' | 'organisation' | 'indicateur', string>): Promise<void> {
  const etat = parmi(['A_SAISIR', 'SAISIE', 'SOUMISE', 'ACCEPTEE', 'RENVOYEE']);
  const ecrite = etat !== 'A_SAISIR';
  const soumise = ecrite && etat !== 'SAISIE';
  const nc = ecrite && h(4) === 0;
  const cle = `va${campagne}${organisation}${indicateur}`;
  const commentaire = ecrite && h(2) ? texte() : null;
  await p.sql(
    `INSERT INTO valeur (id, campagne_id, instance_id, accord_id, indicateur_id, organisation_id, departement, type_siae, etat, numerateur, denominateur, non_communique, commentaire, motif_renvoi, echeance, saisie_le, premiere_soumission_le, soumise_le, acceptee_le, renvoyee_le)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17, $18, $19)`,
    [
      id(cle), campagne, instance, id('ac0'), id(indicateur), organisation, parmi(['39', null]), parmi(['ACI', null]), etat,
      ecrite && !nc ? parmi(['12.5', '0', '99999999999', '12.50']) : null, ecrite && !nc && indicateur === 'id1' ? '99999999999' : null, nc ? 'Logiciel en panne' : null, commentaire,
      etat === 'RENVOYEE' ? texte() : null, parmi(['2026-11-01', '2026-12-01']), ecrite ? '2026-02-01T08:00:00.123456Z' : null, soumise ? parmi(['2026-02-02Z', '2026-11-15Z']) : null,
      etat === 'ACCEPTEE' ? '2026-11-16Z' : null, etat === 'RENVOYEE' ? '2026-11-16Z' : null,
    ],
  );
  if (!ecrite) return;
  for (const retire of h(2) ? [null, '2026-02-05Z'] : []) {
    await p.sql(`INSERT INTO piece_valeur (id, valeur_id, nom, type_mime, taille, empreinte, depose_le, retire_le) VALUES ($1, $2, $3, 'text/plain', 1, repeat('0', 64), '2026-02-01T08:00:00.123456Z', $4)`, [id(`pv${cle}${retire}`), id(cle), 'preuve.txt', retire]);
  }
  await p.sql(
    `INSERT INTO valeur_revision (valeur_id, numero, etat, numerateur, commentaire, motif, auteur_id, instant) SELECT id, version, etat, numerateur, commentaire, motif_renvoi, $2, saisie_le FROM valeur WHERE id = $1`,
    [id(cle), h(2) ? parmi(personnes) : null],
  );
  await p.sql(`INSERT INTO journal (instant, acteur_id, acte, sujet, sujet_id, champs, motif) VALUES ('2026-03-01Z', $1, 'saisirValeurs', 'Valeur', $2, '{numerateur}', $3)`, [h(2) ? parmi(personnes) : null, id(cle), h(2) ? texte() : null]);
}

export interface Sac {
  readonly h: (max: number) => number;
  readonly parmi: <T>(liste: readonly T[]) => T;
  readonly texte: () => string;
  readonly instances: readonly string[];
  readonly organisations: readonly string[];
  readonly personnes: readonly string[];
}

async function compteRendu(p: Plateforme, { h, parmi, texte, instances, organisations, personnes }: Sac, i: number, reunion: string, instance: string, jour: string): Promise<void> {
  const etat = parmi(['BROUILLON', 'PROJET', 'APPROUVE', 'REMPLACE']);
  const publie = etat === 'BROUILLON' ? null : '2026-04-01Z';
  const approuve = etat === 'APPROUVE' || etat === 'REMPLACE' ? '2026-04-02Z' : null;
  const cr = id(`cr${i}`);
  await p.sql(
    `INSERT INTO compte_rendu (id, reunion_id, instance_id, instance_nom, jour, departements, etat, redige_le, publie_le, approuve_le, approbation, remplace_le, organisations)
     VALUES ($1, $2, $3, 'nom', $4, '{39}', $5, '2026-03-30Z', $6, $7, $8, $9, $10)`,
    [cr, reunion, instance, jour, etat, publie, approuve, approuve && 'SANS_REGLE', etat === 'REMPLACE' ? '2026-05-01Z' : null, organisations.filter(() => h(5) === 0 && publie !== null)],
  );
  const points = await p.sql<{ id: string }>('SELECT id FROM point WHERE reunion_id = $1 ORDER BY id', [reunion]);
  for (const [k, point] of points.entries()) {
    await p.sql(`INSERT INTO synthese (id, compte_rendu_id, point_id, texte, revision, modifie_le, modifie_par_id) VALUES ($1, $2, $3, $4, 1, '2026-04-01Z', $5)`, [id(`sy${i}.${k}`), cr, point.id, texte(), h(2) ? parmi(personnes) : null]);
    await p.sql(`INSERT INTO decision (id, compte_rendu_id, point_id, rang, numero, genre, texte, pilote_id, echeance) VALUES ($1, $2, $3, $4, $5, 'ACTION', $6, $7, $8)`, [id(`de${i}.${k}`), cr, point.id, h(2), `2026-I-${i}-${k}`, texte(), h(2) ? parmi(organisations) : null, h(2) ? '2026-12-31' : null]);
  }
  if (approuve) for (const dest of instances.filter(() => h(4) === 0)) await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) VALUES ($1, $2, $3, 'nom', '2026-04-03Z')`, [id(`tr${cr}${dest}`), cr, dest]);
}
