import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { BilanDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Fictif } from '../coquille/Fictif';
import { Page } from '../coquille/Page';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { statutBilan } from './bilan';
import { DocumentBilan } from './DocumentBilan';

/** The whole bilan on one page, as it is printed: every section, every figure in numbers. */
export default function Apercu(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(BilanDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.bilan}>
      {(bilan) => (
        <Page
          titre={`Aperçu : ${bilan.titre}`} ici="Aperçu" statut={<Statut valeur={statutBilan(bilan)} />}
          chemin={[{ libelle: 'Bilans', vers: '/bilans' }, { libelle: bilan.titre, vers: `/bilans/${bilan.id}` }]}
          intro={<p className="petit coupe"><Typo>{bilan.transmisLe && bilan.etat !== 'BROUILLON' ? `Version ${bilan.numero}, transmise le ${jourLong(jourDeInstant(bilan.transmisLe))}, empreinte ${bilan.empreinte ?? ''}` : `Brouillon, d’après les preuves au ${jourLong(bilan.contenu.jour)}`}</Typo></p>}
          gestes={<button type="button" className="bouton" onClick={() => window.print()}><Printer className="ic" aria-hidden="true" />Imprimer</button>}
        >
          <p className="impression"><Fictif long /></p>
          <div className="carte"><div className="carte-corps"><DocumentBilan bilan={bilan} /></div></div>
        </Page>
      )}
    </Lecture>
  );
}
