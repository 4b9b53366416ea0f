import { differencesDe, estDecimal, introuvable, lireNombre, saisieInvalide, saisir, type ChampInvalide, type ValeurSaisie as ContenuEcrit } from '@gouvernance-iae/domaine';
import { In, type EntityManager } from 'typeorm';
import type { Contexte } from '../../acte/contexte';
import { agirEnLot, exigerVersions, type ChangementEnLot } from '../../acte/lot';
import type { Campagne } from '../../campagnes/campagne.entity';
import { exigerRecevable, tenirCampagne } from '../../campagnes/verrou';
import { Indicateur } from '../../indicateurs/indicateur.entity';
import { garderRevisions } from '../revisions';
import { Valeur } from '../valeur.entity';

export interface ContenuTape extends Omit<ContenuEcrit, 'numerateur' | 'denominateur'> {
  readonly numerateur?: string | null;
  readonly denominateur?: string | null;
}
export interface CelluleTapee extends ContenuTape {
  readonly id: string;
  readonly version: number;
}

/** A number as typed: that of the API, or that of a French keyboard. What is neither is refused with its reason. */
function nombreTape(texte: string | null | undefined, refuser: (message: string) => void): string | null {
  if (texte === null || texte === undefined || estDecimal(texte)) return texte ?? null;
  const lu = lireNombre(texte);
  if (lu.genre === 'NOMBRE' && !lu.pourcentage) return lu.valeur;
  if (lu.genre === 'VIDE') return null;
  if (lu.genre === 'REFUS') refuser(lu.message);
  else if (lu.genre === 'NON_COMMUNIQUE') refuser('Une valeur non communiquée se déclare avec son motif.');
  else refuser('Un taux ne se saisit pas : donnez ses deux termes.');
  return null;
}

/** The content in the words of the domain; faults are gathered under the path given. */
export function lireContenuTape(tape: ContenuTape, chemin: string, champs: ChampInvalide[]): ContenuEcrit {
  const lire = (champ: 'numerateur' | 'denominateur'): string | null => nombreTape(tape[champ], (message) => champs.push({ champ: `${chemin}${champ}`, message }));
  const { texte, booleen, nonCommunique, source, extraitLe, methode, commentaire } = tape;
  return {
    numerateur: lire('numerateur'),
    denominateur: lire('denominateur'),
    texte: texte ?? null,
    booleen: booleen ?? null,
    nonCommunique: nonCommunique ?? null,
    source: source ?? null,
    extraitLe: extraitLe ?? null,
    methode: methode ?? null,
    commentaire: commentaire ?? null,
  };
}

/** Reads every cell typed; the same one twice in an input has no answer. */
function lireSaisie(valeurs: readonly CelluleTapee[]): Map<string, { rang: number; version: number; contenu: ContenuEcrit }> {
  const champs: ChampInvalide[] = [];
  const lues = new Map<string, { rang: number; version: number; contenu: ContenuEcrit }>();
  for (const [rang, tapee] of valeurs.entries()) {
    const premiere = lues.get(tapee.id);
    if (premiere) champs.push({ champ: `valeurs.${rang}.id`, message: `Cette case figure déjà à la ligne ${premiere.rang + 1}.` });
    else lues.set(tapee.id, { rang, version: tapee.version, contenu: lireContenuTape(tapee, `valeurs.${rang}.`, champs) });
  }
  if (champs.length > 0) throw saisieInvalide(champs);
  return lues;
}

export async function indicateursDe(em: EntityManager, valeurs: readonly Pick<Valeur, 'indicateurId'>[]): Promise<Map<string, Indicateur>> {
  const indicateurs = await em.findBy(Indicateur, { id: In([...new Set(valeurs.map((v) => v.indicateurId))]) });
  return new Map(indicateurs.map((i) => [i.id, i]));
}

const trouve = <T>(carte: ReadonlyMap<string, T>, id: string): T => {
  const objet = carte.get(id);
  if (objet === undefined) throw introuvable();
  return objet;
};

/** What an entry that comes by another way than the page adds to it. */
export interface VoieSaisie {
  readonly inscritSous: string;
  /** What is locked before the campaign and its cells. */
  readonly dessus: (em: EntityManager) => Promise<void>;
  /** What is written once the cells are, with the ids of those that changed. */
  readonly ensuite: (em: EntityManager, ids: readonly string[]) => Promise<void>;
}

interface Saisie {
  readonly campagneId: string;
  readonly valeurs: readonly CelluleTapee[];
}

/**
 * Writes cells of an open campaign: all or none, every fault told under its rank. What is already there is left alone, so
 * that the same entry sent twice is written once, and a value sent back does not pass for corrected.
 */
export async function saisirValeurs(ctx: Contexte, { campagneId, valeurs }: Saisie, voie?: VoieSaisie): Promise<string[]> {
  const ids = valeurs.map((v) => v.id);
  let campagne: Campagne | null = null;
  const dessus = async (em: EntityManager): Promise<void> => {
    await voie?.dessus(em);
    campagne = await tenirCampagne(em, ctx, campagneId);
  };
  const demande = { acte: 'saisirValeurs', classe: Valeur, lot: { ids }, dessus, ...(voie ? { inscritSous: voie.inscritSous } : {}) } as const;
  await agirEnLot(ctx, demande, async ({ lignes, em }) => {
    if (lignes.some((l) => l.campagneId !== campagneId)) throw introuvable();
    if (campagne) exigerRecevable(campagne, lignes);
    const saisie = lireSaisie(valeurs);
    const parId = new Map(lignes.map((l) => [l.id, l]));
    const versions = new Map([...saisie].map(([id, { version }]) => [id, version]));
    // What was seen in a preview must not have moved; on the page, what is already written is left alone whatever its version.
    if (voie) exigerVersions(lignes, versions);
    const indicateurs = await indicateursDe(em, lignes);
    const cellules = valeurs.map(({ id }) => {
      const valeur = trouve(parId, id);
      return { valeur, indicateur: trouve(indicateurs, valeur.indicateurId), saisie: trouve(saisie, id).contenu };
    });
    const ecrites = saisir(cellules, { aujourdHui: ctx.jour, maintenant: ctx.maintenant });
    const changements = cellules.flatMap(({ valeur }, rang): ChangementEnLot<Valeur>[] => {
      const ecrite = ecrites[rang];
      const champs = ecrite ? differencesDe(valeur, ecrite) : [];
      return ecrite && champs.length > 0 ? [{ id: valeur.id, changement: { ...ecrite }, champs }] : [];
    });
    exigerVersions(changements.map((c) => trouve(parId, c.id)), versions);
    const changees = changements.map((c) => c.id);
    return {
      changements,
      ensuite: async () => {
        await garderRevisions(em, ctx, changees);
        await voie?.ensuite(em, changees);
      },
    };
  });
  return ids;
}
