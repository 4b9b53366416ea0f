import { Bookmark, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useGetList, useListContext, useStore } from 'react-admin';
import { ChampTexte, ErreursChamps } from '../composants/Champ';
import { Dialogue } from '../composants/Dialogue';
import { useEnvoi } from '../composants/envoi';

/** A named set of filters, shown as a tab. */
export interface Vue { nom: string; filtre: Record<string, unknown> }

const cle = (filtre: Record<string, unknown>) => JSON.stringify(Object.entries(filtre).sort(([a], [b]) => a.localeCompare(b)));

/** Ready-made views, then the person's own, kept by the API from one browser to the next. */
export function Vues({ ressource, vues }: { ressource: string; vues: readonly Vue[] }): ReactNode {
  const { filterValues, setFilters } = useListContext();
  const [miennes, garder] = useStore<Vue[]>(`${ressource}.vues`, []);
  const [ouvert, setOuvert] = useState(false);
  const courant = cle(filterValues as Record<string, unknown>);
  const connues = [...vues, ...miennes];
  const connue = connues.some((vue) => cle(vue.filtre) === courant);
  return (
    <nav className="onglets" aria-label="Vues enregistrées">
      {connues.map((vue, rang) => (
        <span className="vue" key={vue.nom}>
          <button type="button" aria-current={cle(vue.filtre) === courant ? 'true' : undefined} onClick={() => setFilters(vue.filtre, {})}>
            {vue.nom}<Compte ressource={ressource} filtre={vue.filtre} />
          </button>
          {rang >= vues.length && cle(vue.filtre) === courant
            ? <button type="button" className="vue-retirer" aria-label={`Retirer la vue ${vue.nom}`} onClick={() => garder(miennes.filter((autre) => autre !== vue))}><X className="ic" aria-hidden="true" /></button>
            : null}
        </span>
      ))}
      {connue ? null : <button type="button" aria-haspopup="dialog" onClick={() => setOuvert(true)}><Bookmark className="ic" aria-hidden="true" />Enregistrer cette vue</button>}
      <Dialogue ouvert={ouvert} titre="Enregistrer cette vue" fermer={() => setOuvert(false)}>
        <Nom enregistrer={(nom) => { garder([...miennes.filter((vue) => vue.nom !== nom), { nom, filtre: filterValues as Record<string, unknown> }]); setOuvert(false); }} renoncer={() => setOuvert(false)} />
      </Dialogue>
    </nav>
  );
}

function Compte({ ressource, filtre }: { ressource: string; filtre: Record<string, unknown> }): ReactNode {
  const { total } = useGetList(ressource, { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' }, filter: filtre });
  return total === undefined ? null : <span className="n">{total}</span>;
}

function Nom({ enregistrer, renoncer }: { enregistrer: (nom: string) => void; renoncer: () => void }): ReactNode {
  const { soumettre, erreurs } = useEnvoi(async (saisie) => enregistrer(saisie.texte('nom')));
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <p className="second">Les filtres affichés seront gardés sous ce nom, pour vous seulement.</p>
        <ChampTexte nom="nom" libelle="Nom de la vue" obligatoire maxLength={40} />
        <div className="rang dialogue-pied">
          <button type="button" className="bouton" onClick={renoncer}>Ne pas enregistrer</button>
          <button type="submit" className="bouton bouton-plein">Enregistrer la vue</button>
        </div>
      </form>
    </ErreursChamps.Provider>
  );
}
