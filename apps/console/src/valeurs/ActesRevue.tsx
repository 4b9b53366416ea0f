import { compter } from '@gouvernance-iae/domaine';
import { Lock, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { useAgir } from '../api/acte';
import { AccepterValeursDocument, RenvoyerValeursDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import { nomCellule } from './tableaux';
import type { ValeurVue } from './valeur';

/** Accept or send back the ticked values; without any, the buttons say what to tick. */
export function ActesRevue(): ReactNode {
  const agir = useAgir();
  const { selectedIds, onUnselectItems, data } = useListContext<ValeurVue>();
  const ids = selectedIds.map(String);
  const choisies = (data ?? []).filter((valeur) => ids.includes(valeur.id));
  const nombre = compter(ids.length, 'valeur');
  if (ids.length === 0) return <p className="petit second">Cochez les valeurs à accepter ou à renvoyer.</p>;
  return (
    <>
      <Acte
        nom="renvoyerValeurs" actions={['renvoyerValeurs']} libelle={`Renvoyer ${nombre}`} icone={Undo2} style="rouge" titre={`Renvoyer ${nombre}`}
        consequence={<><p>L’organisation reçoit votre motif et corrige, ou explique. {ids.length > 1 ? 'Toutes reçoivent le même motif.' : ''}</p><Liste valeurs={choisies} /></>}
        renoncer="Ne pas renvoyer" recu={`${compter(ids.length, 'valeur renvoyée', 'valeurs renvoyées')}.`}
        executer={async (saisie) => {
          await agir(RenvoyerValeursDocument, { ids, motif: saisie.texte('motif') });
          onUnselectItems();
        }}
      >
        <ChampLong nom="motif" libelle="Motif" aide="Dites ce qui est à revoir : l’organisation le lira à côté de sa valeur." obligatoire rows={3} />
      </Acte>
      <Acte
        nom="accepterValeurs" actions={['accepterValeurs']} libelle={`Accepter ${nombre}`} icone={Lock} style="plein" titre={`Accepter ${nombre}`}
        consequence={<><p>Elles se verrouillent et entrent dans le bilan ; les signataires de l’accord les voient.</p><Liste valeurs={choisies} /></>}
        retour={{ definitif: true, texte: <p><b>Une acceptation ne s’annule pas.</b> Une erreur se rectifie par une nouvelle valeur, qui garde l’ancienne.</p> }}
        renoncer="Ne pas accepter" recu={`${compter(ids.length, 'valeur acceptée', 'valeurs acceptées')}.`}
        executer={async () => {
          await agir(AccepterValeursDocument, { ids });
          onUnselectItems();
        }}
      />
    </>
  );
}

const MONTREES = 5;

function Liste({ valeurs }: { valeurs: readonly ValeurVue[] }): ReactNode {
  return (
    <ul className="liste-points petit">
      {valeurs.slice(0, MONTREES).map((valeur) => <li key={valeur.id}><Typo>{`${valeur.indicateur.code}, ${nomCellule(valeur)}, ${valeur.organisationNom}`}</Typo></li>)}
      {valeurs.length > MONTREES ? <li>et {compter(valeurs.length - MONTREES, 'autre', 'autres')}</li> : null}
    </ul>
  );
}
