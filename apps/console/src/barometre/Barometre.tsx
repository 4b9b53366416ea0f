import { ajouterMois, estJour } from '@gouvernance-iae/domaine';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useConfiguration, useLecture } from '../api/lecture';
import { BarometreDocument, type BarometreQuery } from '../api/genere';
import { Avis } from '../composants/Avis';
import { Exporter } from '../composants/Exporter';
import { Graphique } from '../composants/Graphique';
import { Lecture } from '../composants/Lecture';
import { PuceListe } from '../composants/PuceListe';
import { Typo } from '../composants/Typo';
import { jourCourt, jourLong } from '../composants/dates';
import { ANNEE_MIN } from '../conformite/adresse';
import { PuceJour } from '../conformite/PuceJour';
import { Page } from '../coquille/Page';
import { CeQueDisent } from '../enquetes/CeQueDisent';
import { adresseReunions, lignesArticulation, lignesColleges, lignesDepartements, lignesEtiquettes, lignesGenres, lignesPeriodicite, lignesSignataires, type Annees } from './lignes';
import './barometre.css';

/** The yearly barometer: how the bodies live, computed from their sittings. */
export default function Barometre(): ReactNode {
  const aujourdHui = useConfiguration()?.jour;
  return aujourdHui ? <DeLAnnee aujourdHui={aujourdHui} /> : null;
}

function DeLAnnee({ aujourdHui }: { aujourdHui: string }): ReactNode {
  const courante = Number(aujourdHui.slice(0, 4));
  const [parametres, setParametres] = useSearchParams();
  const demandee = Number(parametres.get('annee') ?? courante);
  const annee = Number.isInteger(demandee) && demandee >= ANNEE_MIN && demandee <= courante ? demandee : courante;
  const departement = /^[0-9][0-9AB]\d?$/u.test(parametres.get('departement') ?? '') ? parametres.get('departement') : null;
  const lu = parametres.get('jour');
  const jour = lu !== null && estJour(lu) && lu < aujourdHui && lu >= `${annee}-01-01` ? lu : null;
  const changer = (changement: Changement): void => {
    const suivants = new URLSearchParams(parametres);
    for (const [cle, valeur] of Object.entries(changement)) {
      if (valeur === null) suivants.delete(cle);
      else suivants.set(cle, valeur);
    }
    setParametres(suivants, { replace: true, state: { onglet: true } });
  };
  const lecture = useLecture(BarometreDocument, { annee, precedente: Math.max(ANNEE_MIN, annee - 1), departements: departement ? [departement] : null, jour, jourPrecedent: unAnAvant(jour) });
  return <Lecture lecture={lecture} choisir={(r) => r}>{(r) => <Contenu lu={r} departement={departement} jour={jour} aujourdHui={aujourdHui} changer={changer} />}</Lecture>;
}

/** A year seen on a day is compared to the year before, seen on the same day. */
const unAnAvant = (jour: string | null): string | null => (jour === null ? null : ajouterMois(jour, -12));

type Changement = Readonly<Record<string, string | null>>;
interface Props { lu: BarometreQuery; departement: string | null; jour: string | null; aujourdHui: string; changer: (changement: Changement) => void }

function Contenu({ lu, departement, jour: rejoue, aujourdHui, changer }: Props): ReactNode {
  const courante = Number(aujourdHui.slice(0, 4));
  const { annee, jour, phrase, reunions } = lu.courante;
  const annees: Annees = { courante: lu.courante, precedente: lu.precedente.annee < annee && lu.precedente.reunions > 0 ? lu.precedente : null };
  const tous = useLecture(BarometreDocument, { annee, precedente: annee, departements: null, jour: rejoue, jourPrecedent: rejoue }, departement !== null).data?.courante ?? lu.courante;
  const annuelles = Array.from({ length: courante - ANNEE_MIN + 1 }, (_, rang) => String(courante - rang));
  return (
    <Page titre="Comment vivent les instances ?" ici="Baromètre" chemin={[{ libelle: 'Suivi de l’accord', vers: '/conformite' }]} serree
      intro={<><p role="status"><Typo>{phrase}</Typo></p><p className="legende"><Typo>{`Calculé sur les réunions tenues jusqu’au ${jourLong(jour)}${rejoue ? `, d’après ce qu’on savait le ${jourLong(rejoue)}` : ''} ; rien n’y est saisi. Le baromètre est demandé par l’annexe 1 de l’accord-cadre de 2015 (connue par extrait, à vérifier).`}</Typo></p></>}
      gestes={<Exporter adresse={adresseCsv(annee, departement, rejoue)} />}>
      <div className="rang filtres" role="group" aria-label="Filtres">
        <span className="groupe" role="group" aria-label="Année suivie">
          <button type="button" className="bouton bouton-s icone" aria-label="Année précédente" aria-disabled={annee <= ANNEE_MIN} onClick={() => annee > ANNEE_MIN && changer({ annee: String(annee - 1), jour: null })}><ChevronLeft className="ic" aria-hidden="true" /></button>
          <button type="button" className="bouton bouton-s icone" aria-label="Année suivante" aria-disabled={annee >= courante} onClick={() => annee < courante && changer({ annee: String(annee + 1), jour: null })}><ChevronRight className="ic" aria-hidden="true" /></button>
        </span>
        <PuceListe libelle="Année" valeur={String(annee)} options={annuelles.map((a) => [a, a])} active choisir={(a) => changer({ annee: a, jour: null })} />
        <PuceJour libelle="Jour du baromètre" annee={annee} jour={rejoue} aujourdHui={aujourdHui} choisir={(j) => changer({ jour: j })} />
        <PuceListe libelle="Département" valeur={departement ?? ''} options={[['', 'tous'], ...tous.departements.map((d) => [d.code, `${d.code} ${d.nom}`] as const)]} active={departement !== null} choisir={(d) => changer({ departement: d || null })} />
      </div>
      {reunions === 0
        ? <Avis ton="bleu"><p><Typo>{`Aucune réunion de ${annee} n’est enregistrée ici : la plateforme n’en sait rien, et n’invente pas ce qu’elle ne sait pas. Une réunion passée se reprend depuis « Planifier une réunion ».`}</Typo></p></Avis>
        : <Graphiques annees={annees} departement={departement} rejoue={rejoue} />}
      <CeQueDisent key={`${annee}/${departement ?? ''}`} annee={annee} departement={departement} courante={courante} rejoue={rejoue} />
    </Page>
  );
}

