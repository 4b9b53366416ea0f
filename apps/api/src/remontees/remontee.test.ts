import { setTimeout as attendre } from 'node:timers/promises';
import { id } from '../../test/jura';
import { ouvrirJura, planifier } from '../../test/parcours';
import type { Plateforme, Reponse } from '../../test/plateforme';
import { resoudreDus } from '../courriels/resolution';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura();
});
afterAll(() => p.fermer());

const VUE = 'id titre etat origineNom instanceNom externe reponse retenueLe version actions destinations { nom type } etapes { rang genre instanceNom vers mot } fusionneeDans { titre } branches { id instanceNom etat }';
interface Vue {
  id: string;
  etat: string;
  instanceNom: string;
  reponse: string | null;
  version: number;
  actions: string[];
  destinations: { nom: string; type: string }[];
  etapes: { rang: number; genre: string; instanceNom: string; vers: string | null; mot: string | null }[];
  fusionneeDans: { titre: string } | null;
  branches: { id: string; instanceNom: string; etat: string }[];
}
const TYPES: Readonly<Record<string, string>> = { id: 'ID!', version: 'Int!', instanceId: 'ID!', versId: 'ID!', dansId: 'ID!', mot: 'String!', externe: 'String!', reponse: 'String!', saisie: 'RemonteeSaisie!', pratique: 'BonnePratiqueSaisie!', aussi: '[BrancheSaisie!]' };
const document = (acte: string, variables: object): string =>
  `mutation (${Object.keys(variables).map((n) => `$${n}: ${TYPES[n]}`).join(', ')}) { r: ${acte}(${Object.keys(variables).map((n) => `${n}: $${n}`).join(', ')}) { ${VUE} } }`;
const tenter = (qui: string | null, acte: string, variables: Record<string, unknown>): Promise<Reponse<{ r: Vue }>> => p.demander(qui && id(qui), document(acte, variables), variables);
const faire = async (qui: string, acte: string, variables: Record<string, unknown>): Promise<Vue> => (await p.obtenir<{ r: Vue }>(id(qui), document(acte, variables), variables)).r;
const code = async (qui: string | null, acte: string, variables: Record<string, unknown>): Promise<string> => (await tenter(qui, acte, variables)).errors[0]?.extensions.code ?? 'fait';
const lever = (nom: string, instance = 'CTA-DOLE', qui = 'directrice', genre = 'DIFFICULTE'): Promise<Vue> =>
  faire(qui, 'leverRemontee', { id: id(nom), instanceId: id(instance), saisie: { genre, titre: nom, texte: 'Aucun bus ne dessert le chantier après 18 heures.' } });
const lues = async (qui: string | null, filtre: object = {}): Promise<string[]> =>
  (await p.obtenir<{ remontees: { items: { titre: string }[] } }>(qui && id(qui), 'query ($f: RemonteeFiltre) { remontees(filtre: $f, tri: [{ champ: leveeLe }]) { items { titre } } }', { f: filtre })).remontees.items.map((r) => r.titre);
const points = (reunion: string): Promise<{ titre: string; etat: string; propose_par_nom: string }[]> => p.sql('SELECT titre, etat, propose_par_nom FROM point WHERE reunion_id = $1 AND remontee_id IS NOT NULL ORDER BY rang', [id(reunion)]);

