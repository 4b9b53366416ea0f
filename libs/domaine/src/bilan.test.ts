import { adopterBilan, commenterBilan, composerBilan, destinatairesDuBilan, enregistrerNarratif, examinerBilan, lecteursDuBilan, renvoyerBilan, rubriquesDe, transmettreBilan, type InstanceQuiRecoit } from './bilan';
import { alertesDuBilan, manquesPourTransmettreBilan } from './bilan-manques';
import { clesAFiger, preuvesDuChiffre } from './bilan-preuves';
import { ecrireCanonique } from './canonique';
import { ACTES_BILAN, actesPossiblesBilan, exigerTransitionBilan } from './machine-bilan';
import { tacheDeComposition, tachesDeBilan } from './tache-bilan';
import type { ContenuBilan } from './objets-bilan';
import { ETATS_BILAN } from './vocabulaire';

const MAINTENANT = new Date('2026-01-15T09:00:00Z');
const instance = (type: InstanceQuiRecoit['type'], departements: string[] = [], change: object = {}): InstanceQuiRecoit => ({ id: `${type} ${departements.join()}`, nom: type, type, departements, debut: '2016-01-01', fin: null, ...change });
const complet = { rubriques: rubriquesDe('REGION'), narratifs: rubriquesDe('REGION'), campagnesOuvertes: [], destinataires: 1 };

test.each([
  ['BROUILLON', ['enregistrerNarratif', 'transmettreBilan']],
  ['TRANSMIS', ['commenterBilan', 'examinerBilan', 'adopterBilan', 'renvoyerBilan']],
  ['EXAMINE', ['commenterBilan', 'adopterBilan', 'renvoyerBilan']],
  ['ADOPTE', []],
] as const)('un bilan %s permet %j', (etat, actes) => {
  expect(actesPossiblesBilan(etat)).toEqual(actes);
  for (const acte of ACTES_BILAN.filter((a) => !(actes as readonly string[]).includes(a))) expect(() => exigerTransitionBilan(etat, acte)).toThrow(/n’est pas/u);
});

it('chaque état a sa ligne', () => expect(ETATS_BILAN.map((e) => actesPossiblesBilan(e).length)).toEqual([2, 4, 3, 0]));

