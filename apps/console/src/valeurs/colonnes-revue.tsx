import { constatsDe } from '@gouvernance-iae/domaine';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { SansObjet } from '../composants/SansObjet';
import { Typo } from '../composants/Typo';
import { jourCourt, jourDeInstant } from '../composants/dates';
import type { Colonne } from '../liste/colonne';
import { direValeur } from './aspect';
import { Pieces } from './Pieces';
import { nomCellule } from './tableaux';
import type { ValeurVue } from './valeur';

/** What a reviewer reads of a value; `fin` is the last day of the period. */
export const colonnesRevue = (fin: string): readonly Colonne<ValeurVue>[] => [
  { cle: 'cellule', titre: 'Valeur de', entete: true, tri: 'indicateurId', rendu: (v) => <><b className="fort">{v.indicateur.code} <Typo>{nomCellule(v)}</Typo></b><br /><span className="petit second"><Typo>{v.indicateur.intitule}</Typo></span></> },
  { cle: 'organisation', titre: 'Organisation', tri: 'organisationId', rendu: (v) => <Typo>{v.organisationNom}</Typo> },
  { cle: 'valeur', titre: 'Valeur', classe: 'droite num', nommee: true, rendu: (v) => (v.nonCommunique === null ? <b><Typo>{direValeur(v.indicateur.unite, v)}</Typo></b> : <i>NC</i>) },
  { cle: 'precedente', titre: 'Avant', classe: 'droite num second', rendu: (v) => (v.precedente ? <><span className="sr"><Typo>{`${v.precedente.libelle} : `}</Typo></span><span className="seulement-etroit" aria-hidden="true">avant{'\u00a0'}:{'\u00a0'}</span><Typo>{direValeur(v.indicateur.unite, v.precedente) || '–'}</Typo></> : <SansObjet />) },
  { cle: 'remarque', titre: 'Ce qui est dit', classe: 'texte-large petit', rendu: (v) => <Remarques valeur={v} fin={fin} /> },
  { cle: 'soumise', titre: 'Soumise', tri: 'soumiseLe', classe: 'num nb second', nommee: true, rendu: (v) => (v.soumiseLe ? <Typo>{jourCourt(jourDeInstant(v.soumiseLe))}</Typo> : null) },
];

/** The reason of an NC or of a correction, the comment, the source, what the checks remark. */
function Remarques({ valeur, fin }: { valeur: ValeurVue; fin: string }): ReactNode {
  const provenance = [valeur.source, valeur.extraitLe ? `extrait le ${jourCourt(valeur.extraitLe)}` : null, valeur.methode].filter(Boolean).join(', ');
  // A comment settles what a check asked for; whoever reviews reads the difference again all the same.
  const constats = constatsDe({ ...valeur, commentaire: null }, { indicateur: valeur.indicateur, precedente: valeur.precedente, fin }).filter((constat) => constat.severite === 'A_COMMENTER');
  return (
    <div className="pile-1">
      {constats.map((constat) => <span key={constat.code} className="ton-ambre ecart"><TriangleAlert className="ic" aria-hidden="true" /><span><Typo>{constat.message.split(' : ')[0] ?? ''}</Typo></span></span>)}
      {valeur.nonCommunique ? <span><Typo>{`Non communiquée : « ${valeur.nonCommunique} »`}</Typo></span> : null}
      {valeur.motifRectification ? <span><Typo>{`Rectification : « ${valeur.motifRectification} »`}</Typo></span> : null}
      {valeur.commentaire ? <span><Typo>{`« ${valeur.commentaire} »`}</Typo></span> : null}
      {provenance ? <span className="second"><Typo>{provenance}</Typo></span> : null}
      <Pieces pieces={valeur.pieces} />
    </div>
  );
}
