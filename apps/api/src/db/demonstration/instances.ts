import { ajouterJours, type College, type Jour, type QualiteMembre, type TypeInstance } from '@gouvernance-iae/domaine';
import { BASSINS, type Bassin } from './bassins';
import { DEBUT_RECIT, DEPARTEMENTS_BFC, cleAgence, cleSiae, directionTerritoriale } from './organisations';
import { AVEC_SECOND, ORGANISATION_DES_COMPTES, representant, second } from './personnes';
import type { InstanceFictive, MandatFictif, MembreFictif } from './plan';

export interface InstanceCle extends InstanceFictive {
  readonly cle: string;
  readonly lieu: string;
  /** Key of the person who runs it. */
  readonly animateur: string;
  /** Keys of the organisations that sit there. */
  readonly sieges: readonly string[];
}

export interface Mandats {
  readonly jour: Jour;
  readonly organisations: readonly string[];
}

type Siege = readonly [organisation: string, college: College, qualite: QualiteMembre];

interface Modele {
  readonly cle: string;
  readonly nom: string;
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly secretariat: string;
  readonly lieu: string;
  readonly sieges: readonly Siege[];
}

/** A seat left without titular, so that the vacant seats have something to show. */
const VACANT = { instance: 'CDIAE-39', organisation: 'SALARIES-39' };

/** Val de Saône hears the prescribers of both its départements. */
const siegesCta = (bassin: Bassin): readonly Siege[] => [
  [cleAgence(bassin.agence), 'POLE_EMPLOI', 'DE_DROIT'],
  ...bassin.departements.map((code): Siege => [`ETAT-${code}`, 'ETAT', 'DE_DROIT']),
  ...bassin.siae.map(({ nom }): Siege => [cleSiae(nom), 'IAE', 'DE_DROIT']),
  ...bassin.departements.flatMap((code): Siege[] => [[`ML-${code}`, 'PRESCRIPTEURS', 'DE_DROIT'], [`CAP-${code}`, 'PRESCRIPTEURS', 'DE_DROIT']]),
  ...bassin.departements.map((code): Siege => [`CD-${code}`, 'COLLECTIVITES', 'INVITE']),
];

/** Colleges of the CDIAE after the code du travail, R. 5112-17. */
const siegesCdiae = (code: string): readonly Siege[] => [
  [`ETAT-${code}`, 'ETAT', 'DE_DROIT'],
  [directionTerritoriale(code), 'POLE_EMPLOI', 'DE_DROIT'],
  [`CD-${code}`, 'COLLECTIVITES', 'DE_DROIT'],
  ['HORIZON-BFC', 'IAE', 'DESIGNE'],
  ['SILLAGE-BFC', 'IAE', 'DESIGNE'],
  ['TRAVERSE-BFC', 'IAE', 'DESIGNE'],
  [`EMPLOYEURS-${code}`, 'EMPLOYEURS', 'DESIGNE'],
  [`SALARIES-${code}`, 'SYNDICATS', 'DESIGNE'],
];

const bfc = DEPARTEMENTS_BFC.map(({ code }) => code);

