import { dateEnMots, enumerer, jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { Destinataire } from '../audience';
import type { DossierCompteRendu } from '../dossier';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** Writes one mail about minutes, to one person. */
export type ModeleCompteRendu = (compteRendu: DossierCompteRendu, destinataire: Destinataire, cadre: Cadre) => Lettre;

/** « CTA du bassin de Dole, réunion du 1er décembre 2026 ». */
const designer = ({ instanceNom, jour }: DossierCompteRendu): string => `${instanceNom}, réunion du ${dateEnMots(jour)}`;

const page = ({ adresse }: Cadre, { id }: DossierCompteRendu): string => `${adresse}/comptes-rendus/${id}`;

const rectification = ({ rang, motif }: DossierCompteRendu): string | null =>
  rang > 1 ? `Ce texte rectifie le compte rendu précédent${motif ? `. Motif : ${motif}` : '.'}` : null;

/** A reader must never learn afterwards that his silence approved. */
const projet = (silenceLe: string | null): string =>
  silenceLe === null
    ? 'C’est un projet : il sera soumis à l’approbation des participants.'
    : `C’est un projet. Adressez vos observations au secrétariat au plus tard le ${dateEnMots(silenceLe)} : sans observation, il sera approuvé à la fin de ce jour.`;

/** What was published, and what it is worth. */
const valeur = ({ etat, approbation, silenceLe }: DossierCompteRendu): string =>
  etat === 'PROJET'
    ? projet(silenceLe)
    : approbation === 'SANS_REGLE'
      ? 'Aucune règle d’approbation ne s’applique à cette instance : la publication vaut approbation.'
      : 'Ce compte rendu est approuvé.';

const publication: ModeleCompteRendu = (compteRendu, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Compte rendu : ${designer(compteRendu)}`,
      destinataire,
      paragraphes: [
        `Le compte rendu de la réunion suivante est publié.\n${designer(compteRendu)}`,
        valeur(compteRendu),
        rectification(compteRendu),
        `Le lire, l’imprimer ou le télécharger :\n${page(cadre, compteRendu)}`,
      ],
      secretariat: compteRendu.secretariat,
    },
    cadre,
  );

const approbation: ModeleCompteRendu = (compteRendu, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Compte rendu approuvé : ${designer(compteRendu)}`,
      destinataire,
      paragraphes: [`Le compte rendu de la réunion suivante est approuvé${compteRendu.approbation === 'TACITE' ? ', faute d’observation dans le délai' : ''}.\n${designer(compteRendu)}`, rectification(compteRendu), `Le relire :\n${page(cadre, compteRendu)}`],
      secretariat: compteRendu.secretariat,
    },
    cadre,
  );

const transmission: ModeleCompteRendu = (compteRendu, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Compte rendu transmis : ${designer(compteRendu)}`,
      destinataire,
      paragraphes: [
        `Le compte rendu suivant est transmis à votre instance${destinataire.instanceNom ? `, ${destinataire.instanceNom}` : ''}.\n${designer(compteRendu)}`,
        rectification(compteRendu),
        `Lisez-le et accusez-en réception sur cette page :\n${page(cadre, compteRendu)}`,
      ],
      secretariat: compteRendu.secretariat,
    },
    cadre,
  );

const reception: ModeleCompteRendu = (compteRendu, destinataire, cadre) => {
  const accuses = compteRendu.receptions.map(({ instanceNom, recuParNom, recuLe }) => `${instanceNom} (${recuParNom}, le ${dateEnMots(jourCivil(recuLe, ZONE_METROPOLE))})`);
  return ecrireLettre(
    {
      objet: `Accusé de réception : ${designer(compteRendu)}`,
      destinataire,
      paragraphes: [`Le compte rendu suivant a été reçu par ${enumerer(accuses)}.\n${designer(compteRendu)}`, page(cadre, compteRendu)],
      secretariat: null,
    },
    cadre,
  );
};

/** One template per act on minutes that writes to people. */
export const MODELES_COMPTE_RENDU: Readonly<Record<string, ModeleCompteRendu>> = {
  publierCompteRendu: publication,
  approuverCompteRendu: approbation,
  transmettreCompteRendu: transmission,
  accuserReception: reception,
};
