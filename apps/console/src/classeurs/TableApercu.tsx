import { ArrowRight } from 'lucide-react';
import { Fragment, useState, type ReactNode } from 'react';
import { Statut, type ValeurStatut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import type { ApercuVu } from './Apercu';
import { ancreLigne, change, rangDe, territoire, type LigneVue } from './lignes';

export interface Correction { feuille: string; cellule: string; texte: string }
interface Props { apercu: ApercuVu; corriger: (correction: Correction) => Promise<void> }

const STATUTS: Record<LigneVue['effet'], ValeurStatut> = { NOUVELLE: 'NOUVELLE', MODIFIEE: 'MODIFIEE', IDENTIQUE: 'INCHANGEE', IGNOREE: 'INCHANGEE', EN_ERREUR: 'REFUSEE' };
const statutDe = ({ effet, controles }: LigneVue): ValeurStatut => (controles.some(({ severite }) => severite === 'A_COMMENTER') ? 'A_COMMENTER' : STATUTS[effet]);

/** Old value, new value, effect and remark of each line; a faulty cell is corrected where it is shown. */
export function TableApercu({ apercu, corriger }: Props): ReactNode {
  const [tout, setTout] = useState(false);
  const changees = apercu.lignes.filter(change);
  const lignes = tout ? apercu.lignes : changees;
  const types = apercu.lignes.some(({ typeSiae }) => typeSiae !== null);
  const plusieurs = new Set(apercu.lignes.map(({ organisationNom }) => organisationNom).filter(Boolean)).size > 1;
  return (
    <section className="carte" aria-labelledby="ancienne-nouvelle">
      <div className="carte-tete">
        <h2 id="ancienne-nouvelle">Ancienne valeur, nouvelle valeur</h2>
        <div className="groupe pousse" role="group" aria-label="Lignes affichées">
          <button className="bouton bouton-s" type="button" aria-pressed={!tout} onClick={() => setTout(false)}>Ce qui change</button>
          <button className="bouton bouton-s" type="button" aria-pressed={tout} onClick={() => setTout(true)}>Les {apercu.lignes.length} lignes</button>
        </div>
      </div>
      {lignes.length === 0 ? <p className="carte-corps second">Ce classeur ne change rien à ce qui est enregistré.</p> : (
        <div className="tableau-zone" tabIndex={0} role="region" aria-label="Aperçu des valeurs importées (zone défilable)">
          <table className="tableau tableau-dense empile apercu-classeur">
            <caption className="sr">Aperçu des valeurs importées</caption>
            <thead><tr><th scope="col">Indicateur</th><th scope="col">Territoire</th>{types ? <th scope="col">Type</th> : null}<th scope="col">Avant, après</th><th scope="col">Effet</th><th scope="col">Remarque</th></tr></thead>
            <tbody>
              {lignes.map((ligne) => (
                <tr key={`${ligne.feuille} ${ligne.rang}`} id={ancreLigne(ligne.feuille, ligne.rang)} tabIndex={-1}>
                  <th scope="row"><span className="nb" title={ligne.intitule ?? undefined}>{ligne.code ?? '?'}</span>{plusieurs && ligne.organisationNom ? <span className="tiers petit"> {ligne.organisationNom}</span> : null}</th>
                  <td className="nb">{territoire(ligne)}</td>
                  {types ? <td>{ligne.typeSiae}</td> : null}
                  <td className="num"><AvantApres ligne={ligne} /></td>
                  <td><Statut valeur={statutDe(ligne)} /></td>
                  <td className="petit second"><Remarques ligne={ligne} corriger={corriger} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function AvantApres({ ligne: { avant, apres, effet } }: { ligne: LigneVue }): ReactNode {
  if (effet === 'IDENTIQUE' || effet === 'IGNOREE') return <Typo>{avant || 'vide'}</Typo>;
  return (
    <span className="chg">
      {avant ? <s><span className="sr">avant : </span><Typo>{avant}</Typo></s> : <span className="tiers">vide</span>}
      <ArrowRight className="ic" aria-hidden="true" />
      <b className="fort"><span className="sr">après : </span><Typo>{apres || 'vide'}</Typo></b>
    </span>
  );
}

function Remarques({ ligne, corriger }: { ligne: LigneVue } & Pick<Props, 'corriger'>): ReactNode {
  return (
    <>
      {ligne.problemes.map((probleme) => (
        <Fragment key={probleme.cellule + probleme.message}>
          <p><b className="fort num">{probleme.cellule}</b> <Typo>{probleme.message}</Typo></p>
          {probleme.ecrit === null ? null : <Retaper probleme={{ ...probleme, ecrit: probleme.ecrit }} corriger={corriger} />}
        </Fragment>
      ))}
      {ligne.controles.map(({ code, message }) => <p key={code}><Typo>{message}</Typo></p>)}
      {ligne.changements.map(({ titre, ancien, nouveau }) => <p key={titre}><Typo>{`${titre} : ${ancien || 'vide'} → ${nouveau || 'vide'}`}</Typo></p>)}
      {ligne.effet === 'IGNOREE' ? <p>Vide dans le fichier : ce qui est enregistré reste.</p> : null}
    </>
  );
}

/** The cell, typed again without going back to the file. */
function Retaper({ probleme, corriger }: { probleme: { feuille: string; cellule: string; ecrit: string; cause: string } } & Pick<Props, 'corriger'>): ReactNode {
  const { feuille, cellule } = probleme;
  const [texte, ecrire] = useState(probleme.ecrit === 'formule' ? '' : probleme.ecrit);
  const nom = probleme.cause === 'MOTIF' ? `Motif, cellule ${cellule}` : `Cellule ${cellule}`;
  return (
    <form
      className="rang retaper"
      onSubmit={(evenement) => {
        evenement.preventDefault();
        // The row stays in sight and under the focus, corrected or not.
        const ligne = document.getElementById(ancreLigne(feuille, rangDe(cellule)));
        void corriger({ feuille, cellule, texte }).then(() => ligne?.focus());
      }}
    >
      <input className="saisie" aria-label={nom} value={texte} autoComplete="off" onFocus={(evenement) => evenement.target.select()} onChange={(evenement) => ecrire(evenement.target.value)} />
      <button type="submit" className="bouton bouton-s">Corriger<span className="sr"> {cellule}</span></button>
    </form>
  );
}
