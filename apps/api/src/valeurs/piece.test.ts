import { joindrePiece, PDF, telecharger } from '../../test/fichiers';
import { campagneId, faire, ouvrir, ouvrirDictionnaire, remplir, valeursDe, type ValeurLue } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let s: ServeurEssai;
let nombre: ValeurLue;
let document: ValeurLue;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
  s = await ouvrirServeur(p, { routes: ROUTES });
  const valeurs = await valeursDe(p, 'horizon');
  nombre = valeurs.find((v) => v.indicateur.code === 'F4-2')!;
  document = valeurs.find((v) => v.indicateur.code === 'F6-1')!;
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const lire = async (valeur: string): Promise<object> => (await p.obtenir<{ valeur: object }>(id('horizon'), `{ valeur(id: "${valeur}") { etat texte pieces { nom typeMime taille } } }`)).valeur;
const retirer = (qui: string | null, piece: string) => p.demander(qui && id(qui), `mutation { retirerPiece(id: "${piece}") { id } }`);
const journal = (acte: string) => p.sql<{ n: number }>('SELECT count(*)::int AS n FROM journal WHERE acte = $1', [acte]);

it.each<[string | null, string]>([['horizon', 'fait'], ['sillage', 'INTROUVABLE'], ['secretariat', 'INTROUVABLE'], ['administrateur', 'INTROUVABLE'], ['sansmandat', 'INTROUVABLE'], [null, 'NON_AUTHENTIFIE']])('%s joint un fichier à une valeur de Horizon, et l’en retire : %s', async (qui, code) => {
  const depot = await joindrePiece(p, s, qui, { valeur: nombre.id });
  expect(depot.code).toBe(code);
  const piece = code === 'fait' ? depot.id : (await joindrePiece(p, s, 'horizon', { valeur: nombre.id })).id;
  expect((await retirer(qui, piece)).errors[0]?.extensions.code ?? 'fait').toBe(code);
  if (code !== 'fait') await retirer('horizon', piece);
  expect(await lire(nombre.id)).toMatchObject({ etat: 'A_SAISIR', pieces: [] });
});

it('là où un document est demandé, le fichier est la réponse : son nom la dit ; ailleurs il ne change rien', async () => {
  await joindrePiece(p, s, 'horizon', { valeur: nombre.id });
  expect(await lire(nombre.id)).toMatchObject({ etat: 'A_SAISIR', texte: null, pieces: [{ nom: 'Preuve.pdf' }] });
  await joindrePiece(p, s, 'horizon', { valeur: document.id, nom: 'Plan régional.pdf' });
  expect(await lire(document.id)).toEqual({ etat: 'SAISIE', texte: 'Plan régional.pdf', pieces: [{ nom: 'Plan régional.pdf', typeMime: 'application/pdf', taille: PDF.length }] });
  await joindrePiece(p, s, 'horizon', { valeur: document.id, nom: 'Annexe.pdf' });
  expect(await lire(document.id)).toMatchObject({ texte: 'Plan régional.pdf' });
});

it('vingt dépôts identiques ont un effet et une ligne au journal ; le même identifiant ne sert pas deux valeurs', async () => {
  const [avant] = await journal('joindrePiece');
  const depots = await Promise.all(Array.from({ length: 20 }, () => joindrePiece(p, s, 'horizon', { id: id('vingt pièces'), valeur: nombre.id, nom: 'Vingt.pdf' })));
  expect(new Set(depots.map((d) => d.statut))).toEqual(new Set([201]));
  expect(await journal('joindrePiece')).toEqual([{ n: (avant?.n ?? 0) + 1 }]);
  expect(await joindrePiece(p, s, 'horizon', { id: id('vingt pièces'), valeur: document.id })).toMatchObject({ champs: ['id'] });
});

it('un fichier vide, renommé, d’un autre type, ou de trop, se refuse et ne laisse rien', async () => {
  expect(await joindrePiece(p, s, 'horizon', { valeur: nombre.id, octets: Buffer.alloc(0) })).toMatchObject({ statut: 400, champs: ['fichier'] });
  expect(await joindrePiece(p, s, 'horizon', { valeur: nombre.id, octets: Buffer.from('MZ\u0000') })).toMatchObject({ statut: 400, champs: ['fichier'] });
  expect(await joindrePiece(p, s, 'horizon', { valeur: nombre.id, nom: 'page.html' })).toMatchObject({ statut: 400, champs: ['nom'] });
  expect(await joindrePiece(p, s, 'horizon', { valeur: 'zz' })).toMatchObject({ statut: 404 });
  expect(await joindrePiece(p, s, 'horizon', { valeur: nombre.id, entetes: { 'apollo-require-preflight': '' } })).toMatchObject({ statut: 403 });
  const suivants = await Promise.all(Array.from({ length: 6 }, (_, i) => joindrePiece(p, s, 'horizon', { valeur: nombre.id, nom: `${i}.pdf` })));
  expect(suivants.filter((d) => d.statut === 400).map((d) => d.champs)).toEqual([['fichier'], ['fichier'], ['fichier']]);
});

it('la valeur soumise, ses fichiers ne changent plus ; retirés avant, leur contenu est effacé et leur empreinte reste', async () => {
  await retirer('horizon', id('vingt pièces'));
  expect(await p.sql('SELECT (SELECT count(*)::int FROM piece_valeur_contenu WHERE piece_valeur_id = $1) AS octets, length(empreinte) AS empreinte FROM piece_valeur WHERE id = $1', [id('vingt pièces')])).toEqual([{ octets: 0, empreinte: 64 }]);
  expect((await retirer('horizon', id('vingt pièces'))).errors[0]?.extensions.code).toBe('TRANSITION_IMPOSSIBLE');
  await remplir(p, 'horizon', 5);
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  const [{ id: piece } = { id: '' }] = await p.sql<{ id: string }>('SELECT id FROM piece_valeur WHERE valeur_id = $1 AND retire_le IS NULL', [document.id]);
  expect((await joindrePiece(p, s, 'horizon', { valeur: nombre.id })).code).toBe('TRANSITION_IMPOSSIBLE');
  expect((await retirer('horizon', piece)).errors[0]?.extensions.code).toBe('TRANSITION_IMPOSSIBLE');
  expect((await telecharger(p, s, 'secretariat', `valeurs/${piece}`)).statut).toBe(200);
  expect((await telecharger(p, s, 'secretariat', piece)).statut).toBe(404);
});

it('renvoyée, la valeur dont un fichier change redevient un brouillon : qui l’examine relit l’un et l’autre à la nouvelle soumission', async () => {
  await faire(p, 'secretariat', 'renvoyerValeurs', { ids: [nombre.id], motif: 'D’où vient ce chiffre ?' });
  const { id: piece, code } = await joindrePiece(p, s, 'horizon', { valeur: nombre.id, nom: 'Brouillon de correction.pdf' });
  expect([code, (await telecharger(p, s, 'horizon', `valeurs/${piece}`)).statut, (await telecharger(p, s, 'secretariat', `valeurs/${piece}`)).statut]).toEqual(['fait', 200, 404]);
  expect(await p.sql('SELECT v.etat, v.version = (SELECT max(r.numero) FROM valeur_revision r WHERE r.valeur_id = v.id) AS suivie FROM valeur v WHERE v.id = $1', [nombre.id])).toEqual([{ etat: 'SAISIE', suivie: true }]);
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  expect((await telecharger(p, s, 'secretariat', `valeurs/${piece}`)).statut).toBe(200);
});
