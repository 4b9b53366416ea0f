import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { courrielsDe, deposerEnvoi, installerSeance, SEANCE } from '../../test/seance';
import type { Configuration } from '../acte/contexte';
import type { Facteur } from './facteur';
import { envoyerCourriel } from './remise';
import { resoudreEnvoi } from './resolution';

let p: Plateforme;
const remis: string[] = [];
const facteur: Facteur = { remettre: async ({ id: courriel }) => void remis.push(courriel), fermer: () => undefined };
const RENVOYER = 'mutation ($id: ID!) { renvoyerCourriel(id: $id) { id etat } }';
/** As if an operator set SMTP_URL: the mails leave by the postman above. */
const configurer = (smtpUrl: string | null): void => {
  (p.service.configuration as { -readonly [K in keyof Configuration]: Configuration[K] }).smtpUrl = smtpUrl;
};
beforeAll(async () => {
  p = await ouvrirPlateforme({ fictif: false });
  await installerJura(p);
  await installerSeance(p);
});
afterAll(() => p.fermer());
beforeEach(() => configurer('smtp://localhost:1'));

const preparer = async (envoi: { acte: string; regle: string; sujet?: string; sujetId?: string; instance?: string | null }): Promise<string> => {
  const depose = await deposerEnvoi(p, envoi);
  await resoudreEnvoi(p.service, depose, p.instant);
  return (await courrielsDe(p, depose))[0]!.id;
};
const convocation = (): Promise<string> => preparer({ acte: 'convoquerReunion', regle: 'CONVOQUES' });
const invitation = (): Promise<string> => preparer({ acte: 'inviterPersonne', regle: 'PERSONNE', sujet: 'Personne', sujetId: id('directrice'), instance: null });
const lire = async (courriel: string) => (await p.sql<{ etat: string; texte: string; envoye_le: Date | null }>('SELECT * FROM courriel WHERE id = $1', [courriel]))[0]!;
const code = async (qui: string, courriel: string) => (await p.demander(id(qui), RENVOYER, { id: courriel })).errors.map((e) => e.extensions.code);

describe('renvoyer un courriel', () => {
  it('en échec, il repart sous son identifiant', async () => {
    const courriel = await convocation();
    await p.sql(`UPDATE courriel SET etat = 'ECHEC', erreur = 'essai' WHERE id = $1`, [courriel]);
    const { renvoyerCourriel } = await p.obtenir<{ renvoyerCourriel: object }>(id('animatrice'), RENVOYER, { id: courriel });
    expect(renvoyerCourriel).toEqual({ id: courriel, etat: 'PREPARE' });
    expect(await envoyerCourriel(p.service, facteur, courriel, p.instant)).toBe('ENVOYE');
  });

  it('déjà envoyé, il part en copie et l’original reste comme preuve', async () => {
    const courriel = await convocation();
    await envoyerCourriel(p.service, facteur, courriel, p.instant);
    const { renvoyerCourriel: copie } = await p.obtenir<{ renvoyerCourriel: { id: string; etat: string } }>(id('animatrice'), RENVOYER, { id: courriel });
    expect(copie.id).not.toBe(courriel);
    expect(copie.etat).toBe('PREPARE');
    expect((await lire(courriel)).envoye_le).toEqual(p.instant);
  });

  it('demandé 20 fois en même temps, il part en une seule copie', async () => {
    const courriel = await convocation();
    await envoyerCourriel(p.service, facteur, courriel, p.instant);
    const reponses = await Promise.all(Array.from({ length: 20 }, () => p.demander(id('animatrice'), RENVOYER, { id: courriel })));
    expect(reponses.filter((r) => r.errors.length === 0)).toHaveLength(1);
    expect(await p.sql(`SELECT 1 FROM envoi WHERE parametres->>'renvoi' = $1`, [courriel])).toHaveLength(1);
  });

  it('sans serveur de messagerie, il reste dans la boîte d’envoi', async () => {
    configurer(null);
    expect(await code('animatrice', await convocation())).toEqual(['TRANSITION_IMPOSSIBLE']);
  });

  it('qui ne tient pas l’instance ne sait pas qu’il existe', async () => {
    expect(await code('directrice', await convocation())).toEqual(['INTROUVABLE']);
    expect(await code('administrateur', await convocation())).toEqual(['INTROUVABLE']);
  });
});

describe('un courriel de compte', () => {
  it('porte un lien à usage unique, lu par l’administrateur tant qu’il attend', async () => {
    const courriel = await invitation();
    const { courriel: lu } = await p.obtenir<{ courriel: { texte: string; genre: string } }>(id('administrateur'), 'query ($id: ID!) { courriel(id: $id) { texte genre } }', { id: courriel });
    expect(lu.genre).toBe('COMPTE');
    expect(lu.texte).toMatch(/http:\/\/console\.test\/lien\/[\w-]{43}/u);
    expect(await p.sql('SELECT 1 FROM lien WHERE personne_id = $1', [id('directrice')])).not.toHaveLength(0);
  });

  it('envoyé, son texte ne contient plus le secret, et il ne se renvoie pas', async () => {
    const courriel = await invitation();
    const secret = /\/lien\/([\w-]{43})/u.exec((await lire(courriel)).texte)![1]!;
    expect(await envoyerCourriel(p.service, facteur, courriel, p.instant)).toBe('ENVOYE');
    expect((await lire(courriel)).texte).not.toContain(secret);
    expect((await lire(courriel)).texte).toContain('/lien/…');
    expect(await code('administrateur', courriel)).toEqual(['TRANSITION_IMPOSSIBLE']);
  });

  it('dont le lien a expiré dans la boîte d’envoi ne part pas', async () => {
    const courriel = await preparer({ acte: 'motDePasseOublie', regle: 'PERSONNE', sujet: 'Personne', sujetId: id('directrice'), instance: null });
    expect(await envoyerCourriel(p.service, facteur, courriel, new Date(p.instant.getTime() + 3_600_000))).toBe('ECHEC');
    expect(remis).not.toContain(courriel);
  });
});

test('la boîte d’envoi d’une réunion se lit par ceux qui tiennent l’instance, eux seuls', async () => {
  const total = async (qui: string): Promise<number> => (await p.obtenir<{ courriels: { total: number } }>(id(qui), 'query ($s: [ID!]) { courriels(filtre: { sujetId: $s }) { total } }', { s: [SEANCE] })).courriels.total;
  expect(await total('animatrice')).toBeGreaterThan(0);
  for (const qui of ['directrice', 'ud39', 'administrateur', 'sansmandat']) expect(await total(qui)).toBe(0);
});
