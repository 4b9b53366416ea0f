import { champs, refus, UUID } from './exemples';
import {
  adresseCellule,
  COLONNES_ORGANISATIONS,
  examinerFichier,
  LIGNES_MAX,
  ligneDOrganisation,
  verifierEntetes,
  type AnnuaireImport,
  type LigneOrganisation,
  type OrganisationAExporter,
} from './fichier-organisations';

const annuaire: AnnuaireImport = { parNom: new Map([['réseau horizon', UUID]]), departements: new Set(['01', '21', '39']), jour: '2026-11-20' };
const ligne = (ecart: Partial<LigneOrganisation> = {}): LigneOrganisation => ({
  siret: '73282932000074',
  nom: 'SIAE n° 14',
  genre: 'SIAE',
  type_siae: 'ACI',
  reseau: 'Réseau Horizon',
  organisation_parente: '',
  departements: '39 21',
  courriel: 'contact@exemple.fr',
  debut: '',
  fin: '',
  ...ecart,
});

describe('un seul format à l’export et à l’import', () => {
  it('ce qui fut exporté s’importe sans changement', () => {
    const organisation: OrganisationAExporter = {
      nom: 'SIAE n° 14',
      genre: 'SIAE',
      typeSiae: 'ACI',
      siret: '73282932000074',
      departements: ['21', '39'],
      courriel: 'contact@exemple.fr',
      debut: '2020-01-01',
      fin: null,
      reseauNom: 'Réseau Horizon',
      parentNom: null,
    };
    const [lue] = examinerFichier([ligneDOrganisation(organisation)], annuaire);
    const { reseauNom: _reseauNom, parentNom: _parentNom, ...attendue } = organisation;
    expect(lue).toEqual({ rang: 2, champs: [], organisation: { ...attendue, reseauId: UUID, parentId: null } });
  });

  it('les colonnes vont dans tout ordre, mais toutes, et aucune autre', () => {
    expect(() => verifierEntetes([...COLONNES_ORGANISATIONS].reverse())).not.toThrow();
    expect(() => verifierEntetes(['NOM ', ...COLONNES_ORGANISATIONS.filter((c) => c !== 'nom')])).not.toThrow();
    expect(() => verifierEntetes(['nom'])).toThrow(champs('fichier'));
    expect(() => verifierEntetes([...COLONNES_ORGANISATIONS, 'effectif'])).toThrow(champs('fichier'));
  });
});

describe('ce qu’un tableur abîme se répare', () => {
  it.each<[string, Partial<LigneOrganisation>, object]>([
    ['le zéro d’un département', { departements: '1' }, { departements: ['01'] }],
    ['les séparateurs', { departements: '39, 21; 01' }, { departements: ['01', '21', '39'] }],
    ['le zéro d’un SIRET', { siret: '5552083000013' }, { siret: '05552083000013' }],
    ['une date à la française', { debut: '1/2/2020' }, { debut: '2020-02-01' }],
    ['la casse', { genre: 'siae', type_siae: 'aci', reseau: 'RÉSEAU HORIZON' }, { genre: 'SIAE', typeSiae: 'ACI', reseauId: UUID }],
  ])('%s', (_, ecart, attendu) => {
    expect(examinerFichier([ligne(ecart)], annuaire)[0]).toMatchObject({ champs: [], organisation: attendu });
  });
});

describe('chaque faute donne l’adresse de sa cellule', () => {
  it.each<[string, Partial<LigneOrganisation>, string]>([
    ['un SIRET faux', { siret: '1' }, 'A2'],
    ['un nom vide', { nom: '' }, 'B2'],
    ['un genre inconnu', { genre: 'BANQUE', type_siae: '' }, 'C2'],
    ['un type inconnu', { type_siae: 'GEIQ' }, 'D2'],
    ['un réseau hors de l’annuaire', { reseau: 'Inconnu' }, 'E2'],
    ['un parent hors de l’annuaire', { organisation_parente: 'Inconnu' }, 'F2'],
    ['un département inconnu', { departements: '99' }, 'G2'],
    ['une adresse fausse', { courriel: 'x' }, 'H2'],
    ['une date fausse', { debut: '31/02/2020' }, 'I2'],
    ['une fin avant le début', { debut: '2020-01-01', fin: '2019-01-01' }, 'J2'],
  ])('%s', (_, ecart, cellule) => {
    expect(examinerFichier([ligne(ecart)], annuaire)[0]).toMatchObject({ organisation: null, champs: [{ champ: cellule }] });
  });

  it('un SIRET donné deux fois dans le fichier', () => {
    const [, seconde] = examinerFichier([ligne(), ligne({ nom: 'Autre' })], annuaire);
    expect(seconde).toEqual({ rang: 3, organisation: null, champs: [{ champ: 'A3', message: 'Ce SIRET figure déjà ligne 2.' }] });
  });

  it('une ligne fautive n’empêche pas d’examiner les autres', () => {
    expect(examinerFichier([ligne({ nom: '' }), ligne()], annuaire).map((l) => l.organisation !== null)).toEqual([false, true]);
  });

  it('un fichier démesuré est refusé', () => {
    expect(() => examinerFichier(Array.from({ length: LIGNES_MAX + 1 }, () => ligne()), annuaire)).toThrow(refus('SAISIE_INVALIDE'));
  });

  it('la dixième colonne est J', () => expect(adresseCellule('fin', 12)).toBe('J12'));
});
