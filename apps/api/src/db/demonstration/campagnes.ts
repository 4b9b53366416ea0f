import {
  ajouterJours,
  anneeDe,
  cellulesAttendues,
  joursEntre,
  trimestre,
  trimestreDe,
  type CampagneSaisie,
  type CelluleAttendue,
  type Jour,
  type PeriodeCalendaire,
} from '@gouvernance-iae/domaine';
import { chiffreDe } from './chiffres';
import { instantLocal, plusMinutes } from './instant';
import type { InstanceCle } from './instances';
import type { OrganisationCle } from './organisations';
import { representant } from './personnes';
import type { AccordFictif, ActeFictif, IndicateurFictif, Instant, PlanDemonstration, ValeurFictive } from './plan';

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
const DELAIS_CLOSE = { echeance: 60, revueLe: 68, cloture: 72 };
const DELAIS_OUVERTE = { echeance: 10, revueLe: 25, prolongation: 7 };

type RangTrimestre = Parameters<typeof trimestre>[1];

/** The quarter before the one of a day. */
function trimestreAvant(jour: Jour): PeriodeCalendaire {
  const rang = trimestreDe(jour);
  return rang === 1 ? trimestre(anneeDe(jour) - 1, 4) : trimestre(anneeDe(jour), (rang - 1) as RangTrimestre);
}

/** The quarter just ended, and the same one of the year before; the one before it where the accord was not in force yet. */
export function periodes(jour: Jour, effetLe: Jour): readonly [close: PeriodeCalendaire, ouverte: PeriodeCalendaire] {
  const ouverte = trimestreAvant(jour);
  const anPasse = trimestre(anneeDe(ouverte.debut) - 1, trimestreDe(ouverte.debut) as RangTrimestre);
  return [anPasse.debut < effetLe ? trimestreAvant(ouverte.debut) : anPasse, ouverte];
}

type Annuaire = Pick<PlanDemonstration, 'accord' | 'indicateurs' | 'organisations' | 'instances'>;

/** What a campaign whose period ends on this day expects: the domain answers, as it will when the act is played. */
export function cellulesDeLaPeriode({ accord, indicateurs, organisations, instances }: Annuaire, fin: Jour): readonly CelluleAttendue[] {
  const { effetLe, finLe, departements } = accord;
  return cellulesAttendues(
    indicateurs.map((i) => ({ ...i, fournisseurs: i.fournisseurs.map((f) => ({ ...f, genreOrganisation: f.genre, organisationId: null, debut: effetLe, fin: finLe })) })),
    { organisations: organisations.map((o) => ({ ...o, debut: null, fin: null })), instances: instances.map((i) => ({ ...i, fin: null })) },
    { jour: fin, departements },
  );
}

interface Scene {
  readonly rang: 0 | 1;
  readonly periode: PeriodeCalendaire;
  readonly campagneId: string;
  readonly saisie: CampagneSaisie;
  /** The day on which the story of this campaign ends. */
  readonly terme: Jour;
}

/** An act before it has an hour and an author. */
type Sans<A> = A extends ActeFictif ? Omit<A, 'instant' | 'par'> : never;

/** Tells what happens in one campaign, each act a little after the one before. */
class Conteur {
  readonly actes: ActeFictif[] = [];
  private readonly cellules: readonly CelluleAttendue[];

