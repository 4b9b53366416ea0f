import { CircleCheck, CircleX } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { interroger } from '../api/client';
import { VerifierBilanDocument } from '../api/genere';
import { empreinteCourte } from './bilan';

type Resultat = 'en-cours' | 'conforme' | 'differente' | 'impossible';

const PHRASES: Record<Resultat, string> = {
  'en-cours': 'Vérification…',
  conforme: 'Vérifié : le contenu est bien celui qui a été transmis.',
  differente: 'Le contenu ne correspond plus à son empreinte. Prévenez l’aide.',
  impossible: 'La vérification n’a pas abouti. Réessayez.',
};

/** « Contenu figé, empreinte 4f2a…91c7. Vérifier »: the API computes the hash again, and says so. */
export function Empreinte({ id, empreinte }: { id: string; empreinte: string }): ReactNode {
  const [resultat, setResultat] = useState<Resultat | null>(null);
  const verifier = async () => {
    setResultat('en-cours');
    try {
      const { bilan } = await interroger(VerifierBilanDocument, { id });
      setResultat(bilan?.empreinteVerifiee ? 'conforme' : 'differente');
    } catch {
      setResultat('impossible');
    }
  };
  const fautif = resultat === 'differente' || resultat === 'impossible';
  const Icone = fautif ? CircleX : CircleCheck;
  return (
    <>
      {' '}Contenu figé, empreinte <abbr className="num empreinte" title={empreinte}>{empreinteCourte(empreinte)}</abbr>. <button type="button" className="lien" onClick={() => void verifier()}>Vérifier<span className="sr"> l’empreinte</span></button>
      <span role="status">{resultat ? <span className={`verification ton-${fautif ? 'rouge' : 'vert'}`}>{resultat === 'en-cours' ? null : <Icone className="ic" aria-hidden="true" />} {PHRASES[resultat]}</span> : null}</span>
    </>
  );
}
