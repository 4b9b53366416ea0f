import { compter } from '@gouvernance-iae/domaine';
import { Download, Undo2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { refusAffichable, type Refus } from '../api/client';
import { AbandonnerImportDocument, ConfirmerImportDocument, CorrigerImportDocument, type ImportVuClasseurFragment } from '../api/genere';
import { sousMandat } from '../api/mandat-choisi';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { AvisRefus } from '../composants/Refus';
import { Typo } from '../composants/Typo';
import { useRecu } from '../composants/recu';
import { cheminImport } from './chemin';
import { ComptesApercu } from './ComptesApercu';
import type { Campagne } from './Import';
import { Problemes } from './Problemes';
import { TableApercu, type Correction } from './TableApercu';

export type ApercuVu = NonNullable<ImportVuClasseurFragment['apercu']>;
interface Props { campagne: Campagne; depot: Pick<ImportVuClasseurFragment, 'id' | 'nom'>; apercu: ApercuVu }

/** What the file would change, old beside new; nothing is recorded yet. */
export function Apercu({ campagne, depot, apercu }: Props): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const [refus, setRefus] = useState<Refus | null>(null);
  const [retapee, setRetapee] = useState<string | null>(null);
  const [enCours, setEnCours] = useState(false);
  const pourquoi = useId();
  const aEnregistrer = apercu.nouvelles + apercu.modifiees;
  // A CSV has no sheets.
  const feuilles = /\.csv$/iu.test(depot.nom) ? '' : `${apercu.feuilles.length > 1 ? 'feuilles' : 'feuille'} « ${apercu.feuilles.join(' », « ')} », `;
  const bloque = apercu.enErreur > 0 || aEnregistrer === 0 || enCours;

  const tenter = async (faire: () => Promise<void>): Promise<void> => {
    setRefus(null);
    setEnCours(true);
    try {
      await faire();
    } catch (erreur) {
      setRefus(refusAffichable(erreur));
    } finally {
      setEnCours(false);
    }
  };
  const corriger = (corrections: readonly Correction[]): Promise<void> => tenter(async () => {
    await agir(CorrigerImportDocument, { id: depot.id, corrections: [...corrections] });
    setRetapee(corrections[0]?.cellule ?? '');
  });
  const confirmer = (): Promise<void> => tenter(async () => {
    await agir(ConfirmerImportDocument, { id: depot.id, empreinte: apercu.empreinte });
    annoncer(`Import enregistré\u00a0: ${compter(aEnregistrer, 'valeur')}.`);
  });
  const abandonner = (): Promise<void> => tenter(async () => {
    await agir(AbandonnerImportDocument, { id: depot.id });
    await naviguer(`/campagnes/${campagne.id}/saisie`);
  });

  return (
    <Page
      titre="Aperçu de l’import" chemin={cheminImport(campagne)} serree
      intro={<p>Rien n’est encore enregistré. Fichier <b className="fort">{depot.nom}</b>, <Typo>{`${feuilles}${compter(apercu.lignes.length, 'ligne lue', 'lignes lues')}, colonnes reconnues par leur titre.`}</Typo></p>}
      gestes={<>
        <button type="button" className="bouton bouton-nu" onClick={() => void abandonner()}>Abandonner</button>
        <a className="bouton" href={sousMandat(`/exports/imports/${depot.id}`)} download><Download className="ic" aria-hidden="true" />Mon fichier annoté</a>
        <button type="button" className="bouton bouton-plein" aria-disabled={bloque || undefined} aria-describedby={pourquoi} onClick={() => { if (!bloque) void confirmer(); }}>Importer {compter(aEnregistrer, 'valeur')}</button>
      </>}
    >
      <div className="pile">
        {refus?.code === 'CONFLIT' ? (
          <Avis ton="ambre" role="alert">
            <p><b>{refus.message}</b></p>
            <p><button type="button" className="bouton bouton-s" onClick={() => void corriger([])}>Relire l’aperçu</button></p>
          </Avis>
        ) : <AvisRefus refus={refus} />}
        <ComptesApercu apercu={apercu} />
        <p className={retapee === null ? 'sr' : 'petit second'} role="status"><Typo>{direCorrection(apercu, retapee)}</Typo></p>
        <div className="deux deux-apercu">
          <TableApercu apercu={apercu} corriger={(correction) => corriger([correction])} />
          <aside className="pile-5" aria-label="Erreurs et suite">
            <Problemes apercu={apercu} pourquoi={pourquoi} />
            <div className="avis ton-accent">
              <Undo2 className="ic" aria-hidden="true" />
              <p><b>Vous pourrez annuler l’import</b> tant que ses valeurs ne sont pas soumises, jusqu’à la clôture de la campagne. L’import ne soumet rien.</p>
            </div>
          </aside>
        </div>
      </div>
    </Page>
  );
}

/** « F6 : corrigée. Il reste 2 lignes en erreur. » */
function direCorrection({ lignes, enErreur }: ApercuVu, cellule: string | null): string {
  if (cellule === null) return '';
  const reste = enErreur > 0 ? `Il reste ${compter(enErreur, 'ligne')} en erreur.` : 'Plus rien n’empêche l’import.';
  if (cellule === '') return `L’aperçu est à jour. ${reste}`;
  const encore = lignes.some(({ problemes }) => problemes.some((probleme) => probleme.cellule === cellule));
  return `${cellule} : ${encore ? 'toujours à revoir' : 'corrigée'}. ${reste}`;
}
