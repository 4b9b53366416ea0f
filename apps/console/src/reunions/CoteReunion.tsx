import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import type { ReunionVueFragment } from '../api/genere';
import { Attendus } from '../composants/Attendus';
import { Manques, type ManqueVu } from '../composants/Manques';
import { Suites } from '../composants/Suites';

const SUITE_DES_ACTES = ['convoquerReunion', 'tenirReunion', 'redigerCompteRendu'] as const;
type Acte = (typeof SUITE_DES_ACTES)[number];

const TITRES: Record<Acte, string> = {
  convoquerReunion: 'Ce qui manque pour convoquer',
  tenirReunion: 'Ce qui manque pour tenir',
  redigerCompteRendu: 'Ce qui manque pour écrire',
};

/** The next act of a sitting among those the API allows now. */
export function acteSuivant(reunion: ReunionVueFragment): Acte | null {
  return SUITE_DES_ACTES.find((acte) => reunion.actions.includes(acte)) ?? null;
}

/** Beside a sitting: what is missing, what will happen, what is expected and why. */
export function CoteReunion({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const acte = acteSuivant(reunion);
  return (
    <aside className="pile-5" aria-label="Ce qui manque et ce qui suivra">
      {acte && acte !== 'redigerCompteRendu' ? (
        <Manques titre={TITRES[acte]} manques={reunion.manques.filter((manque) => manque.acte === acte)} faits={faits(reunion, acte)} remede={(manque) => remede(reunion.id, manque)} />
      ) : null}
      {acte ? <Suites suites={suites(reunion, acte)} /> : null}
      <Attendus attendus={reunion.attendus} />
    </aside>
  );
}

function remede(id: string, { code, champ }: ManqueVu): { libelle: string; vers: string } | null {
  if (code === 'ORDRE_DU_JOUR' || champ === 'points') return { libelle: code === 'PROPOSITIONS' ? 'Examiner' : 'Ajouter un point', vers: `/reunions/${id}/ordre-du-jour` };
  if (champ === 'lieu' || champ === 'debut') return { libelle: 'Compléter', vers: `/reunions/${id}/modifier` };
  return null;
}

function faits(reunion: ReunionVueFragment, acte: Acte): string[] {
  const inscrits = reunion.points.filter((point) => point.etat === 'INSCRIT').length;
  if (acte === 'tenirReunion') return reunion.convoqueeLe ? [`Convocation envoyée à ${compter(reunion.participants.length, 'personne')}`] : [];
  return [
    ...(inscrits > 0 ? [`Ordre du jour\u00a0: ${compter(inscrits, 'point')}`] : []),
    ...(reunion.documents.length > 0 ? [`Documents\u00a0: ${reunion.documents.length}`] : []),
    ...(reunion.lieu && reunion.lienDistance ? ['Lieu et lien à distance'] : reunion.lieu ? ['Lieu'] : reunion.lienDistance ? ['Lien à distance'] : []),
  ];
}

function suites(reunion: ReunionVueFragment, acte: Acte): string[] {
  const convoques = reunion.participants.length;
  const personnes = convoques > 0 ? compter(convoques, 'personne') : 'Chaque membre et chaque invité';
  if (acte === 'convoquerReunion') {
    return [
      `${personnes} ${convoques > 1 ? 'reçoivent un message chacune' : 'reçoit un message'}, avec l’ordre du jour${reunion.documents.length > 0 ? ', la liste des documents' : ''} et l’invitation d’agenda.`,
      'L’heure d’envoi et les destinataires sont gardés comme preuve.',
      'Vous pourrez encore modifier : chacun recevra alors une nouvelle version.',
    ];
  }
  if (acte === 'tenirReunion') {
    return ['Les présences sont enregistrées, par personne et par organisation.', 'L’ordre du jour est figé ; le compte rendu peut être écrit.', 'Une erreur se corrige en rouvrant la réunion, avec un motif.'];
  }
  return ['Un brouillon est préparé à partir de l’ordre du jour et des présences.', 'Seuls l’animation et le secrétariat le lisent, jusqu’à sa publication.'];
}
