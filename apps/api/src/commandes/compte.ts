import 'reflect-metadata';
import { ErreurMetier, saisieInvalide, typographier } from '@gouvernance-iae/domaine';
import { randomUUID } from 'node:crypto';
import { traduireRefus } from '../acte/erreurs';
import { adresseLien } from '../comptes/lien';
import { creerPremierAdministrateur } from '../comptes/premier-administrateur';
import { ErreurConfiguration, lireEnvironnement } from '../configuration';
import { migrer } from '../db/migrer';
import { chargerReference } from '../db/reference/charger';
import { creerSource } from '../db/source';

/** `--administrateur prenom.nom@exemple.fr`: the first account of a platform without demonstration data. */
function courrielDemande(parametres: readonly string[]): string {
  const courriel = parametres[parametres.indexOf('--administrateur') + 1];
  if (!parametres.includes('--administrateur') || !courriel) {
    throw saisieInvalide([{ champ: 'administrateur', message: 'Usage : npm run compte -- --administrateur prenom.nom@exemple.fr' }]);
  }
  return courriel;
}

async function executer(): Promise<void> {
  const courriel = courrielDemande(process.argv.slice(2));
  const { baseUrl, adresse, horloge } = lireEnvironnement(process.env);
  await migrer(baseUrl);
  const source = await creerSource(baseUrl).initialize();
  try {
    await source.transaction((em) => chargerReference(em));
    const jeton = await creerPremierAdministrateur(source, courriel, horloge ?? new Date(), randomUUID());
    console.log(`Le premier administrateur est ${courriel}.`);
    console.log(typographier(`Il choisit son mot de passe sur cette page, une seule fois et avant sept jours :\n${adresseLien(adresse, jeton)}`));
  } finally {
    await source.destroy();
  }
}

executer().catch((erreur: unknown) => {
  const origine = traduireRefus(erreur);
  console.error(origine instanceof ErreurMetier || origine instanceof ErreurConfiguration ? typographier(origine.message) : origine);
  process.exitCode = 1;
});
