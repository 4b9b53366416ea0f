import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ImportVuClasseurFragment } from '../api/genere';
import { Page } from '../coquille/Page';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
import { cheminImport } from './chemin';
import type { Campagne } from './Import';

interface Props { campagne: Campagne; nom: string; recu: NonNullable<ImportVuClasseurFragment['recu']> }

/** What was recorded, and what comes next. */
export function Recu({ campagne, nom, recu }: Props): ReactNode {
  const { nouvelles, modifiees, identiques, ignorees, instant } = recu;
  return (
    <Page
      titre="Import enregistré" chemin={cheminImport(campagne)}
      intro={<p>Fichier <b className="fort">{nom}</b>, <Typo>{instantCourt(instant, 'Europe/Paris')}</Typo>.</p>}
      gestes={<><Link className="bouton" to={`/campagnes/${campagne.id}/import`}>Importer un autre classeur</Link><Link className="bouton bouton-plein" to={`/campagnes/${campagne.id}/saisie`}>Vérifier et soumettre</Link></>}
    >
      <div className="deux">
        <section className="carte" aria-labelledby="recu"><div className="carte-corps pile">
          <h2 id="recu">Reçu</h2>
          <ul className="liste-points">
            <li>{compter(nouvelles, 'valeur nouvelle', 'valeurs nouvelles')}</li>
            <li>{compter(modifiees, 'valeur modifiée', 'valeurs modifiées')}</li>
            <li>{compter(identiques, 'ligne identique', 'lignes identiques')} à ce qui était enregistré</li>
            <li>{compter(ignorees, 'ligne vide, laissée', 'lignes vides, laissées')} de côté</li>
          </ul>
        </div></section>
        <aside className="pile-5" aria-label="Et maintenant"><Suites titre="Et maintenant" suites={['Rien n’est encore soumis : vérifiez, commentez ce qui varie, puis soumettez.', 'Jusqu’à la soumission, chaque valeur se corrige dans la page de saisie. Son historique garde l’ancienne.']} /></aside>
      </div>
    </Page>
  );
}
