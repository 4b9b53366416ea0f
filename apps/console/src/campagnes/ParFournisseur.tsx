import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ProlongerEcheanceDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong, ChampTexte } from '../composants/Champ';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt, jourLong } from '../composants/dates';
import { Barre } from './Avancement';
import type { CampagneVue } from './Campagne';

type Ligne = CampagneVue['avancement'][number];

/** One row per owner: what is expected of it, what came, its deadline; counts only, never a figure. */
export function ParFournisseur({ campagne }: { campagne: CampagneVue }): ReactNode {
  const { avancement } = campagne;
  if (avancement.length === 0) return null;
  const complets = avancement.filter((ligne) => ligne.soumises + ligne.acceptees === ligne.attendues).length;
  return (
    <section className="carte" aria-labelledby="par-fournisseur">
      <div className="carte-tete"><h2 id="par-fournisseur">Par organisation</h2><span className="petit second">{complets} sur {avancement.length} {complets > 1 ? 'ont' : 'a'} tout rendu</span></div>
      <div className="tableau-zone" tabIndex={0} role="region" aria-label="Avancement par organisation (zone défilable)">
        <table className="tableau tableau-dense empile fournisseurs">
          <caption className="sr">Avancement de la campagne par organisation</caption>
          <thead><tr><th scope="col">Organisation</th><th scope="col">Rendues</th><th scope="col">État</th><th scope="col">Échéance</th></tr></thead>
          <tbody>
            {avancement.map((ligne) => (
              <tr key={ligne.organisationId}>
                <th scope="row"><Typo>{ligne.organisationNom}</Typo></th>
                <td className="avancement"><span className="petit num">{ligne.soumises + ligne.acceptees} / {ligne.attendues}</span><Barre comptes={ligne} nom={ligne.organisationNom} /></td>
                <td><Etat ligne={ligne} campagneId={campagne.id} /></td>
                <td className="num nb"><Typo>{jourCourt(ligne.echeance)}</Typo>{ligne.echeance > campagne.echeance ? <span className="petit second"> (prolongée)</span> : null} <Prolonger campagne={campagne} ligne={ligne} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Etat({ ligne, campagneId }: { ligne: Ligne; campagneId: string }): ReactNode {
  if (ligne.soumises > 0) return <Link to={`/campagnes/${campagneId}/revue?${new URLSearchParams({ filter: JSON.stringify({ organisationId: ligne.organisationId }) }).toString()}`}>{ligne.soumises} à examiner</Link>;
  if (ligne.acceptees === ligne.attendues) return <Statut valeur="ACCEPTEE" />;
  if (ligne.enRetard > 0) return <Statut valeur="EN_RETARD" mot={`${ligne.enRetard} en retard`} />;
  if (ligne.renvoyees > 0) return <Statut valeur="RENVOYEE" mot={`${ligne.renvoyees} renvoyée${ligne.renvoyees > 1 ? 's' : ''}`} />;
  return <Statut valeur="A_SAISIR" mot={compter(ligne.aSaisir + ligne.saisies, 'attendue')} />;
}

function Prolonger({ campagne, ligne }: { campagne: CampagneVue; ligne: Ligne }): ReactNode {
  const agir = useAgir();
  const rendue = ligne.soumises + ligne.acceptees === ligne.attendues;
  return (
    <Acte
      nom="prolongerEcheance" actions={campagne.etat === 'OUVERTE' && !rendue ? ['prolongerEcheance'] : []} petit style="nu"
      libelle={<>Prolonger<span className="sr"> l’échéance : {ligne.organisationNom}</span></>}
      titre={<Typo>{`Prolonger l’échéance : ${ligne.organisationNom}`}</Typo>}
      consequence={<p><Typo>{`Son échéance est le ${jourLong(ligne.echeance)}. Les autres organisations gardent la leur.`}</Typo></p>}
      renoncer="Ne pas prolonger" recu="Échéance prolongée."
      executer={async (saisie) => { await agir(ProlongerEcheanceDocument, { campagneId: campagne.id, organisationId: ligne.organisationId, echeance: saisie.texte('echeance'), motif: saisie.texte('motif') }); }}
    >
      <ChampTexte nom="echeance" libelle="Nouvelle échéance" type="date" obligatoire min={ligne.echeance} {...(campagne.revueLe ? { max: campagne.revueLe } : {})} />
      <ChampLong nom="motif" libelle="Motif" aide="L’organisation le lira ; il s’inscrit au journal." obligatoire rows={3} />
    </Acte>
  );
}