describe('une remontée monte jusqu’à sa réponse, et la réponse redescend', () => {
  it('levée par un membre du CTA, elle se propose à sa prochaine réunion planifiée, et l’animatrice est avertie', async () => {
    await planifier(p, 'séance de Dole');
    const levee = await lever('Bus du soir');
    expect(levee).toMatchObject({ etat: 'OUVERTE', instanceNom: 'CTA du bassin de Dole', actions: [], destinations: [], etapes: [{ rang: 1, genre: 'LEVEE', mot: null }] });
    expect(await points('séance de Dole')).toEqual([{ titre: 'Remontée « Bus du soir »', etat: 'PROPOSE', propose_par_nom: 'CTA du bassin de Dole' }]);
    await resoudreDus(p.service, p.instant);
    expect(await p.sql('SELECT adresse, objet, genre FROM courriel WHERE sujet_id = $1', [id('Bus du soir')])).toEqual([{ adresse: 'animatrice@essai.test', objet: 'Remontée à examiner\u00a0: Bus du soir', genre: 'REMONTEE' }]);
  });

  it('levée deux fois sous le même identifiant, elle n’existe qu’une fois', async () => {
    await lever('Bus du soir');
    expect(await lues('directrice')).toEqual(['Bus du soir']);
    expect(await points('séance de Dole')).toHaveLength(1);
  });

  it('l’animatrice sait où elle peut monter, et la transmet au CDIAE avec un mot', async () => {
    const { r } = await p.obtenir<{ r: Vue }>(id('animatrice'), `query ($id: ID!) { r: remontee(id: $id) { ${VUE} } }`, { id: id('Bus du soir') });
    expect(r.destinations.map((d) => d.nom)).toEqual(['CDIAE du Jura', 'Comité de pilotage national', 'Comité de pilotage régional']);
    expect(r.actions).toEqual(['transmettreRemontee', 'sortirRemontee', 'repondreRemontee', 'fusionnerRemontee', 'cloreRemontee']);
    const transmise = await faire('animatrice', 'transmettreRemontee', { id: r.id, version: r.version, versId: id('CDIAE-39'), mot: 'Le CTA n’a pas de levier.' });
    expect(transmise).toMatchObject({ etat: 'OUVERTE', instanceNom: 'CDIAE du Jura', actions: [] });
    expect(transmise.etapes[1]).toEqual({ rang: 2, genre: 'TRANSMISE', instanceNom: 'CTA du bassin de Dole', vers: 'CDIAE du Jura', mot: 'Le CTA n’a pas de levier.' });
  });

  it('le CDIAE, qui planifie ensuite, la trouve proposée à son ordre du jour', async () => {
    await planifier(p, 'séance du CDIAE', { instanceId: id('CDIAE-39'), debut: '2026-12-10T09:00:00Z', fin: '2026-12-10T11:00:00Z' }, 'ud39');
    expect(await points('séance du CDIAE')).toEqual([{ titre: 'Remontée « Bus du soir »', etat: 'PROPOSE', propose_par_nom: 'CDIAE du Jura' }]);
  });

  it('le CDIAE répond : elle revient au CTA, et sa prochaine réunion en rendra compte', async () => {
    const repondue = await faire('ud39', 'repondreRemontee', { id: id('Bus du soir'), version: 2, reponse: 'La région finance une navette.' });
    expect(repondue).toMatchObject({ etat: 'REPONDUE', instanceNom: 'CTA du bassin de Dole', reponse: 'La région finance une navette.', actions: [] });
    expect(await points('séance de Dole')).toEqual([{ titre: 'Réponse à la remontée « Bus du soir »', etat: 'PROPOSE', propose_par_nom: 'CTA du bassin de Dole' }]);
    await resoudreDus(p.service, p.instant);
    expect(await p.sql(`SELECT adresse FROM courriel WHERE sujet_id = $1 AND acte = 'repondreRemontee'`, [id('Bus du soir')])).toEqual([{ adresse: 'animatrice@essai.test' }]);
  });

  it('le CTA la clôt avec un mot, et plus rien n’est possible', async () => {
    const close = await faire('animatrice', 'cloreRemontee', { id: id('Bus du soir'), version: 3, mot: 'La navette roule.' });
    expect(close).toMatchObject({ etat: 'CLOSE', actions: [] });
    expect(close.etapes.map((e) => e.genre)).toEqual(['LEVEE', 'TRANSMISE', 'REPONDUE', 'CLOSE']);
    expect(await code('animatrice', 'repondreRemontee', { id: id('Bus du soir'), version: 4, reponse: 'Encore' })).toBe('TRANSITION_IMPOSSIBLE');
    expect((await p.sql<{ acte: string }>('SELECT acte FROM journal WHERE sujet_id = $1 ORDER BY id', [id('Bus du soir')])).map((l) => l.acte)).toEqual(['leverRemontee', 'transmettreRemontee', 'repondreRemontee', 'cloreRemontee']);
  });
});

