const OCTETS_MAX = 75;

/** A text as the value of a property (RFC 5545, 3.3.11): what would end it, or begin another, is written otherwise. */
export const echapper = (texte: string): string => texte.replace(/[\\;,]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');

/** A name inside a parameter (CN): quoted, because a comma would end it; a quote cannot be escaped there (RFC 5545, 3.2). */
export const parametreCite = (nom: string): string => `"${nom.replace(/["\r\n]/gu, ' ').trim()}"`;

/** Cuts a line every 75 octets, never inside a character (RFC 5545, 3.1). */
function plierLigne(ligne: string): string {
  const morceaux: string[] = [];
  let courant = '';
  let octets = 0;
  for (const caractere of ligne) {
    const taille = Buffer.byteLength(caractere);
    if (octets + taille > OCTETS_MAX) {
      morceaux.push(courant);
      courant = ' ';
      octets = 1;
    }
    courant += caractere;
    octets += taille;
  }
  return [...morceaux, courant].join('\r\n');
}

/** Folds an iCalendar text; empty lines go, the last line ends like the others. A return alone would begin a line on its way. */
export const plier = (texte: string): string =>
  texte
    .replace(/\r(?!\n)/gu, ' ')
    .split(/\r?\n/u)
    .filter((ligne) => ligne !== '')
    .map((ligne) => `${plierLigne(ligne)}\r\n`)
    .join('');
