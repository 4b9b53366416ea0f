import { useCallback, useId, useRef, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { CommenterBilanDocument, type RubriqueBilan } from '../api/genere';
import { ChampLong, ErreursChamps } from '../composants/Champ';
import { useEnvoi, type Saisie } from '../composants/envoi';
import { useRecu } from '../composants/recu';
import { AvisRefus } from '../composants/Refus';
import { Typo } from '../composants/Typo';
import { jourCourt, jourDeInstant } from '../composants/dates';
import type { BilanVu, Chiffre } from './bilan';
import { codeVisible } from './CarteChiffre';

interface Props { bilan: BilanVu; rubrique: RubriqueBilan; /** Without one, the remarks are those of the whole section. */ chiffre: Chiffre | undefined }

/** What was said of one figure, and where to answer. */
export function Commentaires({ bilan, rubrique, chiffre }: Props): ReactNode {
  const id = useId();
  const figure = chiffre?.code ?? null;
  const siens = bilan.commentaires.filter((commentaire) => commentaire.rubrique === rubrique && (commentaire.figure === figure || commentaire.figure === null));
  const commente = bilan.actions.includes('commenterBilan');
  if (siens.length === 0 && !commente) return null;
  return (
    <section className="panneau" aria-labelledby={id}>
      <header className="rang entre"><h2 id={id}>Commentaires sur {chiffre ? codeVisible(chiffre).trim() || 'ce chiffre' : 'la section'}</h2><span className="tiers num">{siens.length}</span></header>
      <div className="pile">
        {siens.length === 0 ? <p className="petit second">Personne n’a encore rien écrit ici.</p> : (
          <ol className="pile-2">
            {siens.map((commentaire) => (
              <li key={commentaire.id} className="com">
                <b className="fort"><Typo>{[commentaire.auteurNom, commentaire.organisationNom].filter(Boolean).join(', ')}</Typo></b>
                <span><Typo>{commentaire.texte}</Typo></span>
                <span className="tiers"><Typo>{[jourCourt(jourDeInstant(commentaire.instant)), ...(commentaire.figure === null && figure !== null ? ['sur toute la section'] : []), ...(commentaire.numero === bilan.numero && bilan.etat !== 'BROUILLON' ? [] : [`version ${commentaire.numero}`])].join(', ')}</Typo></span>
              </li>
            ))}
          </ol>
        )}
        {commente ? <Publier bilanId={bilan.id} rubrique={rubrique} figure={figure} repond={siens.length > 0} key={`${figure ?? rubrique} ${siens.length}`} /> : null}
      </div>
    </section>
  );
}

function Publier({ bilanId, rubrique, figure, repond }: { bilanId: string; rubrique: RubriqueBilan; figure: string | null; repond: boolean }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  // Kept from one attempt to the next: sent twice, it is published once.
  const identifiant = useRef(crypto.randomUUID());
  const { soumettre, refus, erreurs, enCours } = useEnvoi(useCallback(async (saisie: Saisie) => {
    await agir(CommenterBilanDocument, { id: identifiant.current, bilanId, rubrique, figure, texte: saisie.texte('texte') });
    annoncer('Commentaire publié.');
  }, [agir, annoncer, bilanId, figure, rubrique]));
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form className="pile-2" noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <AvisRefus refus={refus} />
        <ChampLong nom="texte" libelle={repond ? 'Répondre' : 'Commentaire'} aide="Lu par le comité destinataire et par le secrétariat qui a composé le bilan." obligatoire rows={2} maxLength={2000} />
        <div><button type="submit" className="bouton bouton-s" aria-disabled={enCours || undefined}>Publier le commentaire</button></div>
      </form>
    </ErreursChamps.Provider>
  );
}
