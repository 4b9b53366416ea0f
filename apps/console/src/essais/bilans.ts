import type { BilanQuery, BilanResumeFragment, CelluleVueFragment, ChiffreVuFragment } from '../api/genere';

type Bilan = NonNullable<BilanQuery['bilan']>;

/** One figure in one place. */
export const uneCellule = (plus: Partial<CelluleVueFragment> = {}): CelluleVueFragment => ({
  dimension: 'TOTAL', libelle: 'Ensemble', departement: null, numerateur: null, denominateur: null, numerateurPrecedent: null, denominateurPrecedent: null, comptees: 1, nonCommuniquees: 0, manquantes: 0, preuves: 1, contestations: null, ...plus,
});

/** A figure known of a whole only. */
export function unChiffre(plus: Partial<ChiffreVuFragment> = {}): ChiffreVuFragment {
  return {
    code: 'F4-2', rubrique: 'INDICATEURS', intitule: 'Offres d’emploi déposées', unite: 'NOMBRE', aConfirmer: null, calcule: false, phrase: 'En 2025, 3 412 offres ont été déposées.', citation: null,
    total: uneCellule({ numerateur: '3412', numerateurPrecedent: '3120', preuves: 16 }), lignes: [], ...plus,
  };
}

/** The part of signed agreements: two départements, one that does not say, one that cannot be divided. */
export function uneConvention(): ChiffreVuFragment {
  return unChiffre({
    code: 'F5-7', intitule: 'Part de conventions locales signées', unite: 'POURCENTAGE', phrase: 'Fin 2025, 70 SIAE sur 87 ont une convention signée, soit 80,5 %. Le Jura reste à 71 %.',
    citation: { texte: 'BFC 2016, fiche 5', accord: 'BFC 2016', article: 'fiche 5', force: 'OBLIGATION', accordId: 'a1' },
    total: uneCellule({ numerateur: '70', denominateur: '87', numerateurPrecedent: '58', denominateurPrecedent: '80', comptees: 2, nonCommuniquees: 1, preuves: 4 }),
    lignes: [
      uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Doubs', departement: '25', numerateur: '48', denominateur: '56', preuves: 1 }),
      uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Jura', departement: '39', numerateur: '22', denominateur: '31', preuves: 1 }),
      uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Nièvre', departement: '58', comptees: 0, nonCommuniquees: 1, preuves: 1 }),
      uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Territoire de Belfort', departement: '90', numerateur: '0', denominateur: '0', preuves: 1 }),
    ],
  });
}

/** A row of the list. */
export function unResume(plus: Partial<BilanResumeFragment> = {}): BilanResumeFragment {
  return {
    id: 'b1', titre: 'Bilan 2025, Bourgogne-Franche-Comté', instanceId: 'i1', instanceNom: 'Comité de pilotage régional', niveau: 'REGION', annee: 2025, etat: 'TRANSMIS', numero: 1,
    transmisLe: '2026-11-09T10:00:00.000Z', renvoyeLe: null, adopteLe: null, destinatairesNoms: ['Comité de pilotage national'], actions: [], ...plus,
  };
}

