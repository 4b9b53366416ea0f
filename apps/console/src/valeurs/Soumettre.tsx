import { compter } from '@gouvernance-iae/domaine';
import { useEffect, useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { SoumettreValeursDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { aSoumettre, manquesSoumission } from './manques';
import type { Carnet } from './carnet';
import { useCellules } from './usage';

/** « Soumettre 3 valeurs »: everything or nothing; what is missing is listed beside. */
export function Soumettre({ carnet, campagneId, ids }: { carnet: Carnet; campagneId: string; ids: readonly string[] }): ReactNode {
  const agir = useAgir();
  const cellules = useCellules(carnet, ids);
  const nombre = aSoumettre(cellules);
  const manques = manquesSoumission(cellules);
  // The receipt says what left, when the grid already has nothing more to submit.
  const [annonce, setAnnonce] = useState(nombre);
  useEffect(() => {
    if (nombre > 0) setAnnonce(nombre);
  }, [nombre]);
  if (nombre === 0 && manques.length === 0) return null;
  const soumises = compter(nombre, 'valeur');
  return (
    <Acte
      nom="soumettreValeurs" actions={['soumettreValeurs']} manques={manques} style="plein" libelle={nombre === 0 ? 'Soumettre' : `Soumettre ${soumises}`}
      titre={`Soumettre ${soumises}`}
      consequence={<p>Le secrétariat les examine. Vous ne pourrez plus les modifier, sauf s’il vous les renvoie. Les autres signataires ne les voient qu’une fois acceptées.</p>}
      retour={{ definitif: true, texte: <p><b>Une soumission ne s’annule pas.</b> Le secrétariat peut vous renvoyer une valeur, avec un motif.</p> }}
      renoncer="Ne pas soumettre" recu={`${compter(annonce, 'valeur soumise', 'valeurs soumises')}.`}
      executer={async () => {
        await carnet.vider();
        await agir(SoumettreValeursDocument, { campagneId });
      }}
    />
  );
}
