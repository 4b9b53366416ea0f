import type { ReactNode } from 'react';
import { mesureDe } from '../composants/graphique-mesure';
import { Typo } from '../composants/Typo';
import { adresseRubrique, type BilanVu } from './bilan';
import { evolution } from './chiffre';
import { Link } from 'react-router-dom';

/** The few figures of the whole, each leading to its own. */
export function ChiffresCles({ bilan }: { bilan: BilanVu }): ReactNode {
  const { syntheses, chiffres, annee } = bilan.contenu;
  if (syntheses.length === 0) return null;
  return (
    <ul className="carte faits" aria-label="Chiffres clés">
      {syntheses.map((chiffre) => {
        const { mot } = mesureDe(chiffre.total, chiffre.unite);
        const ecart = evolution(chiffre.total, chiffre.unite, annee);
        const detaille = chiffres.some(({ code }) => code === chiffre.code);
        return (
          <li key={chiffre.code}>
            <span className="chiffre">{mot}</span>
            <p>{detaille ? <Link className="discret" to={adresseRubrique(bilan.id, chiffre.rubrique, chiffre.code)} state={{ onglet: true }}><Typo>{chiffre.intitule}</Typo></Link> : <Typo>{chiffre.intitule}</Typo>}{ecart ? <Typo>{`, ${ecart}`}</Typo> : null}</p>
          </li>
        );
      })}
    </ul>
  );
}
