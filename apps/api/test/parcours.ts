import { id, installerJura } from './jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from './plateforme';
import { installerRegles } from './regles';

/** A platform with the small Jura and its rules. */
export async function ouvrirJura(maintenant?: string): Promise<Plateforme> {
  const p = await ouvrirPlateforme(maintenant ? { maintenant } : {});
  await installerJura(p);
  await installerRegles(p);
  return p;
}

export const REUNION = 'id etat version jour motif points { id titre rang etat } participants { id nom titre reponse presence personneId organisationNom suppleant } actions manques { acte code }';
export const COMPTE_RENDU = 'id etat version rang approbation decisions { id numero texte } syntheses { pointId texte revision } transmissions { id instanceNom recuLe recuParNom } actions manques { acte code }';

export interface ReunionLue {
  id: string;
  etat: string;
  version: number;
  jour: string;
  motif: string | null;
  points: { id: string; titre: string; rang: number; etat: string }[];
  participants: { id: string; nom: string; titre: string; reponse: string; presence: string; personneId: string | null; organisationNom: string | null; suppleant: string | null }[];
  actions: string[];
  manques: { acte: string; code: string }[];
}
export interface CompteRenduLu {
  id: string;
  etat: string;
  version: number;
  rang: number;
  approbation: string | null;
  decisions: { id: string; numero: string; texte: string }[];
  syntheses: { pointId: string; texte: string; revision: number }[];
  transmissions: { id: string; instanceNom: string; recuLe: string | null; recuParNom: string | null }[];
  actions: string[];
  manques: { acte: string; code: string }[];
}

/** GraphQL types of the arguments, by name: every mutation is called by its name and its values. */
const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!', reunionId: 'ID!', compteRenduId: 'ID!', pointId: 'ID!', nouveauId: 'ID!', piloteId: 'ID', version: 'Int!', revision: 'Int!', dureeMinutes: 'Int',
  saisie: 'ReunionSaisie!', points: '[PointSaisie!]!', presences: '[PresenceSaisie!]!', reponse: 'Reponse!', suppleant: 'String', motifUrgence: 'String',
  titre: 'String!', texte: 'String!', motif: 'String!', debut: 'DateTime!', fin: 'DateTime!', genre: 'GenreDecision!', sens: 'SensAvis', echeance: 'Jour', echeanceLibelle: 'String',
};

const SUR_UN_COMPTE_RENDU = /CompteRendu$|Decision$|^accuserReception$/;

function documentDe(acte: string, variables: Record<string, unknown>): string {
  const noms = Object.keys(variables);
  const types = noms.map((n) => `$${n}: ${TYPES[n]}`).join(', ');
  const valeurs = noms.map((n) => `${n}: $${n}`).join(', ');
  const champs = acte === 'enregistrerSynthese' ? 'synthese { id texte revision } trouvailles { genre }' : SUR_UN_COMPTE_RENDU.test(acte) ? COMPTE_RENDU : REUNION;
  return `mutation (${types}) { resultat: ${acte}(${valeurs}) { ${champs} } }`;
}

/** Tries an act as someone named in the small Jura (null: signed out). */
export const tenter = <T>(p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<Reponse<{ resultat: T }>> =>
  p.demander<{ resultat: T }>(qui && id(qui), documentDe(acte, variables), variables);

/** Does an act, which must succeed. */
export async function faire<T = ReunionLue>(p: Plateforme, qui: string, acte: string, variables: Record<string, unknown>): Promise<T> {
  return (await p.obtenir<{ resultat: T }>(id(qui), documentDe(acte, variables), variables)).resultat;
}

/** The code of the refusal, or « fait ». */
export async function code(p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<string> {
  const { errors } = await tenter(p, qui, acte, variables);
  return errors[0]?.extensions.code ?? 'fait';
}

export const saisie = (changement: Record<string, unknown> = {}): Record<string, unknown> => ({
  instanceId: id('CTA-DOLE'),
  debut: '2026-12-01T09:00:00Z',
  fin: '2026-12-01T11:00:00Z',
  lieu: 'Mairie de Dole',
  points: [{ titre: 'Agréments', genre: 'DEBAT' }, { titre: 'Bilan de l’année', genre: 'BILAN' }],
  ...changement,
});

/** Plans a sitting under this name; each on its own hour, for an instance has one sitting at a time. */
export const planifier = (p: Plateforme, nom: string, changement: Record<string, unknown> = {}, qui = 'animatrice'): Promise<ReunionLue> =>
  faire(p, qui, 'planifierReunion', { id: id(nom), saisie: saisie(changement) });

/** Plans, convenes and holds a sitting at which everyone convened was present. */
export async function tenue(p: Plateforme, nom: string, changement: Record<string, unknown> = {}, qui = 'animatrice'): Promise<ReunionLue> {
  const planifiee = await planifier(p, nom, changement, qui);
  const convoquee = await faire(p, qui, 'convoquerReunion', { id: planifiee.id, version: planifiee.version, motifUrgence: 'Délai court' });
  const avant = p.instant;
  p.instant = new Date('2027-01-10T09:00:00Z');
  const presences = convoquee.participants.map(({ id: participantId }) => ({ participantId, presence: 'PRESENT' }));
  const resultat = await faire(p, qui, 'tenirReunion', { id: planifiee.id, version: convoquee.version, presences });
  p.instant = avant;
  return resultat;
}

/** Writes the minutes of a sitting that was held: a sentence under each item, no decision. */
export async function redige(p: Plateforme, nom: string, reunion: ReunionLue, qui = 'animatrice'): Promise<CompteRenduLu> {
  const compteRenduId = id(nom);
  const brouillon = await faire<CompteRenduLu>(p, qui, 'redigerCompteRendu', { id: compteRenduId, reunionId: reunion.id });
  for (const point of reunion.points) await faire(p, qui, 'enregistrerSynthese', { compteRenduId, pointId: point.id, texte: `<p>${point.titre}</p>`, revision: 0 });
  return brouillon;
}

/** Lines of the journal about a subject. */
export const lignes = (p: Plateforme, sujetId: string): Promise<{ acte: string; motif: string | null }[]> => p.sql('SELECT acte, motif FROM journal WHERE sujet_id = $1 ORDER BY id', [sujetId]);

/** Sendings about a subject, by act and rule. */
export const envois = (p: Plateforme, sujetId: string): Promise<{ acte: string; regle: string; parametres: Record<string, unknown> }[]> =>
  p.sql('SELECT acte, regle, parametres FROM envoi WHERE sujet_id = $1 ORDER BY du_le, acte', [sujetId]);
