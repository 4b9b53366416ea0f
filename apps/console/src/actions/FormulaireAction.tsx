import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ActionEditionQuery, ActionSaisie } from '../api/genere';
import { ChampChoix, ChampLong, ChampTexte, type Option } from '../composants/Champ';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import { Formulaire } from '../composants/Formulaire';
import type { Saisie } from '../composants/envoi';
import { ChampEcheance } from './ChampEcheance';
import { ChoixOrganisations } from './ChoixOrganisations';
import { ecrireJalon, lireJalon, type Jalon } from './jalons';

/** What is already known of the action, or nothing for a new one. */
export interface Prerempli {
  id: string | null;
  intitule: string;
  description: string;
  chantierRang: number | null;
  echeance: string;
  articleId: string | null;
  parentId: string | null;
  poids: number;
  pilote: Option | null;
  contributeurs: readonly Option[];
  livrables: readonly string[];
  jalons: readonly Jalon[];
}

export const VIERGE: Prerempli = { id: null, intitule: '', description: '', chantierRang: null, echeance: '', articleId: null, parentId: null, poids: 1, pilote: null, contributeurs: [], livrables: [], jalons: [] };

interface Props {
  libelle: string;
  retour: string;
  annee: number | null;
  prerempli: Prerempli;
  /** The other actions of the road map and the places of its accord; nothing outside a road map. */
  cadre: ActionEditionQuery | null;
  envoyer: (saisie: ActionSaisie) => Promise<void>;
}

const AUTRE = 'autre';
/** The places of an accord that actions carry out. */
const PLACES: readonly string[] = ['AXE', 'ETAPE', 'FICHE'];

/** The form of an action, for a new one and for a change. */
export function FormulaireAction({ libelle, retour, annee, prerempli, cadre, envoyer }: Props): ReactNode {
  const chantiers = chantiersDe(cadre);
  const lignes = (saisie: Saisie, nom: string) => saisie.brut(nom).split('\n').map((ligne) => ligne.trim()).filter(Boolean);
  const enSaisie = (saisie: Saisie): ActionSaisie => {
    const choix = saisie.texte('chantierRang');
    const rang = choix === '' ? null : choix === AUTRE ? Math.max(0, ...chantiers.map((chantier) => chantier.rang)) + 1 : Number(choix);
    return {
      intitule: saisie.texte('intitule'), description: saisie.facultatif('description'), echeance: saisie.facultatif('echeance'), piloteId: saisie.facultatif('piloteId'), contributeurs: saisie.liste('contributeurs'),
      chantierRang: rang, chantier: rang === null ? null : choix === AUTRE ? saisie.facultatif('chantier') : (chantiers.find((chantier) => chantier.rang === rang)?.titre ?? null),
      articleId: saisie.facultatif('articleId'), parentId: saisie.facultatif('parentId'), poids: saisie.nombre('poids') || 1,
      livrables: lignes(saisie, 'livrables'),
      jalons: lignes(saisie, 'jalons').map(lireJalon),
    };
  };
  return (
    <Formulaire encadre libelle={libelle} renoncer={<Link className="bouton" to={retour}>Ne pas enregistrer</Link>} envoyer={(saisie) => envoyer(enSaisie(saisie))}>
      <ChampTexte nom="intitule" libelle="Action" obligatoire maxLength={300} defaultValue={prerempli.intitule} />
      {cadre ? <Chantier chantiers={chantiers} defaut={prerempli.chantierRang} /> : null}
      <ChampEcheance annee={annee} defaut={prerempli.echeance} />
      <ChoixOrganisation nom="piloteId" libelle="Pilote" defaut={prerempli.pilote} aide="Son organisation la fait avancer et la clôt." />
      <ChoixOrganisations nom="contributeurs" libelle="Contributeurs" defaut={prerempli.contributeurs} />
      {cadre ? <ChampChoix nom="articleId" libelle="Axe ou fiche de l’accord" vide="Aucun" defaut={prerempli.articleId ?? ''} options={(cadre.accord?.articles ?? []).filter((article) => PLACES.includes(article.genre)).map((article) => ({ valeur: article.id, mot: `${article.code} : ${article.titre}` }))} /> : null}
      <ChampLong nom="livrables" libelle="Livrables" rows={2} defaultValue={prerempli.livrables.join('\n')} aide="Un par ligne. L’action ne sera faite qu’avec leur preuve." />
      <ChampLong nom="jalons" libelle="Étapes" rows={2} defaultValue={prerempli.jalons.map(ecrireJalon).join('\n')} aide="Une par ligne ; une date peut suivre : « Projet ; 2027-03-01 »." />
      {cadre ? (
        <div className="champs-2">
          <ChampChoix nom="parentId" libelle="Fait partie de" vide="D’aucune autre" defaut={prerempli.parentId ?? ''} options={cadre.actions.items.filter((action) => action.id !== prerempli.id).map((action) => ({ valeur: action.id, mot: action.intitule }))} />
          <ChampTexte nom="poids" libelle="Poids dans l’avancement" type="number" min={1} max={100} step={1} obligatoire defaultValue={prerempli.poids} />
        </div>
      ) : <input type="hidden" name="poids" value="1" />}
      <ChampLong nom="description" libelle="Précisions" rows={3} defaultValue={prerempli.description} />
    </Formulaire>
  );
}

interface ChantierConnu { rang: number; titre: string }
const chantiersDe = (cadre: ActionEditionQuery | null): ChantierConnu[] =>
  [...new Map((cadre?.actions.items ?? []).flatMap(({ chantierRang, chantier }) => (chantierRang === null || chantier === null ? [] : [[chantierRang, { rang: chantierRang, titre: chantier }] as const]))).values()];

function Chantier({ chantiers, defaut }: { chantiers: readonly ChantierConnu[]; defaut: number | null }): ReactNode {
  return (
    <div className="champs-2">
      <ChampChoix nom="chantierRang" libelle="Chantier" vide="Aucun" defaut={defaut === null ? '' : String(defaut)} options={[...chantiers.map(({ rang, titre }) => ({ valeur: String(rang), mot: `${rang}. ${titre}` })), { valeur: AUTRE, mot: 'Un nouveau chantier' }]} />
      <ChampTexte nom="chantier" libelle="Nom du nouveau chantier" maxLength={300} />
    </div>
  );
}
