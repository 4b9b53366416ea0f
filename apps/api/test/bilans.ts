import { id } from './jura';
import type { Plateforme, Reponse } from './plateforme';

export interface Cellule {
  dimension: string;
  libelle: string;
  departement: string | null;
  numerateur: string | null;
  denominateur: string | null;
  taux: string | null;
  numerateurPrecedent: string | null;
  comptees: number;
  nonCommuniquees: number;
  manquantes: number;
  preuves: number;
  contestations: number | null;
}
export interface Chiffre {
  code: string;
  rubrique: string;
  calcule: boolean;
  sujet: string;
  aConfirmer: string | null;
  citation: { texte: string } | null;
  phrase: string;
  total: Cellule;
  lignes: Cellule[];
}
export interface BilanLu {
  id: string;
  titre: string;
  etat: string;
  version: number;
  numero: number;
  niveau: string;
  empreinte: string | null;
  empreinteVerifiee: boolean | null;
  destinatairesNoms: string[];
  motifRenvoi: string | null;
  rubriquesARevoir: string[];
  avis: string | null;
  actions: string[];
  manques: { code: string; message: string; champ: string | null }[];
  alertes: { code: string; message: string; champ: string | null }[];
  narratifs: { rubrique: string; texte: string; revision: number }[];
  commentaires: { figure: string | null; texte: string; auteurNom: string; organisationNom: string | null; numero: number }[];
  versions: { numero: number; empreinte: string; motif: string | null; rubriques: string[]; contenu: { chiffres: { code: string }[] }; narratifs: { rubrique: string; texte: string }[] }[];
  contenu: { annee: number; jour: string; rubriques: string[]; rythme: { instanceNom: string; attendues: number; tenues: number; etat: string; presents: number; convoques: number; citation: { texte: string } | null }[]; syntheses: { code: string }[]; chiffres: Chiffre[] };
}

const CELLULE = 'dimension libelle departement numerateur denominateur taux numerateurPrecedent comptees nonCommuniquees manquantes preuves contestations';
export const BILAN = `id titre etat version numero niveau empreinte empreinteVerifiee destinatairesNoms motifRenvoi rubriquesARevoir avis actions manques { code message champ } alertes { code message champ }
  narratifs { rubrique texte revision } commentaires { figure texte auteurNom organisationNom numero }
  versions { numero empreinte motif rubriques contenu { chiffres { code } } narratifs { rubrique texte } }
  contenu { annee jour rubriques rythme { instanceNom attendues tenues etat presents convoques citation { texte } } syntheses { code }
    chiffres { code rubrique calcule sujet aConfirmer citation { texte } phrase total { ${CELLULE} } lignes { ${CELLULE} } } }`;

const ACTES: Readonly<Record<string, string>> = {
  composerBilan: `mutation ($id: ID!, $instanceId: ID!, $accordId: ID!, $annee: Int!) { r: composerBilan(id: $id, instanceId: $instanceId, accordId: $accordId, annee: $annee) { ${BILAN} } }`,
  enregistrerNarratif: `mutation ($bilanId: ID!, $rubrique: RubriqueBilan!, $texte: String!, $revision: Int!, $motif: String) { r: enregistrerNarratif(bilanId: $bilanId, rubrique: $rubrique, texte: $texte, revision: $revision, motif: $motif) { narratif { texte revision modifieParNom } trouvailles { genre } } }`,
  transmettreBilan: `mutation ($id: ID!, $version: Int!) { r: transmettreBilan(id: $id, version: $version) { ${BILAN} } }`,
  commenterBilan: `mutation ($id: ID!, $bilanId: ID!, $rubrique: RubriqueBilan!, $figure: String, $texte: String!) { r: commenterBilan(id: $id, bilanId: $bilanId, rubrique: $rubrique, figure: $figure, texte: $texte) { ${BILAN} } }`,
  examinerBilan: `mutation ($id: ID!, $version: Int!, $avis: String!) { r: examinerBilan(id: $id, version: $version, avis: $avis) { ${BILAN} } }`,
  adopterBilan: `mutation ($id: ID!, $version: Int!, $avis: String) { r: adopterBilan(id: $id, version: $version, avis: $avis) { ${BILAN} } }`,
  renvoyerBilan: `mutation ($id: ID!, $version: Int!, $motif: String!, $rubriques: [RubriqueBilan!]!) { r: renvoyerBilan(id: $id, version: $version, motif: $motif, rubriques: $rubriques) { ${BILAN} } }`,
};

export const tenterBilan = <T = BilanLu>(p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<Reponse<{ r: T }>> => p.demander<{ r: T }>(qui && id(qui), ACTES[acte] ?? '', variables);

export async function faireBilan<T = BilanLu>(p: Plateforme, qui: string, acte: string, variables: Record<string, unknown>): Promise<T> {
  return (await p.obtenir<{ r: T }>(id(qui), ACTES[acte] ?? '', variables)).r;
}

/** The code of the refusal, or « fait ». */
export const codeBilan = async (p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<string> => (await tenterBilan(p, qui, acte, variables)).errors[0]?.extensions.code ?? 'fait';

export const lireBilan = async (p: Plateforme, qui: string, nom: string): Promise<BilanLu | null> => (await p.obtenir<{ bilan: BilanLu | null }>(id(qui), `query ($id: ID!) { bilan(id: $id) { ${BILAN} } }`, { id: id(nom) })).bilan;

export const composer = (p: Plateforme, qui: string, nom: string, sigle: string, annee = 2026, accord = 'BFC2025'): Promise<BilanLu> =>
  faireBilan(p, qui, 'composerBilan', { id: id(nom), instanceId: id(sigle), accordId: id(accord), annee });

/** Writes every section of a draft. */
export async function raconter(p: Plateforme, qui: string, bilan: BilanLu): Promise<void> {
  for (const rubrique of bilan.contenu.rubriques) {
    const revision = bilan.narratifs.find((n) => n.rubrique === rubrique)?.revision ?? 0;
    await faireBilan(p, qui, 'enregistrerNarratif', { bilanId: bilan.id, rubrique, texte: `<p>Ce que dit ${rubrique}, révision ${revision + 1}.</p>`, revision });
  }
}

/** A figure of a bilan as « total 3/4 ; 21 1/2 ». */
export function dire({ contenu }: BilanLu, code: string): string {
  const chiffre = contenu.chiffres.find((c) => c.code === code);
  if (!chiffre) return 'absent';
  const ecrire = (c: Cellule): string => `${c.dimension === 'TOTAL' ? 'tout' : (c.departement ?? c.libelle)} ${c.numerateur ?? '∅'}${c.denominateur === null ? '' : `/${c.denominateur}`}`;
  return [chiffre.total, ...chiffre.lignes].map(ecrire).join(' ; ');
}
