import { createTransport } from 'nodemailer';
import type { Configuration } from '../acte/contexte';
import type { Correspondant } from '../calendrier/evenement';
import { expediteur } from './expediteur';

export interface Message {
  /** Id of the mail: its Message-ID never changes, so that a server or a reader recognises a second delivery. */
  readonly id: string;
  readonly destinataire: Correspondant;
  readonly repondreA: Correspondant | null;
  readonly objet: string;
  readonly texte: string;
  readonly ics: string | null;
  readonly methode: string | null;
}

/** Delivers one message; throws an `ErreurRemise` when it could not. */
export interface Facteur {
  remettre(message: Message): Promise<void>;
  fermer(): void;
}

/** Why a delivery failed, in French, and whether trying again is of use. */
export class ErreurRemise extends Error {
  constructor(
    message: string,
    readonly definitive: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ErreurRemise';
  }
}

const DELAI_CONNEXION_MS = 10_000;
const DELAI_SILENCE_MS = 20_000;

/** What the server refuses for good: this addressee, or this content. A refused account or host may be repaired. */
const COMMANDES_DEFINITIVES = /^(RCPT TO|DATA)/u;

const champ = (erreur: unknown, nom: string): unknown => (typeof erreur === 'object' && erreur !== null && nom in erreur ? (erreur as Record<string, unknown>)[nom] : undefined);

function lireErreur(erreur: unknown): ErreurRemise {
  const code = champ(erreur, 'responseCode');
  if (typeof code !== 'number') return new ErreurRemise(`Le serveur de messagerie ne répond pas (${String(champ(erreur, 'code') ?? 'inconnu')}).`, false, { cause: erreur });
  const definitive = code >= 500 && COMMANDES_DEFINITIVES.test(String(champ(erreur, 'command')));
  return new ErreurRemise(`Le serveur de messagerie refuse le message (${code})${definitive ? '.' : ' pour le moment.'}`, definitive, { cause: erreur });
}

const adresseSmtp = (url: string): string => {
  const sansExpediteur = new URL(url);
  sansExpediteur.searchParams.delete('from');
  return sansExpediteur.href;
};

const boite = ({ nom, adresse }: Correspondant): { name: string; address: string } => ({ name: nom, address: adresse });

/** The postman of SMTP_URL; null without one. One connection per message: nothing is left hanging when the server dies. */
export function creerFacteur(configuration: Pick<Configuration, 'smtpUrl' | 'adresse'>): Facteur | null {
  if (!configuration.smtpUrl) return null;
  const transport = createTransport({ url: adresseSmtp(configuration.smtpUrl), connectionTimeout: DELAI_CONNEXION_MS, greetingTimeout: DELAI_CONNEXION_MS, socketTimeout: DELAI_SILENCE_MS });
  const domaine = new URL(configuration.adresse).hostname;
  return {
    async remettre({ id, destinataire, repondreA, objet, texte, ics, methode }) {
      await transport
        .sendMail({
          messageId: `<${id}@${domaine}>`,
          from: boite(expediteur(configuration)),
          to: boite(destinataire),
          ...(repondreA ? { replyTo: boite(repondreA) } : {}),
          subject: objet,
          text: texte,
          // No automatic answer comes back, no out-of-office (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr' },
          ...(ics && methode ? { icalEvent: { method: methode, filename: 'reunion.ics', content: ics } } : {}),
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        .catch((erreur: unknown) => {
          throw lireErreur(erreur);
        });
    },
    fermer: () => transport.close(),
  };
}
