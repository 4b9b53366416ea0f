import { compter, nomAccord } from '@gouvernance-iae/domaine';
import { Fragment, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { AccordDocument, ActionsSignataireDocument, EngagementsDocument, SuiviSignataireDocument, type EngagementsQuery, type SuiviSignataireQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { TYPES_INSTANCE } from '../composants/libelles';
import { nomArticle } from './article';
import './accords.css';

type Suivi = SuiviSignataireQuery['suiviSignataire'];
type Engagement = EngagementsQuery['engagements']['items'][number];

/** One signatory: what it promised in each fiche, what it owes now, and where it came. */
export default function Signataire(): ReactNode {
  const { id = '', signataire = '' } = useParams();
  const lecture = useLecture(SuiviSignataireDocument, { id: signataire });
  return <Lecture lecture={lecture} choisir={(resultat) => (resultat.suiviSignataire.accordId === id ? resultat.suiviSignataire : null)}>{(suivi) => <Contenu suivi={suivi} />}</Lecture>;
}

function Contenu({ suivi }: { suivi: Suivi }): ReactNode {
  const { data: lu } = useLecture(AccordDocument, { id: suivi.accordId });
  const { data } = useLecture(EngagementsDocument, { filtre: { signataireId: suivi.id } });
  const accord = lu?.accord;
  const engagements = data?.engagements.items ?? [];
  return (
    <Page
      titre={suivi.nom} ici="Signataire" chemin={[{ libelle: 'Accords', vers: '/accords' }, { libelle: accord ? nomAccord(accord.code, accord.fictif) : 'Accord', vers: `/accords/${suivi.accordId}` }]}
      intro={<p><Typo>{[suivi.qualite, suivi.pour ? `pour ${suivi.pour === 'État' ? 'l’État' : suivi.pour}` : null, accord ? `signataire de « ${accord.titre} »` : null].filter(Boolean).join(', ')}</Typo></p>}
    >
      <div className="deux">
        <div className="pile-5">
          <Du suivi={suivi} />
          <Fait suivi={suivi} />
          <Promesses engagements={engagements} />
        </div>
        <aside className="pile-5" aria-label="Présence"><Presences suivi={suivi} /></aside>
      </div>
    </Page>
  );
}

/** What it owes now: figures, convocations, minutes. */
function Du({ suivi }: { suivi: Suivi }): ReactNode {
  const reste = suivi.campagnes.filter((c) => c.ouverte && c.aSaisir + c.aSoumettre + c.renvoyees > 0);
  const actes = [
    ...(suivi.aConvoquer > 0 ? [`${compter(suivi.aConvoquer, 'réunion', 'réunions')} à convoquer dans les quinze jours`] : []),
    ...(suivi.aPublier > 0 ? [`${compter(suivi.aPublier, 'réunion tenue', 'réunions tenues')} sans compte rendu publié`] : []),
  ];
  const rien = reste.length === 0 && actes.length === 0;
  return (
    <section className="carte" aria-labelledby="du">
      <div className="carte-tete"><h2 id="du">Ce qu’il doit aujourd’hui</h2></div>
      <div className="carte-corps pile">
        {!suivi.connu ? <p className="second">Ce signataire n’a pas de fiche dans l’annuaire : ce qu’il doit ne peut pas être compté.</p> : null}
        {suivi.connu && rien ? <p><Statut valeur="RESPECTE" mot="Rien n’est attendu" /> <span className="second">{suivi.valeursLisibles ? 'Ses chiffres sont rendus, ses réunions convoquées et leurs comptes rendus publiés.' : 'Ses réunions sont convoquées et leurs comptes rendus publiés.'}</span></p> : null}
        {reste.length > 0 ? (
          <ul className="pile-2">
            {reste.map((c) => (
              <li key={c.id} className="rang entre">
                <span><Link to={`/campagnes/${c.id}`}><Typo>{c.libelle}</Typo></Link><br /><span className="petit second"><Typo>{`${compter(c.rendues, 'valeur rendue', 'valeurs rendues')}, échéance le ${jourLong(c.echeance)}`}</Typo></span></span>
                <span className="rang">
                  {c.aSaisir > 0 ? <Statut valeur="A_SAISIR" mot={`${c.aSaisir} à saisir`} /> : null}
                  {c.aSoumettre > 0 ? <Statut valeur="SAISIE" mot={`${c.aSoumettre} à soumettre`} /> : null}
                  {c.renvoyees > 0 ? <Statut valeur="RENVOYEE" mot={`${c.renvoyees} à corriger`} /> : null}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
        {actes.length > 0 ? <ul className="liste-points">{actes.map((acte) => <li key={acte}>{acte}</li>)}</ul> : null}
        {suivi.connu && !suivi.valeursLisibles ? <p className="petit second">Ses chiffres en cours de saisie ne se lisent que de lui et de qui les examine.</p> : null}
      </div>
    </section>
  );
}

/** What it did: figures given, actions it pilots. */
function Fait({ suivi }: { suivi: Suivi }): ReactNode {
  const { data } = useLecture(ActionsSignataireDocument, { filtre: { piloteId: suivi.organisationId === null ? null : [suivi.organisationId] } }, suivi.organisationId !== null);
  const actions = data?.actions.items ?? [];
  if (actions.length === 0 && suivi.campagnes.length === 0) return null;
  return (
    <section className="carte" aria-labelledby="fait">
      <div className="carte-tete"><h2 id="fait">Ce qu’il a fait</h2></div>
      <div className="carte-corps pile">
        {suivi.campagnes.length > 0 ? (
          <div>
            <h3 className="petit">Indicateurs</h3>
            <ul className="pile-1">{suivi.campagnes.map((c) => <li key={c.id} className="rang entre"><Link to={`/campagnes/${c.id}`}><Typo>{c.libelle}</Typo></Link><span className="num">{c.rendues} sur {compter(c.attendues, 'valeur rendue', 'valeurs rendues')}</span></li>)}</ul>
          </div>
        ) : null}
        {actions.length > 0 ? (
          <div>
            <h3 className="petit">Actions dont il est pilote</h3>
            <ul className="pile-1">{actions.map((a) => <li key={a.id} className="rang entre"><Link to={`/actions/${a.id}`}><Typo>{a.intitule}</Typo></Link><span className="petit second"><Typo>{[`${a.avancement} %`, a.echeanceLibelle].filter(Boolean).join(', ')}</Typo></span></li>)}</ul>
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Promesses({ engagements }: { engagements: readonly Engagement[] }): ReactNode {
  const fiches = [...new Map(engagements.flatMap((e) => (e.article ? [[e.article.id, e.article] as const] : []))).values()];
  return (
    <section className="carte" aria-labelledby="promesses">
      <div className="carte-tete"><h2 id="promesses">Ce qu’il a promis</h2><span className="petit second">{engagements.length === 0 ? '' : compter(engagements.length, 'engagement')}</span></div>
      <div className="carte-corps">
        {engagements.length === 0 ? <p className="second">L’accord n’a pas d’engagement écrit pour cette partie.</p> : null}
        {fiches.map((fiche) => (
          <div key={fiche.id} className="fiche">
            <h3><b className="fort">{nomArticle(fiche.genre, fiche.code)}</b>{' '}<Typo>{fiche.titre}</Typo></h3>
            <ul className="liste-points">
              {engagements.filter((e) => e.article?.id === fiche.id).map((e) => <li key={e.id}><Typo>{e.texte}</Typo>{e.pilote ? <b className="fort"> (pilote)</b> : null}</li>)}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Presences({ suivi }: { suivi: Suivi }): ReactNode {
  return (
    <section className="panneau" aria-labelledby="presences">
      <header><h2 id="presences">Sa présence</h2><p className="legende">Réunions tenues sous cet accord, où il était attendu.</p></header>
      <div>
        {suivi.presences.length === 0 ? <p className="petit second">Aucune réunion tenue ne l’attendait.</p> : (
          <dl className="dl">
            {suivi.presences.map((p) => <Fragment key={p.typeInstance}><dt>{TYPES_INSTANCE[p.typeInstance]}</dt><dd className="num">{p.present} sur {p.attendu}</dd></Fragment>)}
          </dl>
        )}
        {suivi.instancesTenues > 0 ? <p className="petit second">Il tient {compter(suivi.instancesTenues, 'instance')} de l’accord.</p> : null}
      </div>
    </section>
  );
}