describe('qui la lit, qui agit', () => {
  beforeAll(() => lever('Formation des encadrants', 'CTA-DOLE', 'animatrice'));

  it.each([
    ['animatrice', true], ['directrice', true], ['directeur2', true], ['ud39', true], ['directrice21', false], ['ud21', false], ['horizon', false], ['national', false], ['administrateur', false], ['sansmandat', false], [null, false],
  ])('%s : %s', async (qui, attendu) => expect((await lues(qui)).includes('Formation des encadrants')).toBe(attendu));

  it.each([
    ['directrice', 'INTERDIT'], ['horizon', 'INTROUVABLE'], ['administrateur', 'INTROUVABLE'], [null, 'NON_AUTHENTIFIE'],
  ])('%s ne la clôt pas : %s', async (qui, attendu) => expect(await code(qui, 'cloreRemontee', { id: id('Formation des encadrants'), version: 1, mot: 'Non' })).toBe(attendu));

  it.each([
    ['horizon', 'CTA-DOLE', 'INTERDIT'], ['sansmandat', 'CTA-DOLE', 'INTROUVABLE'], ['administrateur', 'CTA-DOLE', 'INTERDIT'],
  ])('%s ne lève rien auprès de %s', async (qui, instance, attendu) =>
    expect(await code(qui, 'leverRemontee', { id: id(`par ${qui}`), instanceId: id(instance), saisie: { genre: 'BESOIN', titre: 'Un besoin', texte: 'Un besoin de formation.' } })).toBe(attendu));

  it('à traiter : celle qui attend un acte de la personne', async () => {
    expect(await lues('animatrice', { aTraiter: true })).toEqual(['Formation des encadrants']);
    expect(await lues('directrice', { aTraiter: true })).toEqual([]);
    expect(await lues('directrice', { sansReponse: true })).toEqual(['Formation des encadrants']);
  });

  it('d’une instance à l’autre, seule une version à jour avance', async () => {
    expect(await code('animatrice', 'sortirRemontee', { id: id('Formation des encadrants'), version: 9, externe: 'CREFOP', mot: 'Besoin régional' })).toBe('CONFLIT');
    const sortie = await faire('animatrice', 'sortirRemontee', { id: id('Formation des encadrants'), version: 1, externe: 'CREFOP', mot: 'Besoin régional' });
    expect(sortie).toMatchObject({ etat: 'EXTERNE', instanceNom: 'CTA du bassin de Dole', actions: ['repondreRemontee', 'cloreRemontee'] });
  });

  it('ne monte pas dans un autre territoire', async () => {
    const levee = await lever('Ailleurs', 'CTA-DOLE', 'animatrice');
    const { errors } = await tenter('animatrice', 'transmettreRemontee', { id: levee.id, version: 1, versId: id('CDIAE-21'), mot: 'Pour information' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ: 'versId' }] });
    expect(await code('animatrice', 'transmettreRemontee', { id: levee.id, version: 1, versId: 'nulle part', mot: 'Pour information' })).toBe('SAISIE_INVALIDE');
  });
});

it('jointe à une autre, elle-même jointe, ceux qui l’ont levée lisent l’autre et reçoivent sa réponse', async () => {
  for (const [nom, instance] of [['Horaires du train', 'CTA-DOLE'], ['Trains du matin', 'CTA-DOLE'], ['Gare fermée', 'CTA-SAONE']] as const) {
    await lever(nom, instance, 'animatrice');
    await faire('animatrice', 'transmettreRemontee', { id: id(nom), version: 1, versId: id('CDIAE-39'), mot: 'Au département' });
  }
  await planifier(p, 'séance de la Saône', { instanceId: id('CTA-SAONE'), debut: '2026-12-15T09:00:00Z', fin: '2026-12-15T11:00:00Z' });
  expect(await lues('directrice21')).toContain('Gare fermée');
  await faire('ud39', 'fusionnerRemontee', { id: id('Gare fermée'), version: 2, dansId: id('Trains du matin'), mot: 'Même ligne' });
  const jointe = await faire('ud39', 'fusionnerRemontee', { id: id('Trains du matin'), version: 3, dansId: id('Horaires du train'), mot: 'Même ligne' });
  expect(jointe).toMatchObject({ etat: 'FUSIONNEE', fusionneeDans: { titre: 'Horaires du train' }, actions: [] });
  expect(await lues('directrice21')).toContain('Horaires du train');
  expect(await code('ud39', 'repondreRemontee', { id: id('Horaires du train'), version: 2, reponse: 'Périmée' })).toBe('CONFLIT');
  await faire('ud39', 'repondreRemontee', { id: id('Horaires du train'), version: 3, reponse: 'La SNCF ajoute un train.' });
  expect(await points('séance de la Saône')).toEqual([{ titre: 'Réponse à la remontée « Horaires du train »', etat: 'PROPOSE', propose_par_nom: 'CDIAE du Jura' }]);
});

