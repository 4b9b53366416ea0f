import {
  BookOpen, Building2, Calendar, ChartBar, ChartColumn, ChevronDown, CircleQuestionMark, ClipboardList, FileText, Gauge, Gavel, Grid3x3, History, Landmark, ListChecks, Mail, MessageSquareWarning, Route, Scale, SquareCheckBig, TableProperties, Users, Wrench, type LucideIcon,
} from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useStore } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useLecture, useMoi } from '../api/lecture';
import { AFaireDocument, BilansDocument } from '../api/genere';
import { enAttente, useCampagnesOuvertes } from '../campagnes/EnCours';
import { Mandat } from './Mandat';
import { Marque } from './Marque';

interface Ligne {
  cle: string;
  vers: string;
  mot: string;
  icone: LucideIcon;
  /** Pages with an address of their own, reached from this line. */
  aussi?: readonly string[];
}
interface Section { titre: string; lignes: readonly Ligne[]; repliable?: boolean }

const ANNUAIRES: readonly Ligne[] = [
  { cle: 'instances', vers: '/instances', mot: 'Instances', icone: Landmark },
  { cle: 'organisations', vers: '/organisations', mot: 'Organisations', icone: Building2 },
  { cle: 'personnes', vers: '/personnes', mot: 'Personnes', icone: Users },
];

/** Every line the console knows, in the order of the work; the directories are the work of whoever administers. */
const sections = (administre: boolean): readonly Section[] => [
  { titre: 'Mon travail', lignes: [
    { cle: 'aFaire', vers: '/', mot: 'À faire', icone: ListChecks },
    { cle: 'reunions', vers: '/reunions', mot: 'Réunions', icone: Calendar },
    { cle: 'comptesRendus', vers: '/comptes-rendus', mot: 'Comptes rendus', icone: FileText },
    { cle: 'decisions', vers: '/decisions', mot: 'Décisions', icone: Gavel },
    { cle: 'remontees', vers: '/remontees', mot: 'Remontées', icone: MessageSquareWarning },
    ...(administre ? ANNUAIRES : []),
  ] },
  { titre: 'Suivi de l’accord', lignes: [
    { cle: 'campagnes', vers: '/campagnes', mot: 'Indicateurs', icone: Grid3x3 },
    { cle: 'analyses', vers: '/analyses', mot: 'Analyses', icone: ChartBar, aussi: ['/valeurs', '/mesures', '/contestations'] },
    { cle: 'bilans', vers: '/bilans', mot: 'Bilans', icone: ChartColumn },
    { cle: 'conformite', vers: '/conformite', mot: 'Conformité', icone: Scale },
    { cle: 'barometre', vers: '/barometre', mot: 'Baromètre', icone: Gauge },
    { cle: 'enquetes', vers: '/enquetes', mot: 'Enquêtes', icone: ClipboardList },
    { cle: 'feuillesDeRoute', vers: '/feuilles-de-route', mot: 'Feuilles de route', icone: Route },
    { cle: 'actions', vers: '/actions', mot: 'Actions', icone: SquareCheckBig },
  ] },
  { titre: 'Références', repliable: true, lignes: [
    { cle: 'accords', vers: '/accords', mot: 'Accords', icone: BookOpen, aussi: ['/regles'] },
    { cle: 'indicateurs', vers: '/indicateurs', mot: 'Dictionnaire', icone: TableProperties },
    { cle: 'bonnesPratiques', vers: '/bonnes-pratiques', mot: 'Boîte à outils', icone: Wrench },
    ...(administre ? [] : ANNUAIRES),
  ] },
  { titre: 'Traces', repliable: true, lignes: [
    { cle: 'courriels', vers: '/courriels', mot: 'Courriels', icone: Mail },
    { cle: 'journal', vers: '/journal', mot: 'Journal', icone: History },
  ] },
];

/** As many lines as a small screen shows at once: a shorter menu has nothing to fold. */
const LIGNES_SANS_PLI = 15;

