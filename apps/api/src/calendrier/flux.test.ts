import { lireCalendrier } from '../../test/ical';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { installerSeance, SEANCE } from '../../test/seance';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let serveur: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirPlateforme();
  await installerJura(p);
  await installerSeance(p);
  serveur = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

const abonner = async (qui: string): Promise<string> => {
  const { creerJetonCalendrier } = await p.obtenir<{ creerJetonCalendrier: { adresse: string } }>(id(qui), 'mutation { creerJetonCalendrier { adresse } }');
  return creerJetonCalendrier.adresse.replace('http://console.test', serveur.adresse);
};
const uids = async (adresse: string): Promise<string[]> => lireCalendrier(await (await fetch(adresse)).text()).evenements.map((e) => e.uid);

describe('un agenda contient les réunions que son titulaire peut lire, et elles seules', () => {
  it.each([
    ['animatrice', [SEANCE]],
    ['directrice', [SEANCE]],
    ['directrice21', []],
    ['ud21', []],
    ['administrateur', []],
    ['sansmandat', []],
  ])('%s', async (qui, attendues) => {
    expect(await uids(await abonner(qui))).toEqual(attendues);
  });

  it('au-delà d’une page, il les contient toutes', async () => {
    await p.sql(
      `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, departements, planifiee_le)
       SELECT gen_random_uuid(), $1, 'CTA du val de Saône', d, d + interval '2 hours', 'Europe/Paris', (d AT TIME ZONE 'Europe/Paris')::date, 'PLANIFIEE', '{21,39}', '2026-01-01T00:00:00Z'
       FROM generate_series('2027-01-01T09:00:00Z'::timestamptz, '2027-09-07T09:00:00Z', '1 day') d`,
      [id('CTA-SAONE')],
    );
    const lues = await uids(await abonner('directrice21'));
    expect(lues).toHaveLength(250);
    expect(new Set(lues).size).toBe(250);
  });

  it('un mandat terminé ne lit plus rien à la demande suivante', async () => {
    const adresse = await abonner('directeur2');
    expect(await uids(adresse)).toEqual([SEANCE]);
    await p.sql(`UPDATE mandat SET fin = '2026-11-19' WHERE id = $1`, [id('mandat directeur2')]);
    expect(await uids(adresse)).toEqual([]);
  });
});

describe('l’adresse d’un agenda', () => {
  it('ne vaut plus une fois révoquée, comme si elle n’avait jamais existé', async () => {
    const adresse = await abonner('ud39');
    await p.obtenir(id('ud39'), 'mutation { revoquerJetonCalendrier }');
    const revoquee = await fetch(adresse);
    const inconnue = await fetch(`${serveur.adresse}/calendrier/${'x'.repeat(43)}.ics`);
    expect([revoquee.status, inconnue.status]).toEqual([404, 404]);
    expect(await revoquee.text()).toBe(await inconnue.text());
  });

  it.each(['', 'x', '%00', '../../etc/passwd', `${'x'.repeat(43)}.pdf`, "';--.ics"])('mal formée (%j), elle est introuvable', async (jeton) => {
    const { status } = await fetch(`${serveur.adresse}/calendrier/${encodeURIComponent(jeton)}`);
    expect(status).toBe(404);
  });

  it('n’est pas gardée en clair', async () => {
    const jeton = (await abonner('ud39')).split('/').at(-1)!.replace('.ics', '');
    expect(await p.sql('SELECT 1 FROM jeton_calendrier WHERE jeton = $1', [jeton])).toEqual([]);
  });
});

it('un agenda inchangé ne voyage pas deux fois, et ne pose aucun cookie', async () => {
  const adresse = await abonner('animatrice');
  const premiere = await fetch(adresse);
  const etag = premiere.headers.get('etag') ?? '';
  expect(premiere.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(premiere.headers.get('set-cookie')).toBeNull();
  expect((await fetch(adresse, { headers: { 'if-none-match': etag } })).status).toBe(304);
  await p.sql(`UPDATE reunion SET sequence = sequence + 1, lieu = 'Dole, salle 3' WHERE id = $1`, [SEANCE]);
  const apres = await fetch(adresse, { headers: { 'if-none-match': etag } });
  expect(apres.status).toBe(200);
  expect(lireCalendrier(await apres.text()).evenements[0]).toMatchObject({ sequence: 2, lieu: 'Dole, salle 3' });
});
