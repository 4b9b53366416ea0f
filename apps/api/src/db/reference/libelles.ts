import { ajouterJours } from '@gouvernance-iae/domaine';
import { DEBUT_HISTOIRE, type LibelleReference } from './types';

/** A name until the day before the next one starts; the last one still runs. */
interface Nom {
  readonly des: string;
  readonly court: string;
  readonly long: string;
  readonly source: string;
}

const LOI_PLEIN_EMPLOI = 'EXT loi n° 2023-1196 du 18 décembre 2023 pour le plein emploi';
const DECRET_DREETS = 'EXT décret n° 2020-1545 du 9 décembre 2020';
const DECRET_UNITES = 'EXT décret n° 2015-1689 du 17 décembre 2015';
const LOI_DEPARTEMENTS = 'EXT loi n° 2013-403 du 17 mai 2013, à compter du renouvellement de mars 2015';

const NOMS: Readonly<Record<string, readonly Nom[]>> = {
  POLE_EMPLOI: [
    { des: DEBUT_HISTOIRE, court: 'Pôle emploi', long: 'Pôle emploi', source: 'AC2011, AC2015, BFC2016' },
    { des: '2024-01-01', court: 'France Travail', long: 'France Travail', source: LOI_PLEIN_EMPLOI },
  ],
  ETAT_CENTRAL: [
    { des: DEBUT_HISTOIRE, court: 'DGEFP', long: 'Délégation générale à l’emploi et à la formation professionnelle', source: 'AC2011, AC2015' },
  ],
  ETAT_REGION: [
    { des: DEBUT_HISTOIRE, court: 'Direccte', long: 'Direction régionale des entreprises, de la concurrence, de la consommation, du travail et de l’emploi', source: 'AC2015, article 5' },
    { des: '2021-04-01', court: 'Dreets', long: 'Direction régionale de l’économie, de l’emploi, du travail et des solidarités', source: DECRET_DREETS },
  ],
  ETAT_DEPARTEMENT: [
    { des: DEBUT_HISTOIRE, court: 'UT Direccte', long: 'Unité territoriale de la Direccte', source: 'AC2015, article 4' },
    { des: '2016-01-01', court: 'UD Direccte', long: 'Unité départementale de la Direccte', source: DECRET_UNITES },
    { des: '2021-04-01', court: 'DDETS', long: 'Direction départementale de l’emploi, du travail et des solidarités', source: DECRET_DREETS },
  ],
  CONSEIL_DEPARTEMENTAL: [
    { des: DEBUT_HISTOIRE, court: 'Conseil général', long: 'Conseil général', source: 'AC2015, article 5' },
    { des: '2015-03-29', court: 'Conseil départemental', long: 'Conseil départemental', source: LOI_DEPARTEMENTS },
  ],
  FEDERATION_SOLIDARITE: [
    { des: DEBUT_HISTOIRE, court: 'FNARS', long: 'Fédération nationale des associations d’accueil et de réinsertion sociale', source: 'AC2011, AC2015, BFC2016' },
    // Voted on 17 June 2016, in use from the congress of Dijon on.
    { des: '2017-01-12', court: 'FAS', long: 'Fédération des acteurs de la solidarité', source: 'EXT congrès de Dijon, 12 et 13 janvier 2017' },
  ],
  FEDERATION_ENTREPRISES_INSERTION: [
    { des: DEBUT_HISTOIRE, court: 'CNEI', long: 'Comité national des entreprises d’insertion', source: 'AC2011' },
    { des: '2014-11-13', court: 'FEI', long: 'Fédération des entreprises d’insertion', source: 'EXT assemblée générale de Montpellier, 13 novembre 2014' },
  ],
  RESEAU_COCAGNE: [
    { des: DEBUT_HISTOIRE, court: 'Jardins de Cocagne', long: 'Jardins de Cocagne', source: 'AC2011' },
    // No text gives the day: the new name is the one under which AC2015 was signed.
    { des: '2015-09-10', court: 'Réseau Cocagne', long: 'Réseau Cocagne', source: 'AC2015, article 1-9 (jour à confirmer)' },
  ],
};

/** Names that change with time, under `CLE` (short) and `CLE.long`: an object shows the name of its own day. */
export const LIBELLES: readonly LibelleReference[] = Object.entries(NOMS).flatMap(([cle, noms]) =>
  noms.flatMap((nom, i) => {
    const suivant = noms[i + 1];
    const periode = { debut: nom.des, fin: suivant ? ajouterJours(suivant.des, -1) : null, source: nom.source };
    return [
      { cle, texte: nom.court, ...periode },
      { cle: `${cle}.long`, texte: nom.long, ...periode },
    ];
  }),
);
