import { sousMandat } from '../api/mandat-choisi';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { interroger, refusAffichable, type Refus } from '../api/client';
import { ApercuImportOrganisationsDocument, ImporterOrganisationsDocument, type ImportVuFragment } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampTexte } from '../composants/Champ';
import { Introuvable } from '../composants/Introuvable';
import { AvisRefus } from '../composants/Refus';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { ApercuImport } from './ApercuImport';
import { enBase64 } from './fichier';
import './import.css';

interface Choisi { nom: string; fichier: string; apercu: ImportVuFragment }

const OBJET = { nom: ['organisation', 'organisations'], chemin: [{ libelle: 'Organisations', vers: '/organisations' }] } as const;

/** Imports organisations from CSV or ODS: choosing the file shows the preview, then it is all of it or nothing. */
export default function ImporterOrganisations(): ReactNode {
  const moi = useMoi();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const [choisi, setChoisi] = useState<Choisi | null>(null);
  const [refus, setRefus] = useState<Refus | null>(null);
  if (moi && !moi.droits.includes('importerOrganisations')) return <Introuvable />;

  const examiner = async (fichier: File | undefined) => {
    if (!fichier) return;
    setRefus(null);
    try {
      const lu = { nom: fichier.name, fichier: enBase64(await fichier.arrayBuffer()) };
      const { apercuImportOrganisations: apercu } = await interroger(ApercuImportOrganisationsDocument, lu);
      setChoisi({ ...lu, apercu });
    } catch (erreur) {
      setRefus(refusAffichable(erreur));
    }
  };
  const importer = async ({ nom, fichier }: Choisi) => {
    await agir(ImporterOrganisationsDocument, { nom, fichier });
    annoncer('Organisations importées.');
    await naviguer('/organisations');
  };

  if (choisi) return <ApercuImport nom={choisi.nom} objet={OBJET} apercu={choisi.apercu} importer={() => importer(choisi)} abandonner={() => setChoisi(null)} />;
  return (
    <Page
      titre="Importer des organisations" chemin={[{ libelle: 'Organisations', vers: '/organisations' }]} intro={<p>Rien n’est enregistré avant que vous ayez vu l’aperçu.</p>}
      gestes={<Link className="bouton" to="/organisations">Ne pas importer</Link>}
    >
      <div className="deux">
        <section className="carte"><div className="carte-corps pile">
          <AvisRefus refus={refus} />
          <ChampTexte
            nom="fichier" libelle="Fichier CSV ou ODS" type="file" accept=".csv,.ods,text/csv,application/vnd.oasis.opendocument.spreadsheet" obligatoire className="saisie saisie-fichier"
            aide={<>Les mêmes colonnes que l’export. <a href={sousMandat('/exports/organisations.ods')} download>Télécharger l’annuaire actuel</a> pour partir de lui.</>}
            onChange={(evenement) => void examiner(evenement.target.files?.[0])}
          />
        </div></section>
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['L’aperçu compte ce qui est nouveau, modifié, inchangé, refusé.', 'Chaque faute dit sa cellule et ce qui est attendu.', 'L’import se fait en entier ou pas du tout.']} /></aside>
      </div>
    </Page>
  );
}
