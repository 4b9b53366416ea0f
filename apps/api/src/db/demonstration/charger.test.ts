import { BILAN, dire, type BilanLu } from '../../../test/bilans';
import { ouvrirDemonstration } from '../../../test/demonstration';
import type { Plateforme } from '../../../test/plateforme';
import { lireConfiguration } from '../../comptes/configuration';
import { chargerDemonstration, estFictive, GRAINE } from './charger';
import { COMPTES } from './comptes';
import { identifiantDe } from '../reference/identifiant';
import { planDemonstration } from './planifier';

const JOUR = '2026-11-20';
const LONGTEMPS = 115_000;

let p: Plateforme;
let etapes: string[];
beforeAll(async () => {
  ({ p, etapes } = await ouvrirDemonstration(`${JOUR}T09:00:00Z`));
}, LONGTEMPS);
afterAll(() => p.fermer());

const id = (cle: string): string => identifiantDe('demonstration', String(GRAINE), cle);
const obtenir = <D>(compte: string, document: string, variables?: Record<string, unknown>): Promise<D> => p.obtenir<D>(id(compte), document, variables);

describe('le chargement', () => {
  it('dit où il en est, année par année', () => {
    expect(etapes.map((e) => e.replace('Données de démonstration\u00a0: ', ''))).toEqual(['annuaire et instances', '2017', '2025', '2026']);
  });

  it('marque la base comme fictive, avec tout ce qu’elle contient', async () => {
    expect(await estFictive(p.service.lectures)).toBe(true);
    expect(await p.sql('SELECT nom FROM organisation WHERE NOT fictif UNION ALL SELECT nom FROM instance WHERE NOT fictif')).toEqual([]);
    expect(await p.sql(`SELECT code FROM accord WHERE fictif ORDER BY code`)).toEqual([{ code: 'AC2025' }, { code: 'BFC2025' }]);
  });

  it('ne touche pas une base où quelqu’un existe', async () => {
    const dites: string[] = [];
    await chargerDemonstration(p.service, (texte) => dites.push(texte));
    expect(dites).toEqual([]);
  });

  const renommer = (table: string, de: string, en: string): string => `ALTER TABLE ${table} DISABLE TRIGGER ALL; UPDATE ${table} SET id = '${en}' WHERE id = '${de}'; ALTER TABLE ${table} ENABLE TRIGGER ALL`;

  it.each([
    ['qui avait moins de comptes', `UPDATE personne SET courriel = 'absente@demo.test' WHERE courriel = 'membre@demo.test'`, `UPDATE personne SET courriel = 'membre@demo.test' WHERE courriel = 'absente@demo.test'`],
    ['qui en racontait moins', renommer('texte_accord', id('texte/Accord régional signé.pdf'), id('autre')), renommer('texte_accord', id('autre'), id('texte/Accord régional signé.pdf'))],
  ])('dit que celle d’une version %s est gardée, et comment avoir la nouvelle', async (_quoi, defaire, refaire) => {
    const dites: string[] = [];
    await p.sql(defaire);
    await chargerDemonstration(p.service, (texte) => dites.push(texte));
    await p.sql(refaire);
    expect(dites).toEqual([expect.stringContaining('npm run db:reset')]);
  });

  it('inscrit chaque acte au journal, à son heure et à son auteur', async () => {
    const lignes = await p.sql<{ acte: string; instant: Date; acteur_id: string }>('SELECT acte, instant, acteur_id FROM journal');
    const inscrits = new Set(lignes.map((l) => [l.acte, l.instant.toISOString(), l.acteur_id].join(' ')));
    // Minutes being written are revisions, not acts; an action that proposes itself is nobody's.
    const joues = planDemonstration(JOUR, GRAINE).actes.filter((a) => a.acte !== 'enregistrerSynthese' && a.acte !== 'enregistrerNarratif' && a.acte !== 'proposerActionEnRetard' && a.acte !== 'inscrireRetards');
    expect(joues.length).toBeGreaterThan(2000);
    expect(joues.map((a) => [a.acte, a.instant, a.par].join(' ')).filter((cle) => !inscrits.has(cle))).toEqual([]);
  });

  it('ne laisse dans la boîte d’envoi que les courriels du dernier mois, partis à leur heure', async () => {
    // What is still to be sent reminds of the deadline of the campaign under way, of the survey, and of the due days of actions.
    expect(await p.sql('SELECT DISTINCT regle, du_le > $1 AS a_venir FROM envoi WHERE resolu_le IS NULL ORDER BY regle', [p.instant])).toEqual([
      { regle: 'FOURNISSEURS_A_RELANCER', a_venir: true },
      { regle: 'INTERROGES_A_RELANCER', a_venir: true },
      { regle: 'PILOTE_A_RELANCER', a_venir: true },
    ]);
    const [bilan] = await p.sql<{ nombre: number; etats: string[]; premier: Date; decales: number }>(
      `SELECT count(*)::int AS nombre, array_agg(DISTINCT etat) AS etats, min(prepare_le) AS premier, count(*) FILTER (WHERE envoye_le <> prepare_le)::int AS decales FROM courriel`,
    );
    expect(bilan).toMatchObject({ etats: ['ENVOYE'], decales: 0 });
    expect(bilan?.nombre).toBeGreaterThan(50);
    expect(bilan?.nombre).toBeLessThan(1000);
    expect(bilan?.premier.toISOString().slice(0, 10) ?? '').toMatch(/^2026-1[01]-/);
  });

  it('suit la feuille de route de l’année : adoptée, révisée, quinze actions dont deux en retard, proposées à la prochaine réunion du comité', async () => {
    const { feuillesDeRoute } = await obtenir<{ feuillesDeRoute: { items: { annee: number; etat: string; numero: number; comptes: Record<string, number>; reunion: { jour: string } | null }[] } }>(
      'secretariat', '{ feuillesDeRoute(filtre: { annee: [2026, 2027] }, tri: [{ champ: annee }]) { items { annee etat numero comptes { actions enRetard enCours aFaire terminees abandonnees avancement } reunion { jour } } } }',
    );
    expect(feuillesDeRoute.items).toMatchObject([
      { annee: 2026, etat: 'ADOPTEE', numero: 2, comptes: { actions: 15, enRetard: 2, enCours: 6, aFaire: 2, terminees: 4, abandonnees: 1 } },
      { annee: 2027, etat: 'BROUILLON', numero: 0, comptes: { actions: 6, aFaire: 6 } },
    ]);
    const { reunions } = await obtenir<{ reunions: { items: { points: { titre: string; etat: string; actionId: string | null }[] }[] } }>(
      'secretariat', 'query ($i: [ID!]) { reunions(filtre: { instanceId: $i, etat: [PLANIFIEE, CONVOQUEE] }, tri: [{ champ: debut }], parPage: 1) { items { points { titre etat actionId } } } }', { i: [id('COPIL-BFC')] },
    );
    expect(reunions.items[0]?.points.filter((x) => x.actionId !== null).map((x) => x.titre).sort()).toEqual(['Action en retard : Organiser un CTA sur chaque territoire', 'Action en retard : État des lieux régional de l’IAE']);
    const { feuillesDeRoute: lues } = await obtenir<{ feuillesDeRoute: { items: { annee: number }[] } }>('reseau', '{ feuillesDeRoute(tri: [{ champ: annee }]) { items { annee } } }');
    expect(lues.items.map((f) => f.annee)).toEqual([2015, 2017, 2025, 2026]);
  });

  it('joint des documents aux séances, marqués fictifs, dont un du comité régional après le délai de l’article 3', async () => {
    const textes = await p.sql<{ texte: string }>(`SELECT convert_from(octets, 'UTF8') AS texte FROM document_contenu JOIN document d ON d.id = document_id WHERE d.type_mime = 'text/csv'`);
    expect(textes.length).toBeGreaterThan(2);
    expect(textes.filter(({ texte }) => !texte.startsWith('\ufeffDonnées fictives\r\n'))).toEqual([]);
    const { reunions } = await obtenir<{ reunions: { items: { jour: string; documents: { nom: string; attendu: { etat: string; citation: { texte: string } } | null }[] }[] } }>(
      'secretariat', 'query ($i: [ID!]) { reunions(parPage: 100, filtre: { instanceId: $i }) { items { jour documents { nom attendu { etat citation { texte } } } } } }', { i: [id('COPIL-BFC')] },
    );
    const tardifs = reunions.items.flatMap((r) => r.documents).filter((d) => d.attendu?.etat === 'EN_RETARD');
    expect(new Set(tardifs.map((d) => d.nom))).toEqual(new Set(['Remontées des territoires.pdf']));
    expect(tardifs.map((d) => d.attendu?.citation.texte)).toContain('Accord BFC 2016, article 3');
  });

  it('ne laisse à l’ouvrier que les approbations tacites, les retards et les rappels à venir', async () => {
    const travaux = await p.sql<{ tache: string; passe: boolean }>(
      `SELECT task_identifier AS tache, run_at <= $1 AS passe FROM graphile_worker.jobs GROUP BY 1, 2 ORDER BY 1`, [p.instant],
    );
    expect(travaux).toEqual([{ tache: 'approuverTacitement', passe: false }, { tache: 'proposerActionEnRetard', passe: false }, { tache: 'resoudreEnvoi', passe: false }]);
    expect(await p.sql(`SELECT 1 FROM compte_rendu WHERE etat = 'PROJET' AND tacite_le <= $1`, [p.instant])).toEqual([]);
  });
});

