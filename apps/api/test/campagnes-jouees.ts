import {
  accepter,
  cloreCampagne,
  joindrePiece,
  jourCivil,
  ouvrirCampagne,
  prolonger,
  renvoyer,
  saisir,
  soumettre,
  ZONE_METROPOLE,
  type Campagne,
  type Cellule,
  type Moment,
  type Valeur,
} from '@gouvernance-iae/domaine';
import { cellulesDeLaPeriode, demandesPar } from '../src/db/demonstration/periodes-campagnes';
import type { ActeFictif, IndicateurFictif, PlanDemonstration } from '../src/db/demonstration/plan';

type ActeDeCampagne = Extract<ActeFictif, { campagneId: string }>;
type Acte<A extends ActeDeCampagne['acte']> = Extract<ActeDeCampagne, { acte: A }>;

const placeDe = ({ indicateurId, organisationId, departement, typeSiae }: Cellule): string => [indicateurId, organisationId, departement, typeSiae].join('/');

const VIDE = {
  etat: 'A_SAISIR', numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null, source: null, extraitLe: null, methode: null, commentaire: null,
  motifRenvoi: null, verrouillee: false, saisieLe: null, soumiseLe: null, premiereSoumissionLe: null, accepteeLe: null, renvoyeeLe: null,
  remplaceId: null, motifRectification: null, remplaceeLe: null, version: 1,
} as const;

const exiger = <T>(objet: T | undefined, quoi: string): T => {
  if (objet === undefined) throw new Error(`${quoi} : personne ne l’attend.`);
  return objet;
};

/** One campaign of a plan, played on the rules of the domain alone: the first act refused throws. */
export class CampagneJouee {
  private readonly parPlace: Map<string, Valeur>;

  constructor(
    private readonly plan: PlanDemonstration,
    public campagne: Campagne,
    private readonly avant: readonly CampagneJouee[],
  ) {
    const deja = avant.flatMap((autre) => demandesPar(autre.valeurs, autre.campagne, autre.campagne.libelle));
    const { id: campagneId, accordId, instanceId, echeance } = campagne;
    this.parPlace = new Map(cellulesDeLaPeriode(plan, campagne, deja).map((c) => [placeDe(c), { ...VIDE, ...c, id: placeDe(c), campagneId, accordId, instanceId, echeance }]));
  }

  get valeurs(): readonly Valeur[] {
    return [...this.parPlace.values()];
  }

  de(organisationId: string): readonly Valeur[] {
    return this.valeurs.filter((v) => v.organisationId === organisationId);
  }

  private valeur = (cellule: Cellule): Valeur => exiger(this.parPlace.get(placeDe(cellule)), placeDe(cellule));
  private indicateur = (cellule: Cellule): IndicateurFictif => exiger(this.plan.indicateurs.find((i) => i.id === cellule.indicateurId), cellule.indicateurId);
  /** The same cell in the campaign whose period ends last before this one begins. */
  precedente(id: string): Valeur | null {
    const passees = this.avant.filter((c) => c.campagne.fin < this.campagne.debut && c.parPlace.has(id)).sort((a, b) => (a.campagne.fin < b.campagne.fin ? -1 : 1));
    return passees.at(-1)?.parPlace.get(id) ?? null;
  }

  private changer = (valeur: Valeur, changement: Partial<Valeur>): void => void this.parPlace.set(valeur.id, { ...valeur, ...changement });

  private soumettre({ organisationId }: Acte<'soumettreValeurs'>, { maintenant }: Moment): void {
    const cellules = this.de(organisationId).map((valeur) => ({ valeur, indicateur: this.indicateur(valeur), precedente: this.precedente(valeur.id) }));
    for (const { id, ...changement } of soumettre(cellules, this.campagne, maintenant)) this.changer(exiger(this.parPlace.get(id), id), changement);
  }

  jouer(acte: Exclude<ActeDeCampagne, Acte<'ouvrirCampagne'>>, moment: Moment): void {
    switch (acte.acte) {
      case 'saisirValeurs': {
        const cellules = acte.valeurs.map((saisie) => ({ valeur: this.valeur(saisie), indicateur: this.indicateur(saisie), saisie }));
        for (const [i, ecrite] of saisir(cellules, moment).entries()) this.changer(exiger(cellules[i], String(i)).valeur, ecrite);
        return;
      }
      case 'joindrePiece':
        return void joindrePiece(this.valeur(acte.cellule), { pieces: 0 }, { nom: acte.nom, octets: Buffer.from(acte.lignes.join('\n')) }, moment.maintenant);
      case 'soumettreValeurs':
        return this.soumettre(acte, moment);
      case 'accepterValeurs':
        return acte.cellules.map(this.valeur).forEach((v) => this.changer(v, accepter(v, moment.maintenant)));
      case 'renvoyerValeurs': {
        const valeurs = acte.cellules.map(this.valeur);
        const changement = renvoyer(valeurs, acte.motif, moment.maintenant);
        return valeurs.forEach((v) => this.changer(v, changement));
      }
      case 'prolongerEcheance': {
        const { echeance } = prolonger(this.campagne, this.campagne.echeance, acte, moment.aujourdHui);
        return this.de(acte.organisationId).forEach((v) => this.changer(v, { echeance }));
      }
      case 'cloreCampagne':
        this.campagne = { ...this.campagne, ...cloreCampagne(this.campagne, this.valeurs, moment) };
    }
  }
}

function ouvrir(plan: PlanDemonstration, acte: Acte<'ouvrirCampagne'>, moment: Moment, avant: readonly CampagneJouee[]): CampagneJouee {
  const instance = exiger(plan.instances.find((i) => i.id === acte.instanceId), acte.instanceId);
  const ouverte = ouvrirCampagne(acte.saisie, { accord: plan.accord, instance }, moment);
  return new CampagneJouee(plan, { ...ouverte, id: acte.campagneId, accordId: acte.accordId, instanceId: acte.instanceId, organisations: [], closeLe: null, version: 1 }, avant);
}

/** The campaigns of a plan as its acts leave them, in the order of their opening. */
export function jouerCampagnes(plan: PlanDemonstration): readonly CampagneJouee[] {
  const jouees = new Map<string, CampagneJouee>();
  for (const acte of plan.actes) {
    if (!('campagneId' in acte)) continue;
    const maintenant = new Date(acte.instant);
    const moment = { aujourdHui: jourCivil(maintenant, ZONE_METROPOLE), maintenant };
    if (acte.acte === 'ouvrirCampagne') jouees.set(acte.campagneId, ouvrir(plan, acte, moment, [...jouees.values()]));
    else exiger(jouees.get(acte.campagneId), acte.campagneId).jouer(acte, moment);
  }
  return [...jouees.values()];
}