const MODELES: readonly Modele[] = [
  {
    cle: 'COPIL-NATIONAL', nom: 'Comité de pilotage national', type: 'COMITE_PILOTAGE_NATIONAL', departements: [], secretariat: 'PE-DG', lieu: 'Paris, salle des partenaires',
    sieges: [['PE-DG', 'POLE_EMPLOI', 'DE_DROIT'], ['DGEFP', 'ETAT', 'DE_DROIT'], ['HORIZON', 'IAE', 'DE_DROIT'], ['SILLAGE', 'IAE', 'DE_DROIT']],
  },
  {
    cle: 'COPIL-BFC', nom: 'Comité de pilotage régional de Bourgogne-Franche-Comté', type: 'COMITE_PILOTAGE_REGIONAL', departements: bfc, secretariat: 'PE-DR', lieu: 'Besançon, salle de la citadelle',
    sieges: [
      ['PE-DR', 'POLE_EMPLOI', 'DE_DROIT'], ['ETAT-REGION', 'ETAT', 'DE_DROIT'], ['HORIZON-BFC', 'IAE', 'DE_DROIT'], ['SILLAGE-BFC', 'IAE', 'DE_DROIT'],
      ['TRAVERSE-BFC', 'IAE', 'DE_DROIT'], ['CONSEIL-REGIONAL', 'COLLECTIVITES', 'INVITE'],
    ],
  },
  {
    cle: 'GT-FORMATION', nom: 'Groupe de travail sur la formation des salariés de l’IAE', type: 'GROUPE_TRAVAIL', departements: bfc, secretariat: 'ETAT-REGION', lieu: 'Dijon, cité administrative',
    sieges: [['ETAT-REGION', 'ETAT', 'DE_DROIT'], ['PE-DR', 'POLE_EMPLOI', 'DE_DROIT'], ['HORIZON-BFC', 'IAE', 'DESIGNE'], ['SILLAGE-BFC', 'IAE', 'DESIGNE'], ['CONSEIL-REGIONAL', 'COLLECTIVITES', 'INVITE']],
  },
  ...DEPARTEMENTS_BFC.map((d): Modele => ({
    cle: `CDIAE-${d.code}`, nom: `CDIAE ${d.complement}`, type: 'CDIAE', departements: [d.code], secretariat: `ETAT-${d.code}`, lieu: `Préfecture ${d.complement}`, sieges: siegesCdiae(d.code),
  })),
  ...BASSINS.map((b): Modele => ({
    cle: `CTA-${b.cle}`, nom: `CTA ${b.complement}`, type: 'CTA', departements: b.departements, secretariat: cleAgence(b.agence), lieu: b.lieu, sieges: siegesCta(b),
  })),
];

/** Every instance with its composition; the keys are the sigles that number the decisions. */
export function instancesFictives(id: (cle: string) => string): readonly InstanceCle[] {
  return MODELES.map((modele) => ({
    cle: modele.cle,
    id: id(modele.cle),
    nom: modele.nom,
    sigle: modele.cle,
    type: modele.type,
    departements: modele.departements,
    secretariatId: id(modele.secretariat),
    debut: DEBUT_RECIT,
    lieu: modele.lieu,
    animateur: representant(modele.secretariat),
    sieges: modele.sieges.map(([organisation]) => organisation),
    membres: modele.sieges.map(([organisation, college, qualite]): MembreFictif => {
      const vacant = modele.cle === VACANT.instance && organisation === VACANT.organisation;
      return {
        id: id(`membre/${modele.cle}/${organisation}`),
        organisationId: id(organisation),
        college,
        qualite,
        titulaireId: vacant ? null : id(representant(organisation)),
        suppleantId: !vacant && AVEC_SECOND.includes(organisation) ? id(second(organisation)) : null,
        debut: DEBUT_RECIT,
      };
    }),
  }));
}

/** Organisations whose representative runs instances: the others only sit. */
const tiennent = new Map(MODELES.map(({ type, secretariat }) => [secretariat, type === 'CTA' ? ('ANIMATEUR' as const) : ('SECRETARIAT' as const)]));

/** Of the substitutes, one has a mandat about to end and one a mandat already ended. */
const ECHEANCES: Readonly<Record<string, number>> = { [second('PE-DR')]: 45, [second('HORIZON-BFC')]: -100 };

/** One mandat for each person, on her organisation, and one more for the co-secretariat; none for `sansmandat`. */
export function mandatsFictifs(id: (cle: string) => string, { jour, organisations }: Mandats): readonly MandatFictif[] {
  const mandat = (personne: string, organisation: string, role: MandatFictif['role']): MandatFictif => {
    const echeance = ECHEANCES[personne];
    return {
      id: id(`mandat/${personne}`),
      personneId: id(personne),
      role,
      organisationId: id(organisation),
      instanceId: null,
      debut: DEBUT_RECIT,
      fin: echeance === undefined ? null : ajouterJours(jour, echeance),
    };
  };
  return [
    ...organisations.map((o) =>
      mandat(representant(o), o, o === ORGANISATION_DES_COMPTES['administrateur'] ? 'ADMINISTRATEUR' : (tiennent.get(o) ?? 'MEMBRE')),
    ),
    ...AVEC_SECOND.map((o) => mandat(second(o), o, 'MEMBRE')),
    // The State holds the regional committee with its secretariat, whose own figures somebody else must judge.
    { ...mandat(representant('ETAT-REGION'), 'ETAT-REGION', 'SECRETARIAT'), id: id('mandat/COPIL-BFC/ETAT-REGION'), instanceId: id('COPIL-BFC') },
  ];
}