describe('les comptes', () => {
  it.each(COMPTES)('%s se connecte', async (cle) => {
    const document = 'mutation ($c: String!, $m: String!) { connexion(courriel: $c, motDePasse: $m) { personne { courriel } } }';
    const { connexion } = await p.obtenir<{ connexion: { personne: { courriel: string } } }>(null, document, { c: `${cle}@demo.test`, m: 'demonstration' });
    expect(connexion.personne.courriel).toBe(`${cle}@demo.test`);
  });

  it('la page de connexion les propose tous, tant que la base est fictive', async () => {
    const ctx = await p.contexte(null);
    const lire = async (fictif: boolean) => (await lireConfiguration({ ...ctx, configuration: { ...ctx.configuration, fictif } })).comptesDemo;
    expect(await lire(true)).toEqual(COMPTES.map(([cle, libelle, organisation]) => ({ courriel: `${cle}@demo.test`, libelle, organisation })));
    expect(await lire(false)).toEqual([]);
  });

  it('l’animatrice de Dole a devant elle l’histoire des maquettes', async () => {
    const { aFaire } = await obtenir<{ aFaire: { taches: { rang: string; acte: string; titre: string; avantLe: string | null }[]; prochaines: { instanceNom: string; jour: string }[] } }>(
      'animateur', '{ aFaire { taches { rang acte titre avantLe } prochaines { instanceNom jour } } }',
    );
    const texte = (t: string): string => t.replace(/\s+/gu, ' ');
    expect(aFaire.taches.map((t) => [t.rang, t.acte, texte(t.titre), t.avantLe])).toEqual([
      ['EN_RETARD', 'planifierReunion', 'Réunir le CTA de Champagnole', '2026-09-30'],
      ['EN_RETARD', 'enregistrerSynthese', 'Écrire le compte rendu du CTA de Lons-le-Saunier du 3 novembre', '2026-11-18'],
      ['CETTE_SEMAINE', 'convoquerReunion', 'Convoquer le CTA de Dole du 1er décembre', '2026-11-21'],
      ['CETTE_SEMAINE', 'retenirPoint', 'Examiner 3 points proposés pour l’ordre du jour', null],
      ['CETTE_SEMAINE', 'cloreRemontee', 'Rendre compte de la réponse : Aides au permis suspendues en cours d’année', null],
      ['CETTE_SEMAINE', 'transmettreCompteRendu', 'Transmettre le compte rendu du CTA de Dole du 8 septembre', null],
      ['EN_ATTENTE', 'relancerConvocations', '4 personnes n’ont pas répondu à la convocation du 8 décembre', null],
    ]);
    expect(aFaire.prochaines.map((r) => [r.instanceNom, r.jour])).toEqual([['CDIAE du Jura', '2026-11-26'], ['CTA de Dole', '2026-12-01'], ['CTA de Lons-le-Saunier', '2026-12-08']]);
  });

  const COMPTES_RENDUS = 'query ($i: [ID!]) { comptesRendus(parPage: 100, filtre: { instanceId: $i }) { total items { jour etat transmissions { id } } } reunions(filtre: { instanceId: $i }) { total } }';
  interface Lus {
    comptesRendus: { total: number; items: { jour: string; etat: string; transmissions: object[] }[] };
    reunions: { total: number };
  }
  const deDole = (compte: string): Promise<Lus> => obtenir<Lus>(compte, COMPTES_RENDUS, { i: [id('CTA-DOLE')] });

  it('le réseau, membre du CDIAE du Jura, lit les comptes rendus transmis de Dole et eux seuls', async () => {
    const { comptesRendus, reunions } = await deDole('reseau');
    expect(comptesRendus.total).toBeGreaterThan(5);
    expect(comptesRendus.items.filter((c) => c.transmissions.length === 0 || c.jour === '2026-09-08')).toEqual([]);
    expect(reunions.total).toBe(0);
  });

  it('l’État du Jura lit ceux de son département, celui de la Côte-d’Or ne sait pas qu’ils existent', async () => {
    expect((await deDole('ud39')).comptesRendus.total).toBeGreaterThan((await deDole('reseau')).comptesRendus.total);
    expect(await deDole('ud21')).toEqual({ comptesRendus: { total: 0, items: [] }, reunions: { total: 0 } });
    const saone = { i: [id('CTA-VAL-DE-SAONE')] };
    expect((await obtenir<Lus>('ud21', COMPTES_RENDUS, saone)).comptesRendus.total).toBeGreaterThan(0);
  });

  it('un brouillon n’est lu que de celle qui l’écrit, administratrice comprise', async () => {
    const brouillons = async (compte: string) => (await obtenir<{ comptesRendus: { total: number } }>(compte, '{ comptesRendus(filtre: { etat: [BROUILLON] }) { total } }')).comptesRendus.total;
    expect(await brouillons('animateur')).toBe(1);
    for (const compte of ['siae', 'ud39', 'reseau', 'administrateur']) expect([compte, await brouillons(compte)]).toEqual([compte, 0]);
  });

  it.each(['instances', 'organisations', 'reunions', 'comptesRendus', 'decisions', 'courriels'])('sans mandat, la liste %s est vide', async (liste) => {
    const lu = await obtenir<Record<string, { total: number; items: object[] }>>('sansmandat', `{ ${liste} { total items { id } } }`);
    expect(lu[liste]).toEqual({ total: 0, items: [] });
  });
});

