import {
  compter, dateEnMots, dateNumerique, ecrireCle, ecrireDecimal, ecrireTaux, ecrireValeur, LIBELLES_VALEUR, marqueDe, permetValeur, tauxDe, TITRES_CLASSEUR,
  type ColonneClasseur, type Decimal, type Indicateur,
} from '@gouvernance-iae/domaine';
import { MENTION_FICTIVE } from '../exports/document';
import type { CampagneEnCellules, CelluleLue } from './cellules';
import type { CelluleEcrite, ClasseurEcrit, FeuilleEcrite, Style } from './ecriture/feuille';

/** Width of each column, in characters. */
export const LARGEURS: Readonly<Record<ColonneClasseur, number>> = {
  CLE: 30, ORGANISATION: 28, INDICATEUR: 42, TERRITOIRE: 20, TYPE: 12, ATTENDU: 34, VALEUR: 16, DENOMINATEUR: 16, MOTIF: 28, SOURCE: 24, EXTRAIT_LE: 12, METHODE: 24, COMMENTAIRE: 30, PRECEDENTE: 22, ETAT: 14, REMARQUE: 34,
};
/** Those of a file of one owner: its title says whose it is. */
const SIENNES: readonly ColonneClasseur[] = ['CLE', 'INDICATEUR', 'TERRITOIRE', 'TYPE', 'ATTENDU', 'VALEUR', 'DENOMINATEUR', 'MOTIF', 'SOURCE', 'EXTRAIT_LE', 'METHODE', 'COMMENTAIRE', 'PRECEDENTE', 'ETAT', 'REMARQUE'];
const TOUTES: readonly ColonneClasseur[] = ['CLE', 'ORGANISATION', ...SIENNES.slice(1)];

const ATTENDUS: Readonly<Record<Indicateur['unite'], string>> = { NOMBRE: 'Un nombre entier', HEURES: 'Un nombre d’heures', POURCENTAGE: '', BOOLEEN: 'oui ou non', DOCUMENT: 'La référence d’un document', LISTE: 'La référence d’une liste' };

const attendu = ({ unite, numerateur, denominateur }: CelluleLue['indicateur']): string =>
  unite === 'POURCENTAGE' ? `Deux nombres : ${numerateur ?? 'numérateur'} (${TITRES_CLASSEUR.VALEUR}), ${denominateur ?? 'dénominateur'} (${TITRES_CLASSEUR.DENOMINATEUR})` : ATTENDUS[unite];

/** The former figure, as it is read beside a cell. */
function precedenteDe({ precedente, indicateur }: CelluleLue): string {
  if (precedente === null) return '';
  if (precedente.nonCommunique !== null) return 'NC';
  const taux = indicateur.unite === 'POURCENTAGE' && precedente.numerateur !== null && precedente.denominateur !== null;
  return taux ? `${ecrireTaux(tauxDe(precedente))} (${ecrireDecimal(precedente.numerateur ?? '')} sur ${ecrireDecimal(precedente.denominateur ?? '')})` : ecrireValeur(precedente, indicateur.unite);
}

const decimal = (valeur: Decimal | null): number | null => (valeur === null ? null : Number(valeur));

/** The cell as its file holds it; « NC » stands where a value is not given, and its reason beside. */
function contenuDe({ valeur, indicateur }: CelluleLue): string | number | null {
  if (valeur.nonCommunique !== null) return 'NC';
  if (indicateur.unite === 'BOOLEEN') return valeur.booleen === null ? null : valeur.booleen ? 'oui' : 'non';
  return indicateur.unite === 'DOCUMENT' || indicateur.unite === 'LISTE' ? valeur.texte : decimal(valeur.numerateur);
}

function remarque({ valeur, sienne }: CelluleLue, modifiable: boolean): string {
  if (valeur.motifRenvoi !== null && valeur.etat === 'RENVOYEE') return `Renvoyée : ${valeur.motifRenvoi}`;
  if (sienne && !modifiable) return valeur.verrouillee ? 'La campagne est close : cette ligne ne change plus.' : 'Cette ligne ne change plus.';
  return valeur.alternative && valeur.etat === 'A_SAISIR' ? 'Un des fournisseurs répond pour tous.' : '';
}

function ligne(lue: CelluleLue, colonnes: readonly ColonneClasseur[], { campagne }: CampagneEnCellules): CelluleEcrite[] {
  const { valeur, indicateur, sienne, organisationNom, departementNom } = lue;
  const modifiable = sienne && permetValeur(valeur, 'saisirValeurs') && (campagne.etat === 'OUVERTE' || valeur.remplaceId !== null);
  const nombre: Style = indicateur.unite === 'HEURES' ? 'DECIMAL' : 'ENTIER';
  const fige = (contenu: string): CelluleEcrite => ({ contenu, style: 'FIGE' });
  const libre = (contenu: CelluleEcrite['contenu'], style: 'TEXTE' | 'ENTIER' | 'DECIMAL' | 'JOUR' = 'TEXTE'): CelluleEcrite => ({ contenu, style: modifiable ? style : style === 'TEXTE' ? 'FIGE' : (`FIGE_${style}` as Style) });
  const chiffre = indicateur.unite === 'NOMBRE' || indicateur.unite === 'HEURES' || indicateur.unite === 'POURCENTAGE';
  const cellules: Readonly<Record<ColonneClasseur, () => CelluleEcrite>> = {
    CLE: () => fige(ecrireCle({ code: indicateur.code, departement: valeur.departement, typeSiae: valeur.typeSiae }, valeur.organisationId, campagne.id)),
    ORGANISATION: () => fige(organisationNom),
    INDICATEUR: () => fige(`${indicateur.code} ${indicateur.intitule}`),
    TERRITOIRE: () => fige(valeur.departement === null ? 'Région' : [valeur.departement, departementNom].filter(Boolean).join(' ')),
    TYPE: () => fige(valeur.typeSiae ?? ''),
    ATTENDU: () => fige(attendu(indicateur)),
    VALEUR: () => libre(contenuDe(lue), chiffre ? (nombre as 'ENTIER' | 'DECIMAL') : 'TEXTE'),
    DENOMINATEUR: () => (indicateur.unite === 'POURCENTAGE' ? libre(decimal(valeur.denominateur), 'ENTIER') : fige('')),
    MOTIF: () => libre(valeur.nonCommunique),
    SOURCE: () => libre(valeur.source),
    EXTRAIT_LE: () => libre(valeur.extraitLe === null ? null : { jour: valeur.extraitLe }, 'JOUR'),
    METHODE: () => libre(valeur.methode),
    COMMENTAIRE: () => libre(valeur.commentaire),
    PRECEDENTE: () => fige(precedenteDe(lue)),
    ETAT: () => fige(valeur.verrouillee ? 'close' : LIBELLES_VALEUR[valeur.etat]),
    REMARQUE: () => fige(remarque(lue, modifiable)),
  };
  return colonnes.map((colonne) => cellules[colonne]());
}

