import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { OrganisationsChoixDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import type { Option } from '../composants/Champ';
import { ChoixListe } from '../composants/ChoixListe';

/** Several organisations, each as a chip that can be taken off. */
export function ChoixOrganisations({ nom, libelle, defaut }: { nom: string; libelle: string; defaut: readonly Option[] }): ReactNode {
  const [choisies, setChoisies] = useState<readonly Option[]>(defaut);
  const [texte, chercher] = useState<string | null>(null);
  const { data } = useLecture(OrganisationsChoixDocument, { filtre: texte ? { texte } : {} }, texte !== null);
  const options = (data?.organisations.items ?? []).map(({ id, nom: mot }) => ({ valeur: id, mot })).filter(({ valeur }) => !choisies.some((choisie) => choisie.valeur === valeur));
  return (
    <div className="pile-2">
      <ChoixListe key={choisies.length} nom={`${nom}.ajout`} libelle={libelle} options={options} chercher={chercher} choisie={(option) => setChoisies([...choisies, option])} />
      {choisies.length > 0 ? (
        <ul className="rang" aria-label={libelle}>
          {choisies.map((choisie) => (
            <li key={choisie.valeur}>
              <input type="hidden" name={nom} value={choisie.valeur} />
              <button type="button" className="puce puce-active" onClick={() => setChoisies(choisies.filter((autre) => autre !== choisie))}>{choisie.mot}<X className="ic" aria-hidden="true" /><span className="sr"> (retirer)</span></button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
