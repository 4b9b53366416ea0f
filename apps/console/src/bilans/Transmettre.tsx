import { enumerer } from '@gouvernance-iae/domaine';
import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { TransmettreBilanDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { Typo } from '../composants/Typo';
import type { BilanVu } from './bilan';

/** Freezes the bilan and gives it to the committee that examines it. */
export function Transmettre({ bilan: { id, version, numero, actions, manques, titre, destinatairesNoms } }: { bilan: BilanVu }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="transmettreBilan" actions={actions} manques={manques} libelle="Transmettre" icone={ArrowUpRight} style="plein" titre={<Typo>{`Transmettre : ${titre}`}</Typo>}
      consequence={<p><Typo>{`${destinatairesNoms.length > 0 ? `Destinataire : ${enumerer(destinatairesNoms)}, qui l’examine.` : 'Le comité destinataire le reçoit et l’examine.'} C’est la version ${numero + 1} : son contenu est figé, avec son empreinte.`}</Typo></p>}
      retour={{ definitif: true, texte: <p><b>Une transmission ne s’annule pas.</b> Le comité peut renvoyer le bilan, avec un motif ; vous le corrigez alors.</p> }}
      renoncer="Ne pas transmettre" recu="Bilan transmis."
      executer={async () => { await agir(TransmettreBilanDocument, { id, version }); }}
    />
  );
}
