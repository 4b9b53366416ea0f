import { useDeferredValue, useState, type ReactNode } from 'react';
import { useLecture } from '../api/lecture';
import { OrganisationsChoixDocument, PersonnesChoixDocument, type OrganisationFiltre, type PersonneFiltre } from '../api/genere';
import type { Option } from './Champ';
import { ChoixListe } from './ChoixListe';

interface Props<Filtre> { nom: string; libelle: string; aide?: ReactNode; obligatoire?: boolean; defaut?: Option | null; filtre?: Filtre }

/** Looks for an organisation by its name. */
export function ChoixOrganisation({ filtre, ...champ }: Props<OrganisationFiltre>): ReactNode {
  const [texte, chercher] = useState<string | null>(null);
  const cherche = useDeferredValue(texte);
  const { data } = useLecture(OrganisationsChoixDocument, { filtre: { ...filtre, ...(cherche ? { texte: cherche } : {}) } }, texte !== null);
  return <ChoixListe {...champ} chercher={chercher} options={(data?.organisations.items ?? []).map(({ id, nom }) => ({ valeur: id, mot: nom }))} />;
}

/** Looks for a person by name. */
export function ChoixPersonne({ filtre, ...champ }: Props<PersonneFiltre>): ReactNode {
  const [texte, chercher] = useState<string | null>(null);
  const cherche = useDeferredValue(texte);
  const { data } = useLecture(PersonnesChoixDocument, { filtre: { ...filtre, ...(cherche ? { texte: cherche } : {}) } }, texte !== null);
  return <ChoixListe {...champ} chercher={chercher} options={(data?.personnes.items ?? []).map(({ id, prenom, nom, fonction }) => ({ valeur: id, mot: [`${prenom} ${nom}`, fonction].filter(Boolean).join(', ') }))} />;
}
