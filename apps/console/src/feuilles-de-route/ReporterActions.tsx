import { compter, echeanceProposee } from '@gouvernance-iae/domaine';
import { CalendarCheck, OctagonAlert } from 'lucide-react';
import { useContext, useId, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ActionsAReporterDocument, ReporterActionsDocument, type ActionsAReporterQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampTexte, ErreursChamps } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import { Lecture } from '../composants/Lecture';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { useRecu } from '../composants/recu';
import { libelleEcheance, piloteDe, statutAction, titreFeuille } from './feuille';
import './feuilles.css';

type Feuille = NonNullable<ActionsAReporterQuery['feuilleDeRoute']>;
type Reportable = ActionsAReporterQuery['actions']['items'][number];

/** What is not finished in the earlier road maps of the committee, to be carried over to this one: chosen line by line. */
export default function ReporterActions(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(ActionsAReporterDocument, { id });
  return <Lecture lecture={lecture} choisir={(r) => (r.feuilleDeRoute?.actions.includes('reporterActions') ? { feuille: r.feuilleDeRoute, actions: r.actions.items } : null)}>{({ feuille, actions }) => <Contenu feuille={feuille} actions={actions} />}</Lecture>;
}

function Contenu({ feuille, actions }: { feuille: Feuille; actions: readonly Reportable[] }): ReactNode {
  const retour = `/feuilles-de-route/${feuille.id}`;
  return (
    <Page
      titre={`Reporter des actions dans la ${titreFeuille(feuille).toLowerCase()}`} ici="Reporter" chemin={[{ libelle: 'Feuilles de route', vers: '/feuilles-de-route' }, { libelle: titreFeuille(feuille), vers: retour }]}
      intro={<p><Typo>{actions.length === 0 ? `${feuille.instanceNom}.` : `${compter(actions.length, 'action n’est pas terminée', 'actions ne sont pas terminées')} dans ce que le comité a déjà adopté. Rien n’est écrit avant que vous ayez choisi.`}</Typo></p>}
    >
      {actions.length === 0
        ? <Scene niveau={2} icone={CalendarCheck} ton="accent" titre="Rien à reporter" gestes={<Link className="bouton" to={retour}>Revenir à la feuille de route</Link>}><p>Les actions des feuilles de route précédentes sont closes, ou déjà reportées.</p></Scene>
        : <Choisir feuille={feuille} actions={actions} retour={retour} />}
    </Page>
  );
}

function Choisir({ feuille, actions, retour }: { feuille: Feuille; actions: readonly Reportable[]; retour: string }): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const [choisies, choisir] = useState<ReadonlySet<string>>(new Set(actions.map(({ id }) => id)));
  const basculer = (id: string) => choisir((avant) => new Set(avant.has(id) ? [...avant].filter((autre) => autre !== id) : [...avant, id]));
  return (
    <div className="deux">
      <Formulaire
        libelle={`Reporter ${compter(choisies.size, 'action')}`} empeche={choisies.size === 0} renoncer={<Link className="bouton" to={retour}>Ne rien reporter</Link>}
        envoyer={async (saisie) => {
          const lignes = saisie.liste('actions').map((actionId) => ({ id: crypto.randomUUID(), actionId, echeance: saisie.facultatif(`${actionId}.echeance`) }));
          await agir(ReporterActionsDocument, { id: feuille.id, version: feuille.version, lignes });
          annoncer(`${compter(lignes.length, 'action reportée', 'actions reportées')}. Les premières seront closes à l’adoption.`);
          await naviguer(retour);
        }}
      >
        <ul className="carte lignes" aria-label="Actions à reporter">
          {actions.map((action) => <Ligne key={action.id} action={action} annee={feuille.annee} choisie={choisies.has(action.id)} basculer={() => basculer(action.id)} />)}
        </ul>
      </Formulaire>
      <aside className="pile-5" aria-label="Ce qui suivra">
        <Suites suites={['Chaque action reprend son pilote, son chantier, son avancement, ce qu’elle doit encore produire ; elle garde le lien avec celle d’avant.', 'Celle d’avant continue d’être suivie jusqu’à l’adoption, qui la clôt comme reportée.', 'Une échéance passée est à décider de nouveau : vide, l’action entre sans échéance.', 'Dans le brouillon, chaque action se modifie ou se retire.']} />
      </aside>
    </div>
  );
}

/** One line of the preview: where it stands, when it was due, and the due date that it takes. */
function Ligne({ action, annee, choisie, basculer }: { action: Reportable; annee: number; choisie: boolean; basculer: () => void }): ReactNode {
  const id = useId();
  const erreur = useContext(ErreursChamps)[action.id];
  const { intitule, chantier, chantierRang, avancement, feuilleDeRoute, parentId } = action;
  const origine = feuilleDeRoute ? titreFeuille(feuilleDeRoute) : '';
  return (
    <li className="report">
      <div className={parentId === null ? 'pile-1' : 'pile-1 partie'}>
        <span className="rang rang-serre">
          <input type="checkbox" id={id} name="actions" value={action.id} checked={choisie} onChange={basculer} aria-invalid={erreur ? true : undefined} aria-describedby={erreur ? `${id}-erreur` : undefined} />
          <label htmlFor={id} className="fort"><Typo>{intitule}</Typo></label>
        </span>
        <span className="petit second"><Typo>{`${origine}${chantier ? `, chantier ${chantierRang ?? ''} : ${chantier}` : ''}. Pilote : ${piloteDe(action)}.`}</Typo></span>
        <span className="rang rang-serre petit"><Statut {...statutAction(action)} /><span><Typo>{`${avancement} %, échéance : ${libelleEcheance(action)}`}</Typo></span></span>
        {erreur ? <p className="erreur" id={`${id}-erreur`}><OctagonAlert className="ic" aria-hidden="true" /><span>{erreur}</span></p> : null}
      </div>
      {choisie ? <ChampTexte nom={`${action.id}.echeance`} libelle={`Échéance en ${annee}`} maxLength={100} defaultValue={echeanceProposee(action, annee) ?? ''} placeholder="1er trimestre" aria-label={`Échéance en ${annee} (facultatif), « ${intitule} »`} /> : null}
    </li>
  );
}
