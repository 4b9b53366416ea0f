import { jourCivil } from './calendrier';
import { dernierJourAvant } from './convocation';
import { transitionImpossible } from './erreur';
import { tailleEnMots, tientSaPromesse, typeAnnonce, type TypeDocument } from './fichier';
import { exigerTransitionReunion, type ActeReunion } from './machine';
import type { Attendu, Reunion } from './objets';
import { citer, regleDe, type ReglesApplicables } from './regle';
import { Controle, estTexteSain } from './saisie';
import { compter } from './texte';

/** Ten mebibytes: a scanned report of a hundred pages. The same bounds are CHECKs in the database. */
export const TAILLE_DOCUMENT_MAX = 10 * 1024 * 1024;
export const NOM_DOCUMENT_MAX = 200;
export const DOCUMENTS_MAX = 50;

export interface FaitsDocuments {
  /** Do the participants have minutes of the sitting before them? */
  readonly compteRenduPublie: boolean;
  /** Documents of the sitting, withdrawn ones left out. */
  readonly documents: number;
  /** Ids of the items on its agenda. */
  readonly points: readonly string[];
}

/** The last part of a path, without what file systems refuse; what a page cannot show is left to be refused. */
export const nomDeFichier = (nom: string): string =>
  (nom.normalize('NFC').split(/[/\\]/u).at(-1) ?? '').replace(/[<>:"|?*]/gu, '-').replace(/[ \t]+/gu, ' ').replace(/^[ .]+|[ .]+$/gu, '');

function controlerFichier(c: Controle, nomDonne: string, taille: number): { nom: string; typeMime: TypeDocument | null } {
  const nom = nomDeFichier(nomDonne);
  const typeMime = typeAnnonce(nom);
  if (!estTexteSain(nom) || /[\t\n\r]/u.test(nom)) c.refuser('nom', 'Le nom du fichier contient un caractère qui ne s’affiche pas. Renommez-le.');
  else if (nom.length > NOM_DOCUMENT_MAX) c.refuser('nom', `Le nom du fichier compte au plus ${compter(NOM_DOCUMENT_MAX, 'caractère')}. Renommez-le.`);
  else if (typeMime === null) c.refuser('nom', 'Ce type de fichier n’est pas accepté. Déposez un PDF, un document, un tableur ou un diaporama (ODF ou Office), une image PNG ou JPEG, un CSV ou un texte.');
  else c.texte('nom', nom, { max: NOM_DOCUMENT_MAX });
  if (taille === 0) c.refuser('fichier', 'Ce fichier est vide.');
  if (taille > TAILLE_DOCUMENT_MAX) c.refuser('fichier', `Ce fichier dépasse ${tailleEnMots(TAILLE_DOCUMENT_MAX)}. Allégez-le, ou partagez-le en plusieurs.`);
  return { nom, typeMime };
}

/** Refuses a file by its name and size, before a byte of it travels. */
export function exigerFichierAcceptable(nom: string, taille: number): void {
  const c = new Controle();
  controlerFichier(c, nom, taille);
  c.lever();
}

/** A file whose name, size and bytes are acceptable. `autres` adds what else is refused, before its bytes are looked at. */
export function fichierAcceptable(saisie: { readonly nom: string; readonly octets: Uint8Array }, autres: (c: Controle) => void): { nom: string; typeMime: TypeDocument; taille: number } {
  const c = new Controle();
  const { nom, typeMime } = controlerFichier(c, saisie.nom, saisie.octets.length);
  autres(c);
  if (c.champs.length === 0 && typeMime !== null && !tientSaPromesse(saisie.octets, typeMime)) {
    c.refuser('fichier', 'Le contenu de ce fichier n’est pas celui que son nom annonce, ou il est abîmé. Enregistrez-le de nouveau, puis recommencez.');
  }
  c.lever();
  if (typeMime === null) throw new Error('Un fichier sans type a déjà été refusé.');
  return { nom, typeMime, taille: saisie.octets.length };
}

/** Once the participants have the minutes, the file of the sitting is closed: what they read is what was there. */
function exigerOuvert(reunion: Pick<Reunion, 'etat' | 'reprise'>, acte: ActeReunion, { compteRenduPublie }: Pick<FaitsDocuments, 'compteRenduPublie'>): void {
  exigerTransitionReunion(reunion, acte);
  if (compteRenduPublie) throw transitionImpossible('Le compte rendu est publié : les documents de cette réunion ne changent plus.');
}

export interface DocumentSaisi {
  readonly nom: string;
  readonly pointId: string | null;
  readonly octets: Uint8Array;
}

export interface DocumentDepose {
  readonly nom: string;
  readonly typeMime: TypeDocument;
  readonly taille: number;
  readonly pointId: string | null;
  readonly deposeLe: Date;
}

/** Deposits a file with a sitting, for the whole of it or under one item of its agenda. */
export function deposer(reunion: Pick<Reunion, 'etat' | 'reprise'>, faits: FaitsDocuments, saisie: DocumentSaisi, maintenant: Date): DocumentDepose {
  exigerOuvert(reunion, 'deposerDocument', faits);
  const fichier = fichierAcceptable(saisie, (c) => {
    if (faits.documents >= DOCUMENTS_MAX) c.refuser('fichier', `Une réunion garde au plus ${compter(DOCUMENTS_MAX, 'document')} : retirez-en un.`);
    if (saisie.pointId !== null && !faits.points.includes(saisie.pointId)) c.refuser('pointId', 'Ce point n’est pas à l’ordre du jour de cette réunion.');
  });
  return { ...fichier, pointId: saisie.pointId, deposeLe: maintenant };
}

/** Withdraws a document; once people are convened they may have read it, and are owed a reason. */
export function retirer(
  reunion: Pick<Reunion, 'etat' | 'reprise'>,
  faits: Pick<FaitsDocuments, 'compteRenduPublie'>,
  document: { readonly retireLe: Date | null },
  motif: string | null | undefined,
  maintenant: Date,
): { retireLe: Date; motif: string | null } {
  exigerOuvert(reunion, 'retirerDocument', faits);
  if (document.retireLe !== null) throw transitionImpossible('Ce document est déjà retiré.');
  const c = new Controle();
  const limites = { min: 3, max: 1000 };
  const raison = reunion.etat === 'PLANIFIEE' ? c.texte('motif', motif, limites) : c.motif(motif, 'Indiquez le motif du retrait : le document a pu être lu.');
  c.lever();
  return { retireLe: maintenant, motif: raison };
}

/**
 * Was a document deposited in time? Judged by the rule of the day of the sitting (BFC2016 art. 3: ten calendar days for the
 * regional committee); null where none sets a delay, or where the sitting was recorded long after.
 */
export function attenduDocument(reunion: Pick<Reunion, 'jour' | 'zone' | 'departements' | 'reprise'>, deposeLe: Date, regles: ReglesApplicables): Attendu | null {
  const regle = regleDe(regles, 'DOCUMENTS');
  const avantLe = reunion.reprise === null ? dernierJourAvant(reunion, regle) : null;
  if (regle === null || avantLe === null) return null;
  const faitLe = jourCivil(deposeLe, reunion.zone);
  return { acte: 'deposerDocument', libelle: 'Déposer les documents', avantLe, faitLe, etat: faitLe > avantLe ? 'EN_RETARD' : 'RESPECTE', citation: citer(regle) };
}
