import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Option } from '../composants/Champ';
import { ChoixListe } from '../composants/ChoixListe';
import { useLecture } from '../api/lecture';
import { OrganisationsChoixDocument } from '../api/genere';

/** Organisations invited to this sitting only, beyond the members of the instance. */
export function ChoixInvites({ defaut }: { defaut: readonly Option[] }): ReactNode {
  const [invites, setInvites] = useState<readonly Option[]>(defaut);
  const [texte, chercher] = useState<string | null>(null);
  const { data } = useLecture(OrganisationsChoixDocument, { filtre: texte ? { texte } : {} }, texte !== null);
  const options = (data?.organisations.items ?? [])
    .map(({ id, nom }) => ({ valeur: id, mot: nom }))
    .filter(({ valeur }) => !invites.some((invite) => invite.valeur === valeur));
  return (
    <div className="pile-2">
      <ChoixListe
        key={invites.length} nom="invite" libelle="Inviter aussi une organisation" aide="Les membres de l’instance sont convoqués sans rien faire ici."
        options={options} chercher={chercher} choisie={(option) => setInvites([...invites, option])}
      />
      {invites.length > 0 ? (
        <ul className="rang" aria-label="Organisations invitées">
          {invites.map((invite) => (
            <li key={invite.valeur}>
              <input type="hidden" name="invites" value={invite.valeur} />
              <button type="button" className="puce puce-active" onClick={() => setInvites(invites.filter((autre) => autre !== invite))}>{invite.mot}<X className="ic" aria-hidden="true" /><span className="sr"> (retirer)</span></button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
