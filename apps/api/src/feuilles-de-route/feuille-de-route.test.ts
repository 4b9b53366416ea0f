import { id } from '../../test/jura';
import { adopter, agirSur, ajouter, code, composer, faire, feuilleId, lireAction, lireFeuille, ouvrirFeuilles, tenter, type FeuilleLue } from '../../test/actions';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirFeuilles();
});
afterEach(() => p.fermer());

const saisie = (changement: object = {}): Record<string, unknown> => ({ id: feuilleId, saisie: { instanceId: id('CPR-BFC'), accordId: id('BFC2025'), annee: 2026, ...changement } });

describe('composer une feuille de route', () => {
  test.each([
    ['un membre du comité', 'horizon', 'INTERDIT'],
    ['qui ne siège pas au comité', 'directrice21', 'INTERDIT'],
    ['un compte sans mandat', 'sansmandat', 'INTROUVABLE'],
    ['l’administrateur', 'administrateur', 'INTERDIT'],
    ['personne', null, 'NON_AUTHENTIFIE'],
  ])('se refuse à %s', async (_qui, qui, attendu) => {
    expect(await code(p, qui, 'composerFeuilleDeRoute', saisie())).toBe(attendu);
    expect(await p.sql('SELECT 1 FROM feuille_de_route')).toEqual([]);
  });

  test.each([
    ['hors de l’accord', { annee: 2030 }, 'SAISIE_INVALIDE'],
    ['d’un accord inconnu', { accordId: id('rien') }, 'SAISIE_INVALIDE'],
    ['d’un CTA', { instanceId: id('CTA-DOLE') }, 'INTERDIT'],
  ])('se refuse %s', async (_cas, changement, attendu) => expect(await code(p, 'secretariat', 'composerFeuilleDeRoute', saisie(changement))).toBe(attendu));

  it('vingt fois en même temps, une seule feuille ; une seconde pour la même année se refuse', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => code(p, 'secretariat', 'composerFeuilleDeRoute', saisie())));
    expect(new Set(codes)).toEqual(new Set(['fait']));
    expect(await code(p, 'secretariat', 'composerFeuilleDeRoute', { ...saisie(), id: id('autre') })).toBe('SAISIE_INVALIDE');
    expect(await p.sql('SELECT etat, numero, origine, (SELECT count(*)::int FROM journal) AS lignes FROM feuille_de_route')).toEqual([{ etat: 'BROUILLON', numero: 0, origine: 'DEMONSTRATION', lignes: 1 }]);
  });

  it('un brouillon et ses actions ne se lisent que du secrétariat', async () => {
    await composer(p);
    await ajouter(p, 'Présenter l’accord', { piloteId: id('réseau Horizon') });
    for (const qui of ['horizon', 'national', 'ud39', 'sansmandat', 'administrateur', null]) {
      expect([qui, await lireFeuille(p, qui)]).toEqual([qui, null]);
      expect([qui, await lireAction(p, qui, 'Présenter l’accord')]).toEqual([qui, null]);
    }
    expect(await lireFeuille(p, 'secretariat')).toMatchObject({ etat: 'BROUILLON', comptes: { actions: 1 }, actions: ['creerAction', 'importerActions', 'reporterActions', 'adopterFeuilleDeRoute'] });
  });
});

