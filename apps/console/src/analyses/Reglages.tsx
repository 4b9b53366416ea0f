import { nommerPeriode, type DimensionAnalyse } from '@gouvernance-iae/domaine';
import { useId, type ReactNode } from 'react';
import type { IndicateursQuery } from '../api/genere';
import type { DemandeAnalyse } from './demande';
import type { CampagneAnalysee } from './periodes';
import { DIMENSIONS, type AnalyseVue } from './presentation';

type Indicateur = IndicateursQuery['indicateurs']['items'][number];
interface Option { valeur: string; mot: string }
interface Groupe { titre: string; options: readonly Option[] }

/** One choice of the page, written in its address as soon as it is made. */
export function Choix({ libelle, valeur, groupes, choisir, large = false }: { libelle: string; valeur: string; groupes: readonly Groupe[]; choisir: (valeur: string) => void; large?: boolean }): ReactNode {
  const id = useId();
  const [seul] = groupes;
  const options = (liste: readonly Option[]) => liste.map((option) => <option key={option.valeur} value={option.valeur}>{option.mot}</option>);
  return (
    <div className={large ? 'champ reglage-large' : 'champ'}>
      <label htmlFor={id}>{libelle}</label>
      <select id={id} className="saisie" value={valeur} onChange={(evenement) => choisir(evenement.target.value)}>
        {groupes.length === 1 && seul ? options(seul.options) : groupes.map((groupe) => <optgroup key={groupe.titre} label={groupe.titre}>{options(groupe.options)}</optgroup>)}
      </select>
    </div>
  );
}

interface Props {
  demande: DemandeAnalyse;
  changer: (changement: Partial<Record<keyof DemandeAnalyse, string | null>>) => void;
  indicateurs: readonly Indicateur[];
  campagnes: readonly CampagneAnalysee[];
  analyse: AnalyseVue | null | undefined;
  choisi: string;
}

/** What is looked at: which figure, when, arranged by what, where. */
export function Reglages({ demande, changer, indicateurs, campagnes, analyse, choisi }: Props): ReactNode {
  const accordId = analyse?.indicateur.accord.id;
  const siennes = campagnes.filter((campagne) => accordId === undefined || campagne.accord.id === accordId);
  const annees = [...new Set([...(analyse?.annees ?? []), ...(demande.annee ? [demande.annee] : [])])].sort((a, b) => b - a);
  const periode = demande.campagne ? `k:${demande.campagne}` : demande.annee ? `a:${demande.annee}` : analyse?.annee ? `a:${analyse.annee}` : '';
  const dimensions = (['DEPARTEMENT', 'TYPE_SIAE', 'ORGANISATION', 'PERIODE', 'ANNEE'] satisfies DimensionAnalyse[])
    .filter((dimension) => dimension === demande.par || (dimension !== 'DEPARTEMENT' && dimension !== 'TYPE_SIAE') || (analyse?.indicateur.dimensions.includes(dimension) ?? true));
  const accords = [...new Set(indicateurs.map(({ accord }) => accord.code))];
  return (
    <div className="reglages" role="group" aria-label="Ce qui est analysé">
      <Choix
        libelle="Indicateur" large valeur={choisi} choisir={(indicateur) => changer({ indicateur, departement: null, type: null })}
        groupes={accords.map((code) => ({ titre: code, options: indicateurs.filter(({ accord }) => accord.code === code).map((i) => ({ valeur: i.id, mot: `${i.code} ${i.intitule}` })) }))}
      />
      <Choix
        libelle="Période" valeur={periode} choisir={(valeur) => changer({ campagne: valeur.startsWith('k:') ? valeur.slice(2) : null, annee: valeur.startsWith('a:') ? valeur.slice(2) : null })}
        groupes={[
          ...(periode === '' ? [{ titre: 'Aucune', options: [{ valeur: '', mot: 'Aucun chiffre accepté' }] }] : []),
          { titre: 'Années', options: annees.map((annee) => ({ valeur: `a:${annee}`, mot: String(annee) })) },
          { titre: 'Campagnes', options: siennes.map((campagne) => ({ valeur: `k:${campagne.id}`, mot: nommerCampagne(campagne) })) },
        ]}
      />
      <Choix libelle="Par" valeur={demande.par} choisir={(par) => changer({ par })} groupes={[{ titre: 'Par', options: dimensions.map((dimension) => ({ valeur: dimension, mot: DIMENSIONS[dimension].toLocaleLowerCase('fr').replace('siae', 'SIAE') })) }]} />
      {analyse?.indicateur.dimensions.includes('DEPARTEMENT') ? (
        <Choix libelle="Département" valeur={demande.departement ?? ''} choisir={(departement) => changer({ departement: departement || null })} groupes={[{ titre: 'Départements', options: [{ valeur: '', mot: 'Tous' }, ...departementsDe(analyse, siennes).map((code) => ({ valeur: code, mot: nomDe(analyse, code) }))] }]} />
      ) : null}
      {analyse?.indicateur.dimensions.includes('TYPE_SIAE') ? (
        <Choix libelle="Type de SIAE" valeur={demande.type ?? ''} choisir={(type) => changer({ type: type || null })} groupes={[{ titre: 'Types', options: ['', 'ACI', 'AI', 'EI', 'ETTI', 'EITI'].map((type) => ({ valeur: type, mot: type || 'Tous' })) }]} />
      ) : null}
    </div>
  );
}

const nommerCampagne = ({ libelle, debut, fin }: CampagneAnalysee): string => {
  const periode = nommerPeriode({ debut, fin });
  return libelle.toLocaleLowerCase('fr').includes(periode) ? libelle : `${libelle} (${periode})`;
};

/** Those of the accord; for a national one, those of its campaigns. */
const departementsDe = ({ indicateur }: AnalyseVue, campagnes: readonly CampagneAnalysee[]): string[] =>
  indicateur.accord.departements.length > 0 ? indicateur.accord.departements : [...new Set(campagnes.flatMap(({ departements }) => departements))].sort();

const nomDe = ({ lignes }: AnalyseVue, code: string): string => {
  const nom = lignes.find(({ departement }) => departement === code)?.libelle;
  return nom ? `${code} ${nom}` : code;
};
