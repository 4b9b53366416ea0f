import { distanceEnJours } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { CampagneDocument, type CampagneQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Citation } from '../composants/Citation';
import { Lecture } from '../composants/Lecture';
import { Manques } from '../composants/Manques';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong, jourMois } from '../composants/dates';
import { territoireEntier } from '../composants/departements';
import { OngletJournal } from '../journal/OngletJournal';
import { QuiVoit } from '../valeurs/QuiVoit';
import { ActesCampagne } from './ActesCampagne';
import { Avancement } from './Avancement';
import { MesIndicateurs } from './MesIndicateurs';
import { ParFournisseur } from './ParFournisseur';
import { examine } from './suite';
import './campagnes.css';

export type CampagneVue = NonNullable<CampagneQuery['campagne']>;

/** One campaign: what is expected, what came, from whom, before when. */
export default function Campagne(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(CampagneDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.campagne}>{(campagne) => <Contenu campagne={campagne} />}</Lecture>;
}

function Contenu({ campagne }: { campagne: CampagneVue }): ReactNode {
  const jour = useConfiguration()?.jour;
  const revue = examine(campagne) || campagne.avancement.length > 0;
  const fournit = campagne.attendues > 0 && !revue;
  const clore = campagne.manques.filter((manque) => manque.acte === 'cloreCampagne');
  return (
    <Page
      titre={campagne.libelle} chemin={[{ libelle: 'Indicateurs', vers: '/campagnes' }]} statut={<Statut valeur={campagne.etat} />}
      intro={<p><Typo>{`${campagne.instanceNom}. ${phrase(campagne, jour)}`}</Typo></p>}
      gestes={<ActesCampagne campagne={campagne} />}
    >
      <div className="deux">
        <div className="pile-5">
          {campagne.attendues > 0 ? (
            <section className="carte carte-corps pile" aria-labelledby="avancement">
              <div className="rang entre">
                <h2 id="avancement">{revue ? 'Ce qui est attendu, ce qui est venu' : 'Vos valeurs'}</h2>
                <Echeance campagne={campagne} jour={jour} />
              </div>
              <Avancement comptes={campagne} />
            </section>
          ) : null}
          {revue ? <ParFournisseur campagne={campagne} /> : null}
          <MesIndicateurs campagne={campagne} />
          <OngletJournal sujetIds={[campagne.id]} nom="de la campagne" />
        </div>
        <aside className="pile-5" aria-label="Repères">
          {campagne.actions.includes('cloreCampagne') && clore.length > 0 ? <Manques titre="Ce qui manque pour clore" manques={clore} remede={(manque) => (manque.code === 'SOUMISES' ? { libelle: 'Examiner', vers: `/campagnes/${campagne.id}/revue` } : null)} /> : null}
          {fournit ? <QuiVoit /> : null}
          <Fiche campagne={campagne} />
        </aside>
      </div>
    </Page>
  );
}

/** « Il reste 10 jours. 53 valeurs sur 64 sont saisies, dont 35 acceptées. » */
function phrase(campagne: CampagneVue, jour: string | undefined): string {
  const periode = `Chiffres du ${jourLong(campagne.debut)} au ${jourLong(campagne.fin)}.`;
  if (campagne.attendues === 0) return periode;
  const remplies = campagne.attendues - campagne.aSaisir;
  const reste = campagne.etat === 'OUVERTE' && jour && jour <= campagne.echeance ? `, à rendre ${distanceEnJours(campagne.echeance, jour)}` : '';
  return `${periode} ${remplies} valeur${remplies > 1 ? 's' : ''} sur ${campagne.attendues} saisie${remplies > 1 ? 's' : ''}, dont ${campagne.acceptees} acceptée${campagne.acceptees > 1 ? 's' : ''}${reste}.`;
}

function Echeance({ campagne, jour }: { campagne: CampagneVue; jour: string | undefined }): ReactNode {
  if (campagne.etat !== 'OUVERTE') return null;
  if (jour && jour > campagne.echeance && campagne.enRetard > 0) return <Statut valeur="EN_RETARD" mot={`${campagne.enRetard} en retard depuis le ${jourMois(campagne.echeance)}`} />;
  return <Statut valeur="A_VENIR" mot={`À rendre avant le ${jourMois(campagne.echeance)}`} />;
}

function Fiche({ campagne }: { campagne: CampagneVue }): ReactNode {
  return (
    <section className="panneau" aria-labelledby="fiche">
      <header><h2 id="fiche">Calendrier</h2></header>
      <div>
        <dl className="dl">
          <dt>Période</dt><dd><Typo>{`du ${jourLong(campagne.debut)} au ${jourLong(campagne.fin)}`}</Typo></dd>
          <dt>Ouverture</dt><dd><Typo>{jourLong(campagne.ouvreLe)}</Typo></dd>
          <dt>Échéance</dt><dd><Typo>{jourLong(campagne.echeance)}</Typo></dd>
          <dt>Revue</dt><dd><Typo>{campagne.revueLe ? jourLong(campagne.revueLe) : 'non fixée'}</Typo></dd>
          <dt>Territoire</dt><dd>{territoireEntier(campagne.departements)}</dd>
          <dt>Accord</dt><dd><Citation citation={{ texte: campagne.accord.titre, accordId: campagne.accord.id, force: 'OBLIGATION' }} /></dd>
        </dl>
      </div>
      <div className="lien-bas"><Link className="petit" to="/indicateurs">Dictionnaire des indicateurs</Link></div>
    </section>
  );
}
