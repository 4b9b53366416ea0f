import type { ContenuBilan } from '@gouvernance-iae/domaine';
import { codeBilan, composer, dire, faireBilan, lireBilan, raconter, tenterBilan, type BilanLu } from '../../test/bilans';
import { campagneId, faire, ouvrir, ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import { inscrireSeance } from '../../test/mesures';
import { envois, lignes } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';
import { inscrireAction, inscrireFeuille, inscrireRemontee } from '../../test/suivis';
import { empreinteDe } from './empreinte';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire('2027-01-20T09:00:00Z');
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-02-10', presents: [['IAE', 'PRESENT']], transmis: ['CDIAE-39'] });
  await inscrireRemontee(p, { nom: 'bus', origine: 'CTA-DOLE', vers: ['CDIAE-39'], leveeLe: '2026-03-02' });
  await inscrireRemontee(p, { nom: 'formation', origine: 'CDIAE-21', leveeLe: '2026-06-10' });
  await ouvrir(p, 'secretariat', { ouvreLe: '2027-01-02', echeance: '2027-01-19', revueLe: null });
});
afterAll(() => p.fermer());

const etat = async (nom: string): Promise<BilanLu> => (await lireBilan(p, 'secretariat', nom))!;
const lisent = async (nom: string): Promise<string[]> => {
  const tous = ['animatrice', 'directrice', 'ud39', 'ud21', 'horizon', 'sillage', 'secretariat', 'national', 'administrateur', 'sansmandat'];
  const lus = await Promise.all(tous.map(async (qui) => ({ qui, lu: await lireBilan(p, qui, nom) })));
  return lus.filter(({ lu }) => lu !== null).map(({ qui }) => qui);
};

