import { TITRES_EVENEMENT } from '@gouvernance-iae/domaine';
import { FilePlus2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AjouterAvenantDocument, NoterEvenementDocument, type GenreEvenement } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampLong, ChampTexte } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import type { AccordVu } from './Accord';
import type { Vie } from './Chronologie';

interface Props { accord: AccordVu; vie: Vie; jour: string }

const SUIVI: readonly GenreEvenement[] = ['REVUE_DEMANDEE', 'REVUE', 'EVALUATION'];

/** What the administrator does with an accord: amend it, note its reviews and its termination, renew it. */
export function ActesAccord({ accord, vie, jour }: Props): ReactNode {
  const agir = useAgir();
  const moi = useMoi();
  const fini = vie.etat === 'TERMINE';
  return (
    <>
      {moi?.droits.includes('creerAccord') ? <Link className="bouton" to={`/accords/create?copie=${accord.id}`}>Reconduire</Link> : null}
      <Noter accord={accord} vie={vie} jour={jour} />
      {fini ? null : (
        <Acte
          nom="ajouterAvenant" actions={accord.actions} libelle="Ajouter un avenant" icone={FilePlus2} style="plein" titre={<Typo>{`Ajouter un avenant : ${accord.code}`}</Typo>}
          consequence={<p>{accord.niveau === 'NATIONAL' ? 'Il sera « à décliner » dans chaque région qui a un accord, jusqu’à l’avenant régional.' : 'Il rejoint la vie de l’accord.'} Les règles qu’il change se changent une à une, avec leur motif.</p>}
          renoncer="Ne pas ajouter" recu="Avenant ajouté."
          executer={async (saisie) => {
            await agir(AjouterAvenantDocument, { id: crypto.randomUUID(), accordId: accord.id, saisie: { titre: saisie.facultatif('titre'), jour: saisie.texte('jour'), texte: saisie.texte('texte'), citation: saisie.facultatif('citation'), nouvelleFin: saisie.facultatif('nouvelleFin') } });
          }}
        >
          <ChampTexte nom="titre" libelle="Titre" maxLength={300} placeholder="Avenant n° 1" />
          <div className="champs-2">
            <ChampTexte nom="jour" libelle="Signé le" type="date" obligatoire defaultValue={jour} max={jour} />
            <ChampTexte nom="nouvelleFin" libelle="Nouvelle fin de l’accord" type="date" aide="Seulement s’il la déplace." />
          </div>
          <ChampLong nom="texte" libelle="Ce qu’il change" obligatoire rows={3} maxLength={4000} />
          <ChampTexte nom="citation" libelle="L’article qui le prévoit" maxLength={200} placeholder="article 5" />
        </Acte>
      )}
    </>
  );
}

function Noter({ accord, vie, jour }: Props): ReactNode {
  const agir = useAgir();
  const genres = vie.etat === 'TERMINE' ? SUIVI.filter((genre) => genre === 'EVALUATION') : [...SUIVI, ...vie.possibles];
  const [genre, setGenre] = useState('');
  const procedure = vie.possibles.some((possible) => possible === genre);
  return (
    <Acte
      nom="noterEvenement" actions={accord.actions} libelle="Noter une étape" titre={<Typo>{`Noter une étape : ${accord.code}`}</Typo>} renoncer="Ne pas noter" recu="Étape notée."
      consequence={<p>{procedure ? 'Les délais courent de la réception. Une résiliation n’annule ni les conventions de coopération locale, ni les conventions d’objectifs et de moyens.' : 'L’étape rejoint la vie de l’accord.'}</p>}
      {...(genre === 'RESILIATION' ? { retour: { definitif: true, texte: <p><b>L’accord prend fin ce jour-là, et ses règles avec lui.</b></p> } } : {})}
      executer={async (saisie) => {
        const choisi = genres.find((possible) => possible === saisie.texte('genre'));
        await agir(NoterEvenementDocument, { id: crypto.randomUUID(), accordId: accord.id, saisie: { genre: choisi ?? 'REVUE', jour: saisie.texte('jour'), titre: null, texte: saisie.facultatif('texte'), citation: saisie.facultatif('citation') } });
      }}
    >
      <ChampChoix nom="genre" libelle="Étape" obligatoire options={genres.map((possible) => ({ valeur: possible, mot: TITRES_EVENEMENT[possible] }))} onChange={setGenre} />
      <ChampTexte nom="jour" libelle={procedure ? 'Jour de réception ou d’effet' : 'Jour'} type="date" obligatoire defaultValue={jour} max={jour} />
      <ChampLong nom="texte" libelle="En quelques mots" rows={3} maxLength={4000} />
      <ChampTexte nom="citation" libelle="L’article qui la prévoit" maxLength={200} />
    </Acte>
  );
}
