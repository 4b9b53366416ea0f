import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ChronologieAccordQuery } from '../api/genere';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { Frise } from './Frise';

export type Vie = ChronologieAccordQuery['chronologieAccord'];
type Etape = Vie['etapes'][number];

function quand({ jour, avantLe, auPlusTot }: Etape): string {
  if (jour !== null) return jourLong(jour);
  if (avantLe !== null) return `Avant le ${jourLong(avantLe)}`;
  return auPlusTot === null ? 'Date inconnue' : `Dès le ${jourLong(auPlusTot)}`;
}

/** Past and future are said by the state, never by the colour alone; what took place needs no word. */
function Etat({ etape, jour }: { etape: Etape; jour: string }): ReactNode {
  if (etape.etat === 'RESPECTE') return null;
  if (etape.jour !== null && etape.jour > jour) return <Statut valeur="A_VENIR" />;
  return <Statut valeur={etape.etat} {...(etape.etat === 'INCONNU' ? { mot: 'Annoncée, jamais notée' } : {})} />;
}

/** What happened to an accord and what is expected: the picture, and the same in words. */
export function Chronologie({ vie, jour }: { vie: Vie; jour: string }): ReactNode {
  return (
    <section className="carte" aria-labelledby="vie">
      <div className="carte-tete"><h2 id="vie">La vie de l’accord</h2><span className="petit second">{vie.instances === 0 ? 'Aucune instance rattachée' : `${vie.instances} instance${vie.instances > 1 ? 's' : ''} rattachée${vie.instances > 1 ? 's' : ''}`}</span></div>
      <div className="carte-corps pile">
        <div className="tableau-zone" tabIndex={0} role="region" aria-label="Frise de l’accord (zone défilable) ; la liste qui suit dit la même chose"><Frise etapes={vie.etapes} jour={jour} /></div>
        <ol className="etapes">
          {vie.etapes.map((etape) => (
            <li key={etape.cle}>
              <span className="num second"><Typo>{quand(etape)}</Typo></span>
              <span><b className="fort"><Typo>{etape.titre}</Typo></b>{etape.citation ? <> <span className="citation"><Typo>{etape.citation}</Typo></span></> : null}{etape.texte ? <><br /><span className="petit"><Typo>{etape.texte}</Typo></span></> : null}{etape.genre === 'REGLE_CHANGEE' ? <> <Link className="petit" to={`/regles/${etape.cle}`}>Voir la règle</Link></> : null}</span>
              <Etat etape={etape} jour={jour} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
