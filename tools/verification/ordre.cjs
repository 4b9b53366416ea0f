const { default: Sequenceur } = require('@jest/test-sequencer');

/** They open every page, or tell a whole demonstration. */
const LONGS = /journeys\/(?:navigation|accessibilite-\w+)\.test|db\/demonstration\/(?:charger|repetition)\.test/u;

/** Begins with the longest files, that a core be not left idle by one begun last: where nothing ran yet, Jest only knows their size. */
module.exports = class Ordre extends Sequenceur {
  /** @override @type {Sequenceur['sort']} */
  async sort(fichiers) {
    const longs = (/** @type {string} */ chemin) => LONGS.test(chemin.replaceAll('\\', '/'));
    return [...(await super.sort(fichiers))].sort((a, b) => Number(longs(b.path)) - Number(longs(a.path)));
  }
};