describe('les bilans', () => {
  const titres = async (compte: string): Promise<string[]> =>
    (await p.obtenir<{ bilans: { items: { titre: string; etat: string }[] } }>(id(compte), '{ bilans(parPage: 100, tri: [{ champ: annee }, { champ: titre }]) { items { titre etat } } }')).bilans.items.map((b) => `${b.etat} ${b.titre}`);
  const lire = async (compte: string, cle: string): Promise<BilanLu> => (await p.obtenir<{ bilan: BilanLu }>(id(compte), `query ($id: ID!) { bilan(id: $id) { ${BILAN} } }`, { id: id(`bilan/${cle}`) })).bilan;

  it('chaque compte lit les siens, et rien avant son heure', async () => {
    expect(await titres('membre')).toEqual(['ADOPTE Bilan 2025, CTA de Dole', 'ADOPTE Bilan 2025, CTA de Lons-le-Saunier', 'ADOPTE Bilan 2025, France entière', 'ADOPTE Bilan 2025, Jura', 'TRANSMIS Bilan 2025, Bourgogne-Franche-Comté'].sort((a, b) => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1)));
    expect((await titres('reseau2')).filter((t) => /BROUILLON|TRANSMIS Bilan 2025, Bourgogne/u.test(t))).toEqual([]);
    expect(await titres('ud21')).not.toContain('TRANSMIS Bilan 2025, Bourgogne-Franche-Comté');
    expect(await titres('secretariat')).toEqual(expect.arrayContaining(['TRANSMIS Bilan 2025, Bourgogne-Franche-Comté', 'BROUILLON Bilan 2026, Bourgogne-Franche-Comté']));
    expect(await titres('animateur')).toEqual(expect.arrayContaining(['ADOPTE Bilan 2025, CTA de Dole', 'TRANSMIS Bilan 2025, CTA de Champagnole']));
  });

  it('le comité national a le bilan de la région à examiner, dont la première version est gardée avec son motif', async () => {
    const bilan = await lire('membre', 'COPIL-BFC/2025');
    expect(bilan).toMatchObject({ etat: 'TRANSMIS', numero: 2, empreinteVerifiee: true, actions: ['commenterBilan', 'examinerBilan', 'adopterBilan', 'renvoyerBilan'], versions: [{ numero: 1, rubriques: ['INDICATEURS'] }, { numero: 2, motif: null }] });
    expect(bilan.versions[0]?.motif).toMatch(/^F5-7/u);
    expect(bilan.commentaires.map((c) => [c.auteurNom, c.figure])).toEqual([['Pauline Noiret', 'F5-7'], ['Anne Jobard', 'F5-7']]);
    expect(dire(bilan, 'F5-7')).toBe('tout 218/284 ; 21 41/52 ; 25 48/56 ; 39 22/31 ; 58 14/27 ; 70 19/23 ; 71 37/49 ; 89 26/33 ; 90 11/13');
    expect([dire(bilan, 'FEUILLES'), dire(bilan, 'ACTIONS'), dire(bilan, 'ACTIONS_FAITES').split(' ; ')[0]]).toEqual(['tout 1/1', 'tout 7 ; Faites 5 ; En cours 1 ; Abandonnées 1', 'tout 5/6']);
    expect(dire(bilan, 'REMONTEES_LEVEES')).toMatch(/^tout 6 ; .* ; CTA 4 ; CDIAE 1 ; Comités régionaux 1 ; Besoins 2 ; Difficultés 3 ; Bonnes pratiques 1$/u);
    expect([dire(bilan, 'REMONTEES_REPONDUES'), dire(bilan, 'REMONTEES_MONTEES')].map((d) => d.split(' ; ')[0])).toEqual(['tout 5/6', 'tout 2/6']);
    expect(bilan.contenu.chiffres.find((c) => c.code === 'F5-7')?.phrase).toBe('En 2025\u00a0: 218 sur 284, soit 76,8\u00a0%, +11,6\u00a0points en un an. De 51,9\u00a0% (Nièvre) à 85,7\u00a0% (Doubs).');
  });

  it('le bilan de la nation est adopté, et chaque chiffre ouvre ce dont il vient', async () => {
    const bilan = await lire('national', 'COPIL-NATIONAL/2025');
    expect(bilan).toMatchObject({ etat: 'ADOPTE', niveau: 'NATION', empreinteVerifiee: true });
    expect(dire(bilan, 'F5-7')).toMatch(/^tout 218\/284/u);
    for (const { code, total } of bilan.contenu.chiffres) {
      const { preuvesBilan } = await p.obtenir<{ preuvesBilan: { total: number } }>(id('national'), 'query ($id: ID!, $code: String!) { preuvesBilan(id: $id, code: $code) { total } }', { id: bilan.id, code });
      expect({ code, total: preuvesBilan.total }).toEqual({ code, total: total.preuves });
    }
  });
});
