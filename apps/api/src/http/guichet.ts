import { indisponible } from '@gouvernance-iae/domaine';

/** Lets a few through at a time, the others in turn: what a costly work takes is bounded, whatever the number of those who ask. */
export class Guichet {
  private readonly attente: (() => void)[] = [];
  private occupees = 0;

  constructor(
    private readonly places: number,
    private readonly attenteMax: number,
    private readonly refus: string,
  ) {}

  async passer<T>(faire: () => Promise<T>): Promise<T> {
    if (this.occupees < this.places) this.occupees += 1;
    else if (this.attente.length >= this.attenteMax) throw indisponible(this.refus);
    // Whoever leaves gives the place away: it is never free in between.
    else await new Promise<void>((suite) => this.attente.push(suite));
    try {
      return await faire();
    } finally {
      const suivant = this.attente.shift();
      if (suivant) suivant();
      else this.occupees -= 1;
    }
  }
}
