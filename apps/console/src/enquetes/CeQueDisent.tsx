import { avecDe, compter } from '@gouvernance-iae/domaine';
import { useId, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ResultatsEnquetesDocument, type ResultatVuFragment } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Avis } from '../composants/Avis';
import { Graphique } from '../composants/Graphique';
import { PuceListe } from '../composants/PuceListe';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { OuvrirEnquete } from './OuvrirEnquete';
import { cleDe, ENSEMBLE, lignesQuestion, nommer, phraseQuestion, TROP_PEU } from './resultats';

interface Props {
  annee: number;
  departement: string | null;
  courante: number;
  /** The past day that the page shows: what a survey says was not known before its last day. */
  rejoue: string | null;
}

/** « Ce que disent les structures » : the survey of the year, beside what is computed from the sittings. */
export function CeQueDisent({ annee, departement, courante, rejoue }: Props): ReactNode {
  const id = useId();
  const { data } = useLecture(ResultatsEnquetesDocument, { annee, departements: departement ? [departement] : null });
  if (!data) return null;
  const connus = data.resultatsEnquetes.filter(({ fermeLe }) => rejoue === null || fermeLe < rejoue);
  return (
    <section className="section pile-5" aria-labelledby={id}>
      <div className="rang">
        <h2 id={id}>Ce que disent les structures</h2>
        {rejoue === null && annee >= courante - 1 ? <OuvrirEnquete libelle={`Ouvrir l’enquête ${annee}`} annees={[annee]} petit /> : null}
      </div>
      {connus.length === 0 ? <p className="second"><Typo>{rejoue === null ? `Aucune enquête ${annee} n’a été ouverte ici.` : `Aucune enquête ${annee} n’était fermée le ${jourLong(rejoue)}.`}</Typo></p> : null}
      {connus.map((resultat) => <Resultat key={resultat.enqueteId} resultat={resultat} departement={departement} />)}
    </section>
  );
}

function Resultat({ resultat, departement }: { resultat: ResultatVuFragment; departement: string | null }): ReactNode {
  const { enqueteId, annee, instanceNom, fermeLe, fermee, reponses, groupes, questions } = resultat;
  const [voulu, choisir] = useState<string | null>(null);
  const groupe = groupes.find((g) => cleDe(g) === (voulu ?? (departement ? `DEPARTEMENT/${departement}` : ENSEMBLE))) ?? groupes[0];
  const lien = <Link to={`/enquetes/${enqueteId}`}><Typo>{`Enquête ${annee} ${avecDe(instanceNom)}`}</Typo></Link>;
  if (!fermee) return <Avis ton="bleu"><p>{lien}<Typo>{` : ouverte jusqu’au ${jourLong(fermeLe)}, ${compter(reponses, 'organisation a répondu', 'organisations ont répondu')}. Les résultats se liront ensuite, sans le nom de personne.`}</Typo></p></Avis>;
  const commun = { csv: `/exports/enquetes.csv?${new URLSearchParams({ annee: String(annee), pour: 'excel', ...(departement ? { departements: departement } : {}) }).toString()}`, taux: true, colonnes: ['Réponse', 'Organisations', 'Part'] as const };
  return (
    <>
      <div className="rang filtres">
        <p>{lien}<Typo>{`, ${compter(reponses, 'réponse')}.`}</Typo></p>
        <PuceListe libelle="Réponses" valeur={groupe ? cleDe(groupe) : ENSEMBLE} options={groupes.map((g) => [cleDe(g), nommer(g)] as const)} active={groupe?.dimension !== 'ENSEMBLE'} choisir={choisir} />
      </div>
      {groupe?.effectifs && groupe.reponses
        ? <div className="barometre">{questions.map((question, rang) => <Graphique key={question.id} {...commun} titre={question.intitule} phrase={phraseQuestion(question, groupe.effectifs?.[rang] ?? [], groupe.reponses ?? 0)} lignes={lignesQuestion(question, groupe.effectifs?.[rang] ?? [], groupe.reponses ?? 0)} note={question.citation} />)}</div>
        : <Avis ton="bleu"><p><b>{TROP_PEU}</b><Typo>{groupe && groupe.dimension !== 'ENSEMBLE' ? ' dans ce groupe, ou dans ce qui resterait sans lui : ses chiffres ne sont pas montrés.' : ' : rien n’est montré.'}</Typo></p></Avis>}
    </>
  );
}
