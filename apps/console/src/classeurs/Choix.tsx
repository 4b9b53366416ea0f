import { ErreurMetier, exigerClasseurAcceptable, tailleEnMots, TAILLE_CLASSEUR_MAX } from '@gouvernance-iae/domaine';
import { Upload } from 'lucide-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { refusAffichable, type Refus } from '../api/client';
import { envoyerFichier } from '../api/envoi-fichier';
import { Page } from '../coquille/Page';
import { AvisRefus } from '../composants/Refus';
import { Suites } from '../composants/Suites';
import { QuiVoit } from '../valeurs/QuiVoit';
import { cheminImport } from './chemin';
import { GestesClasseur } from './GestesClasseur';
import type { Campagne } from './Import';
import { MesImports } from './MesImports';

interface Envoi { nom: string; part: number }

/** Why a file will not do, before a byte of it leaves. */
function refusImmediat({ name, size }: File): Refus | null {
  try {
    exigerClasseurAcceptable(name, size);
    return null;
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return { message: erreur.message, code: erreur.code, champs: {}, manques: [], reference: null, extensions: {} };
    throw erreur;
  }
}

/** Where a workbook is chosen or dropped; it is sent, read, and its preview opens. */
export function Choix({ campagne }: { campagne: Campagne }): ReactNode {
  const naviguer = useNavigate();
  const deconnecterSiRefus = useLogoutIfAccessDenied();
  const [envoi, setEnvoi] = useState<Envoi | null>(null);
  const [refus, setRefus] = useState<Refus | null>(null);
  const [survole, setSurvole] = useState(false);
  const choix = useRef<HTMLInputElement>(null);

  const envoyer = async (fichier: File | undefined): Promise<void> => {
    if (!fichier || envoi) return;
    const immediat = refusImmediat(fichier);
    setRefus(immediat);
    if (immediat) return;
    const id = crypto.randomUUID();
    setEnvoi({ nom: fichier.name, part: 0 });
    try {
      const parametres = new URLSearchParams({ id, campagne: campagne.id, nom: fichier.name });
      await envoyerFichier(`/classeurs?${parametres.toString()}`, fichier, (part) => setEnvoi({ nom: fichier.name, part }));
      await naviguer(`/campagnes/${campagne.id}/import?import=${id}`);
    } catch (erreur) {
      setRefus(refusAffichable(erreur));
      await deconnecterSiRefus(erreur);
    } finally {
      setEnvoi(null);
    }
  };
  const survoler = (evenement: DragEvent, dessus: boolean): void => {
    evenement.preventDefault();
    setSurvole(dessus);
  };

  return (
    <Page
      titre="Importer un classeur" chemin={cheminImport(campagne)} intro={<p>Rien n’est enregistré avant que vous ayez vu l’aperçu.</p>}
      gestes={<Link className="bouton" to={`/campagnes/${campagne.id}/saisie`}>Ne pas importer</Link>}
    >
      <div className="deux">
        <section className="carte" aria-label="Choisir un fichier"><div className="carte-corps pile">
          <AvisRefus refus={refus} />
          <div
            className={`depot-classeur${survole ? ' survole' : ''}`}
            onDragOver={(evenement) => survoler(evenement, true)} onDragLeave={(evenement) => survoler(evenement, false)}
            onDrop={(evenement) => { survoler(evenement, false); void envoyer(evenement.dataTransfer.files[0]); }}
          >
            <button type="button" className="bouton bouton-plein" aria-disabled={envoi ? true : undefined} onClick={() => { if (!envoi) choix.current?.click(); }}><Upload className="ic" aria-hidden="true" />Choisir un fichier</button>
            <p className="petit second">.xlsx, .ods ou .csv, {tailleEnMots(TAILLE_CLASSEUR_MAX)} au plus<span className="sauf-etroit">, ou glissez-le ici</span>.</p>
            <input ref={choix} hidden type="file" accept=".xlsx,.ods,.csv" aria-label="Classeur à importer" onChange={(evenement) => { void envoyer(evenement.target.files?.[0]); evenement.target.value = ''; }} />
          </div>
          <p role="status" className={envoi ? 'petit' : 'sr'}>{envoi ? (envoi.part < 1 ? `Envoi de ${envoi.nom}…` : `Lecture de ${envoi.nom}…`) : ''}</p>
          {envoi ? <progress {...(envoi.part < 1 ? { value: envoi.part, max: 1 } : {})} aria-label={`Import de ${envoi.nom}`} /> : null}
          <p className="petit second">Partez du classeur de cette campagne : il contient vos lignes, et la période précédente à côté.</p>
          <GestesClasseur campagneId={campagne.id} siennes />
        </div></section>
        <aside className="pile-5" aria-label="Ce qui suivra">
          <Suites suites={['L’aperçu met l’ancienne valeur à côté de la nouvelle.', 'Chaque erreur dit sa cellule et ce qui est attendu : corrigez-la là, ou dans le fichier.', 'L’import se fait en entier ou pas du tout.', 'Une ligne laissée vide garde ce qui est enregistré.']} />
          <MesImports campagneId={campagne.id} />
          <QuiVoit />
        </aside>
      </div>
    </Page>
  );
}
