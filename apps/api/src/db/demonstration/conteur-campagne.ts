import { ajouterJours, joursEntre, type CampagneSaisie, type CelluleAttendue, type DejaDemande, type Jour, type PeriodeCalendaire } from '@gouvernance-iae/domaine';
import { chiffreDe } from './chiffres';
import { instantLocal, plusMinutes } from './instant';
import type { InstanceCle } from './instances';
import type { OrganisationCle } from './organisations';
import { cellulesDeLaPeriode } from './periodes-campagnes';
import { representant } from './personnes';
import type { AccordFictif, ActeFictif, IndicateurFictif, Instant, ValeurFictive } from './plan';

export interface RecetteCampagne {
  readonly jour: Jour;
  readonly graine: number;
  readonly id: (cle: string) => string;
  readonly accord: AccordFictif;
  readonly indicateurs: readonly IndicateurFictif[];
  readonly organisations: readonly OrganisationCle[];
  readonly instances: readonly InstanceCle[];
}

const COMITE = 'COPIL-BFC';
const CELLULES_PAR_SAISIE = 100;

/** Where a story takes place: a period, its campaign, the day on which it ends. */
export interface Scene {
  /** Rank among the campaigns of the story, from 0; that of the year to compare with comes before. */
  readonly rang: number;
  readonly periode: PeriodeCalendaire;
  readonly campagneId: string;
  readonly saisie: CampagneSaisie;
  /** The day on which the story of this campaign ends. */
  readonly terme: Jour;
}

const anneeEntiere = ({ debut, fin }: PeriodeCalendaire): boolean => debut.endsWith('-01-01') && fin.endsWith('-12-31');

/** An act before it has an hour and an author. */
type Sans<A> = A extends ActeFictif ? Omit<A, 'instant' | 'par'> : never;

/** Tells what happens in one campaign, each act a little after the one before. */
export class Conteur {
  readonly actes: ActeFictif[] = [];
  readonly cellules: readonly CelluleAttendue[];

  constructor(
    readonly scene: Scene,
    private readonly recette: RecetteCampagne,
    deja: readonly DejaDemande[],
  ) {
    this.cellules = cellulesDeLaPeriode(recette, scene.periode, deja);
  }

  /** `part` of the time between the opening and the end of the story; on the last morning, before the platform opens. */
  private quand(part: number): { readonly jour: Jour; readonly instant: Instant } {
    const { saisie, terme } = this.scene;
    const jour = ajouterJours(saisie.ouvreLe, Math.floor(part * joursEntre(saisie.ouvreLe, terme)));
    return { jour, instant: plusMinutes(instantLocal(jour, jour < this.recette.jour ? '10:00' : '06:00'), this.actes.length) };
  }

  private code(cellule: Pick<CelluleAttendue, 'indicateurId'>): string {
    return this.recette.indicateurs.find((i) => i.id === cellule.indicateurId)?.code ?? '';
  }

  /** The cells of an organisation, of one indicator or of all; another owner answers those shared in « l’un ou l’autre ». */
  cellulesDe(cle: string, code?: string, departement?: string): readonly CelluleAttendue[] {
    const organisationId = this.recette.id(cle);
    const reseau = this.recette.organisations.find((o) => o.cle === cle)?.genre === 'RESEAU';
    return this.cellules.filter(
      (c) =>
        c.organisationId === organisationId &&
        !(c.alternative && reseau) &&
        (code === undefined || this.code(c) === code) &&
        (departement === undefined || c.departement === departement),
    );
  }

  est(organisationId: string, cle: string): boolean {
    return organisationId === this.recette.id(cle);
  }

  private dire(part: number, par: string, acte: (jour: Jour) => Sans<ActeFictif>): void {
    const { jour, instant } = this.quand(part);
    this.actes.push({ ...acte(jour), instant, par: this.recette.id(representant(par)) } as ActeFictif);
  }

  ouvrir(par: string): void {
    const { campagneId, saisie } = this.scene;
    const { accord, id } = this.recette;
    this.dire(0, par, () => ({ acte: 'ouvrirCampagne', campagneId, accordId: accord.id, instanceId: id(COMITE), saisie }));
  }

  /** An organisation writes its cells with ordinary figures, except what the story sets. */
  saisir(part: number, cle: string, cellules: readonly CelluleAttendue[], ecart: (code: string, cellule: CelluleAttendue) => Partial<ValeurFictive> = () => ({})): void {
    const { campagneId, rang, periode } = this.scene;
    const recette = { graine: this.recette.graine, rang, annuelle: anneeEntiere(periode) };
    for (let i = 0; i < cellules.length; i += CELLULES_PAR_SAISIE) {
      this.dire(part, cle, (jour) => ({
        acte: 'saisirValeurs',
        campagneId,
        valeurs: cellules.slice(i, i + CELLULES_PAR_SAISIE).map((cellule): ValeurFictive => {
          const { alternative: _alternative, ...place } = cellule;
          const indicateur = this.recette.indicateurs.find((x) => x.id === cellule.indicateurId);
          if (!indicateur) throw new Error('Une cellule a toujours son indicateur.');
          return { ...place, ...chiffreDe(indicateur, cellule, recette), source: 'Enquête auprès des structures', extraitLe: jour, ...ecart(indicateur.code, cellule) };
        }),
      }));
    }
  }

  /** The file from which a figure was taken, joined to each of these cells. */
  joindre(part: number, cle: string, cellules: readonly CelluleAttendue[], fichier: { readonly nom: string; readonly titre: string; readonly lignes: readonly string[] }): void {
    const { campagneId } = this.scene;
    for (const { alternative: _alternative, ...cellule } of cellules) {
      const id = this.recette.id(`piece/${campagneId}/${this.code(cellule)}/${cle}/${cellule.departement ?? ''}`);
      this.dire(part, cle, () => ({ acte: 'joindrePiece', campagneId, cellule, id, ...fichier }));
    }
  }

  soumettre(part: number, cle: string): void {
    if (this.cellulesDe(cle).length === 0) return;
    this.dire(part, cle, () => ({ acte: 'soumettreValeurs', campagneId: this.scene.campagneId, organisationId: this.recette.id(cle) }));
  }

  accepter(part: number, par: string, cellules: readonly CelluleAttendue[]): void {
    if (cellules.length === 0) return;
    this.dire(part, par, () => ({ acte: 'accepterValeurs', campagneId: this.scene.campagneId, cellules }));
  }

  renvoyer(part: number, par: string, cellules: readonly CelluleAttendue[], motif: string): void {
    this.dire(part, par, () => ({ acte: 'renvoyerValeurs', campagneId: this.scene.campagneId, cellules, motif }));
  }

  prolonger(part: number, par: string, cle: string, echeance: Jour, motif: string): void {
    this.dire(part, par, () => ({ acte: 'prolongerEcheance', campagneId: this.scene.campagneId, organisationId: this.recette.id(cle), echeance, motif }));
  }

  clore(par: string): void {
    this.dire(1, par, () => ({ acte: 'cloreCampagne', campagneId: this.scene.campagneId }));
  }
}
