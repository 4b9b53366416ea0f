import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { CompteRenduDocument } from '../api/genere';
import { Fictif } from '../coquille/Fictif';
import { Page } from '../coquille/Page';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { jourLong } from '../composants/dates';
import { DocumentCompteRendu } from './DocumentCompteRendu';
import { statutCompteRendu } from './statut';
import './comptes-rendus.css';

/** The page as it will be read and printed. */
export default function Apercu(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(CompteRenduDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.compteRendu}>
      {(compteRendu) => (
        <Page
          titre={`Compte rendu du ${jourLong(compteRendu.jour)}`} ici="Aperçu" statut={<Statut valeur={statutCompteRendu(compteRendu)} />}
          chemin={[{ libelle: 'Comptes rendus', vers: '/comptes-rendus' }, { libelle: compteRendu.instanceNom, vers: `/comptes-rendus/${compteRendu.id}` }]}
          gestes={<button type="button" className="bouton" onClick={() => window.print()}><Printer className="ic" aria-hidden="true" />Imprimer</button>}
        >
          <p className="impression"><Fictif long /></p>
          <div className="carte"><div className="carte-corps"><DocumentCompteRendu compteRendu={compteRendu} /></div></div>
        </Page>
      )}
    </Lecture>
  );
}
