import { resolve } from 'node:path';

/** What an operator may set: read once, at start. */
export interface Environnement {
  readonly baseUrl: string;
  readonly port: number;
  readonly hote: string;
  readonly adresse: string;
  readonly smtpUrl: string | null;
  /** Demonstration data may be loaded into an empty database. */
  readonly demonstration: boolean;
  readonly nommer: boolean;
  /** Number of reverse proxies in front: without them every caller would have their address, and share one limit of tries. */
  readonly proxys: number;
  /** Fixed clock of the tests. */
  readonly horloge: Date | null;
  readonly console: string;
}

/** A sentence for the operator; main.ts prints it and stops. */
export class ErreurConfiguration extends Error {}

function entier(nom: string, valeur: string | undefined, defaut: number, max: number): number {
  const nombre = Number(valeur ?? defaut);
  if (!Number.isInteger(nombre) || nombre < 0 || nombre > max) throw new ErreurConfiguration(`${nom} doit être un nombre de 0 à ${max}, pas « ${valeur} ».`);
  return nombre;
}

function url(nom: string, valeur: string, protocoles: readonly string[]): string {
  if (!URL.canParse(valeur) || !protocoles.includes(new URL(valeur).protocol)) {
    throw new ErreurConfiguration(`${nom} doit être une adresse ${protocoles.join(' ou ')}//…`);
  }
  return valeur;
}

/** Reads and checks the environment; anything wrong is one clear sentence. */
export function lireEnvironnement(env: NodeJS.ProcessEnv): Environnement {
  const baseUrl = env['DATABASE_URL'];
  if (!baseUrl) throw new ErreurConfiguration('DATABASE_URL manque : l’adresse d’une base PostgreSQL 15 ou plus récente.');
  const hote = env['HOST'] ?? '127.0.0.1';
  const numero = entier('PORT', env['PORT'], 4000, 65_535);
  const horloge = env['HORLOGE'] ? new Date(env['HORLOGE']) : null;
  if (horloge && Number.isNaN(horloge.getTime())) throw new ErreurConfiguration('HORLOGE doit être un instant : 2026-11-20T09:00:00Z.');
  return {
    baseUrl: url('DATABASE_URL', baseUrl, ['postgres:', 'postgresql:']),
    port: numero,
    hote,
    adresse: (env['ADRESSE'] ? url('ADRESSE', env['ADRESSE'], ['http:', 'https:']) : `http://${hote === '127.0.0.1' ? 'localhost' : hote}:${numero}`).replace(/\/$/, ''),
    smtpUrl: env['SMTP_URL'] ? url('SMTP_URL', env['SMTP_URL'], ['smtp:', 'smtps:']) : null,
    demonstration: env['DEMONSTRATION'] === '1',
    nommer: env['PG_PREPARE'] !== '0',
    proxys: entier('PROXYS', env['PROXYS'], 0, 10),
    horloge,
    console: env['CONSOLE'] ?? resolve(__dirname, '../../console/dist'),
  };
}
