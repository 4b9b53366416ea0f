import { attendusReunion, prochaineEtape, rangDeTache, rappelsReunion, type FaitsReunion } from './attendu';
import { convoquee, MAINTENANT, regle, retenues, reunion, tenue } from './exemples';
import { AUCUNE_REGLE } from './regle';

const propre = { source: 'REGLEMENT_INTERIEUR', force: 'OBLIGATION', unite: 'JOURS_CALENDAIRES', accordCode: null, accordId: null } as const;
const REGLES = retenues(
  regle({ ...propre, nature: 'PREAVIS', nombre: 10, citation: 'article 2' }),
  regle({ ...propre, nature: 'DIFFUSION', nombre: 15, citation: 'article 4' }),
  regle({ ...propre, nature: 'APPROBATION', nombre: 15, citation: 'article 5' }),
  regle({ nature: 'TRANSMISSION', nombre: null, unite: null, destinataires: ['CDIAE'] }),
);
const RIEN: FaitsReunion = { compteRendu: null, destinataires: 1, transmis: 0, transmisLe: null };
const fil = (r = reunion(), faits: Partial<FaitsReunion> = {}, maintenant = MAINTENANT) =>
  attendusReunion(r, { ...RIEN, ...faits }, REGLES, maintenant).map((a) => [a.libelle, a.avantLe, a.faitLe, a.etat]);

describe('le fil d’une réunion dit ce qui est attendu, avant quand et pourquoi', () => {
  it('planifiée : les dates déjà connues sont données d’avance', () => {
    expect(fil()).toEqual([
      ['Convoquer', '2026-11-21', null, 'A_VENIR'],
      ['Tenir', '2026-12-01', null, 'A_VENIR'],
      ['Publier le compte rendu', '2026-12-16', null, 'A_VENIR'],
      ['Approuver', null, null, 'A_VENIR'],
      ['Transmettre', null, null, 'A_VENIR'],
    ]);
  });

  it('chaque étape cite sa règle', () => {
    expect(attendusReunion(reunion(), RIEN, REGLES, MAINTENANT).map((a) => a.citation?.texte ?? null)).toEqual([
      'Règlement de l’instance, article 2',
      null,
      'Règlement de l’instance, article 4',
      'Règlement de l’instance, article 5',
      'Accord BFC 2016, fiche 8',
    ]);
  });

  it('convoquée à temps, tenue, publiée, approuvée, transmise', () => {
    const compteRendu = { etat: 'APPROUVE', publieLe: new Date('2026-12-10T10:00:00Z'), approuveLe: new Date('2026-12-20T10:00:00Z') } as const;
    const faits = { compteRendu, transmis: 1, transmisLe: new Date('2026-12-21T10:00:00Z') };
    expect(fil(tenue(), faits, new Date('2027-01-10T10:00:00Z'))).toEqual([
      ['Convoquer', '2026-11-21', '2026-11-20', 'RESPECTE'],
      ['Tenir', null, '2026-12-01', 'RESPECTE'],
      ['Publier le compte rendu', '2026-12-16', '2026-12-10', 'RESPECTE'],
      ['Approuver', '2026-12-25', '2026-12-20', 'RESPECTE'],
      ['Transmettre', null, '2026-12-21', 'RESPECTE'],
    ]);
  });

  it('le jour dit n’est pas un retard, le lendemain en est un', () => {
    expect(fil(reunion(), {}, new Date('2026-11-21T20:00:00Z'))[0]?.[3]).toBe('A_VENIR');
    expect(fil(reunion(), {}, new Date('2026-11-22T08:00:00Z'))[0]?.[3]).toBe('EN_RETARD');
  });

  it('ce qui fut fait tard reste en retard, avec son jour', () => {
    expect(fil(convoquee({ convoqueeLe: new Date('2026-11-25T10:00:00Z') }))[0]).toEqual(['Convoquer', '2026-11-21', '2026-11-25', 'EN_RETARD']);
  });

  it('une séance marquée tenue le lendemain n’est pas en retard', () => {
    expect(fil(tenue({ tenueLe: new Date('2026-12-03T10:00:00Z') }))[1]?.[3]).toBe('RESPECTE');
  });

  it('une transmission incomplète reste à faire', () => {
    expect(fil(tenue(), { destinataires: 2, transmis: 1, transmisLe: MAINTENANT }).at(-1)).toEqual(['Transmettre', null, null, 'A_VENIR']);
  });

  it('une reprise n’a ni convocation ni délai', () => {
    const reprise = reunion({ reprise: 'archives', debut: new Date('2026-03-03T09:00:00Z'), jour: '2026-03-03', etat: 'TENUE', tenueLe: MAINTENANT });
    expect(fil(reprise).slice(0, 3)).toEqual([
      ['Convoquer', null, null, 'SANS_OBJET'],
      ['Tenir', null, '2026-11-20', 'RESPECTE'],
      ['Publier le compte rendu', null, null, 'A_VENIR'],
    ]);
  });

  it('le délai de diffusion est celui de l’instance quand l’accord oblige sans en donner', () => {
    const regles = retenues(regle({ nature: 'DIFFUSION', nombre: null, unite: null, citation: 'article 3' }), ...REGLES.retenues);
    const publier = attendusReunion(reunion(), RIEN, regles, MAINTENANT).find((a) => a.acte === 'publierCompteRendu');
    expect([publier?.avantLe, publier?.citation?.texte]).toEqual(['2026-12-16', 'Règlement de l’instance, article 4']);
  });

  it('une réunion annulée n’attend plus rien', () => expect(fil(reunion({ etat: 'ANNULEE' }))).toEqual([]));

  it('sans règle ni destinataire, il reste trois étapes sans délai', () => {
    expect(attendusReunion(reunion(), { ...RIEN, destinataires: 0 }, AUCUNE_REGLE, MAINTENANT).map((a) => [a.acte, a.avantLe])).toEqual([
      ['convoquerReunion', null],
      ['tenirReunion', '2026-12-01'],
      ['publierCompteRendu', null],
    ]);
  });

  it('ce qui vient est la première étape non faite', () => {
    expect(prochaineEtape(attendusReunion(convoquee(), RIEN, REGLES, MAINTENANT))?.acte).toBe('tenirReunion');
    expect(prochaineEtape([])).toBeNull();
  });
});