describe('adopter une feuille de route', () => {
  it('vide, elle ne s’adopte pas', async () => {
    const { version, manques } = await composer(p);
    expect(manques.map((m) => m.code)).toEqual(['VIDE']);
    expect(await code(p, 'secretariat', 'adopterFeuilleDeRoute', { id: feuilleId, version })).toBe('DOSSIER_INCOMPLET');
  });

  it('se lit de tout compte, se fige en version, et prévient ses pilotes une fois chacun', async () => {
    await composer(p);
    await ajouter(p, 'Présenter l’accord', { piloteId: id('réseau Horizon'), echeance: 'fin 2026' });
    await ajouter(p, 'Réunir un groupe', { piloteId: id('réseau Horizon'), echeance: 'mars' });
    await ajouter(p, 'Sans personne');
    expect(await p.sql('SELECT 1 FROM envoi')).toEqual([]);
    const adoptee = await adopter(p);
    expect(adoptee).toMatchObject({ etat: 'ADOPTEE', numero: 1, adopteeLe: '2026-11-20', actions: ['creerAction', 'importerActions', 'reviserFeuilleDeRoute'] });
    expect(adoptee.versions).toMatchObject([{ numero: 1, adopteeLe: '2026-11-20', motif: null, contenu: [{ intitule: 'Présenter l’accord', piloteNom: 'réseau Horizon', echeance: '2026-12-31' }, { intitule: 'Réunir un groupe', echeance: '2026-03-31' }, { intitule: 'Sans personne', piloteNom: null }] }]);
    for (const qui of ['horizon', 'national', 'ud39', 'directrice21', 'sansmandat', 'administrateur']) expect((await lireFeuille(p, qui))?.etat).toBe('ADOPTEE');
    expect(await lireFeuille(p, null)).toBeNull();
    // The adoption to its pilots; the reminder of what is due in time, and not of what was due in March.
    expect(await p.sql('SELECT sujet, regle FROM envoi ORDER BY regle')).toEqual([{ sujet: 'Action', regle: 'PILOTE_A_RELANCER' }, { sujet: 'FeuilleDeRoute', regle: 'PILOTES' }]);
    expect((await lireFeuille(p, 'sansmandat'))?.comptes).toEqual({ actions: 3, aFaire: 2, enCours: 0, enRetard: 1, terminees: 0, abandonnees: 0, reportees: 0, avancement: 0, retardMin: 234, retardMax: 234 });
  });

  it('en réunion tenue par le comité, le jour de cette réunion', async () => {
    const { version } = await composer(p);
    await ajouter(p, 'Présenter l’accord');
    await p.sql(
      `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, departements, planifiee_le, convoquee_le, tenue_le) VALUES
       ($1, $2, 'Comité', '2026-03-26T09:00Z', '2026-03-26T11:00Z', 'Europe/Paris', '2026-03-26', 'TENUE', '{39}', '2026-03-01Z', '2026-03-02Z', '2026-03-26T12:00Z'),
       ($3, $2, 'Comité', '2026-12-10T09:00Z', '2026-12-10T11:00Z', 'Europe/Paris', '2026-12-10', 'CONVOQUEE', '{39}', '2026-03-01Z', '2026-03-02Z', null)`,
      [id('tenue'), id('CPR-BFC'), id('à venir')],
    );
    const essayer = (reunionId: string): Promise<string> => code(p, 'secretariat', 'adopterFeuilleDeRoute', { id: feuilleId, version, reunionId });
    expect(await essayer(id('inconnue'))).toBe('SAISIE_INVALIDE');
    expect(await essayer(id('à venir'))).toBe('TRANSITION_IMPOSSIBLE');
    expect(await faire(p, 'secretariat', 'adopterFeuilleDeRoute', { id: feuilleId, version, reunionId: id('tenue') })).toMatchObject({ adopteeLe: '2026-03-26' });
  });

  it('dit à qui l’adopte que le bilan de l’année précédente n’est pas fait, sans rien empêcher', async () => {
    expect((await composer(p)).conseils[0]).toMatch(/celui de 2025 n’est pas encore composé/u);
    await ajouter(p, 'Présenter l’accord', { echeance: '31/03/2029' });
    expect((await lireFeuille(p, 'secretariat'))?.conseils).toEqual(expect.arrayContaining(['1 action n’a pas de pilote.', '1 action finit après l’accord, le 31 décembre 2028.']));
    expect((await adopter(p)).conseils).toEqual([]);
  });

  test.each([
    ['un membre du comité', 'horizon', 'INTROUVABLE'],
    ['l’administrateur', 'administrateur', 'INTROUVABLE'],
    ['personne', null, 'NON_AUTHENTIFIE'],
  ])('se refuse à %s', async (_qui, qui, attendu) => {
    const { version } = await composer(p);
    expect(await code(p, qui, 'adopterFeuilleDeRoute', { id: feuilleId, version })).toBe(attendu);
  });
});

