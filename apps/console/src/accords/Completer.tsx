import { GENRES_ORGANISATION as GENRES_DU_DOMAINE } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { AjouterArticleDocument, AjouterSignataireDocument, type GenreArticle } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import { Typo } from '../composants/Typo';
import { GENRES_ORGANISATION } from '../composants/libelles';
import type { AccordVu } from './Accord';
import { GENRES_ARTICLE } from './LignesAccord';

/** The avenants, national ones declined included: what adds to the text of an accord. */
export const avenantsDe = (accord: AccordVu) => accord.evenements.filter(({ genre }) => genre === 'AVENANT' || genre === 'DECLINAISON');

/** « ajouté par l’avenant n° 1 », beside what was not there on the day of the signature. */
export function AjoutePar({ accord, evenementId }: { accord: AccordVu; evenementId: string | null }): ReactNode {
  const titre = avenantsDe(accord).find((avenant) => avenant.id === evenementId)?.titre;
  return titre === undefined ? null : <> <span className="petit second"><Typo>{`(ajouté par\u00a0: ${titre})`}</Typo></span></>;
}

function ParAvenant({ accord }: { accord: AccordVu }): ReactNode {
  const avenants = avenantsDe(accord);
  return avenants.length === 0 ? null : <ChampChoix nom="evenementId" libelle="Par l’avenant" vide="Sans avenant" options={avenants.map(({ id, titre }) => ({ valeur: id, mot: titre }))} />;
}

export function AjouterSignataire({ accord }: { accord: AccordVu }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="ajouterSignataire" actions={accord.actions} libelle="Ajouter un signataire" petit titre={<Typo>{`Ajouter un signataire : ${accord.code}`}</Typo>}
      consequence={<p>Il rejoint les signataires de l’accord, avec sa page : ce qu’il a promis, ce qu’il a fait.</p>} renoncer="Ne pas ajouter" recu="Signataire ajouté."
      executer={async (saisie) => {
        await agir(AjouterSignataireDocument, {
          id: crypto.randomUUID(), accordId: accord.id, evenementId: saisie.facultatif('evenementId'),
          saisie: { nom: saisie.texte('nom'), genre: saisie.parmi('genre', GENRES_DU_DOMAINE), qualite: saisie.facultatif('qualite'), pour: saisie.facultatif('pour'), organisationId: saisie.facultatif('organisationId') },
        });
      }}
    >
      <ChampTexte nom="nom" libelle="Signataire" obligatoire maxLength={200} />
      <ChampChoix nom="genre" libelle="Partie" obligatoire options={optionsDe(GENRES_ORGANISATION)} />
      <div className="champs-2">
        <ChampTexte nom="qualite" libelle="En qualité de" maxLength={200} />
        <ChampTexte nom="pour" libelle="Pour" maxLength={200} />
      </div>
      <ChoixOrganisation nom="organisationId" libelle="Sa fiche dans l’annuaire" aide="Pour compter ses chiffres et sa présence." />
      <ParAvenant accord={accord} />
    </Acte>
  );
}

export function AjouterArticle({ accord }: { accord: AccordVu }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="ajouterArticle" actions={accord.actions} libelle="Ajouter un article" petit titre={<Typo>{`Ajouter un article : ${accord.code}`}</Typo>}
      consequence={<p>Une règle de l’accord pourra le citer.</p>} renoncer="Ne pas ajouter" recu="Article ajouté."
      executer={async (saisie) => {
        await agir(AjouterArticleDocument, {
          id: crypto.randomUUID(), accordId: accord.id, evenementId: saisie.facultatif('evenementId'),
          saisie: { genre: saisie.parmi('genre', Object.keys(GENRES_ARTICLE) as GenreArticle[]) ?? 'ARTICLE', code: saisie.texte('code'), titre: saisie.texte('titre') },
        });
      }}
    >
      <div className="champs-2">
        <ChampChoix nom="genre" libelle="Genre" obligatoire options={optionsDe(GENRES_ARTICLE)} defaut="ARTICLE" />
        <ChampTexte nom="code" libelle="Code" obligatoire maxLength={60} placeholder="article 3" />
      </div>
      <ChampTexte nom="titre" libelle="Titre" obligatoire maxLength={300} />
      <ParAvenant accord={accord} />
    </Acte>
  );
}