describe('d’un CTA à cheval, par ses deux départements', () => {
  const branche = id('Garde d’enfants par la Côte-d’Or');
  const versions = (): Promise<{ id: string; version: number; etat: string }[]> => p.sql('SELECT id, version, etat FROM remontee WHERE question_id = $1 ORDER BY id = question_id DESC', [id('Garde d’enfants')]);

  it('chaque CDIAE lit sa branche et lui doit une réponse ; le CTA lit les deux', async () => {
    await lever('Garde d’enfants', 'CTA-SAONE', 'animatrice');
    const transmise = await faire('animatrice', 'transmettreRemontee', { id: id('Garde d’enfants'), version: 1, versId: id('CDIAE-39'), aussi: [{ id: branche, versId: id('CDIAE-21') }], mot: 'Deux départements' });
    expect(transmise).toMatchObject({ instanceNom: 'CDIAE du Jura', branches: [{ id: branche, instanceNom: 'CDIAE de la Côte-d’Or', etat: 'OUVERTE' }] });
    expect(transmise.etapes.map((e) => e.vers)).toEqual([null, 'CDIAE du Jura', 'CDIAE de la Côte-d’Or']);
    expect(await lues('ud39', { aTraiter: true })).toEqual(['Garde d’enfants']);
    expect((await p.obtenir<{ r: Vue }>(id('ud21'), `query ($id: ID!) { r: remontee(id: $id) { ${VUE} } }`, { id: branche })).r).toMatchObject({ instanceNom: 'CDIAE de la Côte-d’Or', branches: [], etapes: [{ genre: 'LEVEE' }, { genre: 'TRANSMISE' }] });
    expect((await p.obtenir<{ r: Vue | null }>(id('ud21'), `query ($id: ID!) { r: remontee(id: $id) { ${VUE} } }`, { id: id('Garde d’enfants') })).r).toBeNull();
    await resoudreDus(p.service, p.instant);
    expect(await p.sql(`SELECT adresse FROM courriel WHERE sujet_id = $1`, [branche])).toEqual([{ adresse: 'ud21@essai.test' }]);
  });

  it('montées l’une après l’autre au comité régional, elles n’y sont qu’une question', async () => {
    await faire('ud39', 'transmettreRemontee', { id: id('Garde d’enfants'), version: 2, versId: id('CPR-BFC'), mot: 'À la région' });
    const jointe = await faire('ud21', 'transmettreRemontee', { id: branche, version: 1, versId: id('CPR-BFC'), mot: 'À la région aussi' });
    expect(jointe).toMatchObject({ etat: 'FUSIONNEE', fusionneeDans: { titre: 'Garde d’enfants' } });
    expect(await lues('secretariat', { aTraiter: true })).toEqual(['Garde d’enfants']);
    expect((await versions()).map((v) => v.etat)).toEqual(['OUVERTE', 'FUSIONNEE']);
    await faire('secretariat', 'repondreRemontee', { id: id('Garde d’enfants'), version: (await versions())[0]?.version, reponse: 'Une convention lie les deux départements.' });
    // Whoever joined it reads the answer.
    expect((await p.obtenir<{ r: Vue }>(id('ud21'), `query ($id: ID!) { r: remontee(id: $id) { ${VUE} } }`, { id: id('Garde d’enfants') })).r.etat).toBe('REPONDUE');
  });

  it('montées en même temps, elles n’y sont qu’une question aussi', async () => {
    const [une, autre] = [id('Crèches'), id('Crèches par la Côte-d’Or')];
    await lever('Crèches', 'CTA-SAONE', 'animatrice');
    await faire('animatrice', 'transmettreRemontee', { id: une, version: 1, versId: id('CDIAE-39'), aussi: [{ id: autre, versId: id('CDIAE-21') }], mot: 'Deux départements' });
    const monter = (qui: string, branche: string, version: number): Promise<Vue> => faire(qui, 'transmettreRemontee', { id: branche, version, versId: id('CPR-BFC'), mot: 'À la région' });
    // Neither ends before the other has begun: no act writes its line until both wait.
    const ensemble = await p.service.source.transaction(async (em) => {
      await em.query('LOCK TABLE journal IN EXCLUSIVE MODE');
      const lancees = Promise.all([monter('ud39', une, 2), monter('ud21', autre, 1)]);
      while ((await p.sql(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length < 2) await attendre(10);
      return { lancees };
    });
    const montees = await ensemble.lancees;
    const gardee = montees.find((m) => m.etat === 'OUVERTE')?.id ?? '';
    expect(montees.map((m) => m.etat).sort()).toEqual(['FUSIONNEE', 'OUVERTE']);
    const [{ version = 0 } = {}] = await p.sql<{ version: number }>('SELECT version FROM remontee WHERE id = $1', [gardee]);
    await faire('secretariat', 'cloreRemontee', { id: gardee, version, mot: 'Essai' });
  });

  it('jamais vers deux niveaux, ni deux fois vers le même', async () => {
    const { id: levee } = await lever('Deux niveaux', 'CTA-SAONE', 'animatrice');
    for (const versId of ['CPR-BFC', 'CDIAE-39']) {
      const { errors } = await tenter('animatrice', 'transmettreRemontee', { id: levee, version: 1, versId: id('CDIAE-39'), aussi: [{ id: id('refusée'), versId: id(versId) }], mot: 'Partout' });
      expect(errors[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ: 'aussi' }] });
    }
    await faire('animatrice', 'cloreRemontee', { id: levee, version: 1, mot: 'Essai' });
    await faire('animatrice', 'cloreRemontee', { id: id('Garde d’enfants'), version: (await versions())[0]?.version, mot: 'La convention est signée.' });
  });
});

