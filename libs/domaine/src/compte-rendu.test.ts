import {
  accuserReception,
  approuver,
  approuverTacitement,
  destinatairesAttendus,
  enregistrerSynthese,
  manquesPourPublier,
  organisationsConcernees,
  publier,
  rectifier,
  rediger,
  remplacer,
  transmettre,
  resteAFaire,
  type FaitsPublication,
  type SyntheseSaisie,
} from './compte-rendu';
import { champs, instance, MAINTENANT, manques, refus, regle, retenues, reunion } from './exemples';
import { AUCUNE_REGLE } from './regle';
import { ETATS_COMPTE_RENDU, type EtatCompteRendu, type TypeInstance } from './vocabulaire';

const PRET: FaitsPublication = { tenue: true, pointsSansSynthese: [], participants: 17, presencesInconnues: 0, actionsSansPilote: [], actionsSansEcheance: [] };
const SEANCE = reunion();
const approbation = regle({ nature: 'APPROBATION', nombre: 15, unite: 'JOURS_CALENDAIRES', source: 'REGLEMENT_INTERIEUR' });

describe('rédiger', () => {
  it('ouvre un brouillon après une réunion tenue, une seule fois', () => {
    expect(rediger({ etat: 'TENUE', reprise: null }, { compteRenduCourant: false }, MAINTENANT)).toEqual({ etat: 'BROUILLON', rang: 1, redigeLe: MAINTENANT });
    expect(() => rediger({ etat: 'TENUE', reprise: null }, { compteRenduCourant: true }, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => rediger({ etat: 'CONVOQUEE', reprise: null }, { compteRenduCourant: false }, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('enregistrer la synthèse d’un point', () => {
  const brouillon = { etat: 'BROUILLON' } as const;
  const actuelle = { texte: 'Texte de l’autre', revision: 12 };

  const ecrire = (texte: string, revision: number, ecart: Partial<SyntheseSaisie> = {}): SyntheseSaisie => ({ texte, nu: texte, revision, ...ecart });

  it('avance d’une révision', () => {
    expect(enregistrerSynthese(brouillon, null, ecrire('Bonjour', 0))).toMatchObject({ texte: 'Bonjour', revision: 1, trouvailles: [] });
    expect(enregistrerSynthese(brouillon, actuelle, ecrire('Bonjour', 12))).toMatchObject({ texte: 'Bonjour', revision: 13 });
  });

  it('une révision dépassée est un conflit qui porte le texte enregistré : aucun des deux n’est perdu', () => {
    expect(() => enregistrerSynthese(brouillon, actuelle, ecrire('Le mien', 11))).toThrow(
      refus('CONFLIT', { details: { version: 12, actuel: 'Texte de l’autre' } }),
    );
  });

  it('le même texte, même en retard, n’est pas un conflit : il n’y a rien à enregistrer', () => {
    expect(enregistrerSynthese(brouillon, actuelle, ecrire(actuelle.texte, 3))).toBeNull();
  });

  it('un texte vidé s’enregistre', () => expect(enregistrerSynthese(brouillon, actuelle, ecrire('', 12))).toMatchObject({ texte: '', revision: 13 }));

  it.each([
    ['un identifiant', 'dossier 1234567A'],
    ['un identifiant sous des balises', '<p>dossier <b>1234567A</b></p>', 'dossier 1234567A'],
    ['une date de naissance', 'Mme Durand (12/03/1985)'],
  ])('%s est refusé, sauf motif', (_, texte, nu = texte) => {
    expect(() => enregistrerSynthese(brouillon, actuelle, ecrire(texte, 12, { nu }))).toThrow(refus('SAISIE_INVALIDE'));
    expect(enregistrerSynthese(brouillon, actuelle, ecrire(texte, 12, { nu, motif: 'Référence d’une fiche' }))).toMatchObject({ motif: 'Référence d’une fiche' });
  });

  it('un numéro de sécurité sociale est refusé, motif ou non', () => {
    const saisie = ecrire('2 69 05 49 588 157', 12, { motif: 'Référence d’une fiche' });
    expect(() => enregistrerSynthese(brouillon, actuelle, saisie)).toThrow(refus('SAISIE_INVALIDE'));
  });

  it('un motif donné pour rien n’est pas gardé', () => {
    expect(enregistrerSynthese(brouillon, actuelle, ecrire('Bonjour', 12, { motif: 'au cas où' }))).toMatchObject({ motif: null });
  });

  it('un compte rendu publié ne s’écrit plus', () => {
    expect(() => enregistrerSynthese({ etat: 'PROJET' }, actuelle, ecrire('x', 12))).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('ce qui manque pour publier', () => {
  it.each<[string, Partial<FaitsPublication>, readonly (readonly [string, string])[]]>([
    ['rien', {}, []],
    ['une tenue annulée depuis', { tenue: false }, [['TENUE', 'La réunion n’est plus marquée tenue : tenez-la de nouveau.']]],
    ['une synthèse', { pointsSansSynthese: [4] }, [['SYNTHESES', 'Il manque la synthèse du point 4.']]],
    ['des synthèses', { pointsSansSynthese: [4, 5, 6] }, [['SYNTHESES', 'Il manque la synthèse des points 4, 5 et 6.']]],
    ['personne', { participants: 0 }, [['PRESENCES', 'Personne ne figure parmi les présents, excusés ou absents.']]],
    ['une présence', { presencesInconnues: 1 }, [['PRESENCES', 'La présence de 1 personne n’est pas renseignée.']]],
    ['un pilote', { actionsSansPilote: ['2026-CTA-DOLE-9'] }, [['PILOTE', 'Il manque l’organisation pilote : 2026-CTA-DOLE-9.']]],
    ['une échéance', { actionsSansEcheance: ['2026-CTA-DOLE-9'] }, [['ECHEANCE', 'Il manque l’échéance : 2026-CTA-DOLE-9.']]],
  ])('%s', (_, faits, attendu) => {
    expect(manquesPourPublier({ ...PRET, ...faits }).map((m) => [m.code, m.message])).toEqual(attendu);
  });

  it('la même liste refuse l’acte', () => {
    expect(() => publier({ etat: 'BROUILLON' }, SEANCE, { ...PRET, pointsSansSynthese: [1], presencesInconnues: 2 }, AUCUNE_REGLE, MAINTENANT)).toThrow(manques('SYNTHESES', 'PRESENCES'));
  });
});

describe('publier et approuver', () => {
  it('avec une règle d’approbation, publier fait un projet', () => {
    expect(publier({ etat: 'BROUILLON' }, SEANCE, PRET, retenues(approbation), MAINTENANT)).toEqual({
      etat: 'PROJET',
      publieLe: MAINTENANT,
      approuveLe: null,
      approbation: null,
      taciteLe: new Date('2026-12-05T22:59:59Z'),
    });
  });

  it('sans règle d’approbation, publier approuve', () => {
    expect(publier({ etat: 'BROUILLON' }, SEANCE, PRET, AUCUNE_REGLE, MAINTENANT)).toEqual({
      etat: 'APPROUVE',
      publieLe: MAINTENANT,
      approuveLe: MAINTENANT,
      approbation: 'SANS_REGLE',
      taciteLe: null,
    });
  });

  it('approuver suit la publication', () => {
    expect(approuver({ etat: 'PROJET', taciteLe: null }, MAINTENANT)).toEqual({ etat: 'APPROUVE', approuveLe: MAINTENANT, approbation: 'EN_REUNION' });
  });

  it('les organisations concernées sont figées, une fois chacune', () => {
    expect(organisationsConcernees([{ organisationId: 'b' }, { organisationId: null }, { organisationId: 'a' }, { organisationId: 'b' }])).toEqual(['a', 'b']);
  });
});

describe('le silence approuve', () => {
  const taciteLe = new Date('2026-12-05T22:59:59Z');
  const tacite = { etat: 'APPROUVE', approuveLe: taciteLe, approbation: 'TACITE' };

  it.each([
    ['à la fin du quinzième jour, à l’heure du lieu', reunion({ zone: 'America/Cayenne' }), approbation, '2026-12-06T02:59:59.000Z'],
    ['en jours ouvrés si la règle le dit', SEANCE, { ...approbation, unite: 'JOURS_OUVRES' } as const, '2026-12-11T22:59:59.000Z'],
    ['jamais sans délai', SEANCE, { ...approbation, nombre: null, unite: null }, null],
    ['jamais pour une réunion reprise', reunion({ reprise: 'archives' }), approbation, null],
  ])('%s', (_, seance, r, attendu) => {
    expect(publier({ etat: 'BROUILLON' }, seance, PRET, retenues(r), MAINTENANT).taciteLe?.toISOString() ?? null).toBe(attendu);
  });

  it.each([
    ['avant le terme, rien', 'PROJET', taciteLe, '2026-12-05T22:59:58Z', null],
    ['au terme', 'PROJET', taciteLe, '2026-12-05T22:59:59Z', tacite],
    ['au terme, même constaté bien après', 'PROJET', taciteLe, '2027-02-01T08:00:00Z', tacite],
    ['une approbation expresse est passée avant', 'APPROUVE', taciteLe, '2027-02-01T08:00:00Z', null],
    ['rien n’est prévu', 'PROJET', null, '2027-02-01T08:00:00Z', null],
  ] as const)('%s', (_, etat, terme, maintenant, attendu) => expect(approuverTacitement({ etat, taciteLe: terme }, new Date(maintenant))).toEqual(attendu));

  it('une approbation expresse arrivée après lui ne change rien', () => {
    expect(approuver({ etat: 'PROJET', taciteLe }, new Date('2026-12-07T09:00:00Z'))).toEqual(tacite);
    expect(approuver({ etat: 'PROJET', taciteLe }, MAINTENANT)).toMatchObject({ approbation: 'EN_REUNION', approuveLe: MAINTENANT });
  });
});

describe('rectifier', () => {
  const approuve = { etat: 'APPROUVE', rang: 1 } as const;

  it('ouvre un second texte avec son motif, l’ancien restant valable', () => {
    expect(rectifier(approuve, { rectificationEnCours: false }, ' Erreur de date ', MAINTENANT)).toEqual({
      etat: 'BROUILLON',
      rang: 2,
      motif: 'Erreur de date',
      redigeLe: MAINTENANT,
    });
    expect(remplacer(approuve, MAINTENANT)).toEqual({ etat: 'REMPLACE', remplaceLe: MAINTENANT });
  });

  it('demande un motif, et une seule rectification à la fois', () => {
    expect(() => rectifier(approuve, { rectificationEnCours: false }, '', MAINTENANT)).toThrow(champs('motif'));
    expect(() => rectifier(approuve, { rectificationEnCours: true }, 'Erreur', MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('les destinataires viennent des règles du jour de la séance (BFC2016, fiche 8)', () => {
  const cdiae = (code: string, ecart = {}) => instance({ id: `cdiae-${code}`, nom: `CDIAE ${code}`, type: 'CDIAE', departements: [code], ...ecart });
  const national = instance({ id: 'cpn', nom: 'Comité national', type: 'COMITE_PILOTAGE_NATIONAL', departements: [] });
  const instances = [cdiae('39'), cdiae('21'), cdiae('13'), national, instance()];
  const fiche8 = regle({ nature: 'TRANSMISSION', nombre: null, unite: null, destinataires: ['CDIAE'] });
  const source = { instanceId: 'cta-dole', typeInstance: 'CTA' as TypeInstance, departements: ['39'], jour: '2017-06-01' };
  const ids = (s: typeof source, ...regles: readonly (typeof fiche8)[]) => destinatairesAttendus(s, retenues(...regles), instances).map((i) => i.id);

  it('le CDIAE du département, et lui seul', () => expect(ids(source, fiche8)).toEqual(['cdiae-39']));
  it('tous les CDIAE d’un périmètre à cheval', () => expect(ids({ ...source, departements: ['39', '21'] }, fiche8)).toEqual(['cdiae-21', 'cdiae-39']));
  it('un comité national reçoit de partout', () => {
    expect(ids(source, { ...fiche8, destinataires: ['COMITE_PILOTAGE_NATIONAL'] })).toEqual(['cpn']);
  });
  it('jamais soi-même', () => expect(ids(source, { ...fiche8, destinataires: ['CTA'] })).toEqual([]));
  it('sans règle, un CTA garde l’usage de son CDIAE ; les autres instances, personne', () => {
    expect(ids(source)).toEqual(['cdiae-39']);
    expect(ids({ ...source, typeInstance: 'CDIAE' })).toEqual([]);
  });
  it('ni une instance qui n’existe pas ce jour-là', () => {
    const fermee = cdiae('39', { fin: '2017-01-01' });
    expect(destinatairesAttendus(source, retenues(fiche8), [fermee])).toEqual([]);
  });
});

describe('transmettre et accuser réception', () => {
  const approuve = { etat: 'APPROUVE' } as const;

  it('sert ceux qui ne l’ont pas été', () => {
    expect(transmettre(approuve, { attendus: ['a', 'b'], transmis: ['a'] }, MAINTENANT)).toEqual({ destinataires: ['b'], transmisLe: MAINTENANT });
  });

  it('deux fois au même destinataire est impossible, sans destinataire aussi', () => {
    expect(() => transmettre(approuve, { attendus: ['a'], transmis: ['a'] }, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => transmettre(approuve, { attendus: [], transmis: [] }, MAINTENANT)).toThrow(manques('DESTINATAIRES'));
  });

  it('la réception s’enregistre une fois, même d’un texte remplacé depuis', () => {
    expect(accuserReception({ etat: 'REMPLACE' }, { recuLe: null }, MAINTENANT)).toEqual({ recuLe: MAINTENANT });
    expect(() => accuserReception(approuve, { recuLe: MAINTENANT }, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('chaque acte n’est possible que dans ses états', () => {
  const ACTES: Readonly<Record<string, readonly [(etat: EtatCompteRendu) => unknown, readonly EtatCompteRendu[]]>> = {
    publier: [(etat) => publier({ etat }, SEANCE, PRET, AUCUNE_REGLE, MAINTENANT), ['BROUILLON']],
    approuver: [(etat) => approuver({ etat, taciteLe: null }, MAINTENANT), ['PROJET']],
    rectifier: [(etat) => rectifier({ etat, rang: 1 }, { rectificationEnCours: false }, 'Erreur', MAINTENANT), ['APPROUVE']],
    transmettre: [(etat) => transmettre({ etat }, { attendus: ['a'], transmis: [] }, MAINTENANT), ['APPROUVE']],
    accuserReception: [(etat) => accuserReception({ etat }, { recuLe: null }, MAINTENANT), ['APPROUVE', 'REMPLACE']],
  };
  it.each(Object.entries(ACTES).flatMap(([nom, [agir, permis]]) => ETATS_COMPTE_RENDU.map((etat) => ({ nom, etat, agir, permis }))))(
    '$nom dans l’état $etat',
    ({ etat, agir, permis }) => {
      if (permis.includes(etat)) expect(() => agir(etat)).not.toThrow();
      else expect(() => agir(etat)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    },
  );
});

describe('ce qui reste à faire d’une transmission', () => {
  it.each([
    ['transmettreCompteRendu', [], [], true],
    ['transmettreCompteRendu', ['a'], [], false],
    ['accuserReception', ['a', 'b'], [], true],
    ['accuserReception', ['a', 'b'], ['b'], true],
    ['accuserReception', ['a', 'b'], ['a'], false],
    ['accuserReception', ['b'], [], false],
    ['rectifierCompteRendu', ['a'], ['a'], true],
  ] as const)('%s, transmis à %j, reçu par %j, pour qui tient « a » : %s', (acte, destinataires, recus, reste) => {
    expect(resteAFaire(acte, { destinataires, recus }, ['a'])).toBe(reste);
  });
});
