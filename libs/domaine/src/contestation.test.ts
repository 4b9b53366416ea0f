import type { Annuaire, OrganisationDue } from './cellule';
import { actesPossiblesContestation, contestataire, contester, exigerAnnee, exigerMesure, periodeComptee, repondreAContestation, tacheDeContestation } from './contestation';
import { champs, MAINTENANT, refus } from './exemples';
import { fournisseur } from './exemples-indicateurs';

const organisation = (id: string, genre: OrganisationDue['genre'], departements: readonly string[], parentId: string | null = null): OrganisationDue => ({ id, genre, departements, parentId, debut: null, fin: null });
const annuaire: Annuaire = {
  organisations: [organisation('direccte', 'ETAT', ['21', '39']), organisation('ud39', 'ETAT', ['39'], 'direccte'), organisation('horizon', 'RESEAU', ['39']), organisation('sillage', 'RESEAU', ['21', '39'])],
  instances: [],
};
const fournisseurs = [
  fournisseur({ genreOrganisation: 'ETAT', echelon: 'DEPARTEMENT', debut: '2016-01-01', fin: null }),
  fournisseur({ genreOrganisation: 'RESEAU', echelon: 'REGION', debut: '2016-01-01', fin: '2026-06-30' }),
];

describe('un chiffre compté se conteste', () => {
  it.each([
    ['par le service du département, chez lui', 'ud39', '39', '2026-12-31', 'ud39'],
    ['pas par lui ailleurs', 'ud39', '21', '2026-12-31', null],
    ['ni pour toute la région', 'ud39', null, '2026-12-31', null],
    ['par un réseau, tant qu’il est fournisseur', 'sillage', '21', '2026-06-30', 'sillage'],
    ['et pour toute la région', 'sillage', null, '2026-06-30', 'sillage'],
    ['plus après', 'sillage', '21', '2026-12-31', null],
    ['pas par qui n’en est pas fournisseur', 'direccte', '39', '2026-12-31', null],
  ])('%s', (_, qui, departement, jour, attendu) => {
    expect(contestataire(fournisseurs, annuaire, { jour, departements: ['21', '39'], departement }, [qui])).toBe(attendu);
  });

  it('s’il est vraiment compté', () => {
    expect(exigerMesure({ code: 'F8-2', calcule: true })).toBe('F8-2');
    for (const indicateur of [{ code: 'F8-2', calcule: false }, { code: 'F5-7', calcule: true }]) expect(() => exigerMesure(indicateur)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('avec un motif', () => {
    expect(contester(' La réunion du 3 mars manque. ', MAINTENANT)).toEqual({ motif: 'La réunion du 3 mars manque.', etat: 'OUVERTE', contesteeLe: MAINTENANT });
    expect(() => contester(' ', MAINTENANT)).toThrow(champs('motif'));
  });
});

describe('le secrétariat répond', () => {
  const ouverte = { etat: 'OUVERTE', repondueLe: null } as const;
  it('une fois, en retenant ou non', () => {
    expect(repondreAContestation(ouverte, { reponse: 'La présence sera corrigée.', retenue: true }, MAINTENANT)).toEqual({ etat: 'RETENUE', reponse: 'La présence sera corrigée.', repondueLe: MAINTENANT });
    expect(repondreAContestation(ouverte, { reponse: 'Cette réunion n’était pas un CTA.', retenue: false }, MAINTENANT).etat).toBe('ECARTEE');
    expect(() => repondreAContestation(ouverte, { reponse: '', retenue: true }, MAINTENANT)).toThrow(champs('reponse'));
    expect(() => repondreAContestation({ etat: 'ECARTEE', repondueLe: MAINTENANT }, { reponse: 'Encore', retenue: true }, MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('tant qu’elle est ouverte', () => {
    expect((['OUVERTE', 'RETENUE', 'ECARTEE'] as const).map(actesPossiblesContestation)).toEqual([['repondreContestation'], [], []]);
  });
});

it('une année se compte jusqu’à aujourd’hui, et pas avant qu’elle commence', () => {
  expect(periodeComptee(2026, '2026-11-20')).toEqual({ debut: '2026-01-01', fin: '2026-11-20' });
  expect(periodeComptee(2025, '2026-11-20')).toEqual({ debut: '2025-01-01', fin: '2025-12-31' });
  expect(() => exigerAnnee(2027, '2026-11-20')).toThrow(champs('annee'));
  expect(() => exigerAnnee(2010, '2026-11-20')).toThrow(champs('annee'));
  expect(() => exigerAnnee(2011, '2026-11-20')).not.toThrow();
});

it('attend de son secrétariat une réponse, avec le motif', () => {
  const recue = { id: 'x', code: 'F8-2', lieu: 'Jura', annee: 2026, organisationNom: 'Réseau Horizon', motif: 'Une réunion manque' };
  expect(tacheDeContestation(recue)).toMatchObject({ titre: 'Répondre à la contestation de F8-2, Jura, 2026', detail: 'Réseau Horizon\u00a0: «\u00a0Une réunion manque\u00a0»', sujet: 'Contestation' });
  expect(tacheDeContestation({ ...recue, lieu: null }).titre).toBe('Répondre à la contestation de F8-2, 2026');
});
