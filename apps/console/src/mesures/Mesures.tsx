import { nomAccord } from '@gouvernance-iae/domaine';
import { Calculator } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { Choix } from '../analyses/Reglages';
import { NavAnalyses } from '../analyses/NavAnalyses';
import { AccordsDocument, IndicateursDocument, MesuresDocument, type AccordsQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Erreur } from '../composants/Erreur';
import { Scene } from '../composants/Scene';
import { Page } from '../coquille/Page';
import { Contestations } from './Contestations';
import { lieuDe, lireAdresse, type DemandeMesures, type MesureVue } from './mesure';
import { ParDepartement } from './ParDepartement';
import { TableauMesures } from './TableauMesures';
import '../analyses/analyses.css';
import './mesures.css';

type AccordVu = AccordsQuery['accords']['items'][number];

/** What nobody enters: the counts of the platform, with their evidence, for a year and a place. */
export default function Mesures(): ReactNode {
  const [parametres, ecrire] = useSearchParams();
  const demande = lireAdresse(parametres);
  const jour = useConfiguration()?.jour ?? '';
  const accords = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: null, tri: [{ champ: 'effetLe', sens: 'DESC' }] });
  const indicateurs = useLecture(IndicateursDocument, { page: 1, parPage: 100, filtre: { calcule: true }, tri: [{ champ: 'rang', sens: 'ASC' }] });
  const suivis = accordsSuivis(accords.data?.accords.items ?? [], new Set((indicateurs.data?.indicateurs.items ?? []).map((i) => i.accord.id)));
  const accord = suivis.find(({ id }) => id === demande.accord) ?? suivis.find((a) => a.effetLe <= jour && (a.finLe === null || jour <= a.finLe)) ?? suivis[0];
  const annees = accord ? anneesDe(accord, jour) : [];
  const annee = demande.annee !== null && annees.includes(demande.annee) ? demande.annee : (annees[0] ?? 0);
  const lecture = useLecture(MesuresDocument, { accordId: accord?.id ?? '', annee }, accord !== undefined && annee > 0);
  const erreur = accords.error ?? indicateurs.error ?? lecture.error;
  if (erreur) return <Erreur erreur={erreur} reessayer={() => { void accords.refetch(); void indicateurs.refetch(); void lecture.refetch(); }} />;
  const changer = (cle: keyof DemandeMesures) => (valeur: string) => ecrire((avant) => {
    const apres = new URLSearchParams(avant);
    if (valeur) apres.set(cle, valeur); else apres.delete(cle);
    if (cle === 'accord') apres.delete('departement');
    return apres;
  }, { replace: true });
  const lues = lecture.data?.mesures ?? [];
  const lieux = lieuxDe(lues);
  const lieu = lieux.find(({ departement }) => departement === demande.departement) ?? parDefaut(lieux, lues);
  return (
    <Page titre="Comptés par la plateforme" chemin={[{ libelle: 'Dictionnaire des indicateurs', vers: '/indicateurs' }]} serree
      intro={<p>Personne ne les saisit : ils se comptent des réunions tenues et des comptes rendus transmis. Leurs fournisseurs en voient les preuves, et peuvent les contester.</p>}
    >
      <NavAnalyses />
      {accord && lecture.data ? (
        <div className="pile-5">
          <div className="reglages" role="group" aria-label="Ce qui est compté">
            {suivis.length > 1 ? <Choix libelle="Accord" valeur={accord.id} choisir={changer('accord')} groupes={[{ titre: 'Accords', options: suivis.map(({ id, code, fictif }) => ({ valeur: id, mot: nomAccord(code, fictif) })) }]} /> : null}
            <Choix libelle="Année" valeur={String(annee)} choisir={changer('annee')} groupes={[{ titre: 'Années', options: annees.map((a) => ({ valeur: String(a), mot: String(a) })) }]} />
            {lieux.length > 1 ? <Choix libelle="Territoire" valeur={lieu?.departement ?? ''} choisir={changer('departement')} groupes={[{ titre: 'Territoires', options: lieux.map((l) => ({ valeur: l.departement ?? '', mot: lieuDe(l) })) }]} /> : null}
          </div>
          {lieu ? <Resultat lues={lues} lieu={lieu} demande={{ accord: accord.id, annee, departement: lieu.departement }} /> : <Rien />}
        </div>
      ) : accords.data && suivis.length === 0 ? <Rien /> : <p className="second" role="status">Chargement…</p>}
    </Page>
  );
}

/** The accords with counted indicators, the latest first. */
const accordsSuivis = (accords: readonly AccordVu[], compte: ReadonlySet<string>): AccordVu[] => accords.filter(({ id }) => compte.has(id));

/** The years of an accord up to this one, the latest first. */
function anneesDe({ effetLe, finLe }: AccordVu, jour: string): number[] {
  const derniere = Math.min(Number(jour.slice(0, 4)), Number((finLe ?? jour).slice(0, 4)));
  const premiere = Number(effetLe.slice(0, 4));
  return Array.from({ length: Math.max(0, derniere - premiere + 1) }, (_, i) => derniere - i);
}

/** The places of the counts, the whole territory first. */
const lieuxDe = (lues: readonly MesureVue[]): MesureVue[] => [...new Map(lues.map((m) => [m.departement, m])).values()].sort((a, b) => (a.departement ?? '').localeCompare(b.departement ?? ''));

/** The whole territory for whoever reads it; otherwise the place whose evidence is the most open. */
function parDefaut(lieux: readonly MesureVue[], lues: readonly MesureVue[]): MesureVue | undefined {
  const ouvertes = ({ departement }: MesureVue): number => lues.reduce((n, m) => (m.departement === departement ? n + m.lisibles : n), 0);
  return lieux.find(({ departement }) => departement === null) ?? [...lieux].sort((a, b) => ouvertes(b) - ouvertes(a))[0];
}

function Resultat({ lues, lieu, demande }: { lues: readonly MesureVue[]; lieu: MesureVue; demande: DemandeMesures }): ReactNode {
  return (
    <>
      <TableauMesures mesures={lues.filter((m) => m.departement === lieu.departement)} demande={demande} lieu={lieuDe(lieu)} />
      <ParDepartement mesures={lues} demande={demande} />
      <Contestations demande={demande} />
    </>
  );
}

function Rien(): ReactNode {
  return (
    <Scene niveau={2} icone={Calculator} ton="gris" titre="Aucun chiffre à lire ici" gestes={<Link className="bouton" to="/indicateurs">Voir le dictionnaire</Link>}>
      <p>Ces chiffres se lisent dans les départements dont vous lisez une instance, sous un accord qui les demande.</p>
    </Scene>
  );
}
