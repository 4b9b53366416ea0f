import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { AjouterLivrableDocument, FournirLivrableDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampTexte } from '../composants/Champ';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import type { ActionLue } from './Action';

const AIDE = 'Une adresse, une référence, le lieu où il se trouve.';

/** What the action must produce, each with its evidence. */
export function Livrables({ action }: { action: ActionLue }): ReactNode {
  const agir = useAgir();
  const { id, livrables, actions } = action;
  if (livrables.length === 0 && !actions.includes('ajouterLivrable')) return null;
  return (
    <section className="carte" aria-labelledby="livrables">
      <div className="carte-tete">
        <h2 id="livrables">Livrables</h2>
        <span className="pousse">
          <Acte
            nom="ajouterLivrable" actions={actions} libelle="Ajouter un livrable" icone={Plus} petit titre="Ajouter un livrable" consequence={<p>L’action ne sera faite qu’avec sa preuve.</p>} renoncer="Ne pas ajouter" recu="Livrable ajouté."
            executer={async (saisie) => { await agir(AjouterLivrableDocument, { id: crypto.randomUUID(), actionId: id, intitule: saisie.texte('intitule'), preuve: saisie.facultatif('preuve') }); }}
          >
            <ChampTexte nom="intitule" libelle="Livrable" obligatoire maxLength={300} />
            <ChampTexte nom="preuve" libelle="Preuve" maxLength={500} aide={AIDE} />
          </Acte>
        </span>
      </div>
      {livrables.length === 0 ? <p className="carte-corps second">Aucun livrable n’est prévu.</p> : (
        <ul className="lignes">
          {livrables.map((livrable) => (
            <li key={livrable.id}>
              <div>
                <b className="fort"><Typo>{livrable.intitule}</Typo></b><br />
                <span className="petit second">{livrable.preuve ? <><Preuve preuve={livrable.preuve} />{livrable.fourniLe ? <Typo>{`, le ${jourLong(livrable.fourniLe)}`}</Typo> : null}</> : 'Sa preuve est attendue'}</span>
              </div>
              <div className="rang">
                <Statut valeur={livrable.fourniLe ? 'RECU' : 'A_VENIR'} mot={livrable.fourniLe ? 'Fourni' : 'Attendu'} />
                <Acte
                  nom="fournirLivrable" actions={actions} libelle={<>{livrable.fourniLe ? 'Changer la preuve' : 'Donner la preuve'}<span className="sr"> : {livrable.intitule}</span></>} petit titre={<Typo>{`Preuve : ${livrable.intitule}`}</Typo>}
                  consequence={<p>Chacun pourra aller la voir.</p>} renoncer="Fermer" recu="Preuve enregistrée." executer={async (saisie) => { await agir(FournirLivrableDocument, { id: livrable.id, preuve: saisie.texte('preuve') }); }}
                >
                  <ChampTexte nom="preuve" libelle="Preuve" obligatoire maxLength={500} aide={AIDE} defaultValue={livrable.preuve ?? ''} />
                </Acte>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A web address is a link; anything else is where to look. */
const Preuve = ({ preuve }: { preuve: string }): ReactNode => (/^https:\/\/\S+$/u.test(preuve) ? <a href={preuve} rel="noreferrer">{preuve.replace('https://', '')}</a> : <Typo>{preuve}</Typo>);
