import { compter, dateEnMots, ecrireDecimal, ecrireTaux, INSECABLE, jourCivil, NOMS_RUBRIQUES, tauxDe, typographier, ZONE_METROPOLE, type RubriqueBilan } from '@gouvernance-iae/domaine';
import type { BilanExporte, CelluleExportee, ChiffreExporte } from './bilan.lecture';
import { MENTION_FICTIVE, paragraphe, simple, type Bloc, type Document } from './document';
import { ETATS_ATTENDU } from './libelles';
import { lireTexteRiche } from './texte-riche';

const jourDe = (instant: string): string => dateEnMots(jourCivil(new Date(instant), ZONE_METROPOLE));
/** Enough of a hash to compare two papers; the whole one stands at the end. */
const courte = (empreinte: string): string => `${empreinte.slice(0, 4)}…${empreinte.slice(-4)}`;

function mentions({ etat, renvoyeLe, contenu }: BilanExporte, fictif: boolean): string[] {
  return [
    ...(fictif ? [MENTION_FICTIVE] : []),
    ...(etat === 'BROUILLON' ? [`Brouillon, non transmis : chiffres du ${dateEnMots(contenu.jour)}`] : []),
    ...(renvoyeLe === null ? [] : [`Renvoyé le ${jourDe(renvoyeLe)}`]),
  ];
}

const pied = ({ titre, numero, etat, empreinte }: BilanExporte, fictif: boolean): string =>
  [...(fictif ? [MENTION_FICTIVE] : []), titre, etat === 'BROUILLON' ? 'brouillon' : `version ${numero}, empreinte ${courte(empreinte ?? '')}`].join(' – ');

/** The figure of a cell as it is read: « 218 », « 77 % », « non calculable ». */
export function valeurDe({ numerateur, denominateur }: Pick<CelluleExportee, 'numerateur' | 'denominateur'>): string {
  if (denominateur !== null) return ecrireTaux(tauxDe({ numerateur, denominateur }));
  return numerateur === null ? '' : ecrireDecimal(numerateur);
}
const nombre = (valeur: string | null): string => (valeur === null ? '–' : ecrireDecimal(valeur));

const estConteste = ({ contestations }: CelluleExportee): boolean => contestations !== null && contestations > 0;

function ligneDe(cellule: CelluleExportee, taux: boolean, reserves: boolean): string[] {
  const avant = { numerateur: cellule.numerateurPrecedent, denominateur: cellule.denominateurPrecedent };
  return [
    cellule.dimension !== 'TOTAL' && estConteste(cellule) ? `${cellule.libelle} (contesté)` : cellule.libelle,
    nombre(cellule.numerateur),
    ...(taux ? [nombre(cellule.denominateur), valeurDe(cellule) || '–'] : []),
    valeurDe(avant) || '–',
    ...(reserves ? [String(cellule.nonCommuniquees), String(cellule.manquantes)] : []),
  ];
}

/** The code of an indicator is that of the accord; a count of the platform is known by its name. */
const nomDe = ({ code, intitule }: ChiffreExporte): string => typographier(/^[A-Z]\d/u.test(code) ? `${code} ${intitule}` : intitule);

/** What the rows of a table distinguish, and what its first column is then called. */
const DIMENSIONS: Readonly<Record<string, readonly [legende: string, colonne: string]>> = {
  DEPARTEMENT: ['par département', 'Département'],
  TYPE_SIAE: ['par type de SIAE', 'Type de SIAE'],
  TYPE_INSTANCE: ['par type d’instance', 'Instance'],
  COLLEGE: ['par collège', 'Collège'],
  SIGNATAIRE: ['par signataire', 'Signataire'],
  COMITE: ['par comité', 'Comité'],
  PILOTE: ['par pilote', 'Pilote'],
  CHANTIER: ['par chantier', 'Chantier'],
  ETAT_ACTION: ['par état', 'État'],
  GENRE_REMONTEE: ['par genre', 'Genre'],
};

function tableau(c: ChiffreExporte, annee: number): Bloc {
  const { calcule, total, lignes } = c;
  const dimensions = [...new Set(lignes.map((l) => l.dimension))].map((d) => DIMENSIONS[d] ?? ['', 'Ligne']);
  const taux = total.denominateur !== null || lignes.some((l) => l.denominateur !== null);
  const reserves = !calcule;
  const chiffre = (titre: string): { titre: string; chiffre: true } => ({ titre, chiffre: true });
  return {
    genre: 'TABLEAU',
    legende: `${nomDe(c)}, ${dimensions.map(([legende]) => legende).join(' et ')}`,
    colonnes: [{ titre: dimensions.map(([, colonne]) => colonne).join(', ') }, chiffre(taux ? 'Compte' : String(annee)), ...(taux ? [chiffre('Sur'), chiffre(`Part ${annee}`)] : []), chiffre(`${taux ? 'Part ' : ''}${annee - 1}`), ...(reserves ? [chiffre('Non comm.'), chiffre('Manquantes')] : [])],
    lignes: [...lignes, total].map((cellule) => ligneDe(cellule, taux, reserves)),
  };
}

const enItalique = (texte: string): Bloc => ({ genre: 'PARAGRAPHE', morceaux: [{ texte: typographier(texte), italique: true }] });

