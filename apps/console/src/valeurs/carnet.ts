import type { ConstatValeur, Jour } from '@gouvernance-iae/domaine';
import { frappeDe, memeFrappe, type Frappe } from './frappe';
import { constatsFrappe, lireFrappe, saisieDe, type SaisieCellule } from './lecture';
import type { ValeurVue } from './valeur';

const DELAI = 1000;

/** One cell on screen: what is recorded, what is typed, what stands between the two. */
export interface CelluleCarnet {
  readonly valeur: ValeurVue;
  readonly frappe: Frappe;
  readonly modifiee: boolean;
  /** Why what is typed is not recorded: what, where, what to do. */
  readonly faute: string | null;
  /** What the checks ask about what is typed. */
  readonly constats: readonly ConstatValeur[];
  /** What another person recorded meanwhile: one of the two must be chosen. */
  readonly conflit: ValeurVue | null;
}

export interface EtatCarnet { readonly genre: 'intact' | 'attente' | 'enregistre' | 'refuse'; readonly instant?: string; readonly message?: string }

/** What the API answers to a lot of entries: all recorded, or nothing and why. */
export type ReponseLot =
  | { genre: 'enregistre'; valeurs: readonly ValeurVue[] }
  /** Faults by cell; the other cells may be sent again without them. */
  | { genre: 'fautes'; fautes: ReadonlyMap<string, string> }
  | { genre: 'conflit'; actuelles: readonly ValeurVue[] }
  | { genre: 'refuse'; message: string };

/**
 * The entries of a person over a campaign. They are sent together, one second after the last keystroke;
 * a faulty cell or one that somebody else changed holds back nobody but itself. React reads it by cell,
 * so that a keystroke draws one cell again, not a thousand.
 */
export class Carnet {
  private readonly cellules = new Map<string, CelluleCarnet>();
  private readonly ecoutes = new Set<() => void>();
  private etatCourant: EtatCarnet = { genre: 'intact' };
  /** What is said when nothing waits: nothing yet, or the last recording. */
  private repos: EtatCarnet = { genre: 'intact' };
  private revision = 0;
  private minuterie: ReturnType<typeof setTimeout> | null = null;
  private enVol: Promise<void> = Promise.resolve();
  private avantCollage: ReadonlyMap<string, Frappe> | null = null;

  /** `fin` is the last day of the period that the figures describe. */
  constructor(readonly fin: Jour, private readonly envoyer: (saisies: readonly SaisieCellule[]) => Promise<ReponseLot>) {}

  readonly abonner = (ecoute: () => void): (() => void) => {
    this.ecoutes.add(ecoute);
    return () => this.ecoutes.delete(ecoute);
  };
  readonly cellule = (id: string): CelluleCarnet | undefined => this.cellules.get(id);
  readonly etat = (): EtatCarnet => this.etatCourant;
  /** Changes with every change: totals and counts are read again. */
  readonly version = (): number => this.revision;
  readonly collageAnnulable = (): boolean => this.avantCollage !== null;

  /** What the API gives: it replaces what is on screen, except what is being typed. */
  recevoir(valeurs: readonly ValeurVue[]): void {
    let change = false;
    for (const valeur of valeurs) {
      const connue = this.cellules.get(valeur.id);
      if (connue?.modifiee || (connue && connue.valeur === valeur)) continue;
      this.cellules.set(valeur.id, this.propre(valeur));
      change = true;
    }
    if (change) this.annoncer();
  }

  modifier(id: string, changement: Partial<Frappe>): void {
    this.avantCollage = null;
    this.poser(id, changement);
    this.programmer();
  }

  /** Many cells at once: one recording, and one way back. */
  coller(changements: ReadonlyMap<string, Partial<Frappe>>): void {
    this.avantCollage = new Map([...changements.keys()].flatMap((id) => {
      const cellule = this.cellules.get(id);
      return cellule ? [[id, cellule.frappe] as const] : [];
    }));
    for (const [id, changement] of changements) this.poser(id, changement);
    this.programmer();
  }

  annulerCollage(): void {
    for (const [id, frappe] of this.avantCollage ?? []) this.poser(id, frappe);
    this.avantCollage = null;
    this.programmer();
  }

  /** Keeps one of the two texts of a conflict. */
  resoudre(id: string, garder: 'mienne' | 'autre'): void {
    const cellule = this.cellules.get(id);
    if (!cellule?.conflit) return;
    const { conflit, frappe } = cellule;
    this.cellules.set(id, this.propre(conflit));
    if (garder === 'mienne') this.poser(id, frappe);
    this.programmer();
  }

