/** @typedef {{ passes: number, echecs: number, ignores: number }} Comptes */

/** Adds up what every part of the verification found. */
export class Bilan {
  passes = 0;
  echecs = 0;
  ignores = 0;
  /** How to run what was skipped. @type {string[]} */
  remedes = [];

  /** @param {Partial<Comptes>} comptes */
  ajouter({ passes = 0, echecs = 0, ignores = 0 }) {
    this.passes += passes;
    this.echecs += echecs;
    this.ignores += ignores;
  }

  /** The last line of `npm test`, made for people and for machines. */
  ligne() {
    const ignores = this.ignores ? `, ${this.ignores} skipped` : '';
    const remede = this.ignores && this.remedes.length > 0 ? ` (${this.remedes.join('\u202f; ')})` : '';
    return `${this.passes} passed, ${this.echecs} failed${ignores}${remede}`;
  }

  /** Nothing verified is not a success. */
  codeDeSortie() {
    return this.echecs > 0 || this.passes === 0 ? 1 : 0;
  }
}
