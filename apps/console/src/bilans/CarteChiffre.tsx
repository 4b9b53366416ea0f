import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { estUnePart, mesureDe, resteDe } from '../composants/graphique-mesure';
import { Citation } from '../composants/Citation';
import { Graphique } from '../composants/Graphique';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { Conteste } from '../mesures/Conteste';
import { adressePreuves, ENSEMBLES, TERRITOIRES, type BilanVu, type Chiffre } from './bilan';
import { autresDimensions, cellulesDe, colonnesDe, dimensionDe, estConteste, lignesDe, SEUIL } from './chiffre';

interface Props { bilan: BilanVu; chiffre: Chiffre }

/** One figure of a bilan: its sentence, then its chart or its table, and the way to what it comes from. */
export function CarteChiffre({ bilan, chiffre }: Props): ReactNode {
  const { total, unite } = chiffre;
  const parDepartement = dimensionDe(chiffre) === 'DEPARTEMENT';
  const lignes = lignesDe(chiffre, ({ departement }) => (departement ? adressePreuves(bilan.id, chiffre.code, departement) : undefined));
  if (lignes.length === 0) return <SansDetail bilan={bilan} chiffre={chiffre} />;
  const mesure = mesureDe(total, unite);
  const territoire = TERRITOIRES[bilan.niveau];
  const preuve = total.preuves > 0 ? { preuve: adressePreuves(bilan.id, chiffre.code) } : {};
  return (
    <Graphique
      titre={titreChiffre(chiffre)} statut={<Marques bilan={bilan} chiffre={chiffre} />} phrase={chiffre.phrase} lignes={lignes} taux={estUnePart(unite)} seuil={SEUIL}
      repere={unite === 'POURCENTAGE' && mesure.valeur !== null && lignes.length > 1 ? { valeur: mesure.valeur, mot: mesure.mot, libelle: parDepartement ? ENSEMBLES[bilan.niveau] : 'ensemble' } : null}
      colonnes={colonnesDe(chiffre, bilan.contenu.annee)} total={{ libelle: parDepartement ? territoire : 'Ensemble', cellules: cellulesDe(total, chiffre), ...preuve }}
      {...preuve} csv={adresseCsv(bilan, chiffre)} {...(unite === 'POURCENTAGE' ? { note: 'Taux recalculé, jamais une moyenne' } : {})}
    >
      <Source chiffre={chiffre} />
    </Graphique>
  );
}

/** A figure of the whole only: nothing to compare, no chart. */
function SansDetail({ bilan, chiffre }: Props): ReactNode {
  const { total } = chiffre;
  const reste = resteDe(total);
  return (
    <section className="carte graphique" aria-labelledby="chiffre-seul">
      <div className="carte-tete"><h2 id="chiffre-seul"><Typo>{titreChiffre(chiffre)}</Typo></h2><Marques bilan={bilan} chiffre={chiffre} /></div>
      <div className="carte-corps pile">
        <p className="graphique-phrase"><Typo>{chiffre.phrase}</Typo></p>
        <p><span className="chiffre">{mesureDe(total, chiffre.unite).mot}</span>{reste ? <span className="second"> {reste}</span> : null}</p>
        <div className="rang petit graphique-pied">
          {total.preuves > 0 ? <Link to={adressePreuves(bilan.id, chiffre.code)}><Typo>D’où vient ce chiffre ?</Typo></Link> : null}
        </div>
        <Source chiffre={chiffre} />
      </div>
    </section>
  );
}

/** What is to be known of a figure before it is read: in doubt in its source, contested. */
export function Marques({ bilan, chiffre: { code, aConfirmer, total } }: Props): ReactNode {
  return (
    <>
      {aConfirmer ? <Statut valeur="A_CONFIRMER" /> : null}
      {estConteste(total) ? <Conteste nombre={total.contestations ?? 0} vers={adressePreuves(bilan.id, code)} quoi={code} /> : null}
    </>
  );
}

function Source({ chiffre }: { chiffre: Chiffre }): ReactNode {
  const { aConfirmer, citation } = chiffre;
  return (
    <>
      {autresDimensions(chiffre).map((ligne) => <p key={ligne} className="petit second"><Typo>{ligne}</Typo></p>)}
      {aConfirmer ? <p className="petit second"><Typo>{`À confirmer : ${aConfirmer}`}</Typo></p> : null}
      {citation ? <p><Citation citation={citation} /></p> : null}
    </>
  );
}

const adresseCsv = ({ id }: BilanVu, { code }: Chiffre): string => `/exports/bilans/${id}.csv?chiffre=${encodeURIComponent(code)}`;

/** Indicators are known by their code; what the platform counts by itself is not. */
export const codeVisible = ({ code }: Pick<Chiffre, 'code'>): string => (/^[A-Z]\d/.test(code) ? `${code} ` : '');

export const titreChiffre = (chiffre: Pick<Chiffre, 'code' | 'intitule'>): string => `${codeVisible(chiffre)}${chiffre.intitule}`;
