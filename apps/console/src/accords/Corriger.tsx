import { GENRES_ORGANISATION as GENRES_DU_DOMAINE } from '@gouvernance-iae/domaine';
import { Fragment, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { CorrigerArticleDocument, CorrigerSignataireDocument, type GenreArticle } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampLong, ChampTexte, optionsDe } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import { GENRES_ORGANISATION } from '../composants/libelles';
import { jourDeInstant, jourLong } from '../composants/dates';
import type { AccordVu } from './Accord';
import { GENRES_ARTICLE } from './LignesAccord';

const Motif = (): ReactNode => <ChampLong nom="motif" libelle="Ce qui était faux" obligatoire rows={2} />;
const GARDE = 'Les mots d’avant restent lisibles, avec votre motif.';

/** Only what an administrator recorded: what came with the text of the accord stays as it is. */
export function CorrigerSignataire({ accord, signataire }: { accord: AccordVu; signataire: AccordVu['signataires'][number] }): ReactNode {
  const agir = useAgir();
  if (!signataire.corrigible) return null;
  const { id, nom, qualite, pour, genre, organisation } = signataire;
  return (
    <Acte
      nom="corrigerSignataire" actions={accord.actions} libelle={<>Corriger<span className="sr"> {nom}</span></>} petit titre="Corriger un signataire" consequence={<p>{GARDE} Ce qui est figé, les bilans transmis notamment, ne change pas.</p>} renoncer="Ne pas corriger" recu="Signataire corrigé."
      executer={async (saisie) => {
        await agir(CorrigerSignataireDocument, {
          id, version: accord.version, motif: saisie.texte('motif'),
          saisie: { nom: saisie.texte('nom'), genre: saisie.parmi('genre', GENRES_DU_DOMAINE), qualite: saisie.facultatif('qualite'), pour: saisie.facultatif('pour'), organisationId: organisation?.id ?? null },
        });
      }}
    >
      <ChampTexte nom="nom" libelle="Signataire" obligatoire maxLength={200} defaultValue={nom} />
      <ChampChoix nom="genre" libelle="Partie" options={optionsDe(GENRES_ORGANISATION)} vide="Aucune" {...(genre ? { defaut: genre } : {})} />
      <div className="champs-2">
        <ChampTexte nom="qualite" libelle="En qualité de" maxLength={200} defaultValue={qualite ?? ''} />
        <ChampTexte nom="pour" libelle="Pour" maxLength={200} defaultValue={pour ?? ''} />
      </div>
      <Motif />
    </Acte>
  );
}

/** Cited, it keeps the code by which verdicts and bilans name it: only its title is asked. */
export function CorrigerArticle({ accord, article }: { accord: AccordVu; article: AccordVu['articles'][number] }): ReactNode {
  const agir = useAgir();
  if (!article.corrigible) return null;
  const { id, genre, code, titre, cite } = article;
  return (
    <Acte
      nom="corrigerArticle" actions={accord.actions} libelle={<>Corriger<span className="sr"> {code}</span></>} petit titre={<Typo>{`Corriger : ${code}`}</Typo>} renoncer="Ne pas corriger" recu="Article corrigé."
      consequence={<p>{cite ? `Il est déjà cité : son code et son genre ne changent plus, son titre se corrige. ${GARDE}` : GARDE}</p>}
      executer={async (saisie) => {
        await agir(CorrigerArticleDocument, {
          id, version: accord.version, motif: saisie.texte('motif'),
          saisie: { genre: cite ? genre : (saisie.parmi('genre', Object.keys(GENRES_ARTICLE) as GenreArticle[]) ?? genre), code: cite ? code : saisie.texte('code'), titre: saisie.texte('titre') },
        });
      }}
    >
      {cite ? null : (
        <div className="champs-2">
          <ChampChoix nom="genre" libelle="Genre" obligatoire options={optionsDe(GENRES_ARTICLE)} defaut={genre} />
          <ChampTexte nom="code" libelle="Code" obligatoire maxLength={60} defaultValue={code} />
        </div>
      )}
      <ChampTexte nom="titre" libelle="Titre" obligatoire maxLength={300} defaultValue={titre} />
      <Motif />
    </Acte>
  );
}

/** « Corrigé le 3 mars 2026 », with the former words and why. */
export function Corrections({ accord, sujetId }: { accord: AccordVu; sujetId: string }): ReactNode {
  const siennes = accord.corrections.filter((correction) => correction.sujetId === sujetId);
  return siennes.map((correction) => <Fragment key={correction.id}><br /><span className="petit second"><Typo>{`Corrigé le ${jourLong(jourDeInstant(correction.corrigeLe))} ; avant, « ${correction.avant} ». Motif : ${correction.motif}`}</Typo></span></Fragment>);
}
