import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { interroger, refusAffichable, type Refus } from '../api/client';
import { ApercuImportActionsDocument, FeuilleDeRouteDocument, ImporterActionsDocument, type ImportActionsVuFragment } from '../api/genere';
import { useLecture } from '../api/lecture';
import { sousMandat } from '../api/mandat-choisi';
import { Page } from '../coquille/Page';
import { ChampTexte } from '../composants/Champ';
import { Lecture } from '../composants/Lecture';
import { AvisRefus } from '../composants/Refus';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { ApercuImport } from '../organisations/ApercuImport';
import { enBase64 } from '../organisations/fichier';
import { titreFeuille, type FeuilleVue } from './feuille';

const ACCEPTES = '.csv,.ods,.xlsx,text/csv,application/vnd.oasis.opendocument.spreadsheet,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Imports actions from the format of the export: choosing the file shows the preview, then it is all of it or nothing. */
export default function ImporterActions(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(FeuilleDeRouteDocument, { id, ids: [id] });
  return <Lecture lecture={lecture} choisir={(r) => (r.feuilleDeRoute?.actions.includes('importerActions') ? r.feuilleDeRoute : null)}>{(feuille) => <Contenu feuille={feuille} />}</Lecture>;
}

interface Choisi { nom: string; fichier: string; apercu: ImportActionsVuFragment }

function Contenu({ feuille }: { feuille: FeuilleVue }): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const [choisi, setChoisi] = useState<Choisi | null>(null);
  const [refus, setRefus] = useState<Refus | null>(null);
  const retour = `/feuilles-de-route/${feuille.id}`;
  const chemin = [{ libelle: 'Feuilles de route', vers: '/feuilles-de-route' }, { libelle: titreFeuille(feuille), vers: retour }];

  const examiner = async (fichier: File | undefined) => {
    if (!fichier) return;
    setRefus(null);
    try {
      const lu = { nom: fichier.name, fichier: enBase64(await fichier.arrayBuffer()) };
      const { apercuImportActions: apercu } = await interroger(ApercuImportActionsDocument, { feuilleDeRouteId: feuille.id, ...lu });
      setChoisi({ ...lu, apercu });
    } catch (erreur) {
      setRefus(refusAffichable(erreur));
    }
  };
  const importer = async ({ nom, fichier }: Choisi) => {
    await agir(ImporterActionsDocument, { feuilleDeRouteId: feuille.id, nom, fichier });
    annoncer('Actions importées.');
    await naviguer(retour);
  };

  if (choisi) return <ApercuImport nom={choisi.nom} objet={{ nom: ['action', 'actions'], chemin }} apercu={choisi.apercu} importer={() => importer(choisi)} abandonner={() => setChoisi(null)} />;
  return (
    <Page titre="Importer des actions" chemin={chemin} intro={<p>Rien n’est enregistré avant que vous ayez vu l’aperçu.</p>} gestes={<Link className="bouton" to={retour}>Ne pas importer</Link>}>
      <div className="deux">
        <section className="carte"><div className="carte-corps pile">
          <AvisRefus refus={refus} />
          <ChampTexte
            nom="fichier" libelle="Fichier CSV, ODS ou XLSX" type="file" accept={ACCEPTES} obligatoire className="saisie saisie-fichier"
            aide={<>Les mêmes colonnes que l’export. <a href={sousMandat(`/exports/feuilles-de-route/${feuille.id}.ods`)} download>Télécharger cette feuille de route</a> pour partir d’elle.</>}
            onChange={(evenement) => void examiner(evenement.target.files?.[0])}
          />
        </div></section>
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['Une ligne sans identifiant ajoute une action ; les autres sont reconnues.', 'Ce que le fichier ne nomme pas reste tel quel.', 'Adoptée, une feuille de route ne reçoit que l’avancement : ouvrez une révision pour le reste.', 'L’import se fait en entier ou pas du tout.']} /></aside>
      </div>
    </Page>
  );
}
