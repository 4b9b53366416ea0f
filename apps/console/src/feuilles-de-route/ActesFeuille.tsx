import { BadgeCheck, CalendarArrowUp, PenLine, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AdopterFeuilleDeRouteDocument, ComposerFeuilleChoixDocument, ReviserFeuilleDeRouteDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampLong } from '../composants/Champ';
import { jourLong } from '../composants/dates';
import { titreFeuille, type FeuilleVue } from './feuille';

/** The acts of a road map; an adopted one is revised before anything is added to it. */
export function ActesFeuille({ feuille }: { feuille: FeuilleVue }): ReactNode {
  const { id, etat, actions } = feuille;
  return (
    <>
      <Adopter feuille={feuille} />
      <Reviser feuille={feuille} />
      {actions.includes('reporterActions') ? <Link className="bouton" to={`/feuilles-de-route/${id}/reporter`}><CalendarArrowUp className="ic" aria-hidden="true" />Reporter des actions</Link> : null}
      {actions.includes('creerAction') && etat !== 'ADOPTEE' ? <Link className="bouton bouton-plein" to={`/actions/creer?feuille=${id}`}><Plus className="ic" aria-hidden="true" />Ajouter une action</Link> : null}
    </>
  );
}

function Adopter({ feuille }: { feuille: FeuilleVue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions, manques, numero, conseils, instanceId } = feuille;
  const peut = actions.includes('adopterFeuilleDeRoute');
  const { data } = useLecture(ComposerFeuilleChoixDocument, { instanceId: instanceId ? [instanceId] : [] }, peut);
  const seances = data?.reunions.items ?? [];
  return (
    <Acte
      nom="adopterFeuilleDeRoute" actions={actions} manques={manques} libelle="Adopter" icone={BadgeCheck} titre={`Adopter : ${titreFeuille(feuille)}`}
      consequence={<>
        <p>La version {numero + 1} est figée, et chacun peut la lire. Les pilotes sont prévenus, puis rappelés quinze jours avant leur échéance.</p>
        {conseils.length > 0 ? <ul className="liste-points petit">{conseils.map((conseil) => <li key={conseil}>{conseil}</li>)}</ul> : null}
      </>}
      retour={{ definitif: false, texte: <p><b>Vous pourrez la réviser</b>, avec un motif : cette version restera gardée.</p> }}
      renoncer="Ne pas adopter" recu="Feuille de route adoptée. Ses pilotes sont prévenus."
      executer={async (saisie) => { await agir(AdopterFeuilleDeRouteDocument, { id, version, reunionId: saisie.facultatif('reunionId') }); }}
    >
      <ChampChoix
        nom="reunionId" libelle="Réunion où le comité l’a adoptée" vide="Aucune : adoptée ce jour" defaut={seances[0]?.id ?? ''} key={seances.length}
        options={seances.map((seance) => ({ valeur: seance.id, mot: `Réunion du ${jourLong(seance.jour)}` }))}
      />
    </Acte>
  );
}

function Reviser({ feuille }: { feuille: FeuilleVue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions, numero } = feuille;
  return (
    <Acte
      nom="reviserFeuilleDeRoute" actions={actions} libelle="Réviser" icone={PenLine} titre={`Réviser : ${titreFeuille(feuille)}`}
      consequence={<p>Les actions peuvent de nouveau être ajoutées et changées. La version {numero} reste gardée, et chacun continue de lire et de faire avancer les actions.</p>}
      renoncer="Ne pas réviser" recu="Révision ouverte. Le comité l’adoptera."
      executer={async (saisie) => { await agir(ReviserFeuilleDeRouteDocument, { id, version, motif: saisie.texte('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" obligatoire rows={3} aide="Il restera écrit à côté de la nouvelle version." />
    </Acte>
  );
}
