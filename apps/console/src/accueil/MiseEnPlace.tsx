import { Building2, Landmark, Users, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';

const ETAPES: readonly { icone: LucideIcon; titre: string; detail: string; vers: string; verbe: string }[] = [
  { icone: Building2, titre: 'L’annuaire des organisations', detail: 'Services, agences, réseaux, SIAE. Une par une, ou depuis un fichier CSV ou ODS.', vers: '/organisations', verbe: 'Voir l’annuaire' },
  { icone: Landmark, titre: 'Les instances, leur périmètre et leurs sièges', detail: 'Qui anime, sur quels départements, qui siège dans quel collège.', vers: '/instances', verbe: 'Voir les instances' },
  { icone: Users, titre: 'Les personnes et leurs mandats', detail: 'Une invitation ouvre le compte ; un mandat ouvre les droits.', vers: '/personnes', verbe: 'Voir les personnes' },
];

/** What an administrator sets up, in the order that leads to a working instance. */
export function MiseEnPlace(): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>Tenir la plateforme</h2>
      <ul className="taches">
        {ETAPES.map(({ icone: Icone, titre, detail, vers, verbe }) => (
          <li key={vers} className="ton-accent">
            <Icone className="ic ic-20" aria-hidden="true" />
            <div><h3>{titre}</h3><div className="meta">{detail}</div></div>
            <Link className="bouton bouton-s" to={vers}>{verbe}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