/** A bilan transmitted to the national committee; tests change what they are about. */
export function unBilan(plus: Partial<Bilan> = {}): Bilan {
  return {
    ...unResume(),
    departements: ['21', '25', '39', '58', '70', '71', '89', '90'], organisationNom: 'Secrétariat régional', version: 7, composeLe: '2026-10-01T08:00:00.000Z', examineLe: null,
    motifRenvoi: null, rubriquesARevoir: [], avis: null, avisLe: null, empreinte: `4f2a${'0'.repeat(56)}91c7`,
    accord: { id: 'a1', code: 'BFC2016', titre: 'Accord BFC 2016' }, instancesDestinataires: [{ instanceId: 'i0', instanceNom: 'Comité de pilotage national' }],
    contenu: {
      annee: 2025, jour: '2026-11-09', rubriques: ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'FEUILLE_DE_ROUTE', 'REMONTEES', 'COMPLETUDE'],
      rythme: [
        { instanceId: 'i2', instanceNom: 'CTA de Dole', typeInstance: 'CTA', departements: ['39'], instances: 1, attendues: 4, tenues: 4, etat: 'RESPECTE', presents: 61, convoques: 80, citation: null },
        { instanceId: 'i3', instanceNom: 'CDIAE du Jura', typeInstance: 'CDIAE', departements: ['39'], instances: 1, attendues: 2, tenues: 1, etat: 'EN_RETARD', presents: 14, convoques: 22, citation: null },
      ],
      syntheses: [
        unChiffre({ code: 'COMPLETS', rubrique: 'COMPLETUDE', unite: 'NOMBRE', intitule: 'indicateurs complets', total: uneCellule({ numerateur: '29', numerateurPrecedent: '27' }) }),
        unChiffre({ code: 'A_L_HEURE', rubrique: 'COMPLETUDE', unite: 'POURCENTAGE', intitule: 'des valeurs reçues à l’heure', total: uneCellule({ numerateur: '91', denominateur: '100', numerateurPrecedent: '87', denominateurPrecedent: '100' }) }),
      ],
      chiffres: [
        unChiffre({ code: 'RYTHME_CTA', rubrique: 'RYTHME', calcule: true, intitule: 'Séances de CTA tenues', phrase: '4 séances tenues sur 4 attendues.', total: uneCellule({ numerateur: '4', preuves: 4 }) }),
        uneConvention(), unChiffre(),
        unChiffre({ code: 'F8-2', intitule: 'Réunions de CTA', calcule: true, phrase: 'En 2025 : 12.', total: uneCellule({ numerateur: '12', contestations: 2 }), lignes: [uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Doubs', departement: '25', numerateur: '5', contestations: 0 }), uneCellule({ dimension: 'DEPARTEMENT', libelle: 'Jura', departement: '39', numerateur: '7', contestations: 1 })] }),
        unChiffre({ code: 'ACTIONS', rubrique: 'FEUILLE_DE_ROUTE', calcule: true, intitule: 'Actions de la feuille de route, par état', phrase: 'En 2025 : 3. 2 faites et 1 en retard.', total: uneCellule({ numerateur: '3', preuves: 3 }), lignes: [uneCellule({ dimension: 'ETAT_ACTION', libelle: 'Faites', numerateur: '2', preuves: 0 }), uneCellule({ dimension: 'ETAT_ACTION', libelle: 'En retard', numerateur: '1', preuves: 0 })] }),
        unChiffre({ code: 'F1-1', intitule: 'Accord présenté dans les instances', unite: 'BOOLEEN', aConfirmer: 'La source ne dit pas qui le fournit.', phrase: 'Un département sur deux l’a présenté.', total: uneCellule({ numerateur: '1', denominateur: '2', comptees: 2, preuves: 2 }) }),
      ],
    },
    narratifs: [{ rubrique: 'INDICATEURS', texte: '<p>Les conventions progressent dans <strong>sept</strong> départements.</p>', revision: 3, modifieLe: '2026-11-08T09:00:00.000Z', modifieParNom: 'Marie Durand' }],
    commentaires: [{ id: 'k1', numero: 1, rubrique: 'INDICATEURS', figure: 'F5-7', texte: 'Pourquoi la Nièvre ne le dit-elle pas ?', auteurNom: 'P. N.', organisationNom: 'DGEFP', instant: '2026-11-12T09:00:00.000Z' }],
    versions: [{ numero: 1, empreinte: `4f2a${'0'.repeat(56)}91c7`, transmisLe: '2026-11-09T10:00:00.000Z', renvoyeLe: null, motif: null, rubriques: [] }],
    manques: [], alertes: [],
    ...plus,
  };
}

/** The same, still written by the secretariat. */
export const unBrouillon = (plus: Partial<Bilan> = {}): Bilan => unBilan({
  etat: 'BROUILLON', numero: 0, transmisLe: null, empreinte: null, versions: [], commentaires: [], actions: ['enregistrerNarratif', 'transmettreBilan'],
  manques: [{ acte: 'transmettreBilan', code: 'NARRATIF_RYTHME', message: 'La section « Rythme et participation » n’est pas rédigée.', champ: 'narratifs.RYTHME' }], ...plus,
});
