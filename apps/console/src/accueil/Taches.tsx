import { joursEntre, majuscule, retard } from '@gouvernance-iae/domaine';
import {
  ArrowUpRight, CalendarPlus, ChartColumn, CircleArrowUp, CircleCheck, ClipboardList, FilePlus2, FileText, Grid3x3, ListChecks, Mail, MessageSquareReply, PenLine, Scale, Send, TrendingUp, TriangleAlert, Undo2, Users, type LucideIcon,
} from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { AFaireQuery } from '../api/genere';
import { Citation } from '../composants/Citation';
import { jourMois } from '../composants/dates';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';

type Tache = AFaireQuery['aFaire']['taches'][number];

/** What the button of a task says: the verb of its act. */
const VERBES: Record<string, { verbe: string; icone: LucideIcon }> = {
  planifierReunion: { verbe: 'Planifier', icone: CalendarPlus },
  convoquerReunion: { verbe: 'Convoquer', icone: Send },
  tenirReunion: { verbe: 'Tenir', icone: CircleCheck },
  retenirPoint: { verbe: 'Examiner', icone: ListChecks },
  proposerPoint: { verbe: 'Proposer', icone: ListChecks },
  repondreConvocation: { verbe: 'Répondre', icone: Mail },
  relancerConvocations: { verbe: 'Relancer', icone: Users },
  redigerCompteRendu: { verbe: 'Écrire', icone: PenLine },
  enregistrerSynthese: { verbe: 'Écrire', icone: PenLine },
  publierCompteRendu: { verbe: 'Publier', icone: FileText },
  approuverCompteRendu: { verbe: 'Approuver', icone: FileText },
  transmettreCompteRendu: { verbe: 'Transmettre', icone: ArrowUpRight },
  accuserReception: { verbe: 'Accuser réception', icone: Mail },
  saisirValeurs: { verbe: 'Saisir', icone: Grid3x3 },
  soumettreValeurs: { verbe: 'Soumettre', icone: CircleArrowUp },
  accepterValeurs: { verbe: 'Examiner', icone: ListChecks },
  composerBilan: { verbe: 'Composer', icone: ChartColumn },
  enregistrerNarratif: { verbe: 'Écrire', icone: PenLine },
  examinerBilan: { verbe: 'Examiner', icone: Scale },
  adopterBilan: { verbe: 'Adopter', icone: Scale },
  avancerAction: { verbe: 'Faire avancer', icone: TrendingUp },
  adopterFeuilleDeRoute: { verbe: 'Ouvrir', icone: Scale },
  repondreRemontee: { verbe: 'Répondre', icone: MessageSquareReply },
  cloreRemontee: { verbe: 'Voir', icone: MessageSquareReply },
  repondreEnquete: { verbe: 'Répondre', icone: ClipboardList },
  cloreEnquete: { verbe: 'Voir', icone: ClipboardList },
  repondreContestation: { verbe: 'Répondre', icone: Mail },
  declinerAvenant: { verbe: 'Décliner', icone: FilePlus2 },
  nommerMembre: { verbe: 'Nommer', icone: Users },
  donnerMandat: { verbe: 'Voir', icone: Users },
};

/** What one does while waiting for the others. */
const SANS_ATTENDRE: ReadonlySet<string> = new Set(['relancerConvocations']);

/** To correct is to enter again: the title says which. */
function verbeDe({ acte, titre }: Tache): { verbe: string; icone: LucideIcon } {
  if (acte === 'saisirValeurs' && titre.startsWith('Corriger')) return { verbe: 'Corriger', icone: Undo2 };
  if (acte === 'enregistrerNarratif' && titre.startsWith('Reprendre')) return { verbe: 'Reprendre', icone: Undo2 };
  return VERBES[acte] ?? { verbe: 'Ouvrir', icone: ListChecks };
}

interface Props { titre: string; taches: readonly Tache[]; premiere: string | undefined; jour: string | undefined }

/** One section of the home; it disappears when it is empty. */
export function Taches({ titre, taches, premiere, jour }: Props): ReactNode {
  const id = useId();
  if (taches.length === 0) return null;
  const enRetard = taches[0]?.rang === 'EN_RETARD';
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{titre} <span className="n">{taches.length}</span></h2>
      <ul className={enRetard ? 'taches taches-retard' : 'taches'}>
        {taches.map((tache) => <Ligne key={tache.id} tache={tache} pleine={tache.id === premiere} jour={jour} />)}
      </ul>
    </section>
  );
}

function Ligne({ tache, pleine, jour }: { tache: Tache; pleine: boolean; jour: string | undefined }): ReactNode {
  const { verbe, icone } = verbeDe(tache);
  const tons: Record<Tache['rang'], string> = { EN_RETARD: 'ton-rouge', CETTE_SEMAINE: 'ton-accent', ENSUITE: 'ton-gris', EN_ATTENTE: 'ton-gris' };
  const Icone = tache.rang === 'EN_RETARD' ? TriangleAlert : tache.rang === 'EN_ATTENTE' ? Users : icone;
  return (
    <li className={tons[tache.rang]}>
      <Icone className="ic ic-20" aria-hidden="true" />
      <div>
        <h3><Link className="discret" to={tache.lien}><Typo>{tache.titre}</Typo></Link></h3>
        <div className="meta">
          {tache.avantLe && jour ? <Echeance avantLe={tache.avantLe} jour={jour} presse={tache.rang !== 'EN_ATTENTE' && tache.rang !== 'ENSUITE'} /> : null}
          {tache.detail ? <span><Typo>{tache.detail}</Typo></span> : null}
          <Citation citation={tache.citation} />
        </div>
      </div>
      <Link className={`bouton bouton-s${pleine ? ' bouton-plein' : ''}`} to={tache.lien}>
        {tache.rang === 'EN_ATTENTE' && !SANS_ATTENDRE.has(tache.acte) ? 'Suivre' : verbe}<span className="sr"> : <Typo>{tache.titre}</Typo></span>
      </Link>
    </li>
  );
}

/** « En retard de 51 jours », « Avant demain, 21 novembre », « Avant le 28 novembre ». */
function Echeance({ avantLe, jour, presse }: { avantLe: string; jour: string; presse: boolean }): ReactNode {
  const reste = joursEntre(jour, avantLe);
  if (reste < 0) return <Statut valeur="EN_RETARD" mot={majuscule(retard(avantLe, jour))} />;
  if (!presse) return <span><Typo>{`Avant le ${jourMois(avantLe)}`}</Typo></span>;
  if (reste === 0) return <Statut valeur="A_VENIR" mot="Aujourd’hui" />;
  return <Statut valeur="A_VENIR" mot={`${reste === 1 ? 'Avant demain, ' : 'Avant le '}${jourMois(avantLe)}`} />;
}
