import { compter } from '@gouvernance-iae/domaine';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { AnnulerImportDocument, type ImportVuClasseurFragment } from '../api/genere';
import { Acte } from '../composants/Acte';
import { Typo } from '../composants/Typo';

export type Annulation = NonNullable<ImportVuClasseurFragment['annulation']>;
type Gardee = Annulation['gardees'][number];

const RAISONS: Record<Gardee['raison'], string> = { SOUMISE: 'soumise depuis', MODIFIEE: 'modifiée depuis', CLOSE: 'la campagne est close' };
const MONTREES = 8;

/** Takes an import back: what will change is said before, and what will not. */
export function AnnulerImport({ id, annulation }: { id: string; annulation: Annulation }): ReactNode {
  const agir = useAgir();
  const { remises, gardees, annuleLe } = annulation;
  if (annuleLe || remises === 0) return null;
  return (
    <Acte
      nom="annulerImport" actions={['annulerImport']} icone={Undo2} libelle="Annuler l’import" titre="Annuler l’import"
      consequence={<><p><Typo>{remises > 1 ? `${compter(remises, 'valeur')} retrouvent ce qu’elles contenaient avant l’import, ou redeviennent vides.` : '1 valeur retrouve ce qu’elle contenait avant l’import, ou redevient vide.'}</Typo></p><Gardees gardees={gardees} /></>}
      retour={{ definitif: false, texte: <p>L’historique de chaque valeur garde les deux. Vous pourrez importer de nouveau votre classeur.</p> }}
      renoncer="Ne pas annuler" recu={`Import annulé\u00a0: ${compter(remises, 'valeur remise', 'valeurs remises')}.`}
      executer={async () => { await agir(AnnulerImportDocument, { id }); }}
    />
  );
}

/** Those that keep what they hold, by name, and why. */
export function Gardees({ gardees }: { gardees: readonly Gardee[] }): ReactNode {
  if (gardees.length === 0) return null;
  const reste = gardees.length - MONTREES;
  return (
    <div className="pile-1">
      <p><Typo>{gardees.length > 1 ? `${gardees.length} valeurs restent telles quelles :` : '1 valeur reste telle quelle :'}</Typo></p>
      <ul className="liste-points petit">{gardees.slice(0, MONTREES).map((gardee) => <li key={gardee.valeurId}><Typo>{`${[gardee.code, gardee.departementNom ?? 'Région', gardee.typeSiae].filter(Boolean).join(', ')} : ${RAISONS[gardee.raison]}`}</Typo></li>)}</ul>
      {reste > 0 ? <p className="petit second">et {compter(reste, 'autre', 'autres')}.</p> : null}
    </div>
  );
}
