import { introuvable, rectifierValeur as rectifier, saisieInvalide, type ChampInvalide } from '@gouvernance-iae/domaine';
import { creer } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { garderRevisions } from '../revisions';
import { Valeur } from '../valeur.entity';
import { indicateursDe, lireContenuTape, type ContenuTape } from './saisie';

/** Proposes another value in place of an accepted one, which stays in force until the new one is accepted, and is kept after. */
export function rectifierValeur(ctx: Contexte, { id, nouvelId, saisie, motif }: { id: string; nouvelId: string; saisie: ContenuTape; motif: string }): Promise<string> {
  return creer<Valeur, Valeur>(ctx, { acte: 'rectifierValeur', classe: Valeur, id: nouvelId, sous: { classe: Valeur, id, cle: 'remplaceId' } }, async ({ parent: ancienne, em }) => {
    if (!ancienne) throw introuvable();
    const champs: ChampInvalide[] = [];
    const contenu = lireContenuTape(saisie, '', champs);
    if (champs.length > 0) throw saisieInvalide(champs);
    const indicateur = (await indicateursDe(em, [ancienne])).get(ancienne.indicateurId);
    if (!indicateur) throw introuvable();
    const nouvelle = rectifier(ancienne, indicateur, contenu, motif, { aujourdHui: ctx.jour, maintenant: ctx.maintenant });
    const { campagneId, instanceId, accordId, indicateurId, organisationId, departement, typeSiae, alternative, echeance } = ancienne;
    return {
      ligne: { campagneId, instanceId, accordId, indicateurId, organisationId, departement, typeSiae, alternative, echeance, ...nouvelle },
      motif: nouvelle.motifRectification,
      parties: (e) => garderRevisions(e, ctx, [nouvelId], nouvelle.motifRectification),
    };
  });
}