/** The main menu; the same content stands in the column and in the drawer. */
export function Menu({ surChoix }: { surChoix?: () => void }): ReactNode {
  const moi = useMoi();
  const ouvertes = new Set(moi?.menus ?? []);
  const plie = ouvertes.size > LIGNES_SANS_PLI;
  return (
    <nav className="menu" aria-label="Menu principal" onClick={(evenement) => { if (evenement.target instanceof Element && evenement.target.closest('a')) surChoix?.(); }}>
      <Link className="marque" to="/"><Marque /></Link>
      <Mandat />
      {sections(moi?.droits.includes('creerInstance') ?? false).map(({ titre, lignes, repliable }) => {
        const visibles = lignes.filter((ligne) => ouvertes.has(ligne.cle));
        return visibles.length === 0 ? null : <Groupe key={titre} titre={titre} lignes={visibles} repliable={plie && repliable === true} />;
      })}
      <div className="menu-bas"><ul><LigneMenu ligne={{ cle: 'aide', vers: '/aide', mot: 'Aide et contact', icone: CircleQuestionMark }} /></ul></div>
    </nav>
  );
}

/** A group of lines; what is looked up now and then is folded, unless one is in it, and stays as one leaves it. */
function Groupe({ titre, lignes, repliable }: { titre: string; lignes: readonly Ligne[]; repliable: boolean }): ReactNode {
  const id = useId();
  const { pathname } = useLocation();
  const [ouvert, ouvrir] = useStore(`menu.${titre}`, false);
  const fixe = !repliable || lignes.some((ligne) => estIci(ligne, pathname));
  const deplie = fixe || ouvert;
  return (
    <div>
      <h2 id={id}>
        {fixe
          ? titre
          : <button type="button" aria-expanded={deplie} aria-controls={`${id}-lignes`} onClick={() => ouvrir(!deplie)}>{titre}<ChevronDown className="ic" aria-hidden="true" /></button>}
      </h2>
      <ul id={`${id}-lignes`} aria-labelledby={id} hidden={!deplie}>{lignes.map((ligne) => <LigneMenu key={ligne.cle} ligne={ligne} />)}</ul>
    </div>
  );
}

const estSous = (vers: string, pathname: string): boolean => (vers === '/' ? pathname === '/' : pathname === vers || pathname.startsWith(`${vers}/`));
const estIci = ({ vers, aussi = [] }: Ligne, pathname: string): boolean => [vers, ...aussi].some((adresse) => estSous(adresse, pathname));

function LigneMenu({ ligne }: { ligne: Ligne }): ReactNode {
  const { cle, vers, mot, icone: Icone } = ligne;
  const { pathname } = useLocation();
  return (
    <li>
      <Link to={vers} aria-current={estIci(ligne, pathname) ? 'page' : undefined}>
        <Icone className="ic" aria-hidden="true" />{mot}{cle === 'aFaire' ? <Compte /> : cle === 'campagnes' ? <CompteValeurs /> : cle === 'bilans' ? <CompteBilans /> : null}
      </Link>
    </li>
  );
}

/** What presses: neither what comes after, nor what the person waits for. */
function Compte(): ReactNode {
  const { data } = useLecture(AFaireDocument, {});
  const nombre = data?.aFaire.taches.filter((tache) => tache.rang === 'EN_RETARD' || tache.rang === 'CETTE_SEMAINE').length ?? 0;
  return <Pastille nombre={nombre} />;
}

/** The values that wait for the person, in the open campaigns. */
function CompteValeurs(): ReactNode {
  const campagnes = useCampagnesOuvertes(true);
  return <Pastille nombre={campagnes.reduce((somme, campagne) => somme + enAttente(campagne), 0)} />;
}

/** The bilans that wait for the person's judgement. */
function CompteBilans(): ReactNode {
  const { data } = useLecture(BilansDocument, { page: 1, parPage: 1, filtre: { aExaminer: true }, tri: null });
  return <Pastille nombre={data?.bilans.total ?? 0} />;
}

const Pastille = ({ nombre }: { nombre: number }): ReactNode => (nombre === 0 ? null : <span className="compte">{nombre}<span className="sr"> à traiter</span></span>);