const PARTICIPATION = ['Sièges attendus', 'Titulaires', 'Suppléants', 'Représentés', 'Dont par le titulaire'] as const;

function Graphiques({ annees, departement, rejoue }: { annees: Annees; departement: string | null; rejoue: string | null }): ReactNode {
  const { courante, precedente } = annees;
  const { annee, articulation: a, attendues, representees } = courante;
  const nommer = (vu: Annees['courante']): string => (rejoue ? `${vu.annee}, au ${jourCourt(vu.jour)}` : String(vu.annee));
  const series = precedente ? [nommer(precedente), nommer(courante)] : [nommer(courante)];
  const commun = { csv: adresseCsv(annee, departement, rejoue), preuve: adresseReunions(courante, departement), series };
  const etiquettes = lignesEtiquettes(annees);
  const jamais = courante.periodicite.reduce((somme, p) => somme + p.sansReunion, 0);
  return (
    <div className="barometre">
      <Graphique {...commun} titre="Périodicité" phrase={jamais === 0 ? 'Chaque instance a siégé au moins une fois.' : `${jamais} instance${jamais > 1 ? 's n’ont' : ' n’a'} pas siégé de l’année.`}
        lignes={lignesPeriodicite(annees)} colonnes={['Type d’instance', 'Réunions tenues', 'Instances', 'Par instance', 'Sans réunion', 'Intervalle médian']} note="Réunions par instance" />
      <Graphique {...commun} titre="Articulation entre CTA et CDIAE" taux phrase={direArticulation(a)} lignes={lignesArticulation(annees)} colonnes={['Étape', 'Faites', 'Attendues', 'Part', 'Délai médian']} />
      <Graphique {...commun} titre="Participation des signataires" taux phrase={`${representees} sièges tenus sur ${attendues}, tous collèges confondus, par le titulaire ou par un suppléant.`} lignes={lignesSignataires(annees)} colonnes={['Signataire', ...PARTICIPATION]} />
      <Graphique {...commun} titre="Participation par collège" taux phrase="La part des sièges tenus en réunion ; un invité n’en tient pas." lignes={lignesColleges(annees)} colonnes={['Collège', ...PARTICIPATION]} />
      <Graphique {...commun} titre="Thèmes des ordres du jour" phrase="Les points inscrits, par genre." lignes={lignesGenres(annees)} colonnes={['Genre de point', 'Points', 'Réunions', 'Part des réunions']} />
      {etiquettes.length > 0 ? <Graphique {...commun} titre="Étiquettes des ordres du jour" phrase="Ce que les secrétariats ont marqué d’une étiquette." lignes={etiquettes} colonnes={['Étiquette', 'Points', 'Réunions', 'Part des réunions']} /> : null}
      {departement === null ? <Graphique {...commun} titre="Représentation par département" taux phrase="Les CTA et le CDIAE de chaque département ; un CTA à cheval compte dans chacun des siens." lignes={lignesDepartements(annees)} colonnes={['Département', 'Réunions', 'Sièges représentés', 'Donnés au CDIAE', 'Retours du CDIAE']} /> : null}
    </div>
  );
}

function direArticulation({ reunions, transmis, delaiTransmission, delaiReception }: Annees['courante']['articulation']): string {
  if (reunions === 0) return 'Aucun CTA n’a siégé.';
  if (transmis === 0) return 'Aucun compte rendu de CTA n’est allé au CDIAE.';
  const reception = delaiReception === null ? 'aucun n’est accusé par tous ses destinataires' : `l’accusé vient ${delaiReception < 2 ? `${delaiReception} jour` : `${delaiReception} jours`} après`;
  return `La moitié des comptes rendus sont donnés en ${delaiTransmission ?? 0} jours ou moins après la réunion ; ${reception}.`;
}

function adresseCsv(annee: number, departement: string | null, jour: string | null): string {
  return `/exports/barometre.csv?${new URLSearchParams({ annee: String(annee), pour: 'excel', ...(departement ? { departements: departement } : {}), ...(jour ? { jour } : {}) }).toString()}`;
}
