import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ActionDocument, ActionEditionDocument, ModifierActionDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Lecture } from '../composants/Lecture';
import { useRecu } from '../composants/recu';
import type { ActionLue } from './Action';
import { FormulaireAction, type Prerempli } from './FormulaireAction';

/** Changes what is planned of an action, in a draft or a revision. */
export default function ModifierAction(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(ActionDocument, { id, ids: [id] });
  return <Lecture lecture={lecture} choisir={(r) => (r.action?.actions.includes('modifierAction') ? r.action : null)}>{(action) => <Contenu action={action} />}</Lecture>;
}

const prerempliDe = (action: ActionLue): Prerempli => ({
  id: action.id, intitule: action.intitule, description: action.description ?? '', chantierRang: action.chantierRang, echeance: action.echeanceLibelle ?? '', articleId: action.article?.id ?? null, parentId: action.parentId, poids: action.poids,
  pilote: action.piloteId ? { valeur: action.piloteId, mot: action.piloteNom ?? '' } : null,
  contributeurs: action.contributeurs.map((valeur, rang) => ({ valeur, mot: action.contributeursNoms[rang] ?? '' })),
  livrables: action.livrables.filter((livrable) => livrable.fourniLe === null).map((livrable) => livrable.intitule),
  jalons: action.jalons.filter((jalon) => jalon.atteintLe === null),
});

function Contenu({ action }: { action: ActionLue }): ReactNode {
  const feuille = action.feuilleDeRoute;
  const lecture = useLecture(ActionEditionDocument, { ids: [feuille?.id ?? action.id], accordId: feuille?.accord.id ?? action.id });
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const retour = `/actions/${action.id}`;
  return (
    <Lecture lecture={lecture} choisir={(r) => r}>
      {(cadre) => (
        <Page titre="Modifier l’action" chemin={[{ libelle: 'Actions', vers: '/actions' }, { libelle: action.intitule, vers: retour }]}>
          <FormulaireAction
            libelle="Enregistrer" retour={retour} annee={feuille?.annee ?? null} prerempli={prerempliDe(action)} cadre={feuille ? cadre : null}
            envoyer={async (saisie) => {
              await agir(ModifierActionDocument, { id: action.id, version: action.version, saisie });
              annoncer('Action modifiée.');
              await naviguer(retour);
            }}
          />
        </Page>
      )}
    </Lecture>
  );
}
