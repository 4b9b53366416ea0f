import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { IndicateurDocument, PreuvesMesureDocument } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { refusAffichable } from '../api/client';
import { direPreuves } from '../bilans/Preuves';
import { ListePreuves } from '../bilans/ListePreuves';
import { Avis } from '../composants/Avis';
import { territoireEntier } from '../composants/departements';
import { Lecture } from '../composants/Lecture';
import { Typo } from '../composants/Typo';
import { Page } from '../coquille/Page';
import type { IndicateurVu } from '../indicateurs/Indicateur';
import { adresseMesures, lireAdresse } from './mesure';

/** What a count is made of: the sittings and the minutes that the reader may open, and how many there are. */
export default function PreuvesMesure(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(IndicateurDocument, { id });
  return <Lecture lecture={lecture} choisir={({ indicateur }) => (indicateur?.calcule ? indicateur : null)}>{(indicateur) => <Contenu indicateur={indicateur} />}</Lecture>;
}

function Contenu({ indicateur: { code, intitule, accord } }: { indicateur: IndicateurVu }): ReactNode {
  const [parametres] = useSearchParams();
  const jour = useConfiguration()?.jour ?? '';
  const { annee, departement } = lireAdresse(parametres);
  const demande = { accord: accord.id, annee: annee ?? Number(jour.slice(0, 4)), departement };
  const { data, error } = useLecture(PreuvesMesureDocument, { accordId: accord.id, annee: demande.annee, code, departement }, demande.annee > 0);
  return (
    <Page
      titre={`D’où vient ce chiffre ? ${code} ${intitule}`} ici="D’où vient ce chiffre ?" serree
      chemin={[{ libelle: 'Dictionnaire des indicateurs', vers: '/indicateurs' }, { libelle: 'Comptés par la plateforme', vers: adresseMesures(demande) }]}
      intro={<p><Typo>{`${accord.titre}, ${demande.annee}${departement ? `, ${territoireEntier([departement])}` : ', tout le territoire'}`}</Typo></p>}
    >
      {error ? <Avis ton="rouge" role="alert"><p><b>{refusAffichable(error).message}</b></p></Avis> : null}
      {data ? (
        <div className="pile-5">
          {data.preuvesMesure.length === 0 ? <p role="status">Aucune preuve ne compte dans ce chiffre, ou vos mandats ne lisent pas ce territoire.</p> : null}
          {data.preuvesMesure.map(({ sujet, ids, total }) => (
            <div key={sujet} className="pile-5">
              <p className="graphique-phrase" role="status"><Typo>{direPreuves(sujet, ids.length, total)}</Typo></p>
              {ids.length > 0 ? <ListePreuves sujet={sujet} ids={ids} /> : null}
            </div>
          ))}
        </div>
      ) : error ? null : <p className="second" role="status">Chargement…</p>}
    </Page>
  );
}
