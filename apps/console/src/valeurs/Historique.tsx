import { useId, type ReactNode } from 'react';
import { useLecture } from '../api/lecture';
import { HistoriqueValeurDocument } from '../api/genere';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
import { direValeur } from './aspect';
import type { ValeurVue } from './valeur';

const FAITS: Record<ValeurVue['etat'], string> = { A_SAISIR: 'vidée', SAISIE: 'saisie', SOUMISE: 'soumise', ACCEPTEE: 'acceptée', RENVOYEE: 'renvoyée' };

/** Who wrote, submitted, sent back and accepted what, most recent first; then the former period. */
export function Historique({ valeur }: { valeur: ValeurVue }): ReactNode {
  const titre = useId();
  const { data } = useLecture(HistoriqueValeurDocument, { id: valeur.id });
  const lignes = [...(data?.valeur?.historique ?? [])].sort((a, b) => b.instant.localeCompare(a.instant));
  const { precedente } = valeur;
  const { unite } = valeur.indicateur;
  if (lignes.length === 0 && !precedente) return null;
  return (
    <div>
      <h3 className="petit hist-titre" id={titre}>Historique</h3>
      <ol className="hist" aria-labelledby={titre}>
        {lignes.map((ligne) => (
          <li key={ligne.instant + ligne.etat}>
            <span>
              <b className="fort num"><Typo>{direValeur(unite, ligne) || 'Vide'}</Typo></b> {FAITS[ligne.etat]}{ligne.auteurNom ? ` par ${ligne.auteurNom}` : ''}
              {ligne.motif ? <>{'\u00a0'}: <Typo>{`« ${ligne.motif} »`}</Typo></> : null}<br />
              <span className="tiers"><Typo>{instantCourt(ligne.instant)}</Typo></span>
            </span>
          </li>
        ))}
        {precedente ? <li><span><b className="fort num"><Typo>{direValeur(unite, precedente) || 'Vide'}</Typo></b> <Typo>{`valeur de « ${precedente.libelle} »`}</Typo></span></li> : null}
      </ol>
    </div>
  );
}
