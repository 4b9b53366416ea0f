/** Says on the terminal what is being done, then how long it took. */
export class Progression {
  /** @type {number | null} */
  #debut = null;

  /** @param {{ write(texte: string): unknown }} [sortie] */
  constructor(sortie = process.stdout) {
    this.sortie = sortie;
  }

  /** Ends the previous step and begins this one. @param {string} texte */
  etape(texte) {
    this.finir();
    this.#debut = Date.now();
    this.sortie.write(`  ${texte}… `);
  }

  /** Ends the current step. */
  finir() {
    if (this.#debut === null) return;
    const secondes = ((Date.now() - this.#debut) / 1000).toFixed(1).replace('.', ',');
    this.#debut = null;
    this.sortie.write(`${secondes}\u00a0s\n`);
  }

  /** Breaks the line of a step that will not end. */
  interrompre() {
    if (this.#debut === null) return;
    this.#debut = null;
    this.sortie.write('\n');
  }
}