describe('réviser une feuille de route', () => {
  beforeEach(async () => {
    await composer(p);
    await ajouter(p, 'Présenter l’accord', { piloteId: id('réseau Horizon'), echeance: '1er trimestre' });
    await adopter(p);
  });

  it('garde la version adoptée à côté de la nouvelle, et son motif', async () => {
    expect(await code(p, 'secretariat', 'modifierAction', { id: id('Présenter l’accord'), version: (await lireAction(p, 'secretariat', 'Présenter l’accord'))?.version, saisie: { intitule: 'Autre' } })).toBe('TRANSITION_IMPOSSIBLE');
    expect((await tenter(p, 'secretariat', 'creerAction', { id: id('x'), saisie: { instanceId: id('CPR-BFC'), feuilleDeRouteId: feuilleId, intitule: 'De plus' } })).errors[0]?.message).toMatch(/par une décision du comité, ou par une révision/u);
    const { version } = (await lireFeuille(p, 'secretariat'))!;
    expect(await code(p, 'secretariat', 'reviserFeuilleDeRoute', { id: feuilleId, version, motif: ' ' })).toBe('SAISIE_INVALIDE');
    await faire(p, 'secretariat', 'reviserFeuilleDeRoute', { id: feuilleId, version, motif: 'Retard du diagnostic' });
    await agirSur(p, 'secretariat', 'modifierAction', 'Présenter l’accord', { saisie: { intitule: 'Présenter l’accord', echeance: 'fin 2027', piloteId: id('réseau Sillage') } });
    await ajouter(p, 'Une action de plus');
    // Everybody goes on reading, and its pilot goes on, while it is revised.
    expect(await lireFeuille(p, 'directrice21')).toMatchObject({ etat: 'EN_REVISION', numero: 1, versions: [{ numero: 1 }] });
    const seconde = await adopter(p);
    expect(seconde).toMatchObject({ etat: 'ADOPTEE', numero: 2 });
    expect(seconde.versions.map((v) => [v.numero, v.motif, v.contenu.map((l) => [l.intitule, l.piloteNom, l.echeance])])).toEqual([
      [2, 'Retard du diagnostic', [['Présenter l’accord', 'réseau Sillage', '2027-12-31'], ['Une action de plus', null, null]]],
      [1, null, [['Présenter l’accord', 'réseau Horizon', '2026-03-31']]],
    ]);
  });

  it('une version périmée est un conflit', async () => {
    const { version } = (await lireFeuille(p, 'secretariat'))!;
    expect(await code(p, 'secretariat', 'reviserFeuilleDeRoute', { id: feuilleId, version: version - 1, motif: 'Retard' })).toBe('CONFLIT');
  });

  it('se refuse à qui la lit sans la tenir', async () => {
    const { version } = (await lireFeuille(p, 'horizon'))!;
    expect(await code(p, 'horizon', 'reviserFeuilleDeRoute', { id: feuilleId, version, motif: 'Retard' })).toBe('INTERDIT');
  });
});

it('la liste se lit en une instruction, comptes et conseils compris', async () => {
  await composer(p);
  await composer(p, 2027);
  await ajouter(p, 'Présenter l’accord');
  const page = '{ feuillesDeRoute(tri: [{ champ: annee, sens: DESC }]) { total items { id annee instance { nom } accord { code } prochaineJour conseils actions manques { code } comptes { actions avancement } versions { numero } } } }';
  let lue: { feuillesDeRoute: { total: number; items: (FeuilleLue & { annee: number })[] } } | undefined;
  expect(await p.compterLectures(async () => (lue = await p.obtenir(id('secretariat'), page)))).toBe(2);
  expect(lue?.feuillesDeRoute.items.map((f) => f.annee)).toEqual([2027, 2026]);
});

