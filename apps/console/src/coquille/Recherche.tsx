import { estJour } from '@gouvernance-iae/domaine';
import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { RechercherDocument } from '../api/genere';
import { Dialogue } from '../composants/Dialogue';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';

const GENRES: Record<string, string> = { Reunion: 'Réunion', CompteRendu: 'Compte rendu', Decision: 'Décision', Bilan: 'Bilan' };

/** Search across what the person may read; Ctrl K from anywhere. */
export function Recherche(): ReactNode {
  const [ouverte, setOuverte] = useState(false);
  useEffect(() => {
    const clavier = (evenement: KeyboardEvent) => {
      if ((evenement.ctrlKey || evenement.metaKey) && evenement.key.toLowerCase() === 'k') {
        evenement.preventDefault();
        setOuverte(true);
      }
    };
    window.addEventListener('keydown', clavier);
    return () => window.removeEventListener('keydown', clavier);
  }, []);
  return (
    <>
      <button className="recherche" type="button" aria-haspopup="dialog" onClick={() => setOuverte(true)}>
        <Search className="ic" aria-hidden="true" /><span className="mot">Rechercher</span><kbd>Ctrl K</kbd>
      </button>
      <Dialogue ouvert={ouverte} titre="Rechercher" fermer={() => setOuverte(false)}>
        <Champ fermer={() => setOuverte(false)} />
      </Dialogue>
    </>
  );
}

function Champ({ fermer }: { fermer: () => void }): ReactNode {
  const [texte, setTexte] = useState('');
  const cherche = useDeferredValue(texte.trim());
  const { data, isFetching } = useLecture(RechercherDocument, { texte: cherche }, cherche.length >= 2);
  const resultats = cherche.length >= 2 ? data?.rechercher : undefined;
  return (
    <div className="pile">
      <div className="champ">
        <label htmlFor="recherche-texte">Une instance, une réunion, une organisation, une personne</label>
        <input id="recherche-texte" className="saisie" type="search" value={texte} autoFocus onChange={(evenement) => setTexte(evenement.target.value)} />
      </div>
      <p className="legende" role="status">{bilan(cherche, isFetching, resultats?.length)}</p>
      <ul className="resultats">
        {resultats?.map((resultat) => (
          <li key={resultat.genre + resultat.id}>
            <Link to={resultat.lien} onClick={fermer}>
              <b className="fort"><Typo>{resultat.titre}</Typo></b>
              <span className="legende"><Typo>{[GENRES[resultat.genre] ?? resultat.genre, precision(resultat.complement)].filter(Boolean).join(', ')}</Typo></span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A day is said in words; the rest is said as it is (départements, functions). */
const precision = (complement: string | null) => (estJour(complement) ? jourLong(complement) : complement);

function bilan(cherche: string, enCours: boolean, nombre: number | undefined): string {
  if (cherche.length < 2) return 'Deux lettres au moins.';
  if (enCours || nombre === undefined) return 'Recherche en cours…';
  if (nombre === 0) return `Rien ne correspond à « ${cherche} » parmi ce que vos mandats ouvrent.`;
  return `${nombre} résultat${nombre > 1 ? 's' : ''}`;
}
