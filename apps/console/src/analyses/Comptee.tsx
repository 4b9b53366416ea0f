import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { MesuresDocument } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Avis } from '../composants/Avis';
import { Typo } from '../composants/Typo';
import { adresseMesures } from '../mesures/mesure';
import { Conteste } from '../mesures/Conteste';
import type { AnalyseVue } from './presentation';

interface Props { indicateur: AnalyseVue['indicateur']; annee: number | null; departement: string | null }

/** An indicator that nobody enters has no campaign to analyse: its count is read with its evidence, and who contests it is said here too. */
export function Comptee({ indicateur: { id, code, accord }, annee, departement }: Props): ReactNode {
  const cette = Number(useConfiguration()?.jour.slice(0, 4) ?? 0);
  const lue = annee ?? cette;
  const { data } = useLecture(MesuresDocument, { accordId: accord.id, annee: lue }, lue > 0);
  const ici = (data?.mesures ?? []).filter((m) => m.indicateur.id === id && (departement === null || m.departement === departement));
  // A place told by type of instance says its contestations once for each.
  const contestees = [...new Map(ici.map((m) => [m.departement, m.contestees])).values()].reduce((n, m) => n + m, 0);
  const adresse = adresseMesures({ accord: accord.id, annee, departement });
  return (
    <Avis ton="bleu">
      <p><Typo>{`La plateforme compte elle-même ${code} : personne ne le saisit, il n’a pas de campagne.`}</Typo> <Link to={adresse}>Voir le chiffre et ses preuves</Link></p>
      {contestees > 0 ? <p><Conteste nombre={contestees} vers={adresse} quoi={`${code}, ${lue}`} /></p> : null}
    </Avis>
  );
}
