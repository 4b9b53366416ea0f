import { id } from '../../test/jura';
import { campagneId, campagneSaisie, code, contenuDe, faire, ouvrir, ouvrirDictionnaire, remplir, tenter, valeursDe } from '../../test/indicateurs';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirPreparee } from './actes/ouverture';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirDictionnaire();
});
afterEach(() => p.fermer());

const COMPTES = 'attendues aSaisir saisies soumises acceptees renvoyees aLHeure tardives enRetard';
type Comptes = Record<'attendues' | 'aSaisir' | 'saisies' | 'soumises' | 'acceptees' | 'renvoyees' | 'aLHeure' | 'tardives' | 'enRetard', number>;
interface CampagneLue extends Comptes {
  etat: string;
  actions: string[];
  avancement: (Comptes & { organisationNom: string; echeance: string })[];
}
const lire = async (qui: string): Promise<CampagneLue | null> =>
  (await p.obtenir<{ campagne: CampagneLue | null }>(id(qui), `query ($id: ID!) { campagne(id: $id) { etat actions ${COMPTES} avancement { organisationNom echeance ${COMPTES} } } }`, { id: campagneId })).campagne;

const cellules = (organisation: string): Promise<{ code: string; n: number }[]> =>
  p.sql(`SELECT i.code, count(*)::int AS n FROM valeur v JOIN indicateur i ON i.id = v.indicateur_id WHERE v.organisation_id = $1 GROUP BY 1 ORDER BY 1`, [id(organisation)]);

describe('ouvrir une campagne', () => {
  it('fait une case par indicateur, fournisseur, territoire et type, même si personne ne répond', async () => {
    const { attendues } = await ouvrir(p);
    expect(await cellules('réseau Horizon')).toEqual([{ code: 'F3-2', n: 2 }, { code: 'F4-2', n: 10 }, { code: 'F5-1', n: 2 }, { code: 'F6-1', n: 1 }]);
    expect(await cellules('DR')).toEqual([{ code: 'F7-1', n: 8 }]);
    expect(await cellules('DDETS du Jura')).toEqual([{ code: 'F3-2', n: 1 }]);
    expect(attendues).toBe(15 + 15 + 8 + 1 + 1);
  });

  it('ne demande à une année que ce que ses trimestres n’ont pas demandé, et à un trimestre rien d’annuel', async () => {
    await p.sql(`UPDATE indicateur SET periodicite = 'TRIMESTRIELLE' WHERE code = 'F4-2'`);
    await faire(p, 'secretariat', 'ouvrirCampagne', { id: id('trimestre'), saisie: campagneSaisie({ libelle: '3e trimestre 2026', debut: '2026-07-01', fin: '2026-09-30' }) });
    expect(await cellules('réseau Horizon')).toEqual([{ code: 'F4-2', n: 10 }]);
    await ouvrir(p);
    expect(await cellules('réseau Horizon')).toEqual([{ code: 'F3-2', n: 2 }, { code: 'F4-2', n: 10 }, { code: 'F5-1', n: 2 }, { code: 'F6-1', n: 1 }]);
    expect(await code(p, 'secretariat', 'ouvrirCampagne', { id: id('encore'), saisie: campagneSaisie({ debut: '2026-07-01', fin: '2026-12-31' }) })).toBe('SAISIE_INVALIDE');
  });

  it('vingt fois en même temps, une seule campagne et ses cases une seule fois', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => code(p, 'secretariat', 'ouvrirCampagne', { id: campagneId, saisie: campagneSaisie() })));
    expect(new Set(codes)).toEqual(new Set(['fait']));
    expect(await p.sql('SELECT (SELECT count(*)::int FROM campagne) AS campagnes, (SELECT count(*)::int FROM valeur) AS valeurs, (SELECT count(*)::int FROM journal) AS lignes')).toEqual([{ campagnes: 1, valeurs: 40, lignes: 1 }]);
  });

  test.each([
    ['un membre du comité', 'horizon', 'INTERDIT'],
    ['qui ne siège pas au comité', 'directrice21', 'INTERDIT'],
    ['un compte sans mandat', 'sansmandat', 'INTROUVABLE'],
    ['l’administrateur', 'administrateur', 'INTERDIT'],
    ['personne', null, 'NON_AUTHENTIFIE'],
  ])('se refuse à %s', async (_qui, qui, attendu) => {
    expect(await code(p, qui, 'ouvrirCampagne', { id: campagneId, saisie: campagneSaisie() })).toBe(attendu);
  });

  it('n’est offert qu’aux comités de pilotage : le secrétariat d’une autre instance n’en ouvre pas', async () => {
    const { instances } = await p.obtenir<{ instances: { items: { type: string; actions: string[] }[] } }>(id('secretariat'), '{ instances(parPage: 100) { items { type actions } } }');
    expect([...new Set(instances.items.filter((i) => i.actions.includes('ouvrirCampagne')).map((i) => i.type))].sort()).toEqual(['COMITE_PILOTAGE_NATIONAL', 'COMITE_PILOTAGE_REGIONAL']);
    expect(await code(p, 'ud39', 'ouvrirCampagne', { id: campagneId, saisie: campagneSaisie({ instanceId: id('CDIAE-39') }) })).toBe('INTERDIT');
  });

  test.each([
    ['une échéance avant l’ouverture', { echeance: '2026-11-01' }],
    ['une période hors de l’accord', { debut: '2020-01-01', fin: '2020-12-31' }],
    ['un accord inconnu', { accordId: id('inconnu') }],
    ['un libellé vide', { libelle: ' ' }],
    ['un octet nul', { libelle: 'a\u0000b' }],
  ])('se refuse avec %s', async (_faute, changement: Record<string, string>) => {
    expect(await code(p, 'secretariat', 'ouvrirCampagne', { id: campagneId, saisie: campagneSaisie(changement) })).toBe('SAISIE_INVALIDE');
    expect(await p.sql('SELECT id FROM valeur')).toEqual([]);
  });

  it('d’une période déjà couverte est refusé en clair', async () => {
    await ouvrir(p);
    const { errors } = await tenter(p, 'secretariat', 'ouvrirCampagne', { id: id('autre'), saisie: campagneSaisie() });
    expect(errors[0]?.message).toBe('Une campagne de ce comité couvre déjà cette période.');
  });

  it('les fournisseurs sont ceux du dernier jour de la période', async () => {
    await faire(p, 'administrateur', 'changerFournisseurs', {
      id: id('F6-1'), version: 1, debut: '2026-07-01', motif: 'Décision du comité', fournisseurs: [{ designation: 'Réseau Horizon', organisationId: id('réseau Horizon') }],
    });
    await ouvrir(p);
    const tenants = await p.sql<{ nom: string }>('SELECT DISTINCT o.nom FROM valeur v JOIN organisation o ON o.id = v.organisation_id WHERE v.indicateur_id = $1', [id('F6-1')]);
    expect(tenants.map((t) => t.nom)).toEqual(['réseau Horizon']);
  });
});

