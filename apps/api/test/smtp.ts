import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Recu {
  readonly a: string;
  /** The message as it travelled. */
  readonly brut: string;
}

export interface ServeurSmtp {
  readonly url: string;
  readonly recus: Recu[];
  /** Addresses refused for good. */
  readonly inconnus: Set<string>;
  /** How many of the next messages see the connection cut while they are being received, before any answer. */
  coupures: number;
  /** How many of the next messages see the connection cut after the server has taken them, before its answer. */
  coupuresApres: number;
  eteindre(): Promise<void>;
  rallumer(): Promise<void>;
}

/** A real SMTP server, on a free port, that can die in the middle of a message and come back on the same port. */
export async function ouvrirSmtp(): Promise<ServeurSmtp> {
  const etat: { recus: Recu[]; inconnus: Set<string>; coupures: number; coupuresApres: number } = { recus: [], inconnus: new Set(), coupures: 0, coupuresApres: 0 };
  let port = 0;
  let serveur: SMTPServer | null = null;

  const allumer = async (): Promise<void> => {
    const nouveau = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (adresse, _session, repondre) => {
        if (etat.inconnus.has(adresse.address)) repondre(Object.assign(new Error('boîte inconnue'), { responseCode: 550 }));
        else repondre();
      },
      onData: (flux, session, repondre) => {
        const morceaux: Buffer[] = [];
        flux.on('data', (m: Buffer) => morceaux.push(m));
        flux.on('end', () => {
          if (etat.coupures > 0) {
            etat.coupures -= 1;
            couper(nouveau, session.id);
            return;
          }
          etat.recus.push({ a: session.envelope.rcptTo[0]?.address ?? '', brut: Buffer.concat(morceaux).toString('utf8') });
          if (etat.coupuresApres > 0) {
            etat.coupuresApres -= 1;
            couper(nouveau, session.id);
            return;
          }
          repondre();
        });
      },
    });
    nouveau.on('error', () => undefined);
    await new Promise<void>((suite) => nouveau.listen(port, '127.0.0.1', suite));
    port = (nouveau.server.address() as AddressInfo).port;
    serveur = nouveau;
  };
  const eteindre = async (): Promise<void> => {
    const ancien = serveur;
    serveur = null;
    if (ancien) await new Promise<void>((suite) => ancien.close(() => suite()));
  };
  await allumer();
  return Object.assign(etat, { url: `smtp://127.0.0.1:${port}`, eteindre, rallumer: allumer });
}

/** Cuts this connection without a word, as a process that is killed does. */
function couper(serveur: SMTPServer, id: string): void {
  for (const connexion of serveur.connections) if (connexion.id === id) connexion._socket.destroy();
}

/** A header of a message, its folding undone. */
export const entete = (brut: string, nom: string): string | null => {
  const trouve = new RegExp(`^${nom}: (.*(?:\\r?\\n[ \\t].*)*)`, 'imu').exec(brut);
  return trouve?.[1]?.replace(/\r?\n[ \t]/gu, ' ') ?? null;
};

/** The decoded part of a message with this media type. */
export function partie(brut: string, type: string): { entetes: string; texte: string } | null {
  const morceau = brut.split(/\r?\n--[^\r\n]+\r?\n/u).find((m) => new RegExp(`^content-type: ${type}`, 'imu').test(m.split(/\r?\n\r?\n/u)[0] ?? ''));
  if (!morceau) return null;
  const coupure = /\r?\n\r?\n/u.exec(morceau);
  const entetes = morceau.slice(0, coupure?.index);
  const corps = morceau.slice((coupure?.index ?? 0) + (coupure?.[0].length ?? 0));
  if (/base64/iu.test(entetes)) return { entetes, texte: Buffer.from(corps, 'base64').toString('utf8') };
  const octets = corps.replace(/=\r?\n/gu, '').replace(/=([0-9A-F]{2})/gu, (_tout, hexa: string) => String.fromCharCode(Number.parseInt(hexa, 16)));
  return { entetes, texte: /quoted-printable/iu.test(entetes) ? Buffer.from(octets, 'latin1').toString('utf8') : corps };
}
