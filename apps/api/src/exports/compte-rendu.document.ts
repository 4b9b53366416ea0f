import { compter, dateComplete, dateEnMots, jourCivil, majuscule, typographier, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import { parse } from 'graphql';
import { horaireEnMots } from '../calendrier/horaire';
import { MENTION_FICTIVE, paragraphe, simple, type Bloc, type Document } from './document';
import type { Lecture } from './lecture';
import { APPROBATIONS, GENRES_DECISION, PRESENCES, SENS_AVIS } from './libelles';
import { lireTexteRiche } from './texte-riche';

const COMPTE_RENDU = parse(`query CompteRenduExporte($id: ID!) { compteRendu(id: $id) {
  id instanceNom jour etat approbation rang motif publieLe approuveLe taciteLe remplaceLe
  reunion { titre debut fin zone lieu }
  points { id titre }
  participants { nom fonction organisationNom presence titre }
  syntheses { pointId texte }
  decisions { pointId numero genre texte sens piloteNom echeanceLibelle echeance }
  transmissions { instanceNom transmisLe recuLe recuParNom }
} }`);

export interface CompteRenduLu {
  readonly id: string;
  readonly instanceNom: string;
  readonly jour: string;
  readonly etat: 'BROUILLON' | 'PROJET' | 'APPROUVE' | 'REMPLACE';
  readonly approbation: string | null;
  readonly rang: number;
  readonly motif: string | null;
  readonly publieLe: string | null;
  readonly approuveLe: string | null;
  /** When silence approves, or approved. */
  readonly taciteLe: string | null;
  readonly remplaceLe: string | null;
  /** Null for who reads the minutes without the sitting: the addressees of a transmission. */
  readonly reunion: { readonly titre: string | null; readonly debut: string; readonly fin: string; readonly zone: string; readonly lieu: string | null } | null;
  readonly points: readonly { readonly id: string; readonly titre: string }[];
  readonly participants: readonly { readonly nom: string; readonly fonction: string | null; readonly organisationNom: string | null; readonly presence: string; titre: string }[];
  readonly syntheses: readonly { readonly pointId: string; readonly texte: string }[];
  readonly decisions: readonly DecisionLue[];
  readonly transmissions: readonly { readonly instanceNom: string; readonly transmisLe: string; readonly recuLe: string | null; readonly recuParNom: string | null }[];
}

interface DecisionLue {
  readonly pointId: string;
  readonly numero: string;
  readonly genre: string;
  readonly texte: string;
  readonly sens: string | null;
  readonly piloteNom: string | null;
  readonly echeanceLibelle: string | null;
  readonly echeance: string | null;
}

/** The minutes as this reader may read them; null when she may not. */
export async function lireCompteRendu(lecture: Lecture, id: string): Promise<CompteRenduLu | null> {
  return (await lecture.interroger<{ compteRendu: CompteRenduLu | null }>(COMPTE_RENDU, { id })).compteRendu;
}

const jourDe = (instant: string): string => dateEnMots(jourCivil(new Date(instant), ZONE_METROPOLE));

function projet({ taciteLe, reunion }: CompteRenduLu): string {
  if (taciteLe === null) return 'Projet, soumis à approbation';
  const terme = dateEnMots(jourCivil(new Date(taciteLe), reunion?.zone ?? ZONE_METROPOLE));
  return `Projet : sans observation jusqu’au ${terme} inclus, il sera approuvé`;
}

function mentions(lu: CompteRenduLu, fictif: boolean): string[] {
  const { etat, rang, motif, remplaceLe } = lu;
  return [
    ...(fictif ? [MENTION_FICTIVE] : []),
    ...(etat === 'BROUILLON' ? ['Brouillon, non publié'] : []),
    ...(etat === 'PROJET' ? [projet(lu)] : []),
    ...(remplaceLe ? [`Remplacé le ${jourDe(remplaceLe)} par un compte rendu rectifié`] : []),
    ...(rang > 1 && etat !== 'BROUILLON' ? [`Compte rendu rectifié${motif ? ` : ${motif}` : ''}`] : []),
  ];
}

function soustitre({ instanceNom, jour, reunion }: CompteRenduLu): string {
  const quand = reunion ? horaireEnMots({ debut: new Date(reunion.debut), fin: new Date(reunion.fin), zone: reunion.zone }) : dateComplete(jour);
  return [reunion?.titre ? `${instanceNom} – ${reunion.titre}` : instanceNom, quand, ...(reunion?.lieu ? [reunion.lieu] : [])].join(', ');
}

function presences({ participants }: CompteRenduLu): Bloc[] {
  const blocs = Object.entries(PRESENCES).flatMap(([presence, libelle]): Bloc[] => {
    // A substitute who was not called upon is neither present nor absent: he is not named.
    const personnes = participants.filter((p) => p.presence === presence && !(presence === 'INCONNUE' && p.titre === 'SUPPLEANT'));
    if (personnes.length === 0) return [];
    const elements = personnes.map((p) => simple(typographier([p.nom, p.fonction, p.organisationNom].filter((m, i, tous) => m && tous.indexOf(m) === i).join(', '))));
    return [{ genre: 'TITRE', niveau: 3, texte: `${libelle} (${personnes.length})` }, { genre: 'LISTE', numerotee: false, elements }];
  });
  return blocs.length > 0 ? [{ genre: 'TITRE', niveau: 2, texte: 'Présences' }, ...blocs] : [];
}

const finirPhrase = (texte: string): string => (/[.!?…]\s*$/u.test(texte) ? texte.trim() : `${texte.trim()}.`);

function decision({ numero, genre, texte, sens, piloteNom, echeance, echeanceLibelle }: DecisionLue): Bloc {
  const quand = echeance ? `échéance : ${dateEnMots(echeance)}` : echeanceLibelle && `échéance : ${echeanceLibelle}`;
  const suite = [sens && `avis ${SENS_AVIS[sens] ?? sens}`, piloteNom && `pilote : ${piloteNom}`, quand].filter((m) => m !== null && m !== '');
  return {
    genre: 'ENCADRE',
    etiquette: `${GENRES_DECISION[genre] ?? genre} ${numero}`,
    morceaux: [{ texte: typographier(finirPhrase(texte)) }, ...(suite.length > 0 ? [{ texte: typographier(` ${majuscule(suite.join(' ; '))}.`), italique: true }] : [])],
  };
}

const point = (lu: CompteRenduLu, { id, titre }: CompteRenduLu['points'][number], rang: number): Bloc[] => {
  const blocs = lireTexteRiche(lu.syntheses.find((s) => s.pointId === id)?.texte ?? '');
  return [
    { genre: 'TITRE', niveau: 2, texte: typographier(`${rang + 1}. ${titre}`) },
    ...(blocs.length > 0 ? blocs : [paragraphe('Ce point n’est pas rédigé.')]),
    ...lu.decisions.filter((d) => d.pointId === id).map(decision),
  ];
};

function validite({ publieLe, approuveLe, approbation, transmissions }: CompteRenduLu): Bloc[] {
  const approuve = approuveLe && `${APPROBATIONS[approbation ?? ''] ?? 'Approuvé'} le ${jourDe(approuveLe)}.`;
  const lignes = [publieLe && `Publié le ${jourDe(publieLe)}.`, approuve].filter((l) => l !== null && l !== '');
  const elements = transmissions.map(({ instanceNom, transmisLe, recuLe, recuParNom }) =>
    simple(typographier(`${instanceNom}, le ${jourDe(transmisLe)}${recuLe ? ` ; reçu le ${jourDe(recuLe)}${recuParNom ? ` par ${recuParNom}` : ''}` : ' ; accusé de réception attendu'}`)),
  );
  return [
    ...(lignes.length > 0 ? [{ genre: 'TITRE', niveau: 2, texte: 'Publication' } as const, paragraphe(lignes.join(' '))] : []),
    ...(elements.length > 0 ? [{ genre: 'TITRE', niveau: 3, texte: `Transmis à ${compter(elements.length, 'instance')}` } as const, { genre: 'LISTE', numerotee: false, elements } as const] : []),
  ];
}

/** Lays the minutes out: attendance, items with what was decided, and what the text is worth. */
export function composerCompteRendu(lu: CompteRenduLu, fictif: boolean, maintenant: Date): Document {
  return {
    titre: `Compte rendu du ${dateEnMots(lu.jour)}`,
    soustitre: typographier(soustitre(lu)),
    mentions: mentions(lu, fictif).map(typographier),
    pied: typographier(`${fictif ? `${MENTION_FICTIVE} – ` : ''}${lu.instanceNom}, ${dateEnMots(lu.jour)}`),
    blocs: [...presences(lu), ...lu.points.flatMap((p, rang) => point(lu, p, rang)), ...validite(lu)],
    faitLe: maintenant,
  };
}
