import { useCallback, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { AjouterDecisionDocument, ModifierDecisionDocument, type DecisionVueFragment, type GenreDecision, type SensAvis } from '../api/genere';
import { ChampChoix, ChampLong, ChampTexte, ErreursChamps, optionsDe } from '../composants/Champ';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import { AvisRefus } from '../composants/Refus';
import { useEnvoi, type Saisie } from '../composants/envoi';
import { GENRES_DECISION, SENS_AVIS } from '../composants/libelles';

interface Props { genre: GenreDecision; decision?: DecisionVueFragment; compteRenduId: string; version: number; pointId: string; fermer: () => void }

const LIBELLES: Record<GenreDecision, string> = { DECISION: 'Ce qui est décidé', ACTION: 'Ce qui est à faire', AVIS: 'Ce sur quoi porte l’avis' };
const SENS = Object.keys(SENS_AVIS) as SensAvis[];

/** Writes a decision, an action or an avis, in place. */
export function FormulaireDecision({ genre, decision, version, compteRenduId, pointId, fermer }: Props): ReactNode {
  const agir = useAgir();
  const envoyer = useCallback(async (saisie: Saisie) => {
    const commun = {
      texte: saisie.texte('texte'), sens: saisie.parmi('sens', SENS), piloteId: saisie.facultatif('piloteId'),
      echeance: saisie.facultatif('echeance'), echeanceLibelle: saisie.facultatif('echeanceLibelle'),
    };
    if (decision) await agir(ModifierDecisionDocument, { id: decision.id, version, genre, ...commun });
    else await agir(AjouterDecisionDocument, { id: crypto.randomUUID(), compteRenduId, pointId, genre, ...commun });
    fermer();
  }, [agir, decision, version, compteRenduId, pointId, genre, fermer]);
  const { soumettre, refus, erreurs, enCours } = useEnvoi(envoyer);
  const nom = decision ? `${GENRES_DECISION[genre]} ${decision.numero}` : GENRES_DECISION[genre];
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <fieldset className="acte">
          <legend className="sr">{nom}</legend>
          <span className="no" aria-hidden="true">{nom}</span>
          <AvisRefus refus={refus} />
          <ChampLong nom="texte" libelle={LIBELLES[genre]} obligatoire rows={2} defaultValue={decision?.texte ?? ''} autoFocus maxLength={4000} />
          {genre === 'AVIS' ? <ChampChoix nom="sens" libelle="Sens de l’avis" obligatoire options={optionsDe(SENS_AVIS)} {...(decision?.sens ? { defaut: decision.sens } : {})} /> : null}
          {genre === 'ACTION' ? (
            <>
              <ChoixOrganisation nom="piloteId" libelle="Organisation pilote" defaut={decision?.pilote ? { valeur: decision.pilote.id, mot: decision.pilote.nom } : null} />
              <div className="champs-2">
                <ChampTexte nom="echeance" libelle="Échéance" type="date" defaultValue={decision?.echeance ?? ''} />
                <ChampTexte nom="echeanceLibelle" libelle="Échéance en mots" defaultValue={decision?.echeanceLibelle ?? ''} placeholder="1er trimestre 2027" maxLength={100} />
              </div>
            </>
          ) : null}
          <div className="rang">
            <button type="submit" className="bouton bouton-s" aria-disabled={enCours || undefined}>{decision ? 'Modifier' : 'Ajouter'}<span className="sr"> {nom}</span></button>
            <button type="button" className="bouton bouton-nu bouton-s" onClick={fermer}>{decision ? 'Ne pas modifier' : 'Ne pas ajouter'}</button>
          </div>
        </fieldset>
      </form>
    </ErreursChamps.Provider>
  );
}
