import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ActionEditionDocument, CreerActionDocument, DecisionASuivreDocument, FeuilleDeRouteDocument, type DecisionASuivreQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { jourLong } from '../composants/dates';
import { titreFeuille, type FeuilleVue } from '../feuilles-de-route/feuille';
import { FormulaireAction, VIERGE } from './FormulaireAction';

const SUITES = ['L’échéance se calcule de son libellé ; après la fin de l’accord, elle est signalée.', 'Le pilote est prévenu quand il est nommé, puis quinze jours avant l’échéance.', 'En retard, l’action se propose d’elle-même à la prochaine réunion.'];

/** A new action: in a road map, or from a decision. */
export default function NouvelleAction(): ReactNode {
  const [parametres] = useSearchParams();
  const feuille = parametres.get('feuille');
  const decision = parametres.get('decision');
  return decision ? <DUneDecision id={decision} /> : <DansUneFeuille id={feuille ?? ''} />;
}

function DansUneFeuille({ id }: { id: string }): ReactNode {
  const lecture = useLecture(FeuilleDeRouteDocument, { id, ids: [id] });
  return <Lecture lecture={lecture} choisir={(r) => (r.feuilleDeRoute?.actions.includes('creerAction') ? r.feuilleDeRoute : null)}>{(feuille) => <Feuille feuille={feuille} />}</Lecture>;
}

function Feuille({ feuille }: { feuille: FeuilleVue }): ReactNode {
  const lecture = useLecture(ActionEditionDocument, { ids: [feuille.id], accordId: feuille.accord.id });
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const retour = `/feuilles-de-route/${feuille.id}`;
  return (
    <Lecture lecture={lecture} choisir={(r) => r}>
      {(cadre) => (
        <Page titre="Ajouter une action" chemin={[{ libelle: 'Feuilles de route', vers: '/feuilles-de-route' }, { libelle: titreFeuille(feuille), vers: retour }]}>
          <div className="deux">
            <FormulaireAction
              libelle="Ajouter l’action" retour={retour} annee={feuille.annee} prerempli={VIERGE} cadre={cadre}
              envoyer={async (saisie) => {
                await agir(CreerActionDocument, { id: crypto.randomUUID(), saisie: { ...saisie, instanceId: feuille.instanceId ?? '', feuilleDeRouteId: feuille.id } });
                annoncer('Action ajoutée.');
                await naviguer(retour);
              }}
            />
            <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={SUITES} /></aside>
          </div>
        </Page>
      )}
    </Lecture>
  );
}

type Decision = DecisionASuivreQuery['decisions']['items'][number];

function DUneDecision({ id }: { id: string }): ReactNode {
  const lecture = useLecture(DecisionASuivreDocument, { ids: [id] });
  return <Lecture lecture={lecture} choisir={(r) => r.decisions.items[0]}>{(decision) => <Nee decision={decision} />}</Lecture>;
}

function Nee({ decision }: { decision: Decision }): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const { id, numero, texte, pilote, piloteNom, echeanceLibelle, echeance, compteRendu } = decision;
  const retour = compteRendu ? `/comptes-rendus/${compteRendu.id}` : '/decisions';
  return (
    <Page titre="Suivre une décision" chemin={[{ libelle: 'Décisions', vers: '/decisions' }]} intro={<p className="second">Décision {numero}{compteRendu ? `, ${compteRendu.instanceNom} du ${jourLong(compteRendu.jour)}` : ''}.</p>}>
      <div className="deux">
        <FormulaireAction
          libelle="Suivre cette décision" retour={retour} annee={compteRendu ? Number(compteRendu.jour.slice(0, 4)) : null} cadre={null}
          prerempli={{ ...VIERGE, intitule: texte.slice(0, 300), echeance: echeance ? jourLong(echeance) : (echeanceLibelle ?? ''), pilote: pilote ? { valeur: pilote.id, mot: piloteNom ?? pilote.nom } : null }}
          envoyer={async (saisie) => {
            const { creerAction } = await agir(CreerActionDocument, { id: crypto.randomUUID(), saisie: { ...saisie, instanceId: compteRendu?.instanceId ?? '', decisionId: id } });
            annoncer('Décision suivie : son pilote est prévenu.');
            await naviguer(`/actions/${creerAction.id}`);
          }}
        />
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={SUITES} /></aside>
      </div>
    </Page>
  );
}
