import { fournisseursLe } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { ChartBar, Star } from 'lucide-react';
import { Link, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ConfirmerIndicateurDocument, IndicateurDocument, type IndicateurQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Acte } from '../composants/Acte';
import { Avis } from '../composants/Avis';
import { ChampLong } from '../composants/Champ';
import { Citation } from '../composants/Citation';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { nomArticle } from '../accords/article';
import { ChangerFournisseurs } from './ChangerFournisseurs';
import { Fournisseurs } from './Fournisseurs';
import { DIMENSIONS, PARTAGES, PERIODICITES, UNITES, nomFiche } from './indicateur';
import './indicateurs.css';

export type IndicateurVu = NonNullable<IndicateurQuery['indicateur']>;

/** One indicator: what it counts, by what, who owes it and since when, what is left in doubt. */
export default function Indicateur(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(IndicateurDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.indicateur}>{(indicateur) => <Contenu indicateur={indicateur} />}</Lecture>;
}

function Contenu({ indicateur }: { indicateur: IndicateurVu }): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const { accord, article } = indicateur;
  const lieu = article ? nomArticle(article.genre, article.code) : nomFiche(indicateur.fiche);
  return (
    <Page
      titre={`${indicateur.code} ${indicateur.intitule}`} ici={indicateur.code} chemin={[{ libelle: 'Dictionnaire des indicateurs', vers: '/indicateurs' }]}
      statut={indicateur.aConfirmer === null ? null : <Statut valeur="A_CONFIRMER" />}
      intro={<div className="rang"><Citation citation={{ texte: `${accord.titre}, ${lieu}`, accordId: accord.id, force: 'OBLIGATION' }} />{indicateur.etoile ? <span className="petit second"><Star className="ic etoile" aria-hidden="true" /> Étoilé à l’annexe 1</span> : null}</div>}
      gestes={<>{indicateur.calcule ? null : <Link className="bouton" to={`/analyses?${new URLSearchParams({ indicateur: indicateur.id }).toString()}`}><ChartBar className="ic" aria-hidden="true" />Analyser</Link>}<Confirmer indicateur={indicateur} /></>}
    >
      <div className="deux">
        <div className="pile-5">
          {indicateur.aConfirmer === null ? null : <Avis ton="ambre"><p><b>À confirmer.</b> <Typo>{indicateur.aConfirmer}</Typo></p></Avis>}
          {indicateur.confirmation && indicateur.confirmeLe ? <Avis ton="bleu"><p><b><Typo>{`Confirmé le ${jourLong(jourDeInstant(indicateur.confirmeLe))}.`}</Typo></b> <Typo>{indicateur.confirmation}</Typo></p></Avis> : null}
          <Fournisseurs indicateur={indicateur} jour={jour} />
          {jour !== '' && indicateur.actions.includes('changerFournisseurs') && !indicateur.calcule ? <div><ChangerFournisseurs indicateur={indicateur} actuels={fournisseursLe(indicateur.fournisseurs, jour)} jour={jour} /></div> : null}
        </div>
        <aside className="panneau" aria-labelledby="compte">
          <header><h2 id="compte">Ce qu’il compte</h2></header>
          <div>
            <dl className="dl">
              <dt>Unité</dt><dd>{UNITES[indicateur.unite]}</dd>
              {indicateur.numerateur ? <><dt>Numérateur</dt><dd><Typo>{indicateur.numerateur}</Typo></dd></> : null}
              {indicateur.denominateur ? <><dt>Dénominateur</dt><dd><Typo>{indicateur.denominateur}</Typo></dd></> : null}
              <dt>Par</dt><dd>{indicateur.dimensions.map((dimension) => DIMENSIONS[dimension]).join(', ')}</dd>
              <dt>Demandé</dt><dd>{PERIODICITES[indicateur.periodicite]}</dd>
              {indicateur.partage ? <><dt>Partage</dt><dd>{PARTAGES[indicateur.partage]}</dd></> : null}
              <dt>Saisie</dt><dd>{indicateur.calcule ? <>Aucune : la plateforme le compte. <Link to={`/mesures?accord=${accord.id}`}>Voir le chiffre et ses preuves</Link></> : 'Par ses fournisseurs, pendant une campagne'}</dd>
              {indicateur.note ? <><dt>Note</dt><dd><Typo>{indicateur.note}</Typo></dd></> : null}
            </dl>
          </div>
        </aside>
      </div>
    </Page>
  );
}

/** What the source leaves in doubt, settled by an administrator who says why. */
function Confirmer({ indicateur: { id, version, actions, aConfirmer, code } }: { indicateur: IndicateurVu }): ReactNode {
  const agir = useAgir();
  if (aConfirmer === null) return null;
  return (
    <Acte
      nom="confirmerIndicateur" actions={actions} libelle="Confirmer" style="plein" titre={`Confirmer : ${code}`}
      consequence={<p><Typo>{`La source laisse en doute : ${aConfirmer}`}</Typo></p>}
      renoncer="Ne pas confirmer" recu="Indicateur confirmé."
      executer={async (saisie) => { await agir(ConfirmerIndicateurDocument, { id, version, motif: saisie.texte('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" aide="Ce qui permet de confirmer : une réponse, une décision, un texte. Il reste à côté de l’indicateur." obligatoire rows={3} />
    </Acte>
  );
}