describe('la vie du bilan d’une région', () => {
  it('se compose une fois par an, par qui tient l’instance', async () => {
    const saisie = { id: id('r'), instanceId: id('CPR-BFC'), accordId: id('BFC2025'), annee: 2026 };
    expect(await codeBilan(p, 'horizon', 'composerBilan', saisie)).toBe('INTERDIT');
    expect(await codeBilan(p, 'animatrice', 'composerBilan', saisie)).toBe('INTERDIT');
    expect(await codeBilan(p, null, 'composerBilan', saisie)).toBe('NON_AUTHENTIFIE');
    await faireBilan(p, 'secretariat', 'composerBilan', saisie);
    expect(await codeBilan(p, 'secretariat', 'composerBilan', saisie)).toBe('fait');
    expect(await codeBilan(p, 'secretariat', 'composerBilan', { ...saisie, id: id('double') })).toBe('SAISIE_INVALIDE');
    expect(await codeBilan(p, 'secretariat', 'composerBilan', { ...saisie, id: id('futur'), annee: 2028 })).toBe('SAISIE_INVALIDE');
    expect(await codeBilan(p, 'secretariat', 'composerBilan', { ...saisie, id: id('avant'), annee: 2024 })).toBe('SAISIE_INVALIDE');
    expect(await lisent('r')).toEqual(['secretariat']);
  });

  it('ne se transmet pas sans commentaire, ni tant qu’une campagne est ouverte', async () => {
    const avant = await etat('r');
    expect(avant.manques.map((m) => [m.code, m.champ])).toEqual([
      ['NARRATIF', 'narratifs.RYTHME'], ['NARRATIF', 'narratifs.TRANSMISSIONS'], ['NARRATIF', 'narratifs.INDICATEURS'], ['NARRATIF', 'narratifs.FEUILLE_DE_ROUTE'], ['NARRATIF', 'narratifs.REMONTEES'],
      ['NARRATIF', 'narratifs.COMPLETUDE'], ['CAMPAGNE', null],
    ]);
    expect(avant.alertes.map((a) => a.code)).toEqual(['VALEURS', 'FEUILLES', 'REMONTEES']);
    expect(await codeBilan(p, 'secretariat', 'transmettreBilan', { id: avant.id, version: avant.version })).toBe('DOSSIER_INCOMPLET');
    await raconter(p, 'secretariat', avant);
    expect((await etat('r')).manques.map((m) => m.code)).toEqual(['CAMPAGNE']);
    const { version } = await faire<{ version: number }>(p, 'secretariat', 'cloreCampagne', { id: campagneId, version: 1 });
    expect(version).toBe(2);
    expect((await etat('r')).manques).toEqual([]);
  });

  it('un commentaire est une révision : une révision dépassée est un conflit qui porte le texte gardé', async () => {
    const narratif = { bilanId: id('r'), rubrique: 'RYTHME', texte: '<p>Autre <script>x</script><b>texte</b></p>', revision: 0 };
    const { errors } = await tenterBilan(p, 'secretariat', 'enregistrerNarratif', narratif);
    expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLIT', version: 1, actuel: '<p>Ce que dit RYTHME, révision 1.</p>' });
    expect(await faireBilan(p, 'secretariat', 'enregistrerNarratif', { ...narratif, revision: 1 })).toMatchObject({ narratif: { texte: '<p>Autre <strong>texte</strong></p>', revision: 2, modifieParNom: 'Camille secretariat' } });
    expect(await codeBilan(p, 'secretariat', 'enregistrerNarratif', { ...narratif, texte: 'NIR 1 84 12 76 451 089 46', revision: 2 })).toBe('SAISIE_INVALIDE');
    expect(await codeBilan(p, 'national', 'enregistrerNarratif', { ...narratif, revision: 2 })).toBe('INTROUVABLE');
  });

  it('transmis, son contenu est figé sous son empreinte, et les membres du comité national le lisent', async () => {
    const { version } = await etat('r');
    expect(await codeBilan(p, 'secretariat', 'transmettreBilan', { id: id('r'), version: version - 1 })).toBe('CONFLIT');
    const transmis = await faireBilan(p, 'secretariat', 'transmettreBilan', { id: id('r'), version });
    expect(transmis).toMatchObject({ etat: 'TRANSMIS', numero: 1, empreinte: expect.stringMatching(/^[0-9a-f]{64}$/u), empreinteVerifiee: true, manques: [], alertes: [] });
    const avant = dire(transmis, 'SEANCES_CTA');
    await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-11-10' });
    expect(dire((await lireBilan(p, 'national', 'r'))!, 'SEANCES_CTA')).toBe(avant);
    expect(await lisent('r')).toEqual(['secretariat', 'national']);
    expect(await codeBilan(p, 'secretariat', 'enregistrerNarratif', { bilanId: id('r'), rubrique: 'RYTHME', texte: 'x', revision: 2 })).toBe('TRANSITION_IMPOSSIBLE');
    expect((await envois(p, id('r'))).map((e) => e.regle)).toEqual(['DESTINATAIRES_BILAN']);
  });

  it('une version transmise ne change ni ne s’efface, même en base', async () => {
    await expect(p.sql(`UPDATE version_bilan SET contenu = '{}'`)).rejects.toThrow('ne change plus');
    await expect(p.sql(`DELETE FROM version_bilan`)).rejects.toThrow('ne change plus');
  });

  it('se commente, sur un chiffre de ses rubriques seulement', async () => {
    const remarque = { id: id('remarque'), bilanId: id('r'), rubrique: 'RYTHME', figure: 'SEANCES_CTA', texte: 'Pourquoi une seule réunion ?' };
    expect(await codeBilan(p, 'horizon', 'commenterBilan', remarque)).toBe('INTROUVABLE');
    expect(await codeBilan(p, 'national', 'commenterBilan', { ...remarque, figure: 'F4-2' })).toBe('SAISIE_INVALIDE');
    await faireBilan(p, 'national', 'commenterBilan', remarque);
    await faireBilan(p, 'national', 'commenterBilan', remarque);
    const { version } = await etat('r');
    p.instant = new Date('2027-01-21T09:00:00Z');
    const repondu = await faireBilan(p, 'secretariat', 'commenterBilan', { ...remarque, id: id('réponse'), texte: 'Le secrétariat était vacant.' });
    expect(repondu.version).toBe(version);
    expect(repondu.commentaires.map((c) => [c.auteurNom, c.organisationNom, c.figure, c.numero])).toEqual([['Camille national', 'DGEFP', 'SEANCES_CTA', 1], ['Camille secretariat', 'DR', 'SEANCES_CTA', 1]]);
  });

  it('se renvoie avec un motif et des rubriques : la version est gardée, et personne d’autre ne lit plus le brouillon', async () => {
    const { version } = (await lireBilan(p, 'national', 'r'))!;
    const renvoi = { id: id('r'), version, motif: 'Le dénominateur est à reprendre.', rubriques: ['INDICATEURS'] };
    expect(await codeBilan(p, 'secretariat', 'renvoyerBilan', renvoi)).toBe('INTERDIT');
    expect(await codeBilan(p, 'national', 'renvoyerBilan', { ...renvoi, motif: '' })).toBe('SAISIE_INVALIDE');
    expect(await codeBilan(p, 'national', 'renvoyerBilan', { ...renvoi, rubriques: [] })).toBe('SAISIE_INVALIDE');
    expect((await tenterBilan(p, 'national', 'renvoyerBilan', renvoi)).data).toEqual({ r: null });
    expect(await lisent('r')).toEqual(['secretariat']);
    const revenu = await etat('r');
    expect(revenu).toMatchObject({ etat: 'BROUILLON', numero: 1, empreinte: null, motifRenvoi: renvoi.motif, rubriquesARevoir: ['INDICATEURS'] });
    expect(dire(revenu, 'SEANCES_CTA')).toMatch(/^tout 2/u);
    expect(revenu.versions).toMatchObject([{ numero: 1, motif: renvoi.motif, rubriques: ['INDICATEURS'] }]);
    expect(revenu.versions[0]?.narratifs).toHaveLength(6);
    expect((await lignes(p, id('r'))).filter((l) => l.acte === 'renvoyerBilan')).toMatchObject([{ motif: renvoi.motif }]);
  });

  it('transmis de nouveau, examiné, puis adopté : les signatoires de l’accord le lisent', async () => {
    const { version } = await etat('r');
    const deux = await faireBilan(p, 'secretariat', 'transmettreBilan', { id: id('r'), version });
    expect(deux).toMatchObject({ numero: 2, motifRenvoi: null, rubriquesARevoir: [] });
    expect(deux.empreinte).not.toBe(deux.versions[0]?.empreinte);
    expect(await codeBilan(p, 'national', 'adopterBilan', { id: id('r'), version: deux.version })).toBe('TRANSITION_IMPOSSIBLE');
    const examine = await faireBilan(p, 'national', 'examinerBilan', { id: id('r'), version: deux.version, avis: 'Le comité prend acte.' });
    expect(examine).toMatchObject({ etat: 'EXAMINE', avis: 'Le comité prend acte.', actions: ['commenterBilan', 'adopterBilan', 'renvoyerBilan'] });
    const adopte = await faireBilan(p, 'national', 'adopterBilan', { id: id('r'), version: examine.version });
    expect(adopte).toMatchObject({ etat: 'ADOPTE', empreinteVerifiee: true, actions: [] });
    expect(await lisent('r')).toEqual(['horizon', 'sillage', 'secretariat', 'national']);
    expect(await codeBilan(p, 'national', 'renvoyerBilan', { id: id('r'), version: adopte.version, motif: 'Trop tard', rubriques: ['RYTHME'] })).toBe('TRANSITION_IMPOSSIBLE');
  });
});

