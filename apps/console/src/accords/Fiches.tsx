import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { EngagementsDocument, type EngagementsQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Typo } from '../composants/Typo';
import type { AccordVu } from './Accord';
import { AjoutePar, AjouterArticle } from './Completer';
import { Corrections, CorrigerArticle } from './Corriger';
import { nomArticle } from './article';

type Engagement = EngagementsQuery['engagements']['items'][number];
type Article = AccordVu['articles'][number];

/** The text of an accord, place by place; a fiche opens on what it aims at and what each party promised. */
export function Fiches({ accord }: { accord: AccordVu }): ReactNode {
  const { data } = useLecture(EngagementsDocument, { filtre: { accordId: [accord.id] } });
  const engagements = data?.engagements.items ?? [];
  if (accord.articles.length === 0 && !accord.actions.includes('ajouterArticle')) return null;
  const fiches = accord.articles.filter((article) => article.objectifs.length > 0 || engagements.some((e) => e.article?.id === article.id));
  return (
    <>
      {fiches.length > 0 ? (
        <section className="carte" aria-labelledby="fiches">
          <div className="carte-tete"><h2 id="fiches">Fiches et engagements</h2>{engagements.length > 0 ? <span className="petit second">{compter(engagements.length, 'engagement')} des signataires</span> : null}</div>
          <div className="carte-corps">{fiches.map((fiche) => <Fiche key={fiche.id} fiche={fiche} engagements={engagements.filter((e) => e.article?.id === fiche.id)} />)}</div>
        </section>
      ) : null}
      <section className="carte" aria-labelledby="articles">
        <div className="carte-tete"><h2 id="articles">Articles, axes et fiches</h2><span className="pousse"><AjouterArticle accord={accord} /></span></div>
        {accord.articles.length === 0 ? <p className="carte-corps second">Aucun article n’est enregistré.</p> : null}
        <details className="carte-corps" hidden={accord.articles.length === 0}>
          <summary>{compter(accord.articles.length, 'endroit que l’on peut citer', 'endroits que l’on peut citer')}</summary>
          <ul className="pile-2">
            {accord.articles.map((article) => <li key={article.id}>{/\d/.test(article.code) ? <b className="fort">{nomArticle(article.genre, article.code)}</b> : null}{' '}<Typo>{article.titre}</Typo><AjoutePar accord={accord} evenementId={article.evenementId} /><Corrections accord={accord} sujetId={article.id} /> <CorrigerArticle accord={accord} article={article} /></li>)}
          </ul>
        </details>
      </section>
    </>
  );
}

const PARTIES = ['POLE_EMPLOI', 'RESEAU', 'ETAT'] as const;

function Fiche({ fiche, engagements }: { fiche: Article; engagements: readonly Engagement[] }): ReactNode {
  return (
    <details className="fiche">
      <summary><b className="fort">{nomArticle(fiche.genre, fiche.code)}</b>{' '}<Typo>{fiche.titre}</Typo></summary>
      <div className="pile">
        {fiche.objectifs.length > 0 ? <div><h3 className="petit">Objectifs</h3><ul className="liste-points">{fiche.objectifs.map((objectif) => <li key={objectif}><Typo>{objectif}</Typo></li>)}</ul></div> : null}
        {engagements.length > 0 ? (
          <div className="parties">
            {PARTIES.map((partie) => <Partie key={partie} engagements={engagements.filter((e) => e.genre === partie)} />)}
          </div>
        ) : null}
      </div>
    </details>
  );
}

function Partie({ engagements }: { engagements: readonly Engagement[] }): ReactNode {
  const [premier] = engagements;
  if (!premier) return null;
  return (
    <div>
      <h3 className="petit"><Typo>{premier.designation}</Typo></h3>
      <ul className="liste-points petit">{engagements.map((e) => <li key={e.id}><Typo>{e.texte}</Typo>{e.pilote ? <b className="fort"> (pilote)</b> : null}</li>)}</ul>
    </div>
  );
}
