import {
  adopterBilan as adopter, BILAN_RENVOYE, commenterBilan as commenter, examinerBilan as examiner, interdit, lecteursDuBilan, renvoyerBilan as renvoyer, saisieInvalide,
  type ContenuBilan, type InstanceQuiRecoit, type RubriqueBilan,
} from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import type { EntityManager } from 'typeorm';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { inscrire, mandatPour } from '../../acte/journal';
import { estUuid } from '../../lecture/racine';
import { Bilan, CommentaireBilan, VersionBilan } from '../bilan.entity';
import { nomDe, organisationDuMandat } from './auteur';

interface Commentaire {
  readonly id: string;
  readonly bilanId: string;
  readonly rubrique: RubriqueBilan;
  readonly figure?: string | null;
  readonly texte: string;
}

const contenuFige = async (em: EntityManager, { id, numero }: Bilan): Promise<Pick<ContenuBilan, 'rubriques' | 'chiffres'>> => {
  const [version]: { contenu: ContenuBilan }[] = await em.query('SELECT contenu FROM version_bilan WHERE bilan_id = $1 AND numero = $2', [id, numero]);
  return version?.contenu ?? { rubriques: [], chiffres: [] };
};

/** Adds a remark to the version under examination; sent again under the same id, it is the same remark. */
export function commenterBilan(ctx: Contexte, { id, bilanId, ...saisie }: Commentaire): Promise<string> {
  return agir(ctx, { acte: 'commenterBilan', classe: Bilan, id: bilanId }, async ({ ligne, em }) => {
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const deja = await em.findOneBy(CommentaireBilan, { id });
    if (deja?.bilanId === bilanId) return null;
    if (deja) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    const commentaire = commenter(ligne, saisie, await contenuFige(em, ligne));
    const organisation = await organisationDuMandat(em, mandatPour(ctx.acteur, 'commenterBilan', 'Bilan', ligne));
    await em.insert(CommentaireBilan, {
      ...commentaire, id, bilanId, numero: ligne.numero, instant: ctx.maintenant, auteurId: ctx.acteur?.personneId ?? null, auteurNom: await nomDe(em, ctx),
      organisationId: organisation?.id ?? null, organisationNom: organisation?.nom ?? null,
    });
    // A remark changes nothing that somebody else may be judging.
    return { changement: {}, champs: ['commentaires'], nouvelleVersion: false, envois: [{ regle: 'AUTEURS_BILAN' }] };
  });
}

/** Records the opinion of the committee that received the bilan. */
export function examinerBilan(ctx: Contexte, { id, version, avis }: { id: string; version: number; avis: string }): Promise<string> {
  return agir(ctx, { acte: 'examinerBilan', classe: Bilan, id, version }, ({ ligne }) => ({ changement: examiner(ligne, avis, ctx.maintenant), envois: [{ regle: 'AUTEURS_BILAN' }] }));
}

/**
 * Adopts a bilan: the committees of the accord read it, and that of the nation goes to the CNIAE (AC2011 §6.1.1). The opinion that
 * comes with the adoption of a bilan not yet examined is another act, under its own right and with its own line in the journal.
 */
export function adopterBilan(ctx: Contexte, { id, version, avis }: { id: string; version: number; avis: string | null }): Promise<string> {
  return agir(ctx, { acte: 'adopterBilan', classe: Bilan, id, version }, async ({ ligne, em }) => {
    const { examen, adoption } = adopter(ligne, avis, ctx.maintenant);
    if (examen !== null) {
      if (!peut(ctx.droits, 'examinerBilan', 'Bilan', ligne)) throw interdit();
      await inscrire(em, ctx, [{ acte: 'examinerBilan', sujet: 'Bilan', sujetId: id, champs: Object.keys(examen), mandatId: mandatPour(ctx.acteur, 'examinerBilan', 'Bilan', ligne) }]);
    }
    const instances: InstanceQuiRecoit[] = await em.query(`SELECT id, nom, type, departements, debut, fin FROM instance WHERE type IN ('CNIAE', 'COMITE_PILOTAGE_NATIONAL', 'COMITE_PILOTAGE_REGIONAL')`);
    const cniae = ligne.niveau === 'NATION' ? instances.filter((i) => i.type === 'CNIAE' && i.debut <= ctx.jour && (i.fin === null || i.fin >= ctx.jour)).map((i) => i.id) : [];
    const destinataires = [...ligne.destinataires, ...cniae.filter((i) => !ligne.destinataires.includes(i))];
    const lecteurs = lecteursDuBilan({ ...ligne, destinataires }, instances, ctx.jour);
    const changement = { ...adoption, destinataires, lecteurs };
    return {
      changement: { ...examen, ...changement },
      champs: Object.keys(changement),
      envois: [{ regle: 'AUTEURS_BILAN' }, ...(cniae.length > 0 ? [{ regle: 'DESTINATAIRES_BILAN' as const, parametres: { instances: cniae } }] : [])],
    };
  });
}

/** Sends a bilan back with its reason: a draft again, which nobody but its secretariat reads; the version is kept. */
export function renvoyerBilan(ctx: Contexte, { id, version, ...saisie }: { id: string; version: number; motif: string; rubriques: readonly RubriqueBilan[] }): Promise<string> {
  return agir(ctx, { acte: 'renvoyerBilan', classe: Bilan, id, version }, async ({ ligne, em }) => {
    const { motif, rubriques, renvoyeLe } = renvoyer(ligne, saisie, ctx.maintenant);
    await em.update(VersionBilan, { bilanId: id, numero: ligne.numero }, { renvoyeLe, motif, rubriques });
    return {
      changement: { ...BILAN_RENVOYE, renvoyeLe, motifRenvoi: motif, rubriquesARevoir: rubriques, destinataires: [], comitesNationaux: [] },
      motif,
      envois: [{ regle: 'AUTEURS_BILAN' }],
    };
  });
}
