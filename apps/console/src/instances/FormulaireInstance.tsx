import { useState, type ReactNode } from 'react';
import type { InstanceSaisie, TypeInstance } from '../api/genere';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { ChampDepartements } from '../composants/ChampDepartements';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import { Formulaire } from '../composants/Formulaire';
import { TYPES_INSTANCE } from '../composants/libelles';
import type { InstanceVue } from './Instance';

interface Props { depart?: InstanceVue; libelle: string; renoncer: ReactNode; envoyer: (saisie: InstanceSaisie) => Promise<void> }

const TYPES = Object.keys(TYPES_INSTANCE) as TypeInstance[];

/** Name, type, secretariat; the first perimeter when it opens, its own act afterwards. */
export function FormulaireInstance({ depart, libelle, renoncer, envoyer }: Props): ReactNode {
  const [type, setType] = useState<string>(depart?.type ?? '');
  const national = type === 'COMITE_PILOTAGE_NATIONAL' || type === 'CNIAE';
  return (
    <Formulaire
      className="formulaire pile-5" libelle={libelle} renoncer={renoncer}
      envoyer={(saisie) => envoyer({
        nom: saisie.texte('nom'), sigle: saisie.texte('sigle'), type: saisie.parmi('type', TYPES) ?? 'CTA', secretariatId: saisie.facultatif('secretariatId'),
        departements: saisie.liste('departements'), precision: saisie.facultatif('precision'), predecesseurs: [], regime: depart?.regime ?? null, debut: saisie.facultatif('debut'), fin: saisie.facultatif('fin'),
      })}
    >
      <section className="carte"><div className="carte-corps pile">
        <ChampTexte nom="nom" libelle="Nom" obligatoire defaultValue={depart?.nom ?? ''} maxLength={200} placeholder="CTA du bassin de Dole" />
        <div className="champs-2">
          <ChampChoix nom="type" libelle="Type" obligatoire options={optionsDe(TYPES_INSTANCE)} {...(depart ? { defaut: depart.type } : {})} onChange={setType} />
          <ChampTexte nom="sigle" libelle="Sigle" obligatoire defaultValue={depart?.sigle ?? ''} maxLength={40} placeholder="CTA-DOLE" aide="Court et unique : il numérote les décisions." />
        </div>
        <ChoixOrganisation nom="secretariatId" libelle="Organisation qui l’anime ou en tient le secrétariat" defaut={depart?.secretariat ? { valeur: depart.secretariat.id, mot: depart.secretariat.nom } : null} />
        {depart || national ? null : (
          <>
            <ChampDepartements defaut={[]} obligatoire aide="Un CTA peut en couvrir deux." />
            <ChampTexte nom="precision" libelle="Territoire en mots" placeholder="Bassin de Dole" maxLength={200} />
          </>
        )}
        <div className="champs-2">
          <ChampTexte nom="debut" libelle="Ouverte le" type="date" defaultValue={depart?.debut ?? ''} aide="Aujourd’hui, sauf mention contraire." />
          {depart ? <ChampTexte nom="fin" libelle="Close le" type="date" defaultValue={depart.fin ?? ''} aide="Ses réunions et comptes rendus restent lisibles." /> : null}
        </div>
      </div></section>
    </Formulaire>
  );
}
