import { Check, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { horloge } from '../composants/dates';
import type { Carnet } from './carnet';
import { useEtatCarnet } from './usage';

/** « Enregistré à 10:12 », or what holds the recording back. */
export function EtatEnregistrement({ carnet }: { carnet: Carnet }): ReactNode {
  const etat = useEtatCarnet(carnet);
  return (
    <span className="enregistrement petit second" role="status">
      {etat.genre === 'attente' ? 'Enregistrement…' : null}
      {etat.genre === 'enregistre' ? <><Check className="ic" aria-hidden="true" />{etat.instant ? `Enregistré à ${horloge(etat.instant)}` : 'Enregistré'}</> : null}
      {etat.genre === 'refuse' ? <span className="retenu"><OctagonAlert className="ic" aria-hidden="true" />{etat.message ?? 'Des cellules sont à corriger : elles ne sont pas enregistrées.'}</span> : null}
    </span>
  );
}
