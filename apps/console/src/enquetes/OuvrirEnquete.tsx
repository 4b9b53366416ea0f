import { ClipboardList } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { OuvrirEnqueteDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampTexte } from '../composants/Champ';
import { useComitesOu } from '../instances/ou';

interface Props {
  libelle: string;
  /** The years that it may be about; a single one is not asked. */
  annees: readonly number[];
  petit?: boolean;
}

/** Offered to those who run a committee of the accord. */
export function OuvrirEnquete({ libelle, annees, petit = false }: Props): ReactNode {
  const agir = useAgir();
  const comites = useComitesOu('ouvrirEnquete');
  if (comites.length === 0) return null;
  const [annee] = annees;
  return (
    <Acte
      nom="ouvrirEnquete" actions={['ouvrirEnquete']} libelle={libelle} icone={ClipboardList} petit={petit} titre={libelle}
      consequence={<p>Chaque organisation qui siège dans le territoire du comité la trouve dans « À faire » et la reçoit par courriel ; qui n’a pas répondu reçoit un rappel une semaine avant le dernier jour, puis la veille. Un comité a une enquête par année.</p>}
      renoncer="Ne pas ouvrir" recu="Enquête ouverte."
      executer={async (saisie) => { await agir(OuvrirEnqueteDocument, { id: crypto.randomUUID(), instanceId: saisie.texte('instanceId'), saisie: { annee: annees.length === 1 && annee !== undefined ? annee : saisie.nombre('annee'), fermeLe: saisie.texte('fermeLe') } }); }}
    >
      <ChampChoix nom="instanceId" libelle="Comité" obligatoire options={comites.map(({ id, nom }) => ({ valeur: id, mot: nom }))} {...(comites[0] && comites.length === 1 ? { defaut: comites[0].id } : {})} />
      {annees.length > 1 ? <ChampChoix nom="annee" libelle="Année sur laquelle elle porte" obligatoire options={annees.map((a) => ({ valeur: String(a), mot: String(a) }))} {...(annee === undefined ? {} : { defaut: String(annee) })} /> : null}
      <ChampTexte nom="fermeLe" libelle="Dernier jour pour répondre" type="date" obligatoire />
    </Acte>
  );
}
