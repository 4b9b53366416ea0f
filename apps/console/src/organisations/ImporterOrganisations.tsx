import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { interroger } from '../api/client';
import { ApercuImportOrganisationsDocument, ImporterOrganisationsDocument, type ImportVuFragment } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampTexte } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { ApercuImport } from './ApercuImport';
import { enBase64 } from './fichier';

interface Choisi { nom: string; fichier: string }

/** Imports organisations from CSV or ODS: a preview first, then all of it or nothing. */
export default function ImporterOrganisations(): ReactNode {
  const moi = useMoi();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const [choisi, setChoisi] = useState<Choisi | null>(null);
  const [apercu, setApercu] = useState<ImportVuFragment | null>(null);
  if (moi && !moi.droits.includes('importerOrganisations')) return <Introuvable />;

  const examiner = async (fichier: File) => {
    const lu = { nom: fichier.name, fichier: enBase64(await fichier.arrayBuffer()) };
    const { apercuImportOrganisations } = await interroger(ApercuImportOrganisationsDocument, lu);
    setChoisi(lu);
    setApercu(apercuImportOrganisations);
  };
  const importer = async () => {
    if (!choisi || !apercu) return;
    await agir(ImporterOrganisationsDocument, choisi);
    annoncer('Organisations importées.');
    await naviguer('/organisations');
  };

  if (apercu && choisi) return <ApercuImport nom={choisi.nom} apercu={apercu} importer={importer} abandonner={() => setApercu(null)} />;
  return (
    <Page titre="Importer des organisations" chemin={[{ libelle: 'Organisations', vers: '/organisations' }]} intro={<p>Rien n’est enregistré avant que vous ayez vu l’aperçu.</p>}>
      <div className="deux">
        <Formulaire className="formulaire pile-5" libelle="Voir l’aperçu" renoncer={<Link className="bouton" to="/organisations">Ne pas importer</Link>} envoyer={async (saisie) => { const fichier = saisie.fichier('fichier'); if (fichier) await examiner(fichier); }}>
          <section className="carte"><div className="carte-corps pile">
            <ChampTexte nom="fichier" libelle="Fichier CSV ou ODS" type="file" accept=".csv,.ods,text/csv,application/vnd.oasis.opendocument.spreadsheet" obligatoire className="saisie saisie-fichier" aide={<>Les mêmes colonnes que l’export. <a href="/exports/organisations.ods" download>Télécharger l’annuaire actuel</a> pour partir de lui.</>} />
          </div></section>
        </Formulaire>
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['L’aperçu compte ce qui est nouveau, modifié, inchangé, en erreur.', 'Chaque erreur dit la cellule et ce qui est attendu.', 'L’import se fait en entier ou pas du tout.']} /></aside>
      </div>
    </Page>
  );
}