function chiffre(c: ChiffreExporte, annee: number): Bloc[] {
  return [
    { genre: 'TITRE', niveau: 3, texte: nomDe(c) },
    paragraphe(typographier(c.phrase)),
    ...(estConteste(c.total) ? [enItalique(`Chiffre contesté : ${compter(c.total.contestations ?? 0, 'contestation ouverte ou retenue', 'contestations ouvertes ou retenues')}.`)] : []),
    ...(c.aConfirmer === null ? [] : [enItalique(`À confirmer : ${c.aConfirmer}`)]),
    ...(c.lignes.length > 0 ? [tableau(c, annee)] : []),
    ...(c.citation === null ? [] : [enItalique(`${c.citation.texte}${c.calcule ? ' ; compté par la plateforme' : ''}`)]),
  ];
}

const rythme = ({ contenu }: BilanExporte): Bloc[] =>
  contenu.rythme.length === 0
    ? []
    : [{
        genre: 'TABLEAU',
        legende: 'Rythme et participation',
        colonnes: [{ titre: 'Instance' }, { titre: 'Attendues', chiffre: true }, { titre: 'Tenues', chiffre: true }, { titre: 'Rythme' }, { titre: 'Présents', chiffre: true }, { titre: 'Convoqués', chiffre: true }],
        lignes: contenu.rythme.map((r) => [r.instanceNom, String(r.attendues), String(r.tenues), ETATS_ATTENDU[r.etat] ?? r.etat, String(r.presents), String(r.convoques)]),
      }];

function rubrique(lu: BilanExporte, nom: RubriqueBilan, rang: number): Bloc[] {
  const narratif = lireTexteRiche(lu.narratifs.find((n) => n.rubrique === nom)?.texte ?? '');
  const remarques = lu.commentaires.filter((c) => c.rubrique === nom);
  return [
    { genre: 'TITRE', niveau: 2, texte: `${rang + 1}. ${NOMS_RUBRIQUES[nom]}` },
    ...(narratif.length > 0 ? narratif : [paragraphe('Cette rubrique n’est pas commentée.')]),
    ...(nom === 'RYTHME' ? rythme(lu) : []),
    ...lu.contenu.chiffres.filter((c) => c.rubrique === nom).flatMap((c) => chiffre(c, lu.annee)),
    ...(remarques.length > 0 ? [{ genre: 'TITRE', niveau: 3, texte: compter(remarques.length, 'remarque') } as const, { genre: 'LISTE', numerotee: false, elements: remarques.map((r) => simple(typographier(`${r.figure ?? NOMS_RUBRIQUES[nom]}, ${r.auteurNom}${r.organisationNom === null ? '' : ` (${r.organisationNom})`}, le ${jourDe(r.instant)} : ${r.texte}`))) } as const] : []),
  ];
}

function validite({ etat, numero, transmisLe, examineLe, adopteLe, avis, empreinte, destinatairesNoms, versions, organisationNom }: BilanExporte): Bloc[] {
  const dits = [
    `Composé par ${organisationNom}.`,
    transmisLe && `Version ${numero}, transmise le ${jourDe(transmisLe)}.`,
    examineLe && `Examiné le ${jourDe(examineLe)}.`,
    adopteLe && `Adopté le ${jourDe(adopteLe)}.`,
    empreinte && `Empreinte du contenu (SHA-256) : ${empreinte}.`,
  ].filter((d) => d !== null && d !== '');
  const renvoyees = versions.filter((v) => v.renvoyeLe !== null);
  return [
    { genre: 'TITRE', niveau: 2, texte: 'Validité' },
    paragraphe(typographier(dits.join(' '))),
    ...(avis === null ? [] : [{ genre: 'ENCADRE', etiquette: 'Avis du comité', morceaux: simple(typographier(avis)) } as const]),
    ...(etat === 'BROUILLON' || destinatairesNoms.length === 0 ? [] : [{ genre: 'TITRE', niveau: 3, texte: `Transmis à ${compter(destinatairesNoms.length, 'instance')}` } as const, { genre: 'LISTE', numerotee: false, elements: destinatairesNoms.map((n) => simple(n)) } as const]),
    ...(renvoyees.length === 0 ? [] : [{ genre: 'TITRE', niveau: 3, texte: 'Versions renvoyées' } as const, { genre: 'LISTE', numerotee: false, elements: renvoyees.map((v) => simple(typographier(`Version ${v.numero}, renvoyée le ${jourDe(v.renvoyeLe ?? v.transmisLe)} : ${v.motif ?? ''}`))) } as const]),
  ];
}

/** Lays a bilan out: each section with its narrative and its figures, then what the paper is worth. */
export function composerDocumentBilan(lu: BilanExporte, fictif: boolean, maintenant: Date): Document {
  const { accord, contenu, instanceNom, annee } = lu;
  const premiers = contenu.syntheses.flatMap((s) => contenu.chiffres.filter((c) => c.code === s.code));
  return {
    titre: lu.titre,
    soustitre: typographier(`${instanceNom}, ${accord.titre}, année ${annee}`),
    mentions: mentions(lu, fictif).map(typographier),
    pied: typographier(pied(lu, fictif)),
    blocs: [
      { genre: 'LISTE', numerotee: false, elements: premiers.map((c) => [{ texte: `${c.intitule}${INSECABLE}: `, gras: true }, { texte: typographier(c.phrase) }]) },
      ...contenu.rubriques.flatMap((nom, rang) => rubrique(lu, nom, rang)),
      ...validite(lu),
    ],
    faitLe: maintenant,
  };
}
