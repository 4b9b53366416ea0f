import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { BilanDocument, ContestationsDocument, PreuvesBilanDocument, type PreuvesBilanQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { mesureDe } from '../composants/graphique-mesure';
import { Typo } from '../composants/Typo';
import { refusAffichable } from '../api/client';
import { adresseRubrique, TERRITOIRES, type BilanVu, type Chiffre } from './bilan';
import { codeVisible } from './CarteChiffre';
import { termesDe } from './chiffre';
import { ListeContestations } from '../mesures/Contestations';
import { ListePreuves } from './ListePreuves';
import './bilans.css';

/** What a figure comes from: the list of its evidence, and how much of it the reader may open. */
export default function Preuves(): ReactNode {
  const { id = '', code = '' } = useParams();
  const lecture = useLecture(BilanDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.bilan}>
      {(bilan) => {
        const chiffre = [...bilan.contenu.chiffres, ...bilan.contenu.syntheses].find((un) => un.code === code);
        return chiffre ? <Contenu bilan={bilan} chiffre={chiffre} /> : <Introuvable />;
      }}
    </Lecture>
  );
}

function Contenu({ bilan, chiffre }: { bilan: BilanVu; chiffre: Chiffre }): ReactNode {
  const [parametres, changer] = useSearchParams();
  const departement = parametres.get('departement');
  const lignes = [...new Map(chiffre.lignes.flatMap((ligne) => (ligne.departement ? [[ligne.departement, ligne] as const] : []))).values()];
  const cellule = lignes.find((ligne) => ligne.departement === departement) ?? chiffre.total;
  const ou = cellule.departement ? cellule.libelle : TERRITOIRES[bilan.niveau];
  const lecture = useLecture(PreuvesBilanDocument, { id: bilan.id, code: chiffre.code, departement: cellule.departement });
  return (
    <Page
      titre={`D’où vient ce chiffre ? ${codeVisible(chiffre)}${chiffre.intitule}`} ici="D’où vient ce chiffre ?" serree
      chemin={[{ libelle: 'Bilans', vers: '/bilans' }, { libelle: bilan.titre, vers: adresseRubrique(bilan.id, chiffre.rubrique, chiffre.code) }]}
      intro={<p><Typo>{cellule === chiffre.total ? chiffre.phrase : `${ou} : ${mesureDe(cellule, chiffre.unite).mot}${termesDe(cellule, chiffre)}.`}</Typo></p>}
      gestes={<Link className="bouton" to={adresseRubrique(bilan.id, chiffre.rubrique, chiffre.code)}>Revenir au chiffre</Link>}
    >
      {lignes.length > 1 ? (
        <div className="rang filtres" role="group" aria-label="Territoire">
          <label className="rang rang-serre petit">Territoire
            <select className="saisie choix-territoire" value={cellule.departement ?? ''} onChange={({ target: { value } }) => changer(value ? { departement: value } : {}, { replace: true, state: { onglet: true } })}>
              <option value="">{TERRITOIRES[bilan.niveau]}</option>
              {lignes.map((ligne) => <option key={ligne.departement} value={ligne.departement ?? ''}>{ligne.libelle}</option>)}
            </select>
          </label>
        </div>
      ) : null}
      {lecture.error ? <Avis ton="rouge" role="alert"><p><b>{refusAffichable(lecture.error).message}</b></p></Avis> : null}
      {lecture.data ? <Trouvees preuves={lecture.data.preuvesBilan} contestees={cellule.contestations ?? 0} fige={bilan.etat !== 'BROUILLON'} /> : lecture.error ? null : <p className="second" role="status">Chargement…</p>}
    </Page>
  );
}

function Trouvees({ preuves, contestees, fige }: { preuves: PreuvesBilanQuery['preuvesBilan']; contestees: number; fige: boolean }): ReactNode {
  const { sujet, ids, bilans, contestations, total } = preuves;
  return (
    <div className="pile-5">
      <p className="graphique-phrase" role="status"><Typo>{direPreuves(sujet, ids.length + bilans.length, total)}</Typo></p>
      {contestees > 0 ? <Contestees nombre={contestees} ids={contestations} fige={fige} /> : null}
      {ids.length > 0 ? <ListePreuves sujet={sujet} ids={ids} key={ids.join()} /> : null}
      {bilans.length > 0 ? <ListePreuves sujet="Bilan" ids={bilans} key={bilans.join()} /> : null}
    </div>
  );
}

/** That a figure is contested is told to all who read it; who contests it and why, to those who may know. */
function Contestees({ nombre, ids, fige }: { nombre: number; ids: readonly string[]; fige: boolean }): ReactNode {
  const { data } = useLecture(ContestationsDocument, { page: 1, parPage: 100, filtre: { ids: [...ids] }, tri: [{ champ: 'contesteeLe', sens: 'DESC' }] }, ids.length > 0);
  const reste = ids.length === 0 ? ' Vos mandats n’en disent pas plus.' : ids.length < nombre ? ` Vos mandats en ouvrent ${ids.length}.` : '';
  return (
    <section className="carte" aria-labelledby="contestations">
      <div className="carte-tete"><h2 id="contestations">Ce chiffre est contesté</h2></div>
      <p className="carte-corps"><Typo>{`${compter(nombre, 'contestation ouverte ou retenue', 'contestations ouvertes ou retenues')}${fige ? ' quand cette version a été transmise' : ''}.${reste}`}</Typo></p>
      {data ? <ListeContestations contestations={data.contestations.items} /> : null}
    </section>
  );
}

const NOMS: Record<string, [string, string]> = {
  Reunion: ['séance', 'séances'], CompteRendu: ['compte rendu', 'comptes rendus'], Valeur: ['valeur acceptée', 'valeurs acceptées'], Bilan: ['bilan', 'bilans'], Instance: ['instance', 'instances'],
  FeuilleDeRoute: ['feuille de route', 'feuilles de route'], Action: ['action', 'actions'], Remontee: ['remontée', 'remontées'],
};

/** « Ce chiffre compte 34 séances ; vos mandats en ouvrent 12. » */
export function direPreuves(sujet: string, lisibles: number, total: number): string {
  const [un, plusieurs] = NOMS[sujet] ?? ['preuve', 'preuves'];
  if (total === 0) return 'Aucune preuve ne compte dans ce chiffre.';
  const compte = `Ce chiffre compte ${compter(total, un, plusieurs)}`;
  if (lisibles === total) return `${compte}, que vos mandats ouvrent.`;
  return lisibles === 0 ? `${compte}. Vos mandats n’en ouvrent pas : c’est compté sans vous être montré.` : `${compte} ; vos mandats en ouvrent ${lisibles}. Le reste est compté sans vous être montré.`;
}
