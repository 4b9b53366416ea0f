import pino, { type DestinationStream, type Logger } from 'pino';

/** A feed or a one-time link is opened by its address alone: the address stays out of the log. */
const SECRETS = /(?<=\/(?:calendrier|lien)\/)[^/?#]+/gu;

export const masquerAdresse = (adresse: string): string => adresse.replace(SECRETS, '…');

interface Demande {
  readonly method?: string;
  readonly url?: string;
  readonly ip?: string;
}

/** What an operator needs of a fault: never the values of the statement, which are names, texts or fingerprints of passwords. */
function decrireErreur(erreur: unknown): object {
  if (!(erreur instanceof Error)) return { message: String(erreur) };
  const { code, query, cause } = erreur as { code?: unknown; query?: unknown; cause?: unknown };
  return { type: erreur.name, message: erreur.message, stack: erreur.stack, code, query, ...(cause === undefined ? {} : { cause: decrireErreur(cause) }) };
}

/** The log of the process: requests and faults, without secrets nor personal data. */
export const creerJournal = (niveau: string, vers: DestinationStream): Logger =>
  pino(
    {
      level: niveau,
      serializers: {
        req: ({ method, url = '', ip }: Demande) => ({ method, url: masquerAdresse(url), remoteAddress: ip }),
        err: decrireErreur,
      },
    },
    vers,
  );
