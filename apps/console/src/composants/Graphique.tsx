import { ChartColumn, Table2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useStore } from 'react-admin';
import { Link } from 'react-router-dom';
import { sousMandat } from '../api/mandat-choisi';
import { GraphiqueBarres } from './GraphiqueBarres';
import { GraphiqueTableau } from './GraphiqueTableau';
import type { LigneGraphique, Mesure } from './graphique-plan';
import './graphique.css';
import { Typo } from './Typo';

export type { LigneGraphique, Mesure } from './graphique-plan';

interface Props {
  titre: string;
  /** What stands beside the title: « à confirmer ». */
  statut?: ReactNode;
  /** One sentence, read before the figures. */
  phrase: ReactNode;
  lignes: readonly LigneGraphique[];
  /** Values are rates, drawn from 0 to 100 %. */
  taux?: boolean;
  /** A dotted line across the bars, and what it is: « part régionale ». */
  repere?: { valeur: number; mot: string; libelle: string } | null;
  /** What hatching says: « sous 60 % ». */
  seuil?: string;
  /** The periods of each line, the oldest first; none when there is only one. */
  series?: readonly string[];
  /** The header of the rows of the table, then those of its columns. */
  colonnes: readonly [entete: string, ...colonnes: string[]];
  total?: { libelle: string; cellules: readonly string[]; preuve?: string } | null;
  /** The file of these figures. */
  csv?: string;
  /** The same file exists as a workbook, under the same address with another ending. */
  classeurs?: boolean;
  /** Where the whole comes from. */
  preuve?: string;
  note?: string;
  children?: ReactNode;
}

/** A figure: its sentence, its chart or its table, its file. The choice between chart and table is kept for the person. */
export function Graphique({ titre, statut, phrase, lignes, taux = false, repere = null, seuil, series, colonnes, total = null, csv, classeurs = false, preuve, note, children }: Props): ReactNode {
  const id = useId();
  const [presentation, choisir] = useStore<'graphique' | 'tableau'>('graphique.presentation', 'graphique');
  const graphique = presentation === 'graphique';
  return (
    <section className="carte graphique" aria-labelledby={id}>
      <div className="carte-tete">
        <h2 id={id}><Typo>{titre}</Typo></h2>
        {statut}
        <div className="groupe pousse" role="group" aria-label={`Présentation : ${titre}`}>
          <button className="bouton bouton-s" type="button" aria-pressed={graphique} onClick={() => choisir('graphique')}><ChartColumn className="ic" aria-hidden="true" />Graphique</button>
          <button className="bouton bouton-s" type="button" aria-pressed={!graphique} onClick={() => choisir('tableau')}><Table2 className="ic" aria-hidden="true" />Tableau</button>
        </div>
      </div>
      <div className="carte-corps pile">
        <p className="graphique-phrase">{typeof phrase === 'string' ? <Typo>{phrase}</Typo> : phrase}</p>
        {graphique ? (
          <figure>
            <GraphiqueBarres titre={titre} description={decrire(lignes, repere)} lignes={lignes} taux={taux} repere={repere?.valeur ?? null} />
            <Legende repere={repere} seuil={lignes.some((l) => l.alerte) ? seuil : undefined} series={series} />
          </figure>
        ) : <GraphiqueTableau titre={titre} colonnes={colonnes} lignes={lignes} total={total} seuil={seuil} />}
        <div className="rang petit graphique-pied">
          {preuve ? <Link to={preuve}><Typo>D’où vient ce chiffre ?</Typo></Link> : null}
          {csv ? <a href={sousMandat(csv)} download>Télécharger en CSV<span className="sr"><Typo>{` : ${titre}`}</Typo></span></a> : null}
          {csv && classeurs ? ['xlsx', 'ods'].map((format) => <a key={format} href={sousMandat(csv.replace('.csv', `.${format}`))} download>.{format}<span className="sr"><Typo>{` : ${titre}`}</Typo></span></a>) : null}
          {note ? <span className="tiers pousse">{note}</span> : null}
        </div>
        {children}
      </div>
    </section>
  );
}

function Legende({ repere, seuil, series }: { repere: Props['repere']; seuil: string | undefined; series: readonly string[] | undefined }): ReactNode {
  const anciennes = series?.slice(0, -1) ?? [];
  const dits = [
    ...(series && series.length > 1 ? [`Plein : ${series.at(-1) ?? ''}.`, `Contour : ${anciennes.join(', ')}.`] : []),
    ...(repere ? [`Pointillé : ${repere.libelle}, ${repere.mot}.`] : []),
    ...(seuil ? [`Hachuré : ${seuil}.`] : []),
  ];
  return dits.length === 0 ? null : <figcaption className="legende"><Typo>{dits.join(' ')}</Typo></figcaption>;
}

const derniere = ({ mesures }: LigneGraphique): Mesure | undefined => mesures.at(-1);

/** « De 52 % (Nièvre) à 86 % (Doubs) ; région : 77 %. 2 lignes sans chiffre. Le détail est dans le tableau. » */
function decrire(lignes: readonly LigneGraphique[], repere: Props['repere']): string {
  const lues = lignes.flatMap((ligne) => {
    const mesure = derniere(ligne);
    return mesure && mesure.valeur !== null ? [{ libelle: ligne.libelle, mot: mesure.mot, valeur: mesure.valeur }] : [];
  }).sort((a, b) => a.valeur - b.valeur);
  const [basse, haute] = [lues[0], lues.at(-1)];
  const etendue = basse && haute && basse !== haute ? `De ${basse.mot} (${basse.libelle}) à ${haute.mot} (${haute.libelle})` : basse ? `${basse.libelle} : ${basse.mot}` : 'Aucun chiffre';
  const absentes = lignes.length - lues.length;
  return `${etendue}${repere ? ` ; ${repere.libelle} : ${repere.mot}` : ''}. ${absentes > 0 && lues.length > 0 ? `${absentes} ligne${absentes > 1 ? 's' : ''} sans chiffre. ` : ''}Le détail est dans le tableau.`;
}
