import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ContestationDocument, RepondreContestationDocument, type ContestationVueFragment } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampLong } from '../composants/Champ';
import { jourDeInstant, jourLong } from '../composants/dates';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { Page } from '../coquille/Page';
import { adresseMesures, adressePreuves, STATUTS, titreContestation } from './mesure';

/** One contestation: the figure as it stood, why its fournisseur contests it, what the committee answered. */
export default function Contestation(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(ContestationDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.contestation}>{(contestation) => <Contenu contestation={contestation} />}</Lecture>;
}

function Contenu({ contestation: c }: { contestation: ContestationVueFragment }): ReactNode {
  const choix = { accord: c.accordId, annee: c.annee, departement: c.departement };
  return (
    <Page
      titre={titreContestation(c)} ici="Contestation" statut={<Statut {...STATUTS[c.etat]} />}
      chemin={[{ libelle: 'Dictionnaire des indicateurs', vers: '/indicateurs' }, { libelle: 'Comptés par la plateforme', vers: adresseMesures(choix) }]}
      intro={<p><Link to={`/indicateurs/${c.indicateur.id}`}><Typo>{`${c.indicateur.code} ${c.indicateur.intitule}`}</Typo></Link></p>}
      gestes={<><Link className="bouton" to={adressePreuves(c.indicateur.id, choix)}>Voir les preuves</Link><Repondre contestation={c} /></>}
    >
      <section className="carte" aria-labelledby="contestation">
        <div className="carte-tete"><h2 id="contestation">Ce qui est contesté</h2></div>
        <dl className="dl carte-corps">
          <dt>Chiffre, ce jour-là</dt><dd className="num">{c.denominateur === null ? c.numerateur : `${c.numerateur} sur ${c.denominateur}`}</dd>
          <dt>Territoire</dt><dd><Typo>{c.departementNom ?? 'Tout le territoire de l’accord'}</Typo></dd>
          <dt>Par</dt><dd><Typo>{`${c.organisationNom}, le ${jourLong(jourDeInstant(c.contesteeLe))}`}</Typo></dd>
          <dt>Motif</dt><dd><Typo>{c.motif}</Typo></dd>
          <dt>Réponse</dt><dd>{c.reponse === null ? <span className="second"><Typo>{`Attendue du secrétariat : ${c.instanceNom}`}</Typo></span> : <><Typo>{c.reponse}</Typo>{c.repondueLe ? <><br /><span className="petit second"><Typo>{`Le ${jourLong(jourDeInstant(c.repondueLe))}`}</Typo></span></> : null}</>}</dd>
        </dl>
      </section>
    </Page>
  );
}

function Repondre({ contestation: { id, version, actions } }: { contestation: ContestationVueFragment }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="repondreContestation" actions={actions} libelle="Répondre" style="plein" titre="Répondre à la contestation"
      consequence={<p>Votre réponse se lit aussitôt chez le fournisseur et au comité. Le chiffre, lui, ne change que si ses preuves sont corrigées.</p>}
      retour={{ definitif: true, texte: 'Une contestation reçoit une seule réponse.' }}
      renoncer="Ne pas répondre" recu="Réponse enregistrée."
      executer={async (saisie) => { await agir(RepondreContestationDocument, { id, version, reponse: saisie.texte('reponse'), retenue: saisie.texte('retenue') === 'oui' }); }}
    >
      <ChampChoix nom="retenue" libelle="Suite" obligatoire vide="Choisir…" options={[{ valeur: 'oui', mot: 'Retenue : les preuves seront corrigées' }, { valeur: 'non', mot: 'Écartée : le chiffre reste' }]} />
      <ChampLong nom="reponse" libelle="Réponse" aide="Ce qui sera corrigé et par qui, ou pourquoi le chiffre reste." obligatoire rows={3} />
    </Acte>
  );
}
