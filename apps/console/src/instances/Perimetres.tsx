import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { ChangerPerimetreDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampTexte } from '../composants/Champ';
import { ChampDepartements } from '../composants/ChampDepartements';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { territoireEntier } from '../composants/departements';
import type { InstanceVue } from './Instance';

/** The territory of the instance, dated: sittings keep that of their day. */
export function Perimetres({ instance, jour }: { instance: InstanceVue; jour: string }): ReactNode {
  const agir = useAgir();
  return (
    <section className="panneau" aria-labelledby="perimetre">
      <header><h2 id="perimetre">Périmètre</h2></header>
      <div className="pile">
        <ul className="pile-2 petit">
          {instance.perimetres.map((perimetre) => (
            <li key={perimetre.id}>
              <b className="fort">{territoireEntier(perimetre.departements)}</b>{perimetre.precision ? <>, <Typo>{perimetre.precision}</Typo></> : null}
              <br /><span className="second"><Typo>{`depuis le ${jourLong(perimetre.debut)}${perimetre.fin ? `, jusqu’au ${jourLong(perimetre.fin)}` : ''}`}</Typo></span>
            </li>
          ))}
        </ul>
        <div>
          <Acte
            nom="changerPerimetre" actions={instance.actions} libelle="Changer le périmètre" petit titre={<Typo>{`Changer le périmètre : ${instance.nom}`}</Typo>}
            consequence={<p>Le nouveau périmètre vaut à partir du jour donné. Les réunions déjà tenues gardent celui de leur jour.</p>} renoncer="Ne pas changer" recu="Périmètre changé."
            executer={async (saisie) => {
              await agir(ChangerPerimetreDocument, {
                id: crypto.randomUUID(), instanceId: instance.id, version: instance.version,
                saisie: { debut: saisie.texte('debut'), departements: saisie.liste('departements'), precision: saisie.facultatif('precision') },
              });
            }}
          >
            <ChampDepartements defaut={instance.departements} aide="Un CTA peut en couvrir deux." />
            <ChampTexte nom="precision" libelle="Territoire en mots" maxLength={200} />
            <ChampTexte nom="debut" libelle="À partir du" type="date" obligatoire defaultValue={jour} />
          </Acte>
        </div>
      </div>
    </section>
  );
}
