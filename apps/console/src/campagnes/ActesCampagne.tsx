import { ChartBar, ListChecks, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { CloreCampagneDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { Typo } from '../composants/Typo';
import type { CampagneVue } from './Campagne';
import { examine } from './suite';

/** The acts of a campaign; the next one is the only filled button. */
export function ActesCampagne({ campagne }: { campagne: CampagneVue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions, manques, libelle } = campagne;
  const ouverte = campagne.etat === 'OUVERTE';
  const revue = examine(campagne) || campagne.avancement.length > 0;
  return (
    <>
      {campagne.acceptees > 0 ? <Link className="bouton" to={`/analyses?${new URLSearchParams({ campagne: id }).toString()}`}><ChartBar className="ic" aria-hidden="true" />Analyser</Link> : null}
      <Acte
        nom="cloreCampagne" actions={actions} manques={manques} libelle="Clore" icone={Lock} style={campagne.soumises > 0 ? 'simple' : 'rouge'} titre={<Typo>{`Clore : ${libelle}`}</Typo>}
        consequence={<p>Plus rien ne se saisit. Ce qui n’a pas été donné reste compté comme manquant, jamais comme zéro.</p>}
        retour={{ definitif: true, texte: <p><b>Une clôture ne s’annule pas.</b> Une valeur acceptée pourra encore être rectifiée, avec un motif.</p> }}
        renoncer="Ne pas clore" recu="Campagne close."
        executer={async () => { await agir(CloreCampagneDocument, { id, version }); }}
      />
      {ouverte && revue && campagne.soumises > 0 ? <Link className="bouton bouton-plein" to={`/campagnes/${id}/revue`}><ListChecks className="ic" aria-hidden="true" />Examiner {campagne.soumises} valeur{campagne.soumises > 1 ? 's' : ''}</Link> : null}
      {ouverte && !revue && campagne.attendues > 0 ? <Link className="bouton bouton-plein" to={`/campagnes/${id}/saisie`}>Ouvrir la saisie</Link> : null}
    </>
  );
}
