import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { BilansDocument, ComptesRendusDocument, InstancesDocument, ReunionsDocument, ValeursDocument, type BilansQuery, type ComptesRendusQuery, type InstancesQuery, type ReunionsQuery, type ValeurVueFragment } from '../api/genere';
import { useLecture } from '../api/lecture';
import { statutCompteRendu } from '../comptes-rendus/statut';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { territoire } from '../composants/departements';
import { direValeur } from '../valeurs/aspect';
import { Pieces } from '../valeurs/Pieces';
import { nomCellule } from '../valeurs/tableaux';
import { statutBilan } from './bilan';
import { Actions, Feuilles, Remontees } from './PreuvesSuivies';
import { Attente, Ligne, ordonner, page, PAS } from './tranche';

interface Props { sujet: string; ids: readonly string[] }

/** The evidence that the reader may open, a page at a time. */
export function ListePreuves({ sujet, ids }: Props): ReactNode {
  const [pages, voir] = useState(1);
  const montrees = Array.from({ length: Math.min(pages, Math.ceil(ids.length / PAS)) }, (_, rang) => ids.slice(rang * PAS, (rang + 1) * PAS));
  const reste = ids.length - pages * PAS;
  return (
    <div className="carte">
      <div className="tableau-zone" tabIndex={0} role="region" aria-label="Preuves (zone défilable)">
        <table className="tableau tableau-dense empile">
          <caption className="sr">Ce que compte le chiffre, parmi ce que vos mandats ouvrent</caption>
          <thead><tr><th scope="col">Quoi</th><th scope="col">Quand</th><th scope="col">État ou valeur</th></tr></thead>
          {montrees.map((tranche) => <Tranche key={tranche[0]} sujet={sujet} ids={tranche} />)}
        </table>
      </div>
      {reste > 0 ? <p className="bas-tableau"><button type="button" className="bouton bouton-s" onClick={() => voir(pages + 1)}>Voir les {Math.min(PAS, reste)} suivantes</button></p> : null}
    </div>
  );
}

function Tranche({ sujet, ids }: Props): ReactNode {
  switch (sujet) {
    case 'Reunion': return <Seances ids={ids} />;
    case 'CompteRendu': return <ComptesRendus ids={ids} />;
    case 'Valeur': return <Valeurs ids={ids} />;
    case 'Bilan': return <Bilans ids={ids} />;
    case 'Instance': return <Instances ids={ids} />;
    case 'FeuilleDeRoute': return <Feuilles ids={ids} />;
    case 'Action': return <Actions ids={ids} />;
    case 'Remontee': return <Remontees ids={ids} />;
    default: return null;
  }
}

function Seances({ ids }: { ids: readonly string[] }): ReactNode {
  const { data } = useLecture(ReunionsDocument, page(ids));
  if (!data) return <Attente />;
  return <tbody>{ordonner(ids, data.reunions.items).map((reunion: ReunionsQuery['reunions']['items'][number]) => <Ligne key={reunion.id} quoi={<Link className="discret" to={`/reunions/${reunion.id}`}><Typo>{reunion.instanceNom}</Typo></Link>} quand={jourLong(reunion.jour)} etat={<Statut valeur={reunion.etat} />} />)}</tbody>;
}

function ComptesRendus({ ids }: { ids: readonly string[] }): ReactNode {
  const { data } = useLecture(ComptesRendusDocument, page(ids));
  if (!data) return <Attente />;
  return <tbody>{ordonner(ids, data.comptesRendus.items).map((compteRendu: ComptesRendusQuery['comptesRendus']['items'][number]) => <Ligne key={compteRendu.id} quoi={<Link className="discret" to={`/comptes-rendus/${compteRendu.id}`}><Typo>{`Compte rendu, ${compteRendu.instanceNom}`}</Typo></Link>} quand={jourLong(compteRendu.jour)} etat={<Statut valeur={statutCompteRendu(compteRendu)} />} />)}</tbody>;
}

function Valeurs({ ids }: { ids: readonly string[] }): ReactNode {
  const { data } = useLecture(ValeursDocument, page(ids));
  if (!data) return <Attente />;
  return <tbody>{ordonner(ids, data.valeurs.items).map((valeur: ValeurVueFragment) => <Ligne key={valeur.id} quoi={<><b className="fort">{valeur.indicateur.code} <Typo>{nomCellule(valeur)}</Typo></b><br /><span className="petit second"><Typo>{[valeur.organisationNom, valeur.source].filter(Boolean).join(', ')}</Typo></span><Pieces pieces={valeur.pieces} /></>} quand={valeur.soumiseLe ? `soumise le ${jourLong(jourDeInstant(valeur.soumiseLe))}` : ''} etat={<b className="fort num"><Typo>{direValeur(valeur.indicateur.unite, valeur)}</Typo></b>} />)}</tbody>;
}

function Bilans({ ids }: { ids: readonly string[] }): ReactNode {
  const { data } = useLecture(BilansDocument, page(ids));
  if (!data) return <Attente />;
  return <tbody>{ordonner(ids, data.bilans.items).map((bilan: BilansQuery['bilans']['items'][number]) => <Ligne key={bilan.id} quoi={<Link className="discret" to={`/bilans/${bilan.id}`}><Typo>{bilan.titre}</Typo></Link>} quand={bilan.transmisLe ? jourLong(jourDeInstant(bilan.transmisLe)) : ''} etat={<Statut valeur={statutBilan(bilan)} />} />)}</tbody>;
}

function Instances({ ids }: { ids: readonly string[] }): ReactNode {
  const { data } = useLecture(InstancesDocument, page(ids));
  if (!data) return <Attente />;
  return <tbody>{ordonner(ids, data.instances.items).map((instance: InstancesQuery['instances']['items'][number]) => <Ligne key={instance.id} quoi={<Link className="discret" to={`/instances/${instance.id}`}><Typo>{instance.nom}</Typo></Link>} quand="" etat={territoire(instance.departements)} />)}</tbody>;
}