describe('une campagne à venir', () => {
  it('n’a pas de case, puis s’ouvre à son jour, une fois', async () => {
    await ouvrir(p, 'secretariat', { ouvreLe: '2026-12-01' });
    expect(await p.sql('SELECT etat, organisations FROM campagne')).toEqual([{ etat: 'PREPAREE', organisations: [] }]);
    expect(await ouvrirPreparee(p.service, campagneId, new Date('2026-11-30T12:00:00Z'))).toBe(false);
    expect(await Promise.all([1, 2, 3].map(() => ouvrirPreparee(p.service, campagneId, new Date('2026-12-01T08:00:00Z'))))).toEqual([true, true, true]);
    expect(await p.sql('SELECT (SELECT count(*)::int FROM valeur) AS valeurs, etat FROM campagne')).toEqual([{ valeurs: 40, etat: 'OUVERTE' }]);
    expect(await p.sql('SELECT acteur_id FROM journal WHERE sujet_id = $1 ORDER BY id', [campagneId])).toEqual([{ acteur_id: id('secretariat') }, { acteur_id: null }]);
  });
});

describe('les comptes d’une campagne', () => {
  beforeEach(() => ouvrir(p));

  it('sont de toutes les cases pour qui examine, des siennes pour qui fournit, d’aucune pour les autres', async () => {
    await remplir(p, 'horizon');
    expect(await lire('secretariat')).toMatchObject({ attendues: 40, saisies: 15, aSaisir: 25 });
    expect(await lire('horizon')).toMatchObject({ attendues: 15, saisies: 15, aSaisir: 0, avancement: [] });
    expect(await lire('sillage')).toMatchObject({ attendues: 15, saisies: 0, avancement: [] });
    expect(await lire('directrice21')).toBeNull();
  });

  it('par organisation, ne se montrent qu’à qui examine', async () => {
    await remplir(p, 'horizon');
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    const { avancement } = (await lire('relectrice'))!;
    expect(avancement.map((a) => [a.organisationNom, a.attendues, a.soumises])).toEqual([
      ['DDETS de la Côte-d’Or', 0, 0], ['DDETS du Jura', 0, 0], ['DR', 8, 0], ['réseau Horizon', 15, 15], ['réseau Sillage', 13, 0],
    ].filter(([, n]) => n !== 0));
  });

  it('un retard se juge à l’échéance, et sur la première soumission', async () => {
    await remplir(p, 'horizon');
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    p.instant = new Date('2026-12-16T09:00:00Z');
    expect(await lire('secretariat')).toMatchObject({ aLHeure: 15, tardives: 0, enRetard: 8 + 13 });
    await remplir(p, 'sillage');
    await faire(p, 'sillage', 'soumettreValeurs', { campagneId });
    expect(await lire('sillage')).toMatchObject({ tardives: 15, enRetard: 0 });
  });

  it('un des fournisseurs répond pour tous : rien n’est plus attendu des autres', async () => {
    const [cellule] = await valeursDe(p, 'ud39', { siennes: true });
    await faire(p, 'ud39', 'saisirValeurs', { campagneId, valeurs: [{ id: cellule!.id, version: 1, ...contenuDe(cellule!, 100) }] });
    await faire(p, 'ud39', 'soumettreValeurs', { campagneId });
    expect(await lire('horizon')).toMatchObject({ attendues: 14 });
    expect(await lire('secretariat')).toMatchObject({ attendues: 38 });
  });
});