describe('reporter des actions d’une année à la suivante', () => {
  const suivante = id('feuille 2027');
  const ligne = (intitule: string, echeance: string | null = null) => ({ id: id(`${intitule} 2027`), actionId: id(intitule), echeance });
  const aReporter = async (qui: string): Promise<string[]> => (await p.obtenir<{ actions: { items: { intitule: string }[] } }>(id(qui), 'query ($f: ActionFiltre) { actions(filtre: $f, tri: [{ champ: rang }]) { items { intitule } } }', { f: { aReporterDans: suivante } })).actions.items.map((a) => a.intitule);
  const reporter = async (lignes: object[]): Promise<FeuilleLue> => faire<FeuilleLue>(p, 'secretariat', 'reporterActions', { id: suivante, version: (await lireFeuille(p, 'secretariat', suivante))?.version, lignes });

  beforeEach(async () => {
    await composer(p);
    await ajouter(p, 'Signer', { piloteId: id('réseau Horizon'), echeance: 'fin 2026', livrables: ['Tableau', 'Note'] });
    await ajouter(p, 'Signer au nord', { parentId: id('Signer'), echeance: 'fin 2026' });
    await ajouter(p, 'Présenter');
    await adopter(p);
    await agirSur(p, 'secretariat', 'avancerAction', 'Signer au nord', { saisie: { avancement: 60 } });
    await agirSur(p, 'secretariat', 'cloreAction', 'Présenter');
    await composer(p, 2027);
  });

  it('propose ce qui n’est pas fini, à qui tient le comité', async () => {
    expect(await aReporter('secretariat')).toEqual(['Signer', 'Signer au nord']);
    expect(await aReporter('horizon')).toEqual([]);
    expect((await lireFeuille(p, 'secretariat', suivante))?.conseils).toContain('2 actions de feuilles de route précédentes ne sont ni closes ni reportées.');
  });

  it('reprend en un acte ce qui est prévu, où cela en est, et ce qui reste à produire', async () => {
    const { livrables } = (await lireAction(p, 'secretariat', 'Signer'))!;
    await faire(p, 'horizon', 'fournirLivrable', { id: livrables[0]?.id, preuve: 'https://exemple.fr' });
    await reporter([ligne('Signer au nord'), ligne('Signer', '1er trimestre')]);
    expect(await lireAction(p, 'secretariat', 'Signer 2027')).toMatchObject({ cadre: 'BROUILLON', etat: 'EN_COURS', avancement: 60, piloteNom: 'réseau Horizon', echeance: '2027-03-31', reporteeDe: { id: id('Signer') }, livrables: [{ intitule: 'Note', preuve: null }] });
    expect(await lireAction(p, 'secretariat', 'Signer au nord 2027')).toMatchObject({ parentId: id('Signer 2027'), echeance: null });
    // The draft stays unknown to those who do not read it, and the former actions go on.
    expect(await lireAction(p, 'secretariat', 'Signer')).toMatchObject({ etat: 'EN_COURS', reporteeVersId: id('Signer 2027'), reporteeVersAnnee: 2027 });
    expect(await lireAction(p, 'horizon', 'Signer')).toMatchObject({ etat: 'EN_COURS', reporteeVersId: null, reporteeVersAnnee: null });
    expect(await aReporter('secretariat')).toEqual([]);
  });

  it('adoptée, elle poursuit les actions là où elles en sont, et clôt les premières comme reportées', async () => {
    await reporter([ligne('Signer'), ligne('Signer au nord')]);
    await agirSur(p, 'secretariat', 'avancerAction', 'Signer au nord', { saisie: { avancement: 80 } });
    await faire(p, 'secretariat', 'adopterFeuilleDeRoute', { id: suivante, version: (await lireFeuille(p, 'secretariat', suivante))?.version });
    expect(await lireAction(p, 'horizon', 'Signer')).toMatchObject({ etat: 'REPORTEE', avancement: 80, retard: 0, actions: [], reporteeVersAnnee: 2027, avancees: [{ etat: 'REPORTEE', note: 'Reportée : Feuille de route 2027.' }] });
    expect(await lireAction(p, 'horizon', 'Signer 2027')).toMatchObject({ etat: 'EN_COURS', avancement: 80, cadre: 'ADOPTEE' });
    expect((await lireFeuille(p, 'horizon'))?.comptes).toMatchObject({ actions: 3, terminees: 1, reportees: 2, enCours: 0, enRetard: 0 });
    expect(await p.sql(`SELECT acte FROM journal WHERE sujet_id = $1 AND acte IN ('reporterActions', 'adopterFeuilleDeRoute') ORDER BY id`, [id('Signer')])).toEqual([{ acte: 'adopterFeuilleDeRoute' }]);
  });

  it('ce qu’un brouillon reporte ne se devine ni au journal des actions reprises, ni à ce que d’autres feuilles de route peuvent reprendre', async () => {
    await reporter([ligne('Signer au nord')]);
    await faire(p, 'secretariat', 'adopterFeuilleDeRoute', { id: suivante, version: (await lireFeuille(p, 'secretariat', suivante))?.version });
    await composer(p, 2028);
    const brouillon = id('feuille 2028');
    await faire(p, 'secretariat', 'reporterActions', { id: brouillon, version: 1, lignes: [{ id: id('Signer 2028'), actionId: id('Signer') }] });
    expect([await aReporter('secretariat'), await aReporter('horizon')]).toEqual([[], ['Signer']]);
    const journal = async (qui: string): Promise<number> => (await p.obtenir<{ journal: { total: number } }>(id(qui), 'query ($a: ID!) { journal(filtre: { sujetId: [$a], acte: ["reporterActions"] }) { total } }', { a: id('Signer') })).journal.total;
    expect([await journal('secretariat'), await journal('horizon')]).toEqual([0, 0]);
  });

  it('finie entre-temps, l’action reportée se signale avant l’adoption, et garde ce qu’elle était', async () => {
    await reporter([ligne('Signer'), ligne('Signer au nord')]);
    await agirSur(p, 'secretariat', 'cloreAction', 'Signer au nord');
    expect((await lireFeuille(p, 'secretariat', suivante))?.conseils).toContain('1 action reportée a été close depuis : retirez-la, ou dites ce qui reste à faire.');
    await faire(p, 'secretariat', 'adopterFeuilleDeRoute', { id: suivante, version: (await lireFeuille(p, 'secretariat', suivante))?.version });
    expect(await lireAction(p, 'horizon', 'Signer au nord')).toMatchObject({ etat: 'TERMINEE' });
  });

  it('ne se reporte ni deux fois, ni sans ses parties, ni par qui ne tient pas le comité', async () => {
    const version = (await lireFeuille(p, 'secretariat', suivante))?.version;
    const essayer = (qui: string | null, lignes: object[]): Promise<string> => code(p, qui, 'reporterActions', { id: suivante, version, lignes });
    expect(await essayer('secretariat', [ligne('Signer')])).toBe('SAISIE_INVALIDE');
    expect(await essayer('horizon', [ligne('Signer au nord')])).toBe('INTROUVABLE');
    expect(await essayer(null, [ligne('Signer au nord')])).toBe('NON_AUTHENTIFIE');
    await reporter([ligne('Signer au nord')]);
    expect(await essayer('secretariat', [ligne('Signer au nord')])).toBe('CONFLIT');
    await expect(reporter([ligne('Signer au nord')])).rejects.toThrow();
  });
});
