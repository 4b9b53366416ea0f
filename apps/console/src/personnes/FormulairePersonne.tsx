import type { ReactNode } from 'react';
import type { PersonneModification } from '../api/genere';
import { ChampTexte } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';

interface Props { depart?: { prenom: string; nom: string; courriel: string; fonction: string | null; active: boolean }; libelle: string; renoncer: ReactNode; envoyer: (saisie: PersonneModification) => Promise<void> }

/** Name, professional address, function. */
export function FormulairePersonne({ depart, libelle, renoncer, envoyer }: Props): ReactNode {
  return (
    <Formulaire
      className="formulaire pile-5" libelle={libelle} renoncer={renoncer}
      envoyer={(saisie) => envoyer({
        prenom: saisie.texte('prenom'), nom: saisie.texte('nom'), courriel: saisie.texte('courriel'), fonction: saisie.facultatif('fonction'),
        active: depart ? saisie.coche('active') : true,
      })}
    >
      <section className="carte"><div className="carte-corps pile">
        <div className="champs-2">
          <ChampTexte nom="prenom" libelle="Prénom" obligatoire defaultValue={depart?.prenom ?? ''} maxLength={100} autoComplete="off" />
          <ChampTexte nom="nom" libelle="Nom" obligatoire defaultValue={depart?.nom ?? ''} maxLength={100} autoComplete="off" />
        </div>
        <ChampTexte nom="courriel" libelle="Adresse électronique professionnelle" type="email" obligatoire defaultValue={depart?.courriel ?? ''} autoComplete="off" />
        <ChampTexte nom="fonction" libelle="Fonction" defaultValue={depart?.fonction ?? ''} maxLength={200} />
        {depart ? (
          <label className="case-libelle"><input type="checkbox" name="active" defaultChecked={depart.active} /><span><b className="fort">Compte ouvert</b><br /><span className="petit second">Un compte fermé ne peut plus se connecter. Ses actes restent au journal.</span></span></label>
        ) : null}
      </div></section>
    </Formulaire>
  );
}
