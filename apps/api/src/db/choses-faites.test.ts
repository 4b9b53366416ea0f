import { peupler } from '../../test/peuplement';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { traduireRefus } from '../acte/erreurs';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme();
  await peupler(p, 20261120);
});
afterAll(() => p.fermer());

/** Tries the change on rows that exist: refused on none, it would prove nothing. */
async function changer(table: string, changement: string, ou: string): Promise<string> {
  expect(await p.sql(`SELECT 1 FROM ${table} WHERE ${ou} LIMIT 1`)).toHaveLength(1);
  return p.sql(`UPDATE ${table} SET ${changement} WHERE ${ou}`).then(() => 'fait', (refus: Error) => refus.message);
}

describe('la base refuse de défaire ce qui est fait, même à un programme qui aurait oublié la règle', () => {
  it.each([
    ['le chiffre d’une valeur acceptée', 'valeur', 'commentaire = $$autre$$', `etat = 'ACCEPTEE'`],
    ['à qui est une valeur acceptée', 'valeur', 'organisation_id = (SELECT o.id FROM organisation o WHERE o.id <> valeur.organisation_id LIMIT 1)', `etat = 'ACCEPTEE'`],
    ['l’acceptation d’une valeur', 'valeur', `etat = 'SOUMISE', acceptee_le = NULL`, `etat = 'ACCEPTEE'`],
    ['l’historique d’une valeur', 'valeur_revision', 'numerateur = 1', 'TRUE'],
    ['la clôture d’une campagne', 'campagne', `etat = 'OUVERTE', close_le = NULL`, `etat = 'CLOSE'`],
    ['la réponse à une contestation', 'contestation', `etat = 'OUVERTE', reponse = NULL, repondue_le = NULL`, `etat <> 'OUVERTE'`],
    ['l’adoption d’un bilan', 'bilan', `etat = 'EXAMINE', adopte_le = NULL, lecteurs = '{}'`, `etat = 'ADOPTE'`],
    ['l’avis d’un bilan adopté', 'bilan', `avis = 'Un autre avis'`, `etat = 'ADOPTE'`],
    ['le commentaire d’une rubrique transmise', 'narratif_bilan', `texte = 'autre'`, `bilan_id IN (SELECT id FROM bilan WHERE etat <> 'BROUILLON')`],
    ['une remarque', 'commentaire_bilan', `texte = 'autre'`, 'TRUE'],
    ['une version de bilan', 'version_bilan', `contenu = '{}'`, 'TRUE'],
    ['une version de feuille de route', 'version_feuille', `contenu = '{}'`, 'TRUE'],
    ['un pas d’une remontée', 'etape_remontee', `mot = 'autre'`, 'TRUE'],
    ['une avancée', 'avancee', `note = 'autre'`, 'TRUE'],
    ['la clôture d’une enquête', 'enquete', `etat = 'OUVERTE', close_le = NULL`, `etat = 'CLOSE'`],
    ['une réponse d’une enquête close', 'reponse_enquete', 'choix = choix', `enquete_id IN (SELECT id FROM enquete WHERE etat = 'CLOSE')`],
  ])('%s', async (_quoi, table, changement, ou) => {
    expect(await changer(table, changement, ou)).toMatch(/ne change plus|garde ses commentaires|ne prend pas cette réponse/u);
  });

  it.each([
    ['une réponse de trop', `choix || 1`],
    ['une question sans réponse', 'choix[2:]'],
    ['un choix qui n’existe pas', 'array_fill(6, ARRAY[cardinality(choix)])'],
  ])('une enquête ouverte ne prend pas %s', async (_quoi, choix) => {
    expect(await changer('reponse_enquete', `choix = ${choix}`, `enquete_id IN (SELECT id FROM enquete WHERE etat = 'OUVERTE')`)).toMatch(/ne prend pas cette réponse/u);
  });

  it('une personne le lit en français, sans le nom du garde', async () => {
    const refus = await p.sql(`UPDATE bilan SET avis = 'Un autre avis' WHERE etat = 'ADOPTE'`).then(() => null, traduireRefus);
    expect(refus).toMatchObject({ code: 'TRANSITION_IMPOSSIBLE', message: 'Ce qui est fait ne change plus.' });
  });

  it('une valeur acceptée cède sa place, et ne la reprend pas', async () => {
    expect(await changer('valeur', `remplacee_le = '2026-11-20Z', version = version + 1`, `etat = 'ACCEPTEE' AND remplacee_le IS NULL`)).toBe('fait');
    expect(await changer('valeur', 'remplacee_le = NULL', 'remplacee_le IS NOT NULL')).toMatch(/ne change plus/u);
  });
});
