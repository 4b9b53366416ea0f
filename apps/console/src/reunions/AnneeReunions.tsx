import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { ReunionsAnneeDocument, RythmesDocument } from '../api/genere';
import { Page } from '../coquille/Page';
import { Citation } from '../composants/Citation';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Affichage, Planifier } from './Affichage';
import { TableauAnnee } from './TableauAnnee';
import './reunions.css';

/** The year as a table: one row per instance, one column per month; the rhythm is read by eye. */
export default function AnneeReunions(): ReactNode {
  const { annee: demandee = 'courante' } = useParams();
  const configuration = useConfiguration();
  const courante = Number(configuration?.jour.slice(0, 4) ?? 0);
  const annee = /^\d{4}$/.test(demandee) ? Number(demandee) : courante;
  return annee === 0 ? null : <Annee annee={annee} jour={configuration?.jour ?? ''} />;
}

function Annee({ annee, jour }: { annee: number; jour: string }): ReactNode {
  const moi = useMoi();
  const rythmes = useLecture(RythmesDocument, { annee });
  const { data } = useLecture(ReunionsAnneeDocument, { page: 1, filtre: { depuis: `${annee}-01-01`, jusque: `${annee}-12-31` } });
  const reunions = data?.reunions.items ?? [];
  const citation = rythmes.data?.rythmes.find((rythme) => rythme.citation)?.citation;
  const enRetard = (rythmes.data?.rythmes ?? []).filter((rythme) => rythme.etat === 'EN_RETARD').length;
  return (
    <Lecture lecture={rythmes} choisir={(resultat) => resultat.rythmes}>
      {(lignes) => (
        <Page titre={`Réunions de l’année ${annee}`} ici={`Année ${annee}`} chemin={[{ libelle: 'Réunions', vers: '/reunions' }]} serree
          gestes={<><Affichage vue="annee" annee={annee} />{moi?.droits.includes('planifierReunion') ? <Planifier /> : null}</>}>
          <div className="rang filtres">
            <div className="groupe" role="group" aria-label="Année">
              <Link className="bouton bouton-s icone" to={`/reunions/annee/${annee - 1}`} aria-label={`Année ${annee - 1}`}><ChevronLeft className="ic" aria-hidden="true" /></Link>
              <span className="bouton bouton-s" aria-current="true">{annee}</span>
              <Link className="bouton bouton-s icone" to={`/reunions/annee/${annee + 1}`} aria-label={`Année ${annee + 1}`}><ChevronRight className="ic" aria-hidden="true" /></Link>
            </div>
            <span className="pousse petit second">{phrase(lignes.length, enRetard)}</span>
          </div>
          <div className="carte">
            <TableauAnnee annee={annee} jour={jour} rythmes={lignes} reunions={reunions} planifier={moi?.droits.includes('planifierReunion') ?? false} />
            <div className="bas-tableau">
              <ul className="cle">
                <li><Statut valeur="PLANIFIEE" /></li><li><Statut valeur="CONVOQUEE" /></li><li><Statut valeur="TENUE" /></li>
                <li><Statut valeur="ANNULEE" /> ne compte pas pour le rythme</li>
              </ul>
              <span className="pousse"><Citation citation={citation} /></span>
            </div>
          </div>
          <p className="petit second abonnement">S’abonner à ce calendrier : <Link to="/compte">obtenir l’adresse personnelle</Link>. Elle se révoque depuis « Mon compte ».</p>
        </Page>
      )}
    </Lecture>
  );
}

function phrase(instances: number, enRetard: number): string {
  if (instances === 0) return 'Aucune instance';
  if (enRetard === 0) return `${instances} instance${instances > 1 ? 's' : ''}, aucune en retard`;
  return `${enRetard} instance${enRetard > 1 ? 's' : ''} en retard sur ${instances}`;
}