  constructor(
    private readonly scene: Scene,
    private readonly recette: RecetteCampagne,
  ) {
    this.cellules = cellulesDeLaPeriode(recette, scene.periode.fin);
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
    const recette = { graine: this.recette.graine, rang, trimestre: trimestreDe(periode.debut) };
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

  soumettre(part: number, cle: string): void {
    this.dire(part, cle, () => ({ acte: 'soumettreValeurs', campagneId: this.scene.campagneId, organisationId: this.recette.id(cle) }));
  }

  accepter(part: number, par: string, cellules: readonly CelluleAttendue[]): void {
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

const SECRETARIAT = 'PE-DR';
/** The State judges the figures of the secretariat, whose own they are. */
const CO_SECRETARIAT = 'ETAT-REGION';
const UD = (departement: string): string => `ETAT-${departement}`;

/** The former campaign: everything given is accepted; one réseau was late, one département never answered. */
function campagneClose(c: Conteur, departements: readonly string[]): void {
  const repondent = departements.filter((d) => d !== '90').map(UD);
  const aLHeure = ['HORIZON-BFC', 'SILLAGE-BFC', ...repondent, SECRETARIAT, CO_SECRETARIAT];
  const fixer = (code: string, { departement }: CelluleAttendue) => (code === 'F4-2' && departement === '39' ? { numerateur: '61' } : {});
  c.ouvrir(SECRETARIAT);
  for (const cle of aLHeure) c.saisir(0.4, cle, c.cellulesDe(cle), cle === 'HORIZON-BFC' ? fixer : undefined);
  for (const cle of aLHeure) c.soumettre(0.6, cle);
  c.saisir(0.9, 'TRAVERSE-BFC', c.cellulesDe('TRAVERSE-BFC'));
  c.soumettre(0.9, 'TRAVERSE-BFC');
  for (const cle of [...aLHeure, 'TRAVERSE-BFC']) c.accepter(0.95, cle === SECRETARIAT ? CO_SECRETARIAT : SECRETARIAT, c.cellulesDe(cle));
  c.clore(SECRETARIAT);
}

/** The campaign under way: one réseau submitted and has two values back, another is half way, the services of the State as well. */
function campagneOuverte(c: Conteur, prolongeeAu: Jour): void {
  const horizon = c.cellulesDe('HORIZON-BFC');
  const sillage = c.cellulesDe('SILLAGE-BFC', 'F4-2');
  c.ouvrir(SECRETARIAT);
  c.saisir(0.15, 'HORIZON-BFC', horizon, (code, { departement }) =>
    code === 'F4-2' && departement === '39' ? { numerateur: '214', commentaire: 'Hausse constatée à la rentrée' } : {},
  );
  c.saisir(0.25, UD('39'), c.cellulesDe(UD('39')));
  c.saisir(0.3, 'SILLAGE-BFC', [...c.cellulesDe('SILLAGE-BFC', 'F2-4'), ...sillage], (code, { departement }) =>
    // A change that its owner has not explained yet, and a figure that nobody keeps.
    code === 'F4-2' && departement === '71' ? { numerateur: '310' } : code === 'F2-4' && departement === '90' ? { numerateur: null, source: null, extraitLe: null, nonCommunique: 'Sessions non suivies dans ce département' } : {},
  );
  c.soumettre(0.45, 'HORIZON-BFC');
  c.soumettre(0.5, UD('39'));
  c.accepter(0.6, SECRETARIAT, [...c.cellulesDe('HORIZON-BFC', 'F2-4'), ...c.cellulesDe('HORIZON-BFC', 'F4-3')]);
  c.renvoyer(0.7, SECRETARIAT, c.cellulesDe('HORIZON-BFC', 'F4-2', '39'), '214 offres, contre 61 à la période précédente. Merci de vérifier.');
  c.renvoyer(0.7, SECRETARIAT, c.cellulesDe('HORIZON-BFC', 'F5-2', '21'), 'Ces prestations comptent-elles aussi celles de l’Yonne\u202f?');
  c.prolonger(0.75, SECRETARIAT, 'TRAVERSE-BFC', prolongeeAu, 'Poste du correspondant régional vacant jusqu’à la fin du mois');
  c.saisir(0.85, UD('21'), c.cellulesDe(UD('21'), 'F6-2'));
  c.saisir(0.9, SECRETARIAT, c.cellulesDe(SECRETARIAT, 'F4-2'));
}

/** The two campaigns of the story, up to the morning of its day. */
export function actesCampagnes(recette: RecetteCampagne): readonly ActeFictif[] {
  const { jour, accord, id } = recette;
  const [close, ouverte] = periodes(jour, accord.effetLe);
  const scene = (rang: 0 | 1, periode: PeriodeCalendaire, terme: Jour, echeance: Jour, revueLe: Jour): Scene => ({
    rang,
    periode,
    campagneId: id(`campagne/${periode.debut}`),
    saisie: { libelle: `Indicateurs du ${periode.libelle}`, debut: periode.debut, fin: periode.fin, ouvreLe: ajouterJours(periode.fin, 1), echeance, revueLe },
    terme,
  });
  const apres = (delai: number): Jour => ajouterJours(close.fin, 1 + delai);
  const echeance = ajouterJours(jour, DELAIS_OUVERTE.echeance);
  const passee = new Conteur(scene(0, close, apres(DELAIS_CLOSE.cloture), apres(DELAIS_CLOSE.echeance), apres(DELAIS_CLOSE.revueLe)), recette);
  const presente = new Conteur(scene(1, ouverte, jour, echeance, ajouterJours(jour, DELAIS_OUVERTE.revueLe)), recette);
  campagneClose(passee, accord.departements);
  campagneOuverte(presente, ajouterJours(echeance, DELAIS_OUVERTE.prolongation));
  return [...passee.actes, ...presente.actes];
}
