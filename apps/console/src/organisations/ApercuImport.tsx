import { compter, majuscule } from '@gouvernance-iae/domaine';
import { useState, type ReactNode } from 'react';
import { refusAffichable, type Refus } from '../api/client';
import type { Etape } from '../coquille/FilAriane';
import { Page } from '../coquille/Page';
import { AvisRefus } from '../composants/Refus';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import './import.css';

export interface ApercuVu {
  nouvelles: number;
  modifiees: number;
  inchangees: number;
  refusees: number;
  lignes: readonly { ligne: number; nom: string; effet: 'NOUVELLE' | 'MODIFIEE' | 'INCHANGEE' | 'REFUSEE'; changements: readonly { colonne: string; ancien: string; nouveau: string }[] }[];
  fautes: readonly { cellule: string; ligne: number; message: string }[];
}

/** What is imported: « organisation », « organisations », and the pages above. */
export interface ObjetImporte { nom: readonly [string, string]; chemin: readonly Etape[] }

interface Props { nom: string; objet: ObjetImporte; apercu: ApercuVu; importer: () => Promise<void>; abandonner: () => void }

/** What the file would change, line by line; nothing is recorded yet. */
export function ApercuImport({ nom, objet, apercu, importer, abandonner }: Props): ReactNode {
  const [refus, setRefus] = useState<Refus | null>(null);
  const [tout, setTout] = useState(false);
  const aChanger = apercu.nouvelles + apercu.modifiees;
  const bloque = apercu.fautes.length > 0 || aChanger === 0;
  const lignes = tout ? apercu.lignes : apercu.lignes.filter((ligne) => ligne.effet !== 'INCHANGEE');
  const lancer = async () => {
    if (bloque) return;
    try {
      await importer();
    } catch (erreur) {
      setRefus(refusAffichable(erreur));
    }
  };
  return (
    <Page
      titre="Aperçu de l’import" chemin={objet.chemin} serree
      intro={<p>Rien n’est encore enregistré. Fichier <b className="fort">{nom}</b>, {compter(apercu.lignes.length, 'ligne lue', 'lignes lues')}.</p>}
      gestes={<>
        <button type="button" className="bouton bouton-nu" onClick={abandonner}>Abandonner</button>
        <button type="button" className="bouton bouton-plein" aria-disabled={bloque || undefined} aria-describedby="pourquoi" onClick={() => void lancer()}>Importer {compter(aChanger, ...objet.nom)}</button>
      </>}
    >
      <div className="pile">
        <AvisRefus refus={refus} />
        <ul className="carte cpt">
          <li className="ton-accent"><b>{apercu.nouvelles}</b><span className="petit second">nouvelles</span></li>
          <li className="ton-bleu"><b>{apercu.modifiees}</b><span className="petit second">modifiées</span></li>
          <li className="ton-gris"><b>{apercu.inchangees}</b><span className="petit second">inchangées</span></li>
          <li className="ton-rouge"><b>{apercu.refusees}</b><span className="petit second">refusées</span></li>
        </ul>
        <p className="petit second" id="pourquoi">{apercu.fautes.length > 0 ? `${compter(apercu.fautes.length, 'faute')} à corriger dans le fichier : l’import se fait en entier ou pas du tout.` : 'L’import se fait en entier ou pas du tout.'}</p>
        <section className="carte" aria-labelledby="lignes">
          <div className="carte-tete">
            <h2 id="lignes">Ligne par ligne</h2>
            <div className="groupe pousse" role="group" aria-label="Lignes affichées">
              <button className="bouton bouton-s" type="button" aria-pressed={!tout} onClick={() => setTout(false)}>Ce qui change</button>
              <button className="bouton bouton-s" type="button" aria-pressed={tout} onClick={() => setTout(true)}>Toutes les lignes</button>
            </div>
          </div>
          <div className="tableau-zone" tabIndex={0} role="region" aria-label={`Aperçu, ${objet.nom[1]} (zone défilable)`}>
            <table className="tableau tableau-dense">
              <caption className="sr">Aperçu, {objet.nom[1]}</caption>
              <thead><tr><th scope="col">Ligne</th><th scope="col">{majuscule(objet.nom[0])}</th><th scope="col">Effet</th><th scope="col">Remarque</th></tr></thead>
              <tbody>
                {lignes.map((ligne) => (
                  <tr key={ligne.ligne}><td className="num">{ligne.ligne}</td><th scope="row"><Typo>{ligne.nom}</Typo></th><td><Statut valeur={ligne.effet} /></td><td className="petit second"><Remarque ligne={ligne} fautes={apercu.fautes} /></td></tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      </div>
    </Page>
  );
}

/** The cell and what is expected there; or the old value and the new one. */
function Remarque({ ligne, fautes }: { ligne: ApercuVu['lignes'][number]; fautes: ApercuVu['fautes'] }): ReactNode {
  const siennes = fautes.filter((faute) => faute.ligne === ligne.ligne);
  if (siennes.length > 0) return <ul>{siennes.map((faute) => <li key={faute.cellule + faute.message}><b className="fort num">{faute.cellule}</b> <Typo>{faute.message}</Typo></li>)}</ul>;
  return (
    <ul>
      {ligne.changements.map(({ colonne, ancien, nouveau }) => (
        <li key={colonne}>{colonne} : <s><span className="sr">avant : </span>{ancien || 'vide'}</s> <b className="fort"><span className="sr">après : </span>{nouveau || 'vide'}</b></li>
      ))}
    </ul>
  );
}
