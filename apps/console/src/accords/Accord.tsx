import { nomAccord } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { AccordDocument, ChronologieAccordDocument, type AccordQuery } from '../api/genere';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Lecture } from '../composants/Lecture';
import { Statut, type ValeurStatut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { TYPES_INSTANCE } from '../composants/libelles';
import { territoireEntier } from '../composants/departements';
import { etatRegle, FORCES, NATURES, valeurRegle } from '../regles/regle';
import { ActesAccord } from './ActesAccord';
import { AjoutePar, AjouterSignataire } from './Completer';
import { Corrections, CorrigerSignataire } from './Corriger';
import { Chronologie, type Vie } from './Chronologie';
import { Declinaisons } from './Declinaisons';
import { Fiches } from './Fiches';
import { Textes } from './Textes';
import './accords.css';

export type AccordVu = NonNullable<AccordQuery['accord']>;

/** One accord: its life, who signed, what was promised, what it asks for and with what force. */
export default function Accord(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(AccordDocument, { id });
  const vie = useLecture(ChronologieAccordDocument, { accordId: id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.accord}>
      {(accord) => <Lecture lecture={vie} choisir={(resultat) => resultat.chronologieAccord}>{(chronologie) => <Contenu accord={accord} vie={chronologie} />}</Lecture>}
    </Lecture>
  );
}

const ETATS: Record<string, { valeur: ValeurStatut; mot: string }> = {
  A_VENIR: { valeur: 'A_VENIR', mot: 'À venir' },
  EN_VIGUEUR: { valeur: 'ACTIF', mot: 'En vigueur' },
  EN_RESILIATION: { valeur: 'EN_RETARD', mot: 'Résiliation en cours' },
  TERMINE: { valeur: 'TERMINE', mot: 'Terminé' },
};

function Contenu({ accord, vie }: { accord: AccordVu; vie: Vie }): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const etat = ETATS[vie.etat];
  return (
    <Page
      titre={accord.titre} ici={nomAccord(accord.code, accord.fictif)} chemin={[{ libelle: 'Accords', vers: '/accords' }]} intro={<p><Typo>{validite(accord)}</Typo></p>}
      statut={<>{etat ? <Statut {...etat} /> : null}{accord.fictif ? <span className="fictif">Accord fictif</span> : null}</>} gestes={<ActesAccord accord={accord} vie={vie} jour={jour} />}
    >
      <div className="deux">
        <div className="pile-5">
          {accord.aConfirmer ? <Avis ton="ambre"><p><b>À confirmer.</b> <Typo>{accord.aConfirmer}</Typo></p></Avis> : null}
          <Chronologie vie={vie} jour={jour} />
          <Declinaisons vie={vie} actions={accord.actions} accordId={accord.id} jour={jour} />
          <Textes accord={accord} />
          <Regles accord={accord} jour={jour} />
          <Fiches accord={accord} />
        </div>
        <aside className="pile-5" aria-label="Signataires et liens">
          <Signataires accord={accord} />
          {accord.decline ? <section className="panneau" aria-labelledby="decline"><header><h2 id="decline">Accord national décliné</h2></header><div><Link to={`/accords/${accord.decline.id}`}><Typo>{accord.decline.titre}</Typo></Link></div></section> : null}
          {accord.reconduit ? <section className="panneau" aria-labelledby="reconduit"><header><h2 id="reconduit">Accord reconduit</h2></header><div><Link to={`/accords/${accord.reconduit.id}`}><Typo>{accord.reconduit.titre}</Typo></Link></div></section> : null}
        </aside>
      </div>
    </Page>
  );
}

function Signataires({ accord }: { accord: AccordVu }): ReactNode {
  return (
    <section className="panneau" aria-labelledby="signataires">
      <header><h2 id="signataires">Signataires</h2></header>
      <div className="pile">
        {accord.signataires.length === 0 ? <p className="petit second">Aucun signataire n’est enregistré.</p> : null}
        <ul className="pile-2 petit">
          {accord.signataires.map((signataire) => (
            <li key={signataire.id}><Link to={`/accords/${accord.id}/signataires/${signataire.id}`}><Typo>{signataire.nom}</Typo></Link>{signataire.qualite || signataire.pour ? <><br /><span className="second"><Typo>{[signataire.qualite, signataire.pour ? `pour ${signataire.pour}` : null].filter(Boolean).join(', ')}</Typo></span></> : null}<AjoutePar accord={accord} evenementId={signataire.evenementId} /><Corrections accord={accord} sujetId={signataire.id} /><CorrigerSignataire accord={accord} signataire={signataire} /></li>
          ))}
        </ul>
        <AjouterSignataire accord={accord} />
      </div>
    </section>
  );
}

function validite(accord: AccordVu): string {
  const signature = accord.signeLe ? `Signé le ${jourLong(accord.signeLe)}. ` : '';
  const territoire = accord.departements.length > 0 ? ` Territoire : ${territoireEntier(accord.departements)}.` : '';
  return `${signature}En vigueur du ${jourLong(accord.effetLe)}${accord.finLe ? ` au ${jourLong(accord.finLe)}` : ''}.${territoire}`;
}

function Regles({ accord, jour }: { accord: AccordVu; jour: string }): ReactNode {
  const moi = useMoi();
  const ajouter = moi?.droits.includes('creerRegle') && (accord.finLe === null || accord.finLe >= jour);
  const fermees = accord.regles.filter((regle) => regle.fermeLe !== null).length;
  return (
    <section className="carte" aria-labelledby="regles">
      <div className="carte-tete"><h2 id="regles">Règles</h2><span className="petit second">Ce que la plateforme attend et vérifie, avec l’endroit qui le dit</span>{ajouter ? <span className="pousse"><Link className="bouton bouton-s" to={`/regles/create?accord=${accord.id}`}>Ajouter une règle</Link></span> : null}</div>
      {accord.regles.length === 0 ? <p className="carte-corps second">Cet accord ne porte aucune règle vérifiée ici.</p> : (
        <div className="tableau-zone" tabIndex={0} role="region" aria-label="Règles de l’accord (zone défilable)">
          <table className="tableau tableau-dense empile">
            <caption className="sr">Règles de l’accord</caption>
            <thead><tr><th scope="col">Règle</th><th scope="col">Instance</th><th scope="col">Force</th><th scope="col">Citation</th>{fermees > 0 ? <th scope="col">Validité</th> : null}</tr></thead>
            <tbody>
              {accord.regles.map((regle) => (
                <tr key={regle.id}>
                  <th scope="row"><Link className="discret" to={`/regles/${regle.id}`}>{NATURES[regle.nature]}</Link><br /><span className="petit second"><Typo>{regle.texte ?? valeurRegle(regle.nombre, regle.unite)}</Typo></span></th>
                  <td>{TYPES_INSTANCE[regle.typeInstance]}</td>
                  <td>{FORCES[regle.force]}</td>
                  <td className="nb"><span className="citation"><Typo>{regle.citation}</Typo></span></td>
                  {fermees > 0 ? <td><Statut {...etatRegle(regle, jour)} /></td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