describe('composer', () => {
  const cta = { nom: 'CTA de Dole', type: 'CTA', departements: ['39'], secretariatId: 'agence', debut: '2016-01-01', fin: null } as const;
  const accord = { code: 'BFC2025', effetLe: '2025-01-01', finLe: '2028-12-31', departements: ['21', '39'] };
  const composer = (change: object = {}, annee = 2025, surAccord: object = {}) => composerBilan({ annee, lieu: 'Dole' }, { instance: { ...cta, ...change }, accord: { ...accord, ...surAccord } }, MAINTENANT, '2026-01-15');

  it('prend le niveau de l’instance, son territoire et son secrétariat', () => {
    expect(composer()).toMatchObject({ niveau: 'CTA', titre: 'Bilan 2025, Dole', departements: ['39'], organisationId: 'agence', etat: 'BROUILLON', numero: 0 });
  });

  it.each([
    ['un groupe de travail', { type: 'GROUPE_TRAVAIL' }, 2025, {}],
    ['une instance sans secrétariat', { secretariatId: null }, 2025, {}],
    ['une année à venir', {}, 2027, {}],
    ['une année sans accord', {}, 2024, {}],
    ['une instance née après', { debut: '2026-01-01' }, 2025, {}],
    ['un territoire hors de l’accord', { departements: ['13'] }, 2025, {}],
    ['un accord fini', {}, 2026, { finLe: '2025-06-30' }],
  ])('refuse %s', (_quoi, change, annee, surAccord) => expect(() => composer(change, annee, surAccord)).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' })));
});

describe('transmettre', () => {
  it('demande un commentaire par rubrique, des campagnes closes et un destinataire', () => {
    expect(manquesPourTransmettreBilan(complet)).toEqual([]);
    const manques = manquesPourTransmettreBilan({ ...complet, narratifs: ['RYTHME'], campagnesOuvertes: ['Année 2025'], destinataires: 0 });
    expect(manques.map((m) => [m.code, m.champ])).toEqual([['NARRATIF', 'narratifs.TRANSMISSIONS'], ['NARRATIF', 'narratifs.INDICATEURS'], ['NARRATIF', 'narratifs.FEUILLE_DE_ROUTE'], ['NARRATIF', 'narratifs.REMONTEES'], ['NARRATIF', 'narratifs.COMPLETUDE'], ['CAMPAGNE', null], ['DESTINATAIRES', null]]);
  });

  it('efface le renvoi et compte une version de plus', () => {
    expect(transmettreBilan({ etat: 'BROUILLON', numero: 1 }, complet, MAINTENANT)).toMatchObject({ etat: 'TRANSMIS', numero: 2, renvoyeLe: null, motifRenvoi: null });
    expect(() => transmettreBilan({ etat: 'TRANSMIS', numero: 1 }, complet, MAINTENANT)).toThrow(expect.objectContaining({ code: 'TRANSITION_IMPOSSIBLE' }));
  });

  it('signale sans bloquer ce que le lecteur demandera', () => {
    const contenu: ContenuBilan = { annee: 2025, jour: '2025-12-20', rubriques: [], syntheses: [], chiffres: [], rythme: [{ instanceId: 'i', instanceNom: 'CTA', typeInstance: 'CTA', departements: [], instances: 1, attendues: 4, tenues: 2, etat: 'EN_RETARD', citation: null, presents: 0, convoques: 0 }] };
    expect(alertesDuBilan(contenu).map((a) => [a.code, a.message.replace(/\s/gu, ' ')])).toEqual([['ANNEE_EN_COURS', 'L’année 2025 n’est pas finie : les chiffres sont ceux d’aujourd’hui.'], ['SEANCES', '2 réunions attendues n’ont pas été tenues.']]);
  });
});

describe('les destinataires', () => {
  const toutes = [instance('CDIAE', ['39']), instance('CDIAE', ['21']), instance('COMITE_PILOTAGE_REGIONAL', ['21', '39']), instance('COMITE_PILOTAGE_NATIONAL'), instance('CNIAE')];
  const vers = (bilan: Parameters<typeof destinatairesDuBilan>[0], regles: Parameters<typeof destinatairesDuBilan>[1] = [], jour = '2026-01-15'): string[] => destinatairesDuBilan(bilan, regles, toutes, jour).map((i) => i.id);

  it.each([
    ['CTA', ['21', '39'], ['CDIAE 21', 'CDIAE 39']],
    ['DEPARTEMENT', ['39'], ['COMITE_PILOTAGE_REGIONAL 21,39']],
    ['REGION', ['21', '39'], ['COMITE_PILOTAGE_NATIONAL ']],
  ] as const)('par usage, d’un bilan %s', (niveau, departements, attendus) => expect(vers({ instanceId: 'x', niveau, departements })).toEqual(attendus));

  it('ceux des règles, quand elles en nomment', () => expect(vers({ instanceId: 'x', niveau: 'CTA', departements: ['39'] }, [{ destinataires: ['COMITE_PILOTAGE_REGIONAL'] }])).toEqual(['COMITE_PILOTAGE_REGIONAL 21,39']));
  it('le comité national examine le sien', () => expect(vers({ instanceId: 'COMITE_PILOTAGE_NATIONAL ', niveau: 'NATION', departements: [] }, [{ destinataires: ['CNIAE'] }])).toEqual(['COMITE_PILOTAGE_NATIONAL ']));
  it('une instance finie ne reçoit plus', () => expect(destinatairesDuBilan({ instanceId: 'x', niveau: 'CTA', departements: ['39'] }, [], [instance('CDIAE', ['39'], { fin: '2025-12-31' })], '2026-01-15')).toEqual([]));
  it('adopté, le bilan se lit dans les comités de l’accord, et au CNIAE pour la nation', () => {
    const lecteurs = (niveau: 'CTA' | 'NATION') => lecteursDuBilan({ instanceId: 'x', niveau, destinataires: ['CDIAE 39'], departements: niveau === 'CTA' ? ['39'] : [] }, toutes, '2026-01-15');
    expect(lecteurs('CTA')).toEqual(['CDIAE 39', 'COMITE_PILOTAGE_NATIONAL ', 'COMITE_PILOTAGE_REGIONAL 21,39', 'x']);
    expect(lecteurs('NATION')).toContain('CNIAE ');
  });
});

it.each([
  ['CTA', ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'REMONTEES']],
  ['DEPARTEMENT', ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'REMONTEES', 'COMPLETUDE']],
  ['REGION', ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'FEUILLE_DE_ROUTE', 'REMONTEES', 'COMPLETUDE']],
  ['NATION', ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'FEUILLE_DE_ROUTE', 'REMONTEES', 'COMPLETUDE']],
] as const)('un bilan de niveau %s a les rubriques %j', (niveau, rubriques) => expect(rubriquesDe(niveau)).toEqual(rubriques));