it('une bonne pratique entre dans la boîte à outils, que tout compte lit et cherche', async () => {
  await lever('Visites croisées', 'CTA-DOLE', 'animatrice', 'BONNE_PRATIQUE');
  const pratique = { titre: 'Visites croisées entre SIAE', texte: 'Deux SIAE se visitent chaque trimestre.', themes: ['Partenariat'] };
  expect(await code('animatrice', 'retenirBonnePratique', { id: id('Ailleurs'), version: 1, pratique })).toBe('TRANSITION_IMPOSSIBLE');
  await faire('animatrice', 'retenirBonnePratique', { id: id('Visites croisées'), version: 1, pratique });
  const chercher = (qui: string | null, texte: string) => p.obtenir<{ bonnesPratiques: { total: number } }>(qui && id(qui), 'query ($t: String) { bonnesPratiques(filtre: { texte: $t }) { total } }', { t: texte });
  for (const qui of ['sansmandat', 'national', 'horizon']) expect((await chercher(qui, 'partenariat')).bonnesPratiques.total).toBe(1);
  expect((await chercher(null, 'partenariat')).bonnesPratiques.total).toBe(0);
  expect((await chercher('national', 'mobilité')).bonnesPratiques.total).toBe(0);
  expect(await code('animatrice', 'retenirBonnePratique', { id: id('Visites croisées'), version: 2, pratique })).toBe('TRANSITION_IMPOSSIBLE');
});

it('« À faire » : répondre, attendre l’extérieur, rendre compte de la réponse', async () => {
  const taches = async (qui: string) => (await p.obtenir<{ aFaire: { taches: { rang: string; acte: string; titre: string; lien: string }[] } }>(id(qui), '{ aFaire { taches { rang acte titre lien } } }')).aFaire.taches.filter((t) => t.lien.startsWith('/remontees/')).map((t) => `${t.rang} ${t.acte} ${t.titre}`).sort();
  expect(await taches('animatrice')).toEqual([
    'CETTE_SEMAINE cloreRemontee Rendre compte de la réponse : Horaires du train',
    'CETTE_SEMAINE repondreRemontee Répondre à une remontée : Ailleurs',
    'CETTE_SEMAINE repondreRemontee Répondre à une remontée : Visites croisées',
    'EN_ATTENTE repondreRemontee Réponse attendue de CREFOP : Formation des encadrants',
  ]);
  expect(await taches('ud39')).toEqual([]);
  expect(await taches('directrice')).toEqual([]);
});

it('la recherche trouve une remontée que l’on peut lire, et elle seule', async () => {
  const trouver = async (qui: string) => (await p.obtenir<{ r: { genre: string; titre: string }[] }>(id(qui), '{ r: rechercher(texte: "horaires train") { genre titre } }')).r;
  expect(await trouver('ud39')).toEqual([{ genre: 'Remontee', titre: 'Horaires du train' }]);
  expect(await trouver('horizon')).toEqual([{ genre: 'Remontee', titre: 'Horaires du train' }]);
  expect(await trouver('ud21')).toEqual([]);
});

it('la liste et la page se lisent chacune en une instruction, après celle de l’acteur', async () => {
  const liste = (parPage: number) => p.compterLectures(() => p.obtenir(id('animatrice'), `{ remontees(parPage: ${parPage}) { total items { ${VUE} } } }`));
  expect([await liste(2), await liste(50)]).toEqual([2, 2]);
  expect(await p.compterLectures(() => p.obtenir(id('animatrice'), `query ($id: ID!) { remontee(id: $id) { ${VUE} } }`, { id: id('Ailleurs') }))).toBe(2);
});
