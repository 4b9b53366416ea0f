import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { distanceEnJours } from '@gouvernance-iae/domaine';
import { useConfiguration, useLecture } from '../api/lecture';
import { CampagneDocument, type CampagneQuery } from '../api/genere';
import { Page } from '../coquille/Page';
import { Citation } from '../composants/Citation';
import { Erreur } from '../composants/Erreur';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourMois } from '../composants/dates';
import { GestesClasseur } from '../classeurs/GestesClasseur';
import { nomFiche } from '../indicateurs/indicateur';
import { AucuneSaisie } from './AucuneSaisie';
import type { Carnet } from './carnet';
import { useCarnet } from './carnet-react';
import { BarreSaisie } from './BarreSaisie';
import { EtatEnregistrement } from './EtatEnregistrement';
import type { CelluleManquante } from './manques';
import { ManquesSaisie } from './ManquesSaisie';
import { PanneauCellule } from './PanneauCellule';
import { QuiVoit } from './QuiVoit';
import { Reprendre } from './Reprendre';
import { Soumettre } from './Soumettre';
import { TableauxSaisie } from './TableauxSaisie';
import { idsDe, tableaux, type TableauValeurs } from './tableaux';
import { useToutesValeurs } from './toutes';
import type { ValeurVue } from './valeur';
import './valeurs.css';

type Campagne = NonNullable<CampagneQuery['campagne']>;

/** The entry of a campaign for the organisations in whose name the person acts. */
export default function Saisie(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(CampagneDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.campagne}>{(campagne) => <Valeurs campagne={campagne} />}</Lecture>;
}

function Valeurs({ campagne }: { campagne: Campagne }): ReactNode {
  const lecture = useToutesValeurs({ campagneId: [campagne.id], siennes: true });
  if (lecture.error) return <Erreur erreur={lecture.error} reessayer={() => void lecture.refetch()} />;
  if (!lecture.data) return <Page titre="Saisie" chemin={[]} nu><p className="second" role="status">Chargement…</p></Page>;
  return lecture.data.length === 0 ? <AucuneSaisie campagne={campagne} /> : <Cahier campagne={campagne} valeurs={lecture.data} />;
}

function Cahier({ campagne, valeurs }: { campagne: Campagne; valeurs: readonly ValeurVue[] }): ReactNode {
  const carnet = useCarnet(campagne, valeurs);
  const [recherche, changer] = useSearchParams();
  const tous = tableaux(valeurs);
  const demande = recherche.get('indicateur');
  const montres = tous.filter((tableau) => demande === null || tableau.indicateur.code === demande);
  const [seul] = montres.length === 1 ? montres : [];
  const ids = tous.flatMap(idsDe);
  const [choisie, choisir] = useState<string | null>(null);
  const [message, annoncer] = useState('');
  const [cible, setCible] = useState<string | null>(null);
  const premier = useRef<HTMLElement | null>(null);
  const etroit = useState(() => window.matchMedia('(max-width: 900px)').matches)[0];
  const vue = recherche.get('vue') ?? (etroit ? 'formulaire' : 'grille');
  const visible = choisie ?? idUtile(montres, carnet);
  const ecrire = (nom: string, valeur: string | null) => changer((avant) => {
    const apres = new URLSearchParams(avant);
    if (valeur === null) apres.delete(nom);
    else apres.set(nom, valeur);
    return apres;
  }, { replace: true, state: { onglet: true } });
  const aller = (manque: CelluleManquante) => {
    choisir(manque.id);
    if (!montres.some((tableau) => tableau.indicateur.id === manque.indicateurId)) ecrire('indicateur', null);
    setCible(manque.id);
  };
  useEffect(() => {
    if (cible === null) return;
    // The panel of the cell, or its group of fields, is drawn: one may go there.
    (document.querySelector<HTMLElement>(`[data-cellule="${cible}"]`) ?? premier.current)?.focus();
    setCible(null);
  }, [cible]);
  return (
    <Page
      titre={seul ? `${seul.indicateur.code} ${seul.indicateur.intitule}` : `Saisie : ${campagne.libelle}`} ici={seul?.indicateur.code ?? 'Saisie'} serree
      chemin={[{ libelle: 'Indicateurs', vers: '/campagnes' }, { libelle: campagne.libelle, vers: `/campagnes/${campagne.id}` }]}
      intro={<Intro campagne={campagne} tableau={seul} valeurs={valeurs} />}
      gestes={<><EtatEnregistrement carnet={carnet} /><Soumettre carnet={carnet} campagneId={campagne.id} ids={ids} /></>}
    >
      <BarreSaisie tableaux={tous} carnet={carnet} indicateur={demande} vue={vue} choisie={choisie} ecrire={ecrire} annoncer={annoncer} suite={<GestesClasseur campagneId={campagne.id} siennes importer={campagne.etat === 'OUVERTE'} />} />
      <p className={message ? 'petit second annonce' : 'sr'} role="status"><Typo>{message}</Typo></p>
      <div className="deux deux-large">
        <TableauxSaisie tableaux={montres} carnet={carnet} vue={vue} choisie={visible} choisir={choisir} ouvrirDetail={() => premier.current?.focus()} annoncer={annoncer} titres={!seul} />
        <aside className="pile-5 cote-saisie" aria-label="Détail de la cellule et repères">
          {vue === 'grille' && visible ? <PanneauCellule carnet={carnet} id={visible} premier={(element) => { premier.current = element; }} gestes={<Reprendre carnet={carnet} id={visible} tableaux={tous} />} /> : null}
          <ManquesSaisie carnet={carnet} ids={ids} aller={aller} />
          <QuiVoit />
        </aside>
      </div>
    </Page>
  );
}

/** The cell whose details are shown before one is chosen: the first that waits for something. */
function idUtile(montres: readonly TableauValeurs[], carnet: Carnet): string | null {
  const valeurs = montres.flatMap((tableau) => tableau.lignes.flatMap((ligne) => ligne.valeurs.flatMap((valeur) => valeur ?? [])));
  const rang = (etat: ValeurVue['etat']) => ['RENVOYEE', 'SAISIE', 'A_SAISIR'].indexOf(etat) + 1 || 9;
  return [...valeurs].sort((a, b) => rang((carnet.cellule(a.id)?.valeur ?? a).etat) - rang((carnet.cellule(b.id)?.valeur ?? b).etat))[0]?.id ?? null;
}

function Intro({ campagne, tableau, valeurs }: { campagne: Campagne; tableau: TableauValeurs | undefined; valeurs: readonly ValeurVue[] }): ReactNode {
  const configuration = useConfiguration();
  const echeance = valeurs.map((valeur) => valeur.echeance).sort().at(-1) ?? campagne.echeance;
  const quand = configuration ? `Avant le ${jourMois(echeance)}, ${distanceEnJours(echeance, configuration.jour)}` : `Avant le ${jourMois(echeance)}`;
  const depasse = configuration !== undefined && configuration.jour > echeance;
  return (
    <div className="rang infos-saisie">
      {campagne.etat === 'OUVERTE' ? <Statut valeur={depasse ? 'EN_RETARD' : 'A_VENIR'} mot={quand} /> : <Statut valeur={campagne.etat} />}
      {tableau ? <Citation citation={{ texte: `${campagne.accord.titre}, ${nomFiche(tableau.indicateur.fiche)}`, accordId: campagne.accord.id, force: 'OBLIGATION' }} /> : null}
    </div>
  );
}