  /** Sends what waits, now: the page is left, or the submission is asked. */
  readonly vider = (): Promise<void> => {
    if (this.minuterie) {
      clearTimeout(this.minuterie);
      this.minuterie = null;
      // One after the other: two sendings that cross would pass for a conflict.
      this.enVol = this.enVol.then(() => this.enregistrer());
    }
    return this.enVol;
  };

  private poser(id: string, changement: Partial<Frappe>): void {
    const cellule = this.cellules.get(id);
    if (!cellule) return;
    const frappe = { ...cellule.frappe, ...changement };
    const lue = lireFrappe(cellule.valeur, frappe);
    this.cellules.set(id, { ...cellule, frappe, modifiee: !memeFrappe(frappe, frappeDe(cellule.valeur)), faute: lue.genre === 'faute' ? lue.message : null, constats: constatsFrappe(cellule.valeur, frappe, this.fin) });
  }

  private propre(valeur: ValeurVue): CelluleCarnet {
    const frappe = frappeDe(valeur);
    return { valeur, frappe, modifiee: false, faute: null, constats: constatsFrappe(valeur, frappe, this.fin), conflit: null };
  }

  private programmer(): void {
    if (this.minuterie) clearTimeout(this.minuterie);
    this.etatCourant = { genre: 'attente' };
    this.minuterie = setTimeout(() => void this.vider(), DELAI);
    this.annoncer();
  }

  private async enregistrer(): Promise<void> {
    const saisies = [...this.cellules.values()].flatMap(({ valeur, frappe, modifiee, faute, conflit }) => {
      if (!modifiee || faute !== null || conflit !== null) return [];
      const lue = lireFrappe(valeur, frappe);
      return lue.genre === 'lue' ? [saisieDe(valeur, lue.contenu)] : [];
    });
    if (saisies.length === 0) return this.conclure(this.reste() ? { genre: 'refuse' } : this.repos);
    const envoyees = new Map(saisies.map(({ id }) => [id, this.cellules.get(id)?.frappe]));
    const reponse = await this.envoyer(saisies);
    switch (reponse.genre) {
      case 'enregistre': return this.retenir(reponse.valeurs, envoyees);
      case 'fautes':
        for (const [id, faute] of reponse.fautes) this.marquer(id, { faute });
        // The other cells do not wait for these to be corrected.
        return reponse.fautes.size > 0 && reponse.fautes.size < saisies.length ? this.enregistrer() : this.conclure({ genre: 'refuse' });
      case 'conflit': return this.opposer(reponse.actuelles, saisies.length);
      case 'refuse': return this.conclure({ genre: 'refuse', message: reponse.message });
    }
  }

  private retenir(valeurs: readonly ValeurVue[], envoyees: ReadonlyMap<string, Frappe | undefined>): void {
    for (const valeur of valeurs) {
      const cellule = this.cellules.get(valeur.id);
      if (!cellule) continue;
      const retouchee = cellule.frappe !== envoyees.get(valeur.id);
      this.cellules.set(valeur.id, retouchee ? { ...cellule, valeur } : this.propre(valeur));
    }
    const instant = valeurs.map((valeur) => valeur.saisieLe ?? '').sort().at(-1);
    this.repos = { genre: 'enregistre', ...(instant ? { instant } : {}) };
    this.conclure(this.reste() ? { genre: 'refuse' } : this.repos);
  }

  private opposer(actuelles: readonly ValeurVue[], envoyees: number): Promise<void> | void {
    let opposees = 0;
    for (const actuelle of actuelles) {
      const cellule = this.cellules.get(actuelle.id);
      if (!cellule || cellule.valeur.version === actuelle.version) continue;
      if (!cellule.modifiee || memeFrappe(cellule.frappe, frappeDe(actuelle))) {
        this.cellules.set(actuelle.id, this.propre(actuelle));
      } else this.marquer(actuelle.id, { conflit: actuelle });
      opposees += 1;
    }
    return opposees > 0 && opposees < envoyees ? this.enregistrer() : this.conclure({ genre: 'refuse' });
  }

  private marquer(id: string, marque: Partial<Pick<CelluleCarnet, 'faute' | 'conflit'>>): void {
    const cellule = this.cellules.get(id);
    if (cellule) this.cellules.set(id, { ...cellule, ...marque });
  }

  private reste(): boolean {
    return [...this.cellules.values()].some((cellule) => cellule.modifiee && (cellule.faute !== null || cellule.conflit !== null));
  }

  private conclure(etat: EtatCarnet): void {
    // What was typed during the sending already waits for its own.
    this.etatCourant = this.minuterie ? { genre: 'attente' } : etat;
    this.annoncer();
  }

  private annoncer(): void {
    this.revision += 1;
    for (const ecoute of this.ecoutes) ecoute();
  }
}
