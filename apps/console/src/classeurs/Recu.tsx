import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ImportVuClasseurFragment } from '../api/genere';
import { Page } from '../coquille/Page';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
import { AnnulerImport, Gardees, type Annulation } from './AnnulerImport';
import { cheminImport } from './chemin';
import type { Campagne } from './Import';

interface Props { campagne: Campagne; depot: Pick<ImportVuClasseurFragment, 'id' | 'nom'>; recu: NonNullable<ImportVuClasseurFragment['recu']>; annulation: Annulation }

/** What was recorded, or taken back, and what comes next. */
export function Recu({ campagne, depot: { id, nom }, recu, annulation }: Props): ReactNode {
  const { nouvelles, modifiees, identiques, ignorees, instant } = recu;
  const { annuleLe, remises, gardees } = annulation;
  return (
    <Page
      titre={annuleLe ? 'Import annulé' : 'Import enregistré'} chemin={cheminImport(campagne)}
      intro={<p>Fichier <b className="fort">{nom}</b>, <Typo>{`enregistré le ${instantCourt(instant, 'Europe/Paris')}${annuleLe ? `, annulé le ${instantCourt(annuleLe, 'Europe/Paris')}` : ''}.`}</Typo></p>}
      gestes={<><AnnulerImport id={id} annulation={annulation} /><Link className="bouton" to={`/campagnes/${campagne.id}/import`}>Importer un autre classeur</Link><Link className="bouton bouton-plein" to={`/campagnes/${campagne.id}/saisie`}>{annuleLe ? 'Revenir à la saisie' : 'Vérifier et soumettre'}</Link></>}
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
          {annuleLe ? <><h2>Annulation</h2><p>{compter(remises, 'valeur a retrouvé', 'valeurs ont retrouvé')} ce qu’{remises > 1 ? 'elles contenaient' : 'elle contenait'} avant l’import.</p><Gardees gardees={gardees} /></> : null}
        </div></section>
        <aside className="pile-5" aria-label="Et maintenant">
          <Suites titre="Et maintenant" suites={annuleLe ? ['L’historique de chaque valeur garde ce que l’import y avait écrit.', 'Vous pouvez corriger votre classeur et l’importer de nouveau.'] : ['Rien n’est encore soumis : vérifiez, commentez ce qui varie, puis soumettez.', 'Jusqu’à la soumission, chaque valeur se corrige dans la page de saisie. Son historique garde l’ancienne.', remises > 0 ? 'Vous pouvez annuler l’import tant que ses valeurs ne sont pas soumises ; ce que vous aurez retouché restera.' : 'Ses valeurs ont été modifiées ou soumises depuis : il ne s’annule plus.']} />
        </aside>
      </div>
    </Page>
  );
}
