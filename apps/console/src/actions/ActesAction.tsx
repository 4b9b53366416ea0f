import { Check, PenLine, RotateCcw, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AbandonnerActionDocument, AvancerActionDocument, CloreActionDocument, RetirerActionDocument, RouvrirActionDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong, ChampTexte } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import type { ActionLue } from './Action';

/** The acts of an action; saying how far it is comes first. */
export function ActesAction({ action }: { action: ActionLue }): ReactNode {
  const { id, actions } = action;
  return (
    <>
      {actions.includes('modifierAction') ? <Link className="bouton" to={`/actions/${id}/modifier`}><PenLine className="ic" aria-hidden="true" />Modifier</Link> : null}
      <Retirer action={action} />
      <Abandonner action={action} />
      <Rouvrir action={action} />
      <Clore action={action} />
      <Avancer action={action} />
    </>
  );
}

const titre = (verbe: string, { intitule }: ActionLue): ReactNode => <Typo>{`${verbe} : ${intitule}`}</Typo>;

function Avancer({ action }: { action: ActionLue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions, avancement, nombreParties, jalons } = action;
  const aAtteindre = jalons.filter((jalon) => jalon.atteintLe === null);
  return (
    <Acte
      nom="avancerAction" actions={actions} libelle="Faire avancer" icone={TrendingUp} style="plein" titre={titre('Faire avancer', action)}
      consequence={<p>{nombreParties > 0 ? 'Son avancement est la moyenne de ses parties, selon leur poids : vous pouvez en dire un mot.' : 'Ce que vous dites ici se lit dans son suivi, avec votre nom et la date.'}</p>}
      renoncer="Fermer" recu="Avancement enregistré."
      executer={async (saisie) => { await agir(AvancerActionDocument, { id, version, saisie: { avancement: nombreParties > 0 ? avancement : saisie.nombre('avancement'), note: saisie.facultatif('note'), jalonsAtteints: saisie.liste('jalons') } }); }}
    >
      {nombreParties > 0 ? null : <ChampTexte nom="avancement" libelle="Avancement, en %" type="number" min={0} max={100} step={1} obligatoire defaultValue={avancement} />}
      <ChampLong nom="note" libelle="Ce qui a été fait" rows={3} />
      {aAtteindre.length > 0 ? (
        <fieldset className="champ">
          <legend>Étapes atteintes</legend>
          {aAtteindre.map((jalon) => <label key={jalon.id} className="rang rang-serre"><input type="checkbox" name="jalons" value={jalon.id} /><Typo>{jalon.intitule}</Typo></label>)}
        </fieldset>
      ) : null}
    </Acte>
  );
}

function Clore({ action }: { action: ActionLue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions, manques } = action;
  return (
    <Acte
      nom="cloreAction" actions={actions} manques={manques} libelle="Clore" icone={Check} titre={titre('Clore', action)}
      consequence={<p>L’action est faite, à 100 %. Le secrétariat peut la rouvrir, avec un motif.</p>} renoncer="Ne pas clore" recu="Action close."
      executer={async () => { await agir(CloreActionDocument, { id, version }); }}
    />
  );
}

function Abandonner({ action }: { action: ActionLue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions } = action;
  return (
    <Acte
      nom="abandonnerAction" actions={actions} libelle="Abandonner" style="rouge" titre={titre('Abandonner', action)}
      consequence={<p>Elle ne compte plus dans l’avancement, et reste lisible avec votre motif.</p>} renoncer="Ne pas abandonner" recu="Action abandonnée."
      executer={async (saisie) => { await agir(AbandonnerActionDocument, { id, version, motif: saisie.texte('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" obligatoire rows={3} />
    </Acte>
  );
}

function Rouvrir({ action }: { action: ActionLue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions } = action;
  return (
    <Acte
      nom="rouvrirAction" actions={actions} libelle="Rouvrir" icone={RotateCcw} titre={titre('Rouvrir', action)}
      consequence={<p>Elle est de nouveau en cours.</p>} renoncer="Ne pas rouvrir" recu="Action rouverte."
      executer={async (saisie) => { await agir(RouvrirActionDocument, { id, version, motif: saisie.texte('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" obligatoire rows={3} aide="Il s’inscrit au suivi et au journal." />
    </Acte>
  );
}

function Retirer({ action }: { action: ActionLue }): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const { id, version, actions, feuilleDeRouteId } = action;
  return (
    <Acte
      nom="retirerAction" actions={actions} libelle="Retirer" style="rouge" titre={titre('Retirer', action)}
      consequence={<p>Elle sort du brouillon, que personne n’a encore adopté.</p>} retour={{ definitif: true, texte: <p><b>Elle ne se retrouve pas.</b></p> }} renoncer="Garder" recu="Action retirée."
      executer={async () => {
        await naviguer(`/feuilles-de-route/${feuilleDeRouteId ?? ''}`);
        await agir(RetirerActionDocument, { id, version });
      }}
    />
  );
}
