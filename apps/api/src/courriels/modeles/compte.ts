import type { GenreLien } from '../../comptes/lien';
import type { Destinataire } from '../audience';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** A mail that carries a one-time link: which link, and what is written around it. */
export interface ModeleCompte {
  readonly lien: GenreLien;
  readonly ecrire: (lien: string, destinataire: Destinataire, cadre: Cadre) => Lettre;
}

const invitation: ModeleCompte = {
  lien: 'INVITATION',
  ecrire: (lien, destinataire, cadre) =>
    ecrireLettre(
      {
        objet: 'Votre compte sur Gouvernance IAE',
        destinataire,
        paragraphes: [
          'Un compte vous est ouvert sur Gouvernance IAE, la plateforme des instances de l’insertion par l’activité économique.',
          `Choisissez votre mot de passe sur cette page. Le lien sert une seule fois et reste valable sept jours :\n${lien}`,
          `Vous vous connecterez ensuite avec votre adresse, ${destinataire.adresse}.`,
        ],
        secretariat: null,
      },
      cadre,
    ),
};

const motDePasse: ModeleCompte = {
  lien: 'MOT_DE_PASSE',
  ecrire: (lien, destinataire, cadre) =>
    ecrireLettre(
      {
        objet: 'Choisir un nouveau mot de passe',
        destinataire,
        paragraphes: [
          'Quelqu’un a demandé un nouveau mot de passe pour votre compte sur Gouvernance IAE.',
          `Si c’est vous, choisissez-le sur cette page. Le lien sert une seule fois et reste valable une heure :\n${lien}`,
          'Si ce n’est pas vous, ne faites rien : votre mot de passe reste le même.',
        ],
        secretariat: null,
      },
      cadre,
    ),
};

/** One template per act on an account that writes to its holder. */
export const MODELES_COMPTE: Readonly<Record<string, ModeleCompte>> = {
  creerPersonne: invitation,
  inviterPersonne: invitation,
  motDePasseOublie: motDePasse,
};

const LIEN = /(?<=\/lien\/)[A-Za-z0-9_-]{20,}/gu;

/** The text kept as proof once sent: what was said, without the secret that opens the account. */
export const masquerLien = (texte: string): string => texte.replace(LIEN, '…');