describe('le bilan d’un CTA', () => {
  it('va à chaque CDIAE de son périmètre, que son secrétariat examine', async () => {
    const cta = await composer(p, 'animatrice', 'c', 'CTA-SAONE');
    await raconter(p, 'animatrice', cta);
    const transmis = await faireBilan(p, 'animatrice', 'transmettreBilan', { id: cta.id, version: cta.version });
    expect(transmis.destinatairesNoms).toEqual(['CDIAE de la Côte-d’Or', 'CDIAE du Jura']);
    expect(await lisent('c')).toEqual(['animatrice', 'ud39', 'ud21', 'horizon', 'sillage', 'secretariat']);
    expect((await lireBilan(p, 'horizon', 'c'))?.actions).toEqual(['commenterBilan']);
    // The direction sits in the CDIAE, and the agency that composed is one of its own.
    expect((await lireBilan(p, 'secretariat', 'c'))?.actions).toEqual(['commenterBilan']);
    expect((await lireBilan(p, 'ud39', 'c'))?.actions).toEqual(['commenterBilan', 'examinerBilan', 'adopterBilan', 'renvoyerBilan']);
  });

  it('se compte dans le bilan du département', async () => {
    const jura = await composer(p, 'ud39', 'd', 'CDIAE-39');
    expect(dire(jura, 'BILANS_CTA')).toBe('tout 1/2');
  });
});

