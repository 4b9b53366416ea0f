import {
  annoterFeuilles, compterClasseur, conflit, corrigerFeuilles, ErreurMetier, examinerClasseur, exigerClasseurAcceptable, extensionClasseur, CHANGEMENTS_CLASSEUR_MAX, compter, grouperProblemes, interdit, introuvable, saisieInvalide, transitionImpossible,
  type ClasseurExamine, type ComptesClasseur, type CorrectionClasseur, type ExtensionClasseur, type FeuilleAnnotee, type FeuilleLue, type GroupeClasseur, type LigneClasseur,
} from '@gouvernance-iae/domaine';
import { createHash } from 'node:crypto';
import { transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { compterEssai } from '../comptes/essais';
import { estUuid } from '../lecture/racine';
import { saisirValeurs, type CelluleTapee } from '../valeurs/actes/saisie';
import { lireAnnulation, retenirEcrites, type AnnulationImport } from './annulation';
import { lireCellules } from './cellules';
import type { AtelierClasseurs } from './lecture/atelier';
import { charger, personne, type RecuImport } from './rangee';

/** A workbook that somebody sent: what it would change, or what it changed. */
export interface ImportLu {
  readonly id: string;
  readonly campagneId: string;
  readonly nom: string;
  readonly deposeLe: Date;
  readonly apercu: ApercuClasseur | null;
  readonly recu: RecuImport | null;
  /** What taking it back would do, or has done. */
  readonly annulation: AnnulationImport | null;
}

export interface ApercuClasseur {
  /** Of what is shown: what is confirmed is what was seen. */
  readonly empreinte: string;
  readonly feuilles: readonly string[];
  readonly comptes: ComptesClasseur;
  readonly lignes: readonly LigneClasseur[];
  readonly groupes: readonly GroupeClasseur[];
}

/** Compares a file with the cells that this person may write now. */
async function examiner(ctx: Contexte, campagneId: string, feuilles: readonly FeuilleLue[]): Promise<ClasseurExamine> {
  const lues = await lireCellules(ctx, { campagneId, siennes: true });
  if (!lues) throw introuvable();
  if (lues.cellules.length === 0) throw interdit('Aucune valeur de cette campagne n’est attendue de vos organisations.');
  return examinerClasseur(feuilles, { campagne: lues.campagne, cellules: lues.cellules, aujourdHui: ctx.jour, maintenant: ctx.maintenant });
}

const ecrites = (lignes: readonly LigneClasseur[]): LigneClasseur[] => lignes.filter(({ effet }) => effet === 'NOUVELLE' || effet === 'MODIFIEE');

function apercuDe({ feuilles, lignes }: ClasseurExamine): ApercuClasseur {
  const vu = lignes.map(({ connue, effet, saisie }) => [connue?.valeur.id, effet, ...(saisie ? [connue?.valeur.version, saisie] : [])]);
  return {
    empreinte: createHash('sha256').update(JSON.stringify(vu)).digest('hex'),
    feuilles, lignes, comptes: compterClasseur(lignes), groupes: grouperProblemes(lignes.flatMap(({ problemes }) => problemes)),
  };
}

const DEPOSER = `INSERT INTO import_classeur (id, campagne_id, auteur_id, nom, empreinte, depose_le, feuilles) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

export interface Envoi {
  /** Made by the caller: the same again has no second effect. */
  readonly id: string;
  readonly campagneId: string;
  readonly nom: string;
  readonly octets: Buffer;
}

/** Is this person awaited in this campaign? Asked before a byte of the file is read. */
export async function exigerFournisseur(ctx: Contexte, { id, campagneId }: Pick<Envoi, 'id' | 'campagneId'>): Promise<void> {
  personne(ctx);
  if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
  const lues = await lireCellules(ctx, { campagneId, siennes: true });
  if (!lues) throw introuvable();
  if (lues.cellules.length === 0) throw interdit('Aucune valeur de cette campagne n’est attendue de vos organisations.');
}

/** Reads a workbook and keeps what its cells say, for its author alone, in place of the one that waited; no value is written. */
export async function importerClasseur(ctx: Contexte, { id, campagneId, nom, octets }: Envoi, atelier: AtelierClasseurs): Promise<string> {
  const auteur = personne(ctx);
  const extension = exigerClasseurAcceptable(nom, octets.length);
  await compterEssai(ctx, 'classeur', auteur);
  const feuilles = await atelier.lire(octets, extension);
  const { feuilles: utiles } = await examiner(ctx, campagneId, feuilles);
  const empreinte = createHash('sha256').update(octets).digest('hex');
  await transaction(ctx, async (em) => {
    await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${campagneId}${auteur}`]);
    const [deja] = await em.query<{ auteur_id: string; campagne_id: string }[]>('SELECT auteur_id, campagne_id FROM import_classeur WHERE id = $1', [id]);
    if (deja?.auteur_id === auteur && deja.campagne_id === campagneId) return;
    if (deja) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    await em.query('DELETE FROM import_classeur WHERE campagne_id = $1 AND auteur_id = $2 AND confirme_le IS NULL', [campagneId, auteur]);
    await em.query(DEPOSER, [id, campagneId, auteur, nom.trim(), empreinte, ctx.maintenant, JSON.stringify(feuilles.filter((f) => utiles.includes(f.nom)))]);
  });
  return id;
}