describe('les rappels d’une réunion', () => {
  const retour = regle({ nature: 'ORDRE_DU_JOUR', texte: 'Retour des travaux du CDIAE' });
  const bilan = regle({ nature: 'BILAN', texte: 'Bilan avec les directions des SIAE' });
  const muette = regle({ nature: 'PRESENCE', texte: null });

  it.each([
    ['2026-09-08', ['Retour des travaux du CDIAE']],
    ['2026-12-01', ['Retour des travaux du CDIAE', 'Bilan avec les directions des SIAE']],
  ])('au %s : le bilan est celui de la fin de l’année', (jour, textes) => {
    const rappels = rappelsReunion({ jour }, retenues(retour, bilan, muette));
    expect(rappels.map((r) => r.texte)).toEqual(textes);
    expect(rappels[0]?.citation.texte).toBe('Accord BFC 2016, fiche 8');
  });
});

describe('le rang d’une tâche à l’accueil', () => {
  it.each([
    ['2026-11-19', 'EN_RETARD'],
    ['2026-11-20', 'CETTE_SEMAINE'],
    ['2026-11-27', 'CETTE_SEMAINE'],
    ['2026-11-28', 'ENSUITE'],
    [null, 'CETTE_SEMAINE'],
  ])('avant le %s : %s', (avantLe, rang) => expect(rangDeTache(avantLe, '2026-11-20')).toBe(rang));
});
