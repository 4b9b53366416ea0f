import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { VersionsBilanDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Fictif } from '../coquille/Fictif';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { DocumentBilan } from './DocumentBilan';

/** A version as it was transmitted, kept whatever came after. */
export default function VersionGardee(): ReactNode {
  const { id = '', numero = '' } = useParams();
  const lecture = useLecture(VersionsBilanDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.bilan}>
      {(bilan) => {
        const version = bilan.versions.find((une) => String(une.numero) === numero);
        if (!version) return <Introuvable />;
        return (
          <Page
            titre={`${bilan.titre}, version ${version.numero}`} ici={`Version ${version.numero}`} statut={<Statut valeur={version.renvoyeLe ? 'RENVOYE' : 'TRANSMIS'} />}
            chemin={[{ libelle: 'Bilans', vers: '/bilans' }, { libelle: bilan.titre, vers: `/bilans/${id}/versions` }]}
            intro={<p className="petit coupe"><Typo>{`Transmise le ${jourLong(jourDeInstant(version.transmisLe))}, telle qu’elle est figée. Empreinte ${version.empreinte}`}</Typo></p>}
            gestes={<button type="button" className="bouton" onClick={() => window.print()}><Printer className="ic" aria-hidden="true" />Imprimer</button>}
          >
            <p className="impression"><Fictif long /></p>
            {version.renvoyeLe ? <div className="section"><Avis ton="rouge"><p><b><Typo>{`Renvoyée le ${jourLong(jourDeInstant(version.renvoyeLe))}.`}</Typo></b> {version.motif ? <Typo>{`Motif : ${version.motif}`}</Typo> : null}</p></Avis></div> : null}
            <div className="carte"><div className="carte-corps"><DocumentBilan bilan={{ ...version, niveau: bilan.niveau }} /></div></div>
          </Page>
        );
      }}
    </Lecture>
  );
}