describe('les preuves d’un chiffre', () => {
  const preuves = async (qui: string, nom: string, code: string, departement?: string): Promise<{ sujet: string; ids: string[]; total: number } | string> => {
    const { data, errors } = await p.demander<{ preuvesBilan: { sujet: string; ids: string[]; total: number } }>(id(qui), `query ($id: ID!, $code: String!, $departement: String) { preuvesBilan(id: $id, code: $code, departement: $departement) { sujet ids total } }`, { id: id(nom), code, departement });
    return data?.preuvesBilan ?? errors[0]?.extensions.code ?? '';
  };

  it('sont celles que l’on peut ouvrir, et leur nombre en tout', async () => {
    expect(await preuves('national', 'r', 'SEANCES_CTA')).toEqual({ sujet: 'Reunion', ids: [], total: 2 });
    expect(await preuves('ud39', 'd', 'SEANCES_CTA')).toEqual({ sujet: 'Reunion', ids: [id('séance CTA-DOLE 2026-02-10'), id('séance CTA-DOLE 2026-11-10')].sort(), total: 2 });
    expect(await preuves('ud39', 'd', 'BILANS_CTA')).toEqual({ sujet: 'Bilan', ids: [id('c')], total: 1 });
    expect(await preuves('ud39', 'd', 'SEANCES_CTA', '21')).toMatchObject({ total: 0 });
  });

  it('des remontées et de la feuille de route : le compte est dit à qui lit le chiffre, la ligne à qui peut la lire', async () => {
    expect(await preuves('national', 'r', 'REMONTEES_LEVEES')).toEqual({ sujet: 'Remontee', ids: [], total: 2 });
    expect(await preuves('ud39', 'd', 'REMONTEES_LEVEES')).toEqual({ sujet: 'Remontee', ids: [id('remontée bus')], total: 1 });
    const feuille = await inscrireFeuille(p, { annee: 2026 });
    await inscrireAction(p, { feuille, nom: 'Réunir chaque CTA', pilote: 'DR' });
    // Frozen before it was adopted, the region's version goes on counting none.
    expect(await preuves('national', 'r', 'ACTIONS')).toEqual({ sujet: 'Action', ids: [], total: 0 });
  });

  it('d’un bilan que l’on ne lit pas n’existent pas', async () => {
    expect(await preuves('horizon', 'd', 'SEANCES_CTA')).toBe('INTROUVABLE');
    expect(await preuves('ud39', 'd', 'x; --')).toBe('SAISIE_INVALIDE');
  });
});

