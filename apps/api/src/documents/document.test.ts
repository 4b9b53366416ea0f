import { deposer, PDF, telecharger } from '../../test/fichiers';
import { id } from '../../test/jura';
import { faire, lignes, ouvrirJura, planifier, redige, saisie, tenter, tenue, type ReunionLue } from '../../test/parcours';
import type { Plateforme, Reponse } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let s: ServeurEssai;
let seance: ReunionLue;
let document: string;
beforeAll(async () => {
  p = await ouvrirJura();
  s = await ouvrirServeur(p, { routes: ROUTES });
  seance = await planifier(p, 'séance', { invites: [id('SIAE 1')] });
  document = (await deposer(p, s, 'animatrice', { reunion: seance.id, point: seance.points[0]!.id })).id;
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

interface Lu {
  id: string;
  nom: string;
  pointId: string | null;
  deposePar: { nom: string } | null;
  attendu: { etat: string; avantLe: string; faitLe: string; citation: { texte: string } } | null;
}
const lire = async (qui: string | null, reunion: string): Promise<Lu[] | null> =>
  (await p.obtenir<{ reunion: { documents: Lu[] } | null }>(qui && id(qui), 'query ($i: ID!) { reunion(id: $i) { documents { id nom pointId deposePar { nom } attendu { etat avantLe faitLe citation { texte } } } } }', { i: reunion })).reunion?.documents ?? null;

const retirer = (qui: string | null, document: string, motif?: string): Promise<Reponse<{ retirerDocument: { documents: { id: string }[]; version: number } }>> =>
  p.demander(qui && id(qui), 'mutation ($i: ID!, $m: String) { retirerDocument(id: $i, motif: $m) { documents { id } version } }', { i: document, m: motif });
const codeDe = (reponse: Reponse<unknown>): string => reponse.errors[0]?.extensions.code ?? 'fait';

describe.each([
  // Runs the instance; sits in it; is of another one; runs the directories; has nothing; is nobody.
  ['animatrice', 200, 'fait'],
  ['directrice', 200, 'INTERDIT'],
  ['ud39', 200, 'INTERDIT'],
  ['ud21', 404, 'INTROUVABLE'],
  ['directrice21', 404, 'INTROUVABLE'],
  ['horizon', 404, 'INTROUVABLE'],
  ['administrateur', 404, 'INTROUVABLE'],
  ['sansmandat', 404, 'INTROUVABLE'],
  [null, 401, 'NON_AUTHENTIFIE'],
])('%s', (qui, statut, acte) => {
  it(`télécharge : ${statut}`, async () => {
    const recu = await telecharger(p, s, qui, document);
    expect([recu.statut, recu.octets.equals(PDF)]).toEqual([statut, statut === 200]);
  });

  it(`voit le document dans sa réunion si elle se lit`, async () => {
    expect((await lire(qui, seance.id))?.map((d) => d.id) ?? null).toEqual(statut === 200 ? [document] : null);
  });

  it(`dépose : ${acte}`, async () => {
    expect((await deposer(p, s, qui, { reunion: seance.id, nom: `${qui}.pdf` })).code).toBe(acte);
    await p.sql(`DELETE FROM document_contenu USING document d WHERE d.id = document_id AND d.nom <> 'Bilan.pdf'`);
    await p.sql(`DELETE FROM document WHERE nom <> 'Bilan.pdf'`);
  });

  it('retire, comme il dépose', async () => {
    const essai = (await deposer(p, s, 'animatrice', { reunion: seance.id, nom: 'À retirer.pdf' })).id;
    expect(codeDe(await retirer(qui, essai))).toBe(acte);
    if (acte !== 'fait') await retirer('animatrice', essai);
  });
});

it('un invité lit les documents de la réunion où il est invité, et ceux-là seulement', async () => {
  await p.sql(`UPDATE reunion SET invites = $2 WHERE id = $1`, [seance.id, [id('réseau Sillage')]]);
  expect((await telecharger(p, s, 'sillage', document)).statut).toBe(200);
  await p.sql(`UPDATE reunion SET invites = '{}' WHERE id = $1`, [seance.id]);
  expect((await telecharger(p, s, 'sillage', document)).statut).toBe(404);
});

it('un mandat terminé hier ne télécharge plus rien', async () => {
  await p.sql(`UPDATE mandat SET fin = '2026-11-19' WHERE personne_id = $1`, [id('directeur2')]);
  expect((await telecharger(p, s, 'directeur2', document)).statut).toBe(404);
});

it('une personne qui suit le lien d’un courriel sans être connectée reçoit une page, pas du JSON', async () => {
  const reponse = await telecharger(p, s, null, document, { accept: 'text/html' });
  expect([reponse.statut, reponse.octets.toString()]).toEqual([401, expect.stringContaining('Connexion nécessaire')]);
});

describe('la vie d’un document', () => {
  it('dit son point, et qui l’a déposé à qui peut le lire', async () => {
    expect(await lire('animatrice', seance.id)).toEqual([{ id: document, nom: 'Bilan.pdf', pointId: seance.points[0]!.id, deposePar: { nom: 'animatrice' }, attendu: null }]);
  });

  it('reste à la réunion quand son point quitte l’ordre du jour', async () => {
    const { version } = await faire(p, 'animatrice', 'modifierOrdreDuJour', { id: seance.id, version: 1, points: [{ id: seance.points[1]!.id, titre: 'Bilan', genre: 'BILAN' }] });
    expect(version).toBe(2);
    expect((await lire('animatrice', seance.id))?.map((d) => [d.id, d.pointId])).toEqual([[document, null]]);
  });

  it('ne rend pas périmé celui qui modifie la réunion', async () => {
    await deposer(p, s, 'animatrice', { reunion: seance.id, nom: 'Autre.pdf' });
    expect((await faire(p, 'animatrice', 'modifierReunion', { id: seance.id, version: 2, saisie: saisie({ points: [], lieu: 'Salle 3' }) })).version).toBe(3);
  });

  it('retiré d’une réunion planifiée, disparaît sans motif ; son contenu est effacé, son empreinte reste', async () => {
    const autre = (await lire('animatrice', seance.id))!.find((d) => d.nom === 'Autre.pdf')!.id;
    const { data } = await retirer('animatrice', autre);
    expect(data?.retirerDocument).toEqual({ documents: [{ id: document }], version: 3 });
    expect((await telecharger(p, s, 'animatrice', autre)).statut).toBe(404);
    expect(await p.sql('SELECT c.document_id, length(d.empreinte) AS n FROM document d LEFT JOIN document_contenu c ON c.document_id = d.id WHERE d.id = $1', [autre])).toEqual([{ document_id: null, n: 64 }]);
    expect(codeDe(await retirer('animatrice', autre))).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('convoqué, demande un motif, qui est au journal ; vingt retraits n’en font qu’un', async () => {
    await faire(p, 'animatrice', 'convoquerReunion', { id: seance.id, version: 3, motifUrgence: 'Délai court' });
    expect(codeDe(await retirer('animatrice', document))).toBe('SAISIE_INVALIDE');
    const codes = await Promise.all(Array.from({ length: 20 }, async () => codeDe(await retirer('animatrice', document, 'Mauvaise version'))));
    expect(codes.sort()).toEqual([...Array.from({ length: 19 }, () => 'TRANSITION_IMPOSSIBLE'), 'fait']);
    const retraits = (await lignes(p, seance.id)).filter((l) => l.acte === 'retirerDocument' && l.motif);
    expect(retraits).toEqual([{ acte: 'retirerDocument', motif: 'Mauvaise version' }]);
  });

  it('ne change plus une fois le compte rendu publié, mais se lit toujours', async () => {
    const close = await tenue(p, 'close', { debut: '2026-12-08T09:00:00Z', fin: '2026-12-08T10:00:00Z' });
    const garde = (await deposer(p, s, 'animatrice', { reunion: close.id })).id;
    const cr = await redige(p, 'cr', close);
    expect((await deposer(p, s, 'animatrice', { reunion: close.id, nom: 'Pendant le brouillon.pdf' })).code).toBe('fait');
    await faire(p, 'animatrice', 'publierCompteRendu', { id: cr.id, version: cr.version });
    expect([(await deposer(p, s, 'animatrice', { reunion: close.id })).code, codeDe(await retirer('animatrice', garde, 'Trop tard'))]).toEqual(['TRANSITION_IMPOSSIBLE', 'TRANSITION_IMPOSSIBLE']);
    expect((await telecharger(p, s, 'directrice', garde)).statut).toBe(200);
  });

  it('n’existe pas sur une réunion annulée', async () => {
    const annulee = await planifier(p, 'annulée', { debut: '2026-12-09T09:00:00Z', fin: '2026-12-09T10:00:00Z' });
    await faire(p, 'animatrice', 'annulerReunion', { id: annulee.id, version: 1, motif: 'Neige' });
    expect((await deposer(p, s, 'animatrice', { reunion: annulee.id })).code).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('inconnu ou mal nommé, ne se retire pas', async () => {
    for (const faux of [id('inconnu'), 'zz', '']) expect(codeDe(await retirer('animatrice', faux))).toBe('INTROUVABLE');
  });
});

it('le comité régional reçoit ses documents dix jours avant (BFC2016, article 3) : un dépôt tardif le dit, sans être refusé', async () => {
  const regional = await planifier(p, 'régional', { instanceId: id('CPR-BFC'), debut: '2026-12-01T09:00:00Z', fin: '2026-12-01T11:00:00Z' }, 'secretariat');
  p.instant = new Date('2026-11-21T22:30:00Z');
  await deposer(p, s, 'secretariat', { reunion: regional.id, nom: 'À temps.pdf' });
  p.instant = new Date('2026-11-21T23:30:00Z');
  await deposer(p, s, 'secretariat', { reunion: regional.id, nom: 'Tard.pdf' });
  expect((await lire('horizon', regional.id))?.map((d) => [d.nom, d.attendu?.etat, d.attendu?.avantLe, d.attendu?.faitLe, d.attendu?.citation.texte])).toEqual([
    ['À temps.pdf', 'RESPECTE', '2026-11-21', '2026-11-21', 'Accord BFC 2025 (fictif), article 3'],
    ['Tard.pdf', 'EN_RETARD', '2026-11-21', '2026-11-22', 'Accord BFC 2025 (fictif), article 3'],
  ]);
  expect((await tenter(p, 'secretariat', 'convoquerReunion', { id: regional.id, version: 1 })).errors[0]?.extensions.manques?.map((m) => m.code)).toEqual(['MOTIF_URGENCE']);
});