function lisezMoi({ campagne }: CampagneEnCellules, titre: string, fictif: boolean): FeuilleEcrite {
  const notes = [
    ...(fictif ? [`${MENTION_FICTIVE} : aucun de ces chiffres ne décrit une organisation réelle.`] : []),
    `Période du ${dateEnMots(campagne.debut)} au ${dateEnMots(campagne.fin)}, à rendre avant le ${dateEnMots(campagne.echeance)}.`,
    '',
    'Remplir',
    'Les cellules blanches de la feuille « Valeurs » se remplissent. Les grises ne changent pas : elles décrivent la ligne, ou la valeur est soumise ou acceptée.',
    'Les nombres s’écrivent à la française : 1 234,5. Collez des valeurs, jamais des formules : une formule est refusée.',
    `Un taux se donne par ses deux nombres, dans « ${TITRES_CLASSEUR.VALEUR} » et « ${TITRES_CLASSEUR.DENOMINATEUR} » : il se calcule, et ne se saisit pas.`,
    `Sans chiffre à donner, écrivez NC, et la raison dans « ${TITRES_CLASSEUR.MOTIF} ». Ce n’est jamais zéro.`,
    'Une ligne laissée vide garde ce qui est enregistré : un classeur n’efface rien.',
    '',
    'Envoyer',
    'Enregistrez en .xlsx, en .ods ou en .csv, puis « Importer un classeur » dans la page de saisie de la campagne.',
    'Un aperçu montre l’ancienne et la nouvelle valeur de chaque ligne. Rien n’est enregistré avant que vous ayez confirmé, et tout l’est, ou rien.',
    'Vous pouvez déplacer les colonnes et ajouter les vôtres. Gardez la première, masquée : elle dit à quelle valeur chaque ligne correspond.',
    '',
    'Qui voit vos chiffres ?',
    'Votre organisation, puis le secrétariat du comité une fois soumis. Les autres signataires ne les voient qu’une fois acceptés.',
  ];
  const INTERTITRES = new Set(['Remplir', 'Envoyer', 'Qui voit vos chiffres ?']);
  return {
    nom: 'Lisez-moi', colonnes: [{ largeur: 110 }], titres: [], fige: null,
    lignes: [[{ contenu: titre, style: 'TITRE' }], ...notes.map((contenu): CelluleEcrite[] => [{ contenu, style: INTERTITRES.has(contenu) ? 'TITRE' : 'NOTE' }])],
  };
}

/** What a workbook says of its making. */
export interface CadreClasseur {
  readonly fictif: boolean;
  readonly maintenant: Date;
  readonly jour: string;
}

/** « Année 2026 – Réseau Horizon »: whose it is, or how many they are. */
export function titreClasseur({ campagne, cellules }: CampagneEnCellules): string {
  const organisations = [...new Set(cellules.map(({ organisationNom }) => organisationNom))];
  return `${campagne.libelle} – ${organisations.length === 1 ? organisations[0] : compter(organisations.length, 'organisation')}`;
}

/** The workbook of a campaign for this reader: theirs to fill, or everybody's to read, under one format that an import takes back. */
export function composerClasseur(lue: CampagneEnCellules, { fictif, maintenant, jour }: CadreClasseur): ClasseurEcrit {
  const { campagne, cellules } = lue;
  const seule = new Set(cellules.map(({ organisationNom }) => organisationNom)).size === 1;
  const colonnes = seule ? SIENNES : TOUTES;
  const titre = titreClasseur(lue);
  const sous = `${campagne.instanceNom}, du ${dateNumerique(campagne.debut)} au ${dateNumerique(campagne.fin)}. Classeur du ${dateNumerique(jour)}.${fictif ? ` ${MENTION_FICTIVE}.` : ''}`;
  return {
    titre, faitLe: maintenant,
    feuilles: [
      lisezMoi(lue, titre, fictif),
      {
        nom: 'Valeurs',
        colonnes: colonnes.map((colonne) => ({ largeur: LARGEURS[colonne], masquee: colonne === 'CLE' })),
        titres: [{ cle: marqueDe(campagne.id), texte: titre, style: 'TITRE' }, { cle: '', texte: sous, style: 'NOTE' }],
        lignes: [colonnes.map((colonne) => ({ contenu: TITRES_CLASSEUR[colonne], style: 'ENTETE' as const })), ...cellules.map((cellule) => ligne(cellule, colonnes, lue))],
        fige: { lignes: 3, colonnes: seule ? 2 : 3 },
      },
    ],
  };
}
