import { UNITES_PAR_NATURE } from '@gouvernance-iae/domaine';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { ChangerRegleDocument, RegleDocument, type UniteRegle } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampChoix, ChampLong, ChampTexte } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { useRecu } from '../composants/recu';
import { ApercuRegle } from './ApercuRegle';
import { citationRegle, UNITES, valeurRegle } from './regle';
import { titreRegle, type RegleLue } from './Regle';

/** Changes a rule from a day on: what would move is shown before anything is recorded. */
export default function ChangerRegle(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(RegleDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.regle}>
      {(regle) => (regle.actions.includes('changerRegle') ? <Contenu regle={regle} /> : <Introuvable />)}
    </Lecture>
  );
}

function Contenu({ regle }: { regle: RegleLue }): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const jour = useConfiguration()?.jour ?? '';
  const unites = UNITES_PAR_NATURE[regle.nature];
  // A change begins with this year at the earliest: the years before have given their verdicts.
  const depart = `${jour.slice(0, 4)}-01-01`;
  const [choix, setChoix] = useState({ depuis: depart > regle.debut ? depart : '', nombre: regle.nombre === null ? '' : String(regle.nombre), unite: regle.unite ?? unites[0] ?? null });
  const nombre = /^\d+$/.test(choix.nombre) ? Number(choix.nombre) : null;
  return (
    <Page
      titre="Changer la règle" chemin={[{ libelle: 'Accords', vers: '/accords' }, { libelle: 'Règles', vers: '/regles' }, { libelle: titreRegle(regle), vers: `/regles/${regle.id}` }]}
      intro={<p><Typo>{`${titreRegle(regle)} : ${regle.texte ?? valeurRegle(regle.nombre, regle.unite)}. ${citationRegle(regle).texte}.`}</Typo></p>}
    >
      <div className="deux">
        <Formulaire
          libelle="Changer la règle" renoncer={<Link className="bouton" to={`/regles/${regle.id}`}>Ne pas changer</Link>}
          envoyer={async (saisie) => {
            const { changerRegle } = await agir(ChangerRegleDocument, {
              id: crypto.randomUUID(), regleId: regle.id, depuis: saisie.texte('depuis'), nombre, unite: saisie.parmi<UniteRegle>('unite', unites) ?? choix.unite, citation: saisie.facultatif('citation'), motif: saisie.texte('motif'),
            });
            annoncer('Règle changée. Les verdicts passés restent ce qu’ils sont.');
            await naviguer(`/regles/${changerRegle.id}`);
          }}
        >
          <section className="carte"><div className="carte-corps pile">
            <div className="champs-2">
              <ChampTexte nom="nombre" libelle="Nouvelle valeur" type="number" min={1} max={366} obligatoire={regle.nombre !== null} value={choix.nombre} onChange={(evenement) => setChoix({ ...choix, nombre: evenement.target.value })} />
              {unites.length > 1
                ? <ChampChoix nom="unite" libelle="Unité" obligatoire options={unites.map((unite) => ({ valeur: unite, mot: UNITES[unite] }))} defaut={choix.unite ?? ''} onChange={(valeur) => setChoix({ ...choix, unite: unites.find((unite) => unite === valeur) ?? null })} />
                : <p className="champ"><span className="tiers">Unité</span><br />{choix.unite ? UNITES[choix.unite] : ''}</p>}
            </div>
            <ChampTexte nom="depuis" libelle="À partir du" type="date" obligatoire value={choix.depuis} onChange={(evenement) => setChoix({ ...choix, depuis: evenement.target.value })} aide="La règle actuelle se ferme la veille. Une année close ne se rouvre pas." />
            <ChampTexte nom="citation" libelle="Ce qui la change" maxLength={200} placeholder="avenant n° 1, article 2" aide="La référence montrée à côté des verdicts ; celle d’aujourd’hui si vous laissez vide." />
            <ChampLong nom="motif" libelle="Motif" obligatoire rows={3} maxLength={1000} placeholder="Avenant signé par le comité de pilotage" />
          </div></section>
        </Formulaire>
        <aside className="pile-5" aria-label="Ce qui suivra">
          {nombre === regle.nombre && choix.unite === regle.unite ? null : <ApercuRegle regleId={regle.id} depuis={choix.depuis} nombre={nombre} unite={choix.unite} />}
          <Suites suites={['La règle actuelle garde sa valeur et se ferme la veille.', 'Une nouvelle règle s’ouvre, avec votre motif.', 'Les verdicts des années closes ne changent pas.', 'Les délais et les rappels des réunions à venir suivent la nouvelle règle.']} />
        </aside>
      </div>
    </Page>
  );
}