it('le bilan de la nation compte toutes les régions, et son comité le juge sans son secrétariat', async () => {
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, departements, effet_le, fictif) VALUES ($1, 'AC2025', 'Accord-cadre fictif', 'NATIONAL', '{}', '2025-01-01', true)`, [id('AC2025')]);
  await p.sql('UPDATE accord SET decline_id = $1 WHERE id = $2', [id('AC2025'), id('BFC2025')]);
  const nation = await composer(p, 'secretariat', 'n', 'CPN', 2026, 'AC2025');
  expect(nation).toMatchObject({ titre: 'Bilan 2026, France entière', niveau: 'NATION', destinatairesNoms: ['Comité de pilotage national'] });
  expect([dire(nation, 'SEANCES_CTA'), dire(nation, 'F4-2').split(' ; ')[0]]).toEqual(['tout 2 ; 21 0 ; 39 2', 'tout ∅']);
  await raconter(p, 'secretariat', nation);
  const transmis = await faireBilan(p, 'secretariat', 'transmettreBilan', { id: nation.id, version: nation.version });
  expect(transmis.actions).toEqual(['commenterBilan']);
  expect((await lireBilan(p, 'national', 'n'))?.actions).toEqual(['commenterBilan', 'examinerBilan', 'adopterBilan', 'renvoyerBilan']);
  for (const { code, total } of transmis.contenu.chiffres) {
    const { preuvesBilan } = await p.obtenir<{ preuvesBilan: { total: number } }>(id('national'), 'query ($id: ID!, $code: String!) { preuvesBilan(id: $id, code: $code) { total } }', { id: nation.id, code });
    expect({ code, total: preuvesBilan.total }).toEqual({ code, total: total.preuves });
  }
});

it('les listes, les totaux, les filtres, la recherche et le journal ne disent rien d’un brouillon à qui ne le compose pas', async () => {
  const voir = async (qui: string): Promise<unknown> => {
    const { bilans, rechercher, journal } = await p.obtenir<{ bilans: { items: { id: string }[]; total: number }; rechercher: { genre: string }[]; journal: { total: number } }>(
      id(qui),
      `query ($d: ID!) { bilans(filtre: { ids: [$d], annee: [2026], aExaminer: false }, tri: [{ champ: titre }]) { items { id } total } rechercher(texte: "Bilan 2026, Département") { genre } journal(filtre: { sujetId: [$d] }) { total } }`,
      { d: id('d') },
    );
    return [bilans.items.length, bilans.total, rechercher.length, journal.total];
  };
  expect(await voir('ud39')).toEqual([1, 1, 1, 1]);
  for (const qui of ['animatrice', 'ud21', 'horizon', 'sillage', 'secretariat', 'national', 'administrateur', 'sansmandat']) expect({ qui, vu: await voir(qui) }).toEqual({ qui, vu: [0, 0, 0, 0] });
});

it('« à examiner » ne retient que ce que l’on peut juger', async () => {
  const aExaminer = async (qui: string): Promise<number> => (await p.obtenir<{ bilans: { total: number } }>(id(qui), '{ bilans(filtre: { aExaminer: true }) { total } }')).bilans.total;
  expect(await Promise.all(['ud39', 'ud21', 'horizon', 'animatrice', 'secretariat', 'national'].map(aExaminer))).toEqual([1, 1, 0, 0, 0, 1]);
});

it('une version figée avant qu’une rubrique n’existe se lit telle quelle, sous son empreinte', async () => {
  const [fige] = await p.sql<{ contenu: ContenuBilan }>(`SELECT contenu FROM version_bilan WHERE bilan_id = $1`, [id('c')]);
  const chiffres = fige!.contenu.chiffres.filter((c) => c.rubrique !== 'REMONTEES').map((c) => ({ ...c, total: { ...c.total, contestations: undefined } }));
  const contenu = JSON.parse(JSON.stringify({ ...fige!.contenu, rubriques: ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS'], chiffres })) as ContenuBilan;
  const narratifs = [{ rubrique: 'RYTHME', texte: '<p>Ce que disait la version d’alors.</p>' }] as const;
  const scelle = { bilanId: id('c'), accordId: id('BFC2025'), instanceId: id('CTA-SAONE'), annee: 2026, numero: 1, contenu, narratifs, preuves: {} };
  const empreinte = empreinteDe(scelle);
  // As a database of the former release holds it.
  await p.sql('ALTER TABLE version_bilan DISABLE TRIGGER version_bilan_figee');
  await p.sql(`UPDATE version_bilan SET contenu = $2, narratifs = $3, preuves = '{}', empreinte = $4 WHERE bilan_id = $1`, [id('c'), JSON.stringify(contenu), JSON.stringify(narratifs), empreinte]);
  await p.sql('ALTER TABLE version_bilan ENABLE TRIGGER version_bilan_figee');
  await p.sql('UPDATE bilan SET empreinte = $2 WHERE id = $1', [id('c'), empreinte]);
  const lu = (await lireBilan(p, 'ud39', 'c'))!;
  expect(lu).toMatchObject({ empreinteVerifiee: true, contenu: { rubriques: ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS'] } });
  expect([dire(lu, 'REMONTEES_LEVEES'), lu.contenu.chiffres[0]?.total.contestations]).toEqual(['absent', null]);
  expect(await codeBilan(p, 'ud39', 'commenterBilan', { id: id('sur rien'), bilanId: id('c'), rubrique: 'REMONTEES', texte: 'Où est-ce ?' })).toBe('SAISIE_INVALIDE');
});

it('l’avis et l’adoption tiennent en un acte : deux lignes au journal, un seul courriel aux auteurs', async () => {
  const { version } = (await lireBilan(p, 'ud39', 'c'))!;
  const adoption = { id: id('c'), version, avis: 'Le CDIAE prend acte.' };
  expect(await codeBilan(p, 'ud39', 'adopterBilan', { ...adoption, avis: ' ' })).toBe('SAISIE_INVALIDE');
  expect(await codeBilan(p, 'horizon', 'adopterBilan', adoption)).toBe('INTERDIT');
  expect(await codeBilan(p, 'animatrice', 'adopterBilan', adoption)).toBe('INTERDIT');
  const avant = (await envois(p, id('c'))).length;
  expect(await faireBilan(p, 'ud39', 'adopterBilan', adoption)).toMatchObject({ etat: 'ADOPTE', avis: 'Le CDIAE prend acte.', version: version + 1, actions: [] });
  expect((await lignes(p, id('c'))).map((l) => l.acte).slice(-2)).toEqual(['examinerBilan', 'adopterBilan']);
  expect((await envois(p, id('c'))).length).toBe(avant + 1);
});
