import { ChartColumn } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { AnalyseDocument, IndicateursDocument, type IndicateursQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Avis } from '../composants/Avis';
import { Erreur } from '../composants/Erreur';
import { Graphique } from '../composants/Graphique';
import { estUnePart } from '../composants/graphique-mesure';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { Page } from '../coquille/Page';
import './analyses.css';
import { Comparaison } from './Comparaison';
import { Comptee } from './Comptee';
import { adresseCsv, adresseValeurs, lireAdresse, variablesDe, type DemandeAnalyse } from './demande';
import { NavAnalyses } from './NavAnalyses';
import { useCampagnes, type CampagneAnalysee } from './periodes';
import { cellulesDe, colonnesDe, compare, lignesDe, repereDe, seriesDe, type AnalyseVue } from './presentation';
import { Reglages } from './Reglages';

type Indicateur = IndicateursQuery['indicateurs']['items'][number];

/** One figure, read where it was accepted: by département, type, owner or period, beside the former year and the level above. */
export default function Analyse(): ReactNode {
  const [parametres, ecrire] = useSearchParams();
  const demande = lireAdresse(parametres);
  const dictionnaire = useLecture(IndicateursDocument, { page: 1, parPage: 100, filtre: { calcule: false }, tri: [{ champ: 'rang', sens: 'ASC' }] });
  const { campagnes, lecture: periodes } = useCampagnes();
  const indicateurs = suivis(dictionnaire.data?.indicateurs.items ?? [], campagnes);
  const choisi = demande.indicateur ?? parDefaut(indicateurs);
  const lecture = useLecture(AnalyseDocument, variablesDe(demande, choisi ?? ''), choisi !== null);
  const erreur = dictionnaire.error ?? periodes.error ?? lecture.error;
  if (erreur) return <Erreur erreur={erreur} reessayer={() => { void dictionnaire.refetch(); void periodes.refetch(); void lecture.refetch(); }} />;
  const changer = (changement: Partial<Record<keyof DemandeAnalyse, string | null>>) => ecrire((avant) => {
    const apres = new URLSearchParams(avant);
    if (choisi) apres.set('indicateur', choisi);
    for (const [cle, valeur] of Object.entries(changement)) if (valeur) apres.set(cle, valeur); else apres.delete(cle);
    return apres;
  }, { replace: true });
  const pret = dictionnaire.data !== undefined && periodes.data !== undefined;
  return (
    <Page titre="Analyses" chemin={[]} intro={<p>Seuls les chiffres acceptés entrent dans une analyse : elle est la même pour tous ceux qui peuvent les lire.</p>} serree>
      <NavAnalyses />
      {pret && indicateurs.length === 0 ? <SansCampagne /> : !pret ? <p className="second" role="status">Chargement…</p> : (
        <div className="pile-5">
          <Reglages demande={demande} changer={changer} indicateurs={indicateurs} campagnes={campagnes} analyse={lecture.data?.analyse} choisi={choisi ?? ''} />
          {lecture.data ? <Resultat analyse={lecture.data.analyse} demande={demande} /> : <p className="second" role="status">Chargement…</p>}
        </div>
      )}
    </Page>
  );
}

/** The indicators of the accords that have campaigns: the others have nothing to analyse. */
function suivis(indicateurs: readonly Indicateur[], campagnes: readonly CampagneAnalysee[]): Indicateur[] {
  const accords = new Set(campagnes.map(({ accord }) => accord.id));
  return indicateurs.filter(({ accord, calcule }) => accords.has(accord.id) && !calcule);
}

/** The first starred one: those that the accord puts first. */
const parDefaut = (indicateurs: readonly Indicateur[]): string | null => (indicateurs.find(({ etoile }) => etoile) ?? indicateurs[0])?.id ?? null;

function Resultat({ analyse, demande }: { analyse: AnalyseVue | null; demande: DemandeAnalyse }): ReactNode {
  if (analyse === null) return <Avis ton="ambre"><p>Cet indicateur n’existe pas. Choisissez-en un autre.</p></Avis>;
  const { indicateur, lignes, total } = analyse;
  if (indicateur.calcule) return <Comptee indicateur={indicateur} annee={demande.annee} departement={demande.departement} />;
  if (lignes.length === 0) return <Rien analyse={analyse} />;
  const avecAvant = compare(lignes);
  const constante = [total, ...lignes].some(({ ecart }) => ecart?.complet === false);
  const repere = repereDe(analyse);
  const series = seriesDe(analyse);
  return (
    <>
      {analyse.partielle ? <Avis ton="ambre"><p><b>Une partie seulement.</b> D’autres valeurs existent, que vos mandats ne permettent pas de lire : ce total est celui des vôtres.</p></Avis> : null}
      <Graphique
        titre={`${indicateur.code} ${indicateur.intitule}`} statut={indicateur.aConfirmer === null ? null : <Statut valeur="A_CONFIRMER" />} phrase={analyse.phrase}
        lignes={lignesDe(analyse, demande)} taux={estUnePart(indicateur.unite)} colonnes={colonnesDe(analyse)} total={{ libelle: `Total ${analyse.periode ?? ''}`.trim(), cellules: cellulesDe(total, indicateur.unite, avecAvant) }}
        {...(repere ? { repere } : {})} {...(series ? { series } : {})} csv={adresseCsv(demande, indicateur.id)} classeurs
        preuve={adresseValeurs({ indicateurId: [indicateur.id], campagneId: analyse.campagnes.map(({ campagneId }) => campagneId), enVigueur: true, ...(demande.departement ? { departement: [demande.departement] } : {}), ...(demande.type ? { typeSiae: [demande.type] } : {}) })}
        note={estUnePart(indicateur.unite) ? 'Part des sommes, jamais une moyenne' : 'Somme des chiffres acceptés'}
      >
        {constante ? <p className="legende"><Typo>* À périmètre constant : l’écart se prend sur les cases qui ont un chiffre aux deux périodes.</Typo></p> : null}
        {total.horsTotal > 0 ? <p className="legende"><Typo>{`${total.horsTotal} chiffre${total.horsTotal > 1 ? 's' : ''} d’un autre fournisseur de la même case ne ${total.horsTotal > 1 ? 'sont pas comptés' : 'l’est pas'} une seconde fois : le total retient celui que l’accord nomme en premier.`}</Typo></p> : null}
      </Graphique>
      <Comparaison analyse={analyse} />
    </>
  );
}

function Rien({ analyse }: { analyse: AnalyseVue }): ReactNode {
  const { annees, phrase } = analyse;
  return (
    <Scene niveau={2} icone={ChartColumn} ton="gris" titre="Rien à analyser ici">
      <p><Typo>{phrase}</Typo></p>
      <p>{annees.length > 0 ? `Des chiffres sont acceptés pour ${annees.join(', ')} : choisissez une de ces années, ou retirez un filtre.` : 'Une analyse s’écrit d’elle-même dès que le comité accepte des valeurs.'}</p>
    </Scene>
  );
}

function SansCampagne(): ReactNode {
  return (
    <Scene niveau={2} icone={ChartColumn} ton="accent" titre="Aucun chiffre à analyser pour l’instant" gestes={<Link className="bouton" to="/indicateurs">Voir le dictionnaire</Link>}>
      <p>Les analyses s’écrivent d’elles-mêmes quand un comité ouvre une campagne et accepte les valeurs qu’il reçoit.</p>
    </Scene>
  );
}
