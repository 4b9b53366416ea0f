import { ChevronDown, ChevronsUpDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { SansObjet } from '../composants/SansObjet';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { parGravite, type Territoire } from './aspect';

interface Props {
  titre: string;
  entete: string;
  territoires: readonly Territoire[];
  /** What a territory is in the address. */
  adresse: (code: string) => string;
  choisi: string | null;
  /** The code is told before the name. */
  codes?: boolean;
  /** « CTA à jour ». */
  compte: string;
  surChoix: () => void;
}

/** Beyond so many, the lines where nothing is due are folded away. */
const REPLI = 6;

/** The twin of the map: the same verdicts in lines, the late ones first. */
export function Tableau({ titre, entete, territoires, adresse, choisi, codes = false, compte, surChoix }: Props): ReactNode {
  const [ordre, ordonner] = useState<'verdict' | 'nom'>('verdict');
  const [entier, montrer] = useState(false);
  const sansObjet = territoires.filter(({ etat }) => etat === 'SANS_OBJET');
  const replies = !entier && sansObjet.length > REPLI && sansObjet.length < territoires.length ? sansObjet : [];
  const lignes = territoires.filter((t) => !replies.includes(t) || t.code === choisi).sort(ordre === 'verdict' ? parGravite : (a, b) => (codes ? a.code.localeCompare(b.code) : a.nom.localeCompare(b.nom, 'fr')));
  const Tri = ({ par, mot }: { par: typeof ordre; mot: string }): ReactNode => (
    <button type="button" className="tri" onClick={() => ordonner(par)}>{mot}{ordre === par ? <ChevronDown className="ic" aria-hidden="true" /> : <ChevronsUpDown className="ic" aria-hidden="true" />}</button>
  );
  return (
    <div className="tableau-zone tableau-conf" tabIndex={0} role="region" aria-label={`${titre}, défilable`}>
      <table className="tableau tableau-dense">
        <caption className="sr">{titre}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={ordre === 'nom' ? 'ascending' : 'none'}><Tri par="nom" mot={entete} /></th>
            <th scope="col" className="droite">{compte}</th>
            <th scope="col" aria-sort={ordre === 'verdict' ? 'ascending' : 'none'}><Tri par="verdict" mot="Verdict" /></th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((t) => (
            <tr key={t.code} className={t.code === choisi ? 'choisie' : undefined}>
              <th scope="row">
                <Link className="discret" to={adresse(t.code)} replace state={{ onglet: true }} aria-current={t.code === choisi ? 'true' : undefined} onClick={surChoix}>{codes ? `${t.code} ` : ''}<Typo>{t.nom}</Typo></Link>
                {t.regionNom ? <><br /><span className="legende"><Typo>{t.regionNom}</Typo></span></> : null}
              </th>
              <td className="droite num nb">{t.concernees === 0 ? <SansObjet /> : `${t.aJour} sur ${t.concernees}`}</td>
              <td><Statut valeur={t.etat} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {replies.length > 0 ? <p className="bas-tableau"><button type="button" className="bouton bouton-s" onClick={() => montrer(true)}>Montrer les {replies.length} lignes sans objet</button></p> : null}
    </div>
  );
}
