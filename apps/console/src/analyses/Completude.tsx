import { anneeCivile, ecrireTaux, nombre, phraseCompletude, tauxALHeure, tauxRecu, totalCompletude } from '@gouvernance-iae/domaine';
import { ClipboardCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { CompletudeDocument, type CompletudeQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Erreur } from '../composants/Erreur';
import { Graphique, type LigneGraphique } from '../composants/Graphique';
import { Scene } from '../composants/Scene';
import { Page } from '../coquille/Page';
import './analyses.css';
import { NavAnalyses } from './NavAnalyses';
import { useCampagnes } from './periodes';
import { Choix } from './Reglages';

type Signataire = CompletudeQuery['completude'][number];

/** Who gave what they owed, and in time: by signatory, beside the former year. States only: no figure is told. */
export default function Completude(): ReactNode {
  const [parametres, ecrire] = useSearchParams();
  const { campagnes: toutes, lecture: periodes } = useCampagnes();
  const accordId = parametres.get('accord') ?? toutes[0]?.accord.id ?? null;
  const siennes = toutes.filter(({ accord }) => accord.id === accordId);
  const annees = [...new Set(siennes.map(({ fin }) => Number(fin.slice(0, 4))))];
  const campagneId = parametres.get('campagne');
  const annee = campagneId ? null : (annees.find((connue) => String(connue) === parametres.get('annee')) ?? annees[0] ?? null);
  const lecture = useLecture(CompletudeDocument, { accordId: accordId ?? '', annee, campagneId }, accordId !== null);
  const erreur = periodes.error ?? lecture.error;
  if (erreur) return <Erreur erreur={erreur} reessayer={() => { void periodes.refetch(); void lecture.refetch(); }} />;
  const changer = (changement: Record<string, string>) => ecrire({ ...(accordId ? { accord: accordId } : {}), ...changement }, { replace: true });
  const accords = [...new Map(toutes.map(({ accord }) => [accord.id, accord])).values()];
  const campagne = siennes.find(({ id }) => id === campagneId);
  return (
    <Page titre="Complétude" chemin={[{ libelle: 'Analyses', vers: '/analyses' }]} intro={<p>Ce que chaque signataire a rendu de ce qu’il devait. Aucun chiffre n’est montré, seulement s’il est venu, et quand.</p>} serree>
      <NavAnalyses />
      {periodes.data && toutes.length === 0 ? <Vide /> : (
        <div className="pile-5">
          <div className="reglages" role="group" aria-label="Ce qui est montré">
            {accords.length > 1 ? <Choix libelle="Accord" valeur={accordId ?? ''} choisir={(accord) => ecrire({ accord }, { replace: true })} groupes={[{ titre: 'Accords', options: accords.map(({ id, titre }) => ({ valeur: id, mot: titre })) }]} /> : null}
            <Choix
              libelle="Période" valeur={campagneId ? `k:${campagneId}` : `a:${annee ?? ''}`} choisir={(valeur) => changer(valeur.startsWith('k:') ? { campagne: valeur.slice(2) } : { annee: valeur.slice(2) })}
              groupes={[{ titre: 'Années', options: annees.map((connue) => ({ valeur: `a:${connue}`, mot: String(connue) })) }, { titre: 'Campagnes', options: siennes.map(({ id, libelle }) => ({ valeur: `k:${id}`, mot: libelle })) }]}
            />
          </div>
          {lecture.data ? <Resultat signataires={lecture.data.completude} periode={campagne ?? anneeCivile(annee ?? 0)} csv={adresse(accordId ?? '', annee, campagneId)} campagneId={campagneId} /> : <p className="second" role="status">Chargement…</p>}
        </div>
      )}
    </Page>
  );
}

function adresse(accordId: string, annee: number | null, campagneId: string | null): string {
  const parametres = new URLSearchParams({ pour: 'excel', ...(annee ? { annee: String(annee) } : {}), ...(campagneId ? { campagneId } : {}) });
  return `/exports/completude/${accordId}.csv?${parametres.toString()}`;
}

const COLONNES: [string, ...string[]] = ['Signataire', 'Attendues', 'Reçues', 'À l’heure', 'Tardives', 'Manquantes', 'À venir', 'Part reçue', 'Part à l’heure', 'Un an avant'];

type Comptes = Pick<Signataire, 'attendues' | 'recues' | 'aLHeure' | 'tardives' | 'manquantes' | 'aVenir'>;
const cellules = (comptes: Comptes, avant: Comptes | null): string[] => [
  ...[comptes.attendues, comptes.recues, comptes.aLHeure, comptes.tardives, comptes.manquantes, comptes.aVenir].map((compte) => nombre(compte)),
  ecrireTaux(tauxRecu(comptes)), ecrireTaux(tauxALHeure(comptes)), avant ? ecrireTaux(tauxALHeure(avant)) : '',
];

function Resultat({ signataires, periode, csv, campagneId }: { signataires: readonly Signataire[]; periode: { debut: string; fin: string }; csv: string; campagneId: string | null }): ReactNode {
  if (signataires.length === 0) return <Vide />;
  const total = totalCompletude(signataires);
  const avant = signataires.flatMap(({ precedent }) => precedent ?? []);
  const part = tauxRecu(total);
  return (
    <Graphique
      titre="Valeurs reçues, par signataire" phrase={phraseCompletude(periode, signataires.map((signataire) => ({ ...signataire, nom: signataire.organisationNom })))} taux
      lignes={signataires.map((signataire) => ligne(signataire, campagneId))} colonnes={COLONNES} total={{ libelle: 'Ensemble', cellules: cellules(total, avant.length > 0 ? totalCompletude(avant) : null) }}
      {...(typeof part === 'number' && signataires.length > 1 ? { repere: { valeur: part, mot: ecrireTaux(part), libelle: 'ensemble' } } : {})} csv={csv} classeurs note="Des états, jamais un chiffre"
    />
  );
}

function ligne(signataire: Signataire, campagneId: string | null): LigneGraphique {
  const part = tauxRecu(signataire);
  const dits = [signataire.tardives > 0 ? `${signataire.tardives} en retard` : '', signataire.manquantes > 0 ? `${signataire.manquantes} manquante${signataire.manquantes > 1 ? 's' : ''}` : ''].filter(Boolean);
  return {
    cle: signataire.organisationId, libelle: signataire.organisationNom, cellules: cellules(signataire, signataire.precedent),
    mesures: [{ valeur: typeof part === 'number' ? part : null, mot: `${nombre(signataire.recues)} / ${nombre(signataire.attendues)}` }],
    ...(dits.length > 0 ? { note: dits.join(', ') } : {}),
    ...(campagneId ? { preuve: `/campagnes/${campagneId}` } : {}),
  };
}

function Vide(): ReactNode {
  return (
    <Scene niveau={2} icone={ClipboardCheck} ton="accent" titre="Rien n’est encore attendu" gestes={<Link className="bouton" to="/campagnes">Voir les campagnes</Link>}>
      <p>La complétude se lit dès qu’une campagne est ouverte : chaque valeur attendue y compte, répondue ou non.</p>
    </Scene>
  );
}
