import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Typo } from './Typo';

/** One line of the API's list of what is missing before an act. */
export interface ManqueVu { acte: string; code: string; message: string; champ?: string | null }

/** Where a missing thing is settled: the page that lists it knows. */
export type Remede = (manque: ManqueVu) => { libelle: string; vers: string } | null;

interface Props {
  titre: string;
  manques: readonly ManqueVu[];
  /** What is already in order, said quietly. */
  faits?: readonly string[];
  aVerifier?: readonly ReactNode[];
  remede?: Remede;
}

/** The id of the count, that a button which cannot act yet points to. */
export const ID_MANQUES = 'manques-compte';
/** The id of the panel, where the button leads. */
export const ID_PANNEAU_MANQUES = 'manques';

/** « Ce qui manque pour … »: a list with a remedy on each line, never a mute grey button. */
export function Manques({ titre, manques, faits = [], aVerifier = [], remede }: Props): ReactNode {
  const id = useId();
  return (
    <section className="panneau" aria-labelledby={id} id={ID_PANNEAU_MANQUES} tabIndex={-1}>
      <header>
        <h2 id={id}>{titre}</h2>
        <p className="legende" id={ID_MANQUES}>{compter(manques.length, aVerifier.length)}</p>
      </header>
      {manques.length + faits.length + aVerifier.length > 0 ? <div className="serre">
        <ul className="manques">
          {manques.map((manque) => <Ligne key={manque.code + manque.message} manque={manque} remede={remede} />)}
          {aVerifier.map((ligne, rang) => (
            <li key={rang}><TriangleAlert className="ic peut" aria-hidden="true" /><div><span className="sr">À vérifier : </span>{ligne}</div></li>
          ))}
          {faits.map((fait) => (
            <li key={fait}><CircleCheck className="ic ok" aria-hidden="true" /><div><span className="sr">Fait : </span><Typo>{fait}</Typo></div></li>
          ))}
        </ul>
      </div> : null}
    </section>
  );
}

function Ligne({ manque, remede }: { manque: ManqueVu; remede?: Remede | undefined }): ReactNode {
  const suite = remede?.(manque);
  return (
    <li>
      <CircleX className="ic non" aria-hidden="true" />
      <div><span className="sr">Il manque : </span><Typo>{manque.message}</Typo>{suite ? <> <Link to={suite.vers}>{suite.libelle}</Link></> : null}</div>
    </li>
  );
}

function compter(manques: number, aVerifier: number): string {
  const un = manques === 0 ? 'Rien ne manque' : `${manques} manque${manques > 1 ? 's' : ''}`;
  return aVerifier === 0 ? un : `${un}, ${aVerifier} point${aVerifier > 1 ? 's' : ''} à vérifier`;
}