describe('juger', () => {
  it('s’adopte après l’avis : celui qui est rendu, ou celui que l’adoption apporte', () => {
    expect(() => adopterBilan({ etat: 'TRANSMIS' }, null, MAINTENANT)).toThrow(expect.objectContaining({ code: 'TRANSITION_IMPOSSIBLE' }));
    expect(() => adopterBilan({ etat: 'TRANSMIS' }, ' ', MAINTENANT)).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
    expect(() => adopterBilan({ etat: 'EXAMINE' }, 'Un autre avis', MAINTENANT)).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
    expect(adopterBilan({ etat: 'TRANSMIS' }, 'Le comité prend acte.', MAINTENANT)).toEqual({ examen: { etat: 'EXAMINE', examineLe: MAINTENANT, avis: 'Le comité prend acte.', avisLe: MAINTENANT }, adoption: { etat: 'ADOPTE', adopteLe: MAINTENANT } });
    expect(adopterBilan({ etat: 'EXAMINE' }, null, MAINTENANT).examen).toBeNull();
  });
  it('une remarque porte sur une rubrique de la version, ou sur un de ses chiffres', () => {
    const fige = { rubriques: ['RYTHME'], chiffres: [{ code: 'SEANCES_CTA', rubrique: 'RYTHME' }] } as const;
    const remarque = (rubrique: 'RYTHME' | 'REMONTEES', figure: string | null) => () => commenterBilan({ etat: 'TRANSMIS' }, { rubrique, figure, texte: 'Pourquoi ?' }, fige);
    expect(remarque('RYTHME', 'SEANCES_CTA')()).toMatchObject({ figure: 'SEANCES_CTA' });
    expect(remarque('RYTHME', 'F5-7')).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
    expect(remarque('REMONTEES', null)).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
  });
  it('un avis est écrit, un renvoi a un motif et des rubriques de ce bilan', () => {
    expect(() => examinerBilan({ etat: 'TRANSMIS' }, ' ', MAINTENANT)).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
    expect(() => renvoyerBilan({ etat: 'TRANSMIS', niveau: 'CTA' }, { motif: 'À revoir', rubriques: ['COMPLETUDE'] }, MAINTENANT)).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
    expect(renvoyerBilan({ etat: 'EXAMINE', niveau: 'REGION' }, { motif: 'À revoir', rubriques: ['INDICATEURS', 'RYTHME'] }, MAINTENANT).rubriques).toEqual(['RYTHME', 'INDICATEURS']);
  });
});