/** What an import would do of the campaign as it is now, or what it has done. */
export async function lireImport(ctx: Contexte, id: string): Promise<ImportLu> {
  const rangee = await charger(ctx, id);
  const { campagne_id: campagneId, nom, depose_le: deposeLe, feuilles, recu } = rangee;
  const apercu = feuilles ? apercuDe(await examiner(ctx, campagneId, feuilles)) : null;
  return { id, campagneId, nom, deposeLe, apercu, recu, annulation: recu && (await lireAnnulation(ctx, rangee)) };
}

/** A file as it came, its remarks beside: what is needed to write it. */
export interface ImportAnnote {
  readonly nom: string;
  readonly extension: ExtensionClasseur;
  readonly feuilles: readonly FeuilleAnnotee[];
}

/** The file of this person, with what an import says of each of its lines now. */
export async function annoterImport(ctx: Contexte, id: string): Promise<ImportAnnote> {
  const { campagne_id: campagneId, nom, feuilles } = await charger(ctx, id);
  if (!feuilles) throw transitionImpossible('Cet import est déjà enregistré : son fichier n’est plus gardé.');
  const extension = extensionClasseur(nom);
  if (!extension) throw introuvable();
  return { nom, extension, feuilles: annoterFeuilles(feuilles, (await examiner(ctx, campagneId, feuilles)).lignes) };
}

/** Types some cells of the file again, as if its author had corrected it and sent it back. */
export async function corrigerImport(ctx: Contexte, { id, corrections }: { id: string; corrections: readonly CorrectionClasseur[] }): Promise<void> {
  await transaction(ctx, async (em) => {
    const { feuilles } = await charger(ctx, id, em, ' FOR UPDATE');
    if (!feuilles) throw transitionImpossible('Cet import est déjà enregistré.');
    await em.query('UPDATE import_classeur SET feuilles = $2 WHERE id = $1', [id, JSON.stringify(corrigerFeuilles(feuilles, corrections))]);
  });
}

/** Forgets a workbook that was not confirmed. */
export async function abandonnerImport(ctx: Contexte, id: string): Promise<void> {
  await charger(ctx, id);
  await transaction(ctx, (em) => em.query('DELETE FROM import_classeur WHERE id = $1 AND confirme_le IS NULL', [id]));
}

const CHANGE = 'Des valeurs ont changé depuis cet aperçu : relisez-le, puis confirmez. Rien n’est enregistré.';