describe('prolonger une échéance', () => {
  beforeEach(() => ouvrir(p));
  const prolonger = (changement: object = {}): Record<string, unknown> => ({ campagneId, organisationId: id('réseau Sillage'), echeance: '2027-01-10', motif: 'Changement d’outil', ...changement });

  it('donne du temps à une organisation, avec un motif, et à elle seule', async () => {
    await faire(p, 'secretariat', 'prolongerEcheance', prolonger());
    p.instant = new Date('2026-12-16T09:00:00Z');
    expect([(await lire('sillage'))?.enRetard, (await lire('horizon'))?.enRetard]).toEqual([0, 15]);
    expect(await p.sql('SELECT echeance, motif FROM prolongation')).toEqual([{ echeance: '2027-01-10', motif: 'Changement d’outil' }]);
  });

  test.each([
    ['sans motif', { motif: '  ' }, 'SAISIE_INVALIDE'],
    ['à rebours', { echeance: '2026-12-01' }, 'SAISIE_INVALIDE'],
    ['après la revue', { echeance: '2027-02-01' }, 'SAISIE_INVALIDE'],
    ['à sa propre organisation', { organisationId: id('DR') }, 'INTERDIT'],
    ['à une organisation qui ne doit rien', { organisationId: id('SIAE 1') }, 'SAISIE_INVALIDE'],
    ['à un identifiant mal formé', { organisationId: 'x' }, 'SAISIE_INVALIDE'],
  ])('se refuse %s', async (_faute, changement, attendu) => {
    expect(await code(p, 'secretariat', 'prolongerEcheance', prolonger(changement))).toBe(attendu);
    expect(await p.sql('SELECT id FROM prolongation')).toEqual([]);
  });

  it('se refuse à qui n’examine pas', async () => {
    expect(await code(p, 'horizon', 'prolongerEcheance', prolonger())).toBe('INTERDIT');
    expect(await code(p, 'directrice21', 'prolongerEcheance', prolonger())).toBe('INTROUVABLE');
  });
});

describe('clore une campagne', () => {
  it('attend que tout soit examiné et que les échéances soient passées, puis verrouille ce qui manque', async () => {
    const { version } = await ouvrir(p);
    await remplir(p, 'horizon');
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    const { errors } = await tenter(p, 'secretariat', 'cloreCampagne', { id: campagneId, version });
    expect([errors[0]?.extensions.code, errors[0]?.extensions.manques?.map((m) => m.code)]).toEqual(['DOSSIER_INCOMPLET', ['SOUMISES', 'ECHEANCE']]);
    await faire(p, 'secretariat', 'accepterValeurs', { ids: (await valeursDe(p, 'secretariat', { aExaminer: true })).map((v) => v.id) });
    p.instant = new Date('2026-12-16T09:00:00Z');
    expect(await faire(p, 'secretariat', 'cloreCampagne', { id: campagneId, version })).toMatchObject({ etat: 'CLOSE', acceptees: 15 });
    const [sienne] = await valeursDe(p, 'sillage', { siennes: true });
    expect(sienne).toMatchObject({ etat: 'A_SAISIR', actions: [] });
    expect(await code(p, 'sillage', 'saisirValeurs', { campagneId, valeurs: [{ id: sienne!.id, version: sienne!.version, texte: 'tard' }] })).toBe('TRANSITION_IMPOSSIBLE');
    expect(await code(p, 'sillage', 'soumettreValeurs', { campagneId })).toBe('TRANSITION_IMPOSSIBLE');
  });
});