describe('le commentaire d’une rubrique', () => {
  const bilan = { etat: 'BROUILLON', niveau: 'CTA' } as const;
  const saisie = { rubrique: 'RYTHME', texte: '<p>Dit</p>', nu: 'Dit', revision: 0 } as const;
  it('se garde révision par révision', () => {
    expect(enregistrerNarratif(bilan, null, saisie)).toMatchObject({ revision: 1 });
    expect(enregistrerNarratif(bilan, { texte: '<p>Dit</p>', revision: 3 }, { ...saisie, revision: 1 })).toBeNull();
    expect(() => enregistrerNarratif(bilan, { texte: 'Autre', revision: 2 }, saisie)).toThrow(expect.objectContaining({ code: 'CONFLIT' }));
  });
  it('n’existe que pour les rubriques du bilan', () => expect(() => enregistrerNarratif(bilan, null, { ...saisie, rubrique: 'COMPLETUDE' })).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' })));
});

describe('l’écriture canonique', () => {
  it('ne dépend ni de l’ordre des clés ni de ce qui est indéfini', () => {
    expect(ecrireCanonique({ b: [1, { z: null, a: 'é"' }], a: true, c: undefined })).toBe('{"a":true,"b":[1,{"a":"é\\"","z":null}]}');
    expect(ecrireCanonique({ a: 1, b: 2 })).toBe(ecrireCanonique(JSON.parse('{"b":2,"a":1}')));
  });
});

test.each([
  ['F5-7', 'Valeur', 'VALEURS/F5-7'], ['F8-2', 'Reunion', 'MESURE/F8-2'], ['F8-3', 'CompteRendu', 'MESURE/F8-3'], ['RYTHME_CPR', 'Reunion', 'REUNIONS/COMITE_PILOTAGE_REGIONAL'], ['BILANS_CTA', 'Bilan', 'BILANS/CTA'],
  ['PARTICIPATION', 'Reunion', 'REUNIONS/*'], ['TRANSMIS', 'CompteRendu', 'TRANSMIS'], ['PONCTUALITE', 'Valeur', 'REPONSES'],
  ['FEUILLES', 'FeuilleDeRoute', 'FEUILLES'], ['ACTIONS_RETARD', 'Action', 'ACTIONS/RETARD'], ['REMONTEES_DELAI', 'Remontee', 'REMONTEES/REPONDUES'],
])('%s se prouve par %s : %s', (code, sujet, cle) => expect(preuvesDuChiffre(code)).toEqual({ sujet, cle }));

it('on ne fige chaque ensemble de preuves qu’une fois', () => expect(clesAFiger(['SEANCES_CTA', 'RYTHME_CTA', 'PARTICIPATION', 'F5-7', 'COMPLETUDE'].map((code) => ({ code, total: { contestations: null } })))).toEqual(['REPONSES', 'REUNIONS/CTA', 'VALEURS/F5-7']));

it('les contestations d’un chiffre se figent avec lui', () => expect(clesAFiger([{ code: 'F8-2', total: { contestations: 1 } }, { code: 'F8-1', total: { contestations: 0 } }])).toEqual(['CONTESTATIONS/F8-2', 'MESURE/F8-1', 'MESURE/F8-2']));

describe('les tâches', () => {
  const suivi = { id: 'b', annee: 2025, instanceNom: 'CTA de Dole', motifRenvoi: null };
  it.each([['BROUILLON', 'Achever et transmettre le bilan 2025 du CTA de Dole'], ['TRANSMIS', 'Examiner le bilan 2025 du CTA de Dole'], ['EXAMINE', 'Adopter le bilan 2025 du CTA de Dole']] as const)('%s : %s', (etat, titre) => expect(tachesDeBilan({ ...suivi, etat }).map((t) => t.titre)).toEqual([titre]));
  it('renvoyé, à reprendre, avec le motif', () => expect(tachesDeBilan({ ...suivi, etat: 'BROUILLON', motifRenvoi: 'Expliquez l’écart.' })[0]).toMatchObject({ titre: 'Reprendre le bilan 2025 du CTA de Dole, renvoyé', detail: '« Expliquez l’écart. »' }));
  it('adopté, plus rien', () => expect(tachesDeBilan({ ...suivi, etat: 'ADOPTE' })).toEqual([]));
  it('sans règle qui l’attende, aucun bilan n’est à composer', () => expect(tacheDeComposition({ id: 'i', nom: 'CTA de Dole', type: 'CTA', departements: ['39'], annee: 2025, regles: [] })).toBeNull());
});