function exigerConfirmable({ comptes, lignes, empreinte }: ApercuClasseur, vue: string): LigneClasseur[] {
  if (empreinte !== vue) throw new ErreurMetier('CONFLIT', CHANGE);
  if (comptes.enErreur > 0) {
    const champs = lignes.flatMap((l) => l.problemes.map(({ feuille, cellule, message }) => ({ champ: `${feuille}!${cellule}`, message })));
    throw new ErreurMetier('SAISIE_INVALIDE', `${compter(comptes.enErreur, 'ligne est', 'lignes sont')} à corriger : rien n’est enregistré.`, { champs: champs.slice(0, 200) });
  }
  const changees = ecrites(lignes);
  if (changees.length === 0) throw transitionImpossible('Ce classeur ne change rien : il n’y a rien à enregistrer.');
  if (changees.length > CHANGEMENTS_CLASSEUR_MAX) throw saisieInvalide([{ champ: 'fichier', message: `Au plus ${compter(CHANGEMENTS_CLASSEUR_MAX, 'valeur')} changent à la fois : partagez ce classeur.` }]);
  return changees;
}

const tapee = ({ connue, saisie }: LigneClasseur): CelluleTapee[] => (connue && saisie ? [{ ...saisie, id: connue.valeur.id, version: connue.valeur.version }] : []);

/**
 * Writes what the preview showed, all of it or nothing, by the rules and the statements of an entry by hand. Done twice, it
 * is done once: the receipt is the same.
 * @param empreinte of the preview that the person has before her eyes.
 */
export async function confirmerImport(ctx: Contexte, { id, empreinte }: { id: string; empreinte: string }): Promise<void> {
  const { campagne_id: campagneId, feuilles } = await charger(ctx, id);
  if (!feuilles) return;
  const apercu = apercuDe(await examiner(ctx, campagneId, feuilles));
  let changees: LigneClasseur[];
  try {
    changees = exigerConfirmable(apercu, empreinte);
  } catch (refus) {
    // Confirmed by another request since its row was read: what has moved is what it wrote.
    if (!(await charger(ctx, id)).feuilles) return;
    throw refus;
  }
  const { nouvelles, modifiees, identiques, ignorees } = apercu.comptes;
  const recu: RecuImport = { nouvelles, modifiees, identiques, ignorees, instant: ctx.maintenant.toISOString() };
  try {
    await saisirValeurs(ctx, { campagneId, valeurs: changees.flatMap(tapee) }, {
      inscritSous: 'confirmerImport',
      dessus: async (em) => {
        const attendue = await charger(ctx, id, em, ' FOR UPDATE');
        if (!attendue.feuilles) throw new DejaConfirme();
      },
      ensuite: async (em, ids) => {
        await em.query('UPDATE import_classeur SET feuilles = NULL, recu = $2, confirme_le = $3 WHERE id = $1', [id, JSON.stringify(recu), ctx.maintenant]);
        await retenirEcrites(em, id, ids);
      },
    });
  } catch (erreur) {
    if (erreur instanceof DejaConfirme) return;
    if (erreur instanceof ErreurMetier && erreur.code === 'CONFLIT') throw situer(erreur, changees);
    throw erreur;
  }
}

/** Another request of the same person confirmed it while this one waited. */
class DejaConfirme extends Error {}

/** The cells of the file whose values moved in between, by their address. */
function situer(erreur: ErreurMetier, lignes: readonly LigneClasseur[]): ErreurMetier {
  const bougees = new Set((erreur.details.champs ?? []).map(({ champ }) => champ));
  const champs = lignes.filter(({ connue }) => connue && bougees.has(connue.valeur.id)).map(({ feuille, rang }) => ({ champ: `${feuille}!${rang}`, message: conflit(0).message }));
  return new ErreurMetier('CONFLIT', CHANGE, { ...erreur.details, champs });
}
