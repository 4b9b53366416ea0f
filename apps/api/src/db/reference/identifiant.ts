import { createHash } from 'node:crypto';

/**
 * The id of a row known by a natural key: the same key gives the same UUID in every database, so
 * that a reference row keeps its address. Shape of a version 8 UUID (RFC 9562).
 */
export function identifiantDe(...cle: readonly string[]): string {
  const empreinte = createHash('sha256').update(cle.join('\u0000')).digest('hex');
  const variante = ((Number.parseInt(empreinte.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    empreinte.slice(0, 8),
    empreinte.slice(8, 12),
    `8${empreinte.slice(13, 16)}`,
    `${variante}${empreinte.slice(17, 20)}`,
    empreinte.slice(20, 32),
  ].join('-');
}
