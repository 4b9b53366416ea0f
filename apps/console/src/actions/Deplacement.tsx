import { useCallback, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { AbandonnerActionDocument, AvancerActionDocument, CloreActionDocument, RouvrirActionDocument, type ActionVueFragment } from '../api/genere';
import { ChampLong, ChampTexte, ErreursChamps } from '../composants/Champ';
import { Dialogue } from '../composants/Dialogue';
import { useEnvoi, type Saisie } from '../composants/envoi';
import { useRecu } from '../composants/recu';
import { AvisRefus } from '../composants/Refus';
import { Typo } from '../composants/Typo';

/** The states that a card is moved to. */
export type Vers = 'EN_COURS' | 'TERMINEE' | 'ABANDONNEE';
export interface Deplace { action: ActionVueFragment; vers: Vers }

/** Where the person may move an action: the acts that the API gives, one state each. */
export const versPossibles = ({ actions, etat }: Pick<ActionVueFragment, 'actions' | 'etat'>): Vers[] => [
  ...(etat !== 'EN_COURS' && (actions.includes('avancerAction') || actions.includes('rouvrirAction')) ? ['EN_COURS' as const] : []),
  ...(actions.includes('cloreAction') ? ['TERMINEE' as const] : []),
  ...(actions.includes('abandonnerAction') ? ['ABANDONNEE' as const] : []),
];

const TITRES: Record<Vers, string> = { EN_COURS: 'En cours', TERMINEE: 'Faite', ABANDONNEE: 'Abandonnée' };

/** What a move asks before it is done: how far, or why. */
export function Deplacement({ deplace, fermer }: { deplace: Deplace | null; fermer: () => void }): ReactNode {
  return (
    <Dialogue ouvert={deplace !== null} titre={deplace ? <Typo>{`${TITRES[deplace.vers]} : ${deplace.action.intitule}`}</Typo> : ''} fermer={fermer}>
      {deplace ? <Formulaire key={deplace.action.id + deplace.vers} {...deplace} fermer={fermer} /> : null}
    </Dialogue>
  );
}

function Formulaire({ action, vers, fermer }: Deplace & { fermer: () => void }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const { id, version, avancement, nombreParties } = action;
  const rouvre = action.actions.includes('rouvrirAction');
  const executer = useCallback(async (saisie: Saisie) => {
    if (vers === 'TERMINEE') await agir(CloreActionDocument, { id, version });
    else if (vers === 'ABANDONNEE') await agir(AbandonnerActionDocument, { id, version, motif: saisie.texte('motif') });
    else if (rouvre) await agir(RouvrirActionDocument, { id, version, motif: saisie.texte('motif') });
    else await agir(AvancerActionDocument, { id, version, saisie: { avancement: nombreParties > 0 ? avancement : saisie.nombre('avancement'), note: saisie.facultatif('note') } });
    fermer();
    annoncer('Action déplacée.');
  }, [agir, annoncer, fermer, id, version, vers, rouvre, nombreParties, avancement]);
  const { soumettre, refus, erreurs, enCours } = useEnvoi(executer);
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <AvisRefus refus={refus} />
        {vers === 'TERMINEE' ? <p className="second">L’action est réalisée à 100 %, avec la preuve de ses livrables.</p> : null}
        {vers === 'ABANDONNEE' || (vers === 'EN_COURS' && rouvre) ? <ChampLong nom="motif" libelle="Motif" obligatoire rows={3} aide="Il restera lu à côté de l’action." /> : null}
        {vers === 'EN_COURS' && !rouvre ? <>
          {nombreParties > 0 ? null : <ChampTexte nom="avancement" libelle="Avancement, en %" type="number" min={0} max={100} step={1} obligatoire defaultValue={avancement || 5} />}
          <ChampLong nom="note" libelle="Ce qui a commencé" rows={2} {...(nombreParties > 0 ? { obligatoire: true } : {})} />
        </> : null}
        <div className="rang dialogue-pied">
          <button type="button" className="bouton" onClick={fermer}>Ne pas déplacer</button>
          <button type="submit" className={`bouton ${vers === 'ABANDONNEE' ? 'bouton-rouge' : 'bouton-plein'}`} aria-disabled={enCours || undefined}>Déplacer</button>
        </div>
      </form>
    </ErreursChamps.Provider>
  );
}
