import type { Configuration } from '../acte/contexte';
import type { Correspondant } from '../calendrier/evenement';

const NOM = 'Gouvernance IAE';

/**
 * The sender: `?from=` of SMTP_URL, else its account when that is an address, else a box at the host of the console.
 * People answer to the secrétariat (reply-to), never to it.
 */
export function expediteur({ smtpUrl, adresse }: Pick<Configuration, 'smtpUrl' | 'adresse'>): Correspondant {
  const smtp = smtpUrl ? new URL(smtpUrl) : null;
  const compte = decodeURIComponent(smtp?.username ?? '');
  return { nom: NOM, adresse: smtp?.searchParams.get('from') ?? (compte.includes('@') ? compte : `gouvernance-iae@${new URL(adresse).hostname}`) };
}
