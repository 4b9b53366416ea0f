import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { DeclinerAvenantDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong, ChampTexte } from '../composants/Champ';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import type { Vie } from './Chronologie';

type Ligne = Vie['declinaisons'][number];

/** The national avenants, region by region: to decline until the regional one is signed. */
export function Declinaisons({ vie, actions, accordId, jour }: { vie: Vie; actions: readonly string[]; accordId: string; jour: string }): ReactNode {
  if (vie.declinaisons.length === 0) return null;
  const aFaire = vie.declinaisons.filter((d) => d.etat === 'A_VENIR').length;
  const montrees = vie.declinaisons.filter((d) => d.accordId !== null);
  const sans = vie.declinaisons.length - montrees.length;
  return (
    <section className="carte" aria-labelledby="declinaisons">
      <div className="carte-tete"><h2 id="declinaisons">Avenants nationaux, région par région</h2><span className="petit second">{aFaire === 0 ? 'Tous déclinés' : `${compter(aFaire, 'avenant', 'avenants')} à décliner`}</span></div>
      {montrees.length === 0 ? null : (
        <table className="tableau tableau-dense empile">
          <caption className="sr">Déclinaison régionale des avenants nationaux</caption>
          <thead><tr><th scope="col">Avenant</th><th scope="col">Région</th><th scope="col">État</th><th scope="col"><span className="sr">Actes</span></th></tr></thead>
          <tbody>
            {montrees.map((d) => (
              <tr key={`${d.avenantId}-${d.regionCode}`}>
                <th scope="row"><Typo>{d.avenantTitre}</Typo><br /><span className="petit second"><Typo>{`signé le ${jourLong(d.avenantJour)}`}</Typo></span></th>
                <td>{d.accordId && d.accordId !== accordId ? <Link to={`/accords/${d.accordId}`}><Typo>{d.regionNom}</Typo></Link> : <Typo>{d.regionNom}</Typo>}</td>
                <td>{d.etat === 'RESPECTE' ? <Statut valeur="RESPECTE" mot={d.jour ? `Décliné le ${jourLong(d.jour)}` : 'Décliné'} /> : <Statut valeur="A_VENIR" mot="À décliner" />}</td>
                <td>{d.etat === 'A_VENIR' ? <Decliner ligne={d} actions={actions} jour={jour} /> : null}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sans > 0 ? <p className="carte-corps petit second">{compter(sans, 'région', 'régions')} sans accord régional à ce jour : rien n’y est à décliner.</p> : null}
    </section>
  );
}

function Decliner({ ligne, actions, jour }: { ligne: Ligne; actions: readonly string[]; jour: string }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="declinerAvenant" actions={actions} libelle={<>Décliner<span className="sr"> {ligne.avenantTitre} en {ligne.regionNom}</span></>} style="nu" petit titre={<Typo>{`Décliner : ${ligne.avenantTitre}`}</Typo>}
      consequence={<p>L’avenant régional rejoint la vie de l’accord {ligne.accordCode ?? ''}. Les règles qu’il change se changent une à une.</p>} renoncer="Ne pas décliner" recu="Avenant décliné."
      executer={async (saisie) => {
        await agir(DeclinerAvenantDocument, { id: crypto.randomUUID(), avenantId: ligne.avenantId, accordId: ligne.accordId ?? '', saisie: { titre: saisie.facultatif('titre'), jour: saisie.texte('jour'), texte: saisie.texte('texte'), citation: null, nouvelleFin: saisie.facultatif('nouvelleFin') } });
      }}
    >
      <ChampTexte nom="titre" libelle="Titre" maxLength={300} placeholder="Avenant régional n° 1" />
      <ChampTexte nom="jour" libelle="Signé le" type="date" obligatoire defaultValue={jour} max={jour} min={ligne.avenantJour} />
      <ChampLong nom="texte" libelle="Ce qu’il change" obligatoire rows={3} maxLength={4000} />
      <ChampTexte nom="nouvelleFin" libelle="Nouvelle fin de l’accord" type="date" aide="Seulement s’il la déplace." />
    </Acte>
  );
}
