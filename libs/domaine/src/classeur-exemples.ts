import { indicateur, valeur } from './exemples-indicateurs';
import { ecrireCle, marqueDe } from './classeur-cle';
import { TITRES_CLASSEUR } from './classeur-colonnes';
import type { CelluleBrute, CelluleConnue, ContexteClasseur, FeuilleLue } from './classeur-objets';
import type { Indicateur, Valeur } from './objets-indicateurs';
import type { ColonneClasseur } from './vocabulaire-classeur';

/** Builders for the tests of workbooks. */
const CAMPAGNE = '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d';
export const HORIZON = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

export const connue = (ecart: Partial<Valeur> = {}, de: Partial<Indicateur> = {}): CelluleConnue => {
  const decrit = indicateur(de);
  return {
    valeur: valeur({ id: `${decrit.code}/${ecart.departement ?? '39'}`, organisationId: HORIZON, campagneId: CAMPAGNE, ...ecart }),
    indicateur: decrit, precedente: null, organisationNom: 'Réseau Horizon', departementNom: 'Jura',
  };
};

export const contexte = (cellules: readonly CelluleConnue[], ecart: Partial<ContexteClasseur['campagne']> = {}): ContexteClasseur => ({
  campagne: { id: CAMPAGNE, libelle: 'Année 2026', etat: 'OUVERTE', fin: '2026-12-31', ...ecart },
  cellules, aujourdHui: '2026-11-20', maintenant: new Date('2026-11-20T09:00:00Z'),
});

export const cleDe = ({ valeur: v, indicateur: i }: CelluleConnue): string => ecrireCle({ code: i.code, departement: v.departement, typeSiae: v.typeSiae }, v.organisationId, CAMPAGNE);

/** Text, number or cell: what a test writes in a column. */
type Ecrit = string | number | CelluleBrute;
const brute = (ecrit: Ecrit): CelluleBrute =>
  typeof ecrit === 'string' ? { genre: 'TEXTE', texte: ecrit } : typeof ecrit === 'number' ? { genre: 'NOMBRE', nombre: ecrit, pourcentage: false } : ecrit;

const ORDRE: readonly ColonneClasseur[] = ['CLE', 'VALEUR', 'DENOMINATEUR', 'MOTIF', 'SOURCE', 'EXTRAIT_LE', 'METHODE', 'COMMENTAIRE'];

/** A sheet with its mark, a title, its columns at row 4, and these lines from row 5. */
export const feuille = (lignes: readonly Partial<Record<ColonneClasseur, Ecrit>>[], ordre: readonly ColonneClasseur[] = ORDRE, nom = 'Valeurs'): FeuilleLue => ({
  nom,
  lignes: [
    { rang: 1, cellules: [[0, brute(marqueDe(CAMPAGNE))], [1, brute('Campagne Année 2026')]] },
    { rang: 4, cellules: ordre.map((colonne, place) => [place, brute(TITRES_CLASSEUR[colonne])] as const) },
    ...lignes.map((ligne, i) => ({
      rang: 5 + i,
      cellules: ordre.flatMap((colonne, place) => {
        const ecrit = ligne[colonne];
        return ecrit === undefined ? [] : [[place, brute(ecrit)] as const];
      }),
    })),
  ],
});
