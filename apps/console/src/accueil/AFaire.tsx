import { compter, enumerer } from '@gouvernance-iae/domaine';
import { ListChecks, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { AFaireDocument, type AFaireQuery, type RangTache } from '../api/genere';
import { CampagnesEnCours } from '../campagnes/EnCours';
import { Page } from '../coquille/Page';
import { jourComplet } from '../composants/dates';
import { Lecture } from '../composants/Lecture';
import { Scene } from '../composants/Scene';
import { Typo } from '../composants/Typo';
import { ROLES } from '../composants/libelles';
import { MiseEnPlace } from './MiseEnPlace';
import { Prochaines } from './Prochaines';
import { Rythmes } from './Rythmes';
import { Taches } from './Taches';
import './accueil.css';

const RANGS: readonly { rang: RangTache; titre: string }[] = [
  { rang: 'EN_RETARD', titre: 'En retard' },
  { rang: 'CETTE_SEMAINE', titre: 'Cette semaine' },
  { rang: 'ENSUITE', titre: 'Ensuite' },
  { rang: 'EN_ATTENTE', titre: 'En attente des autres' },
];

/** The home of every role: what is late, what is due, what comes after, what one waits for. */
export default function AFaire(): ReactNode {
  const lecture = useLecture(AFaireDocument, {});
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.aFaire}>{(aFaire) => <Contenu aFaire={aFaire} />}</Lecture>;
}

function Contenu({ aFaire: { taches, prochaines } }: { aFaire: AFaireQuery['aFaire'] }): ReactNode {
  const moi = useMoi();
  const configuration = useConfiguration();
  const peutPlanifier = moi?.droits.includes('planifierReunion') ?? false;
  const administre = moi?.droits.includes('creerInstance') ?? false;
  const premiere = taches.find((tache) => tache.rang === 'CETTE_SEMAINE') ?? taches[0];
  return (
    <Page
      titre="À faire" chemin={[]}
      intro={configuration ? <p><Typo>{`${majuscule(jourComplet(configuration.jour))}${resumer(taches)}. ${situation(moi)}`}</Typo></p> : null}
      gestes={peutPlanifier ? <Link className="bouton" to="/reunions/planifier"><Plus className="ic" aria-hidden="true" />Planifier une réunion</Link> : null}
    >
      <div className="deux">
        <div>
          {moi?.menus.includes('campagnes') ? <CampagnesEnCours jour={configuration?.jour} /> : null}
          {taches.length === 0 && !administre ? <Rien prochaine={prochaines[0]?.jour} sansMandat={moi?.mandats.length === 0} /> : RANGS.map(({ rang, titre }) => (
            <Taches key={rang} titre={titre} taches={taches.filter((tache) => tache.rang === rang)} premiere={premiere?.id} jour={configuration?.jour} />
          ))}
          {administre ? <MiseEnPlace /> : null}
        </div>
        {moi?.menus.includes('reunions') ? (
          <aside className="pile-5" aria-label="Repères">
            <Prochaines reunions={prochaines} />
            {configuration ? <Rythmes annee={Number(configuration.jour.slice(0, 4))} /> : null}
          </aside>
        ) : null}
      </div>
    </Page>
  );
}

function Rien({ prochaine, sansMandat }: { prochaine: string | undefined; sansMandat: boolean }): ReactNode {
  if (sansMandat) {
    return (
      <Scene niveau={2} icone={ListChecks} ton="gris" titre="Aucun mandat n’est ouvert à votre nom">
        <p>Vos mandats ouvrent les réunions, les comptes rendus et les annuaires de vos instances. L’administration de votre instance les donne et les termine.</p>
      </Scene>
    );
  }
  return (
    <Scene niveau={2} icone={ListChecks} ton="accent" titre={prochaine ? <Typo>{`Rien ne vous attend avant le ${jourComplet(prochaine)}`}</Typo> : 'Rien ne vous attend'} gestes={<Link className="bouton" to="/reunions">Voir les réunions</Link>}>
      <p>Ce qui sera à préparer, à écrire ou à transmettre apparaîtra ici, avec sa date et son article.</p>
    </Scene>
  );
}

/** « : 2 tâches en retard, 4 à faire cette semaine »: the page in one sentence. */
function resumer(taches: readonly { rang: RangTache }[]): string {
  const combien = (rang: RangTache) => taches.filter((tache) => tache.rang === rang).length;
  const retards = combien('EN_RETARD');
  const semaine = combien('CETTE_SEMAINE');
  const dits = [...(retards > 0 ? [`${compter(retards, 'tâche')} en retard`] : []), ...(semaine > 0 ? [`${retards > 0 ? semaine : compter(semaine, 'tâche')} à faire cette semaine`] : [])];
  return dits.length > 0 ? ` : ${dits.join(', ')}` : '';
}

function situation(moi: ReturnType<typeof useMoi>): string {
  const mandats = moi?.mandats ?? [];
  if (mandats.length === 0) return '';
  return `Vous agissez pour ${enumerer([...new Set(mandats.map((mandat) => mandat.instance?.nom ?? mandat.organisation?.nom ?? ROLES[mandat.role]))])}.`;
}

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);
