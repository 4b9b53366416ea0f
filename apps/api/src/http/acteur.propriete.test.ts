import type { Acteur, MandatActeur } from '@gouvernance-iae/droits';
import { id } from '../../test/jura';
import { hasard } from '../../test/peuplement';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { acteurDePersonne } from './acteur';

interface Organisation { id: string; genre: string; parent: string | null }
interface Instance { id: string; type: string; departements: string[]; secretariat: string | null }
interface Siege { instance: string; organisation: string; debut: string; fin: string | null }
interface Mandat { id: string; personne: string; role: MandatActeur['role']; organisation: string; instance: string | null; debut: string; fin: string | null }
interface Monde {
  organisations: Organisation[];
  instances: Instance[];
  sieges: Siege[];
  successions: { avant: string; apres: string }[];
  mandats: Mandat[];
}

const JOUR = '2026-06-15';
const DATES: readonly [string, string | null][] = [['2016-01-01', null], ['2016-01-01', '2026-06-14'], ['2016-01-01', '2026-06-15'], ['2026-06-15', null], ['2026-06-16', null], ['2020-01-01', '2030-01-01']];
const ROLES = ['ADMINISTRATEUR', 'ANIMATEUR', 'SECRETARIAT', 'MEMBRE', 'MEMBRE'] as const;
const PERSONNES = 4;

/** A random world: a tree of organisations, instances with seats and successors, mandats that begin, last and end around the day. */
function mondeAleatoire(graine: number): Monde {
  const h = hasard(graine);
  const parmi = <T>(liste: readonly T[]): T => liste[h(liste.length)] as T;
  const cle = (prefixe: string, i: number): string => id(`${graine} ${prefixe}${i}`);
  const organisations = Array.from({ length: 6 }, (_, i): Organisation => ({ id: cle('o', i), genre: i % 2 ? 'SIAE' : 'ETAT', parent: i > 0 && h(2) ? cle('o', h(i)) : null }));
  const instances = Array.from({ length: 5 }, (_, i): Instance => {
    const national = h(8) === 0;
    return { id: cle('i', i), type: national ? 'COMITE_PILOTAGE_NATIONAL' : 'CTA', departements: national ? [] : ['21', '39', '71'].filter(() => h(2) === 0), secretariat: h(4) ? parmi(organisations).id : null };
  });
  const periode = (): { debut: string; fin: string | null } => (([debut, fin]) => ({ debut, fin }))(parmi(DATES));
  const sieges = instances.flatMap((i) => organisations.filter(() => h(3) === 0).map((o): Siege => ({ instance: i.id, organisation: o.id, ...periode() })));
  const successions = instances.flatMap((apres, i) => (i > 0 && h(3) === 0 ? [{ avant: instances[h(i)]?.id ?? '', apres: apres.id }] : []));
  const mandats = Array.from({ length: 6 }, (_, i): Mandat => ({ id: cle('m', i), personne: cle('p', h(PERSONNES)), role: parmi(ROLES), organisation: parmi(organisations).id, instance: h(3) ? null : parmi(instances).id, ...periode() }));
  return { organisations, instances, sieges, successions, mandats };
}

const valable = ({ debut, fin }: { debut: string; fin: string | null }): boolean => debut <= JOUR && (fin === null || fin >= JOUR);

/** What the statement must find, said in words. */
function acteurNaif(monde: Monde, personneId: string): Acteur {
  const dessous = (racine: string): string[] => [racine, ...monde.organisations.filter((o) => o.parent === racine).flatMap((o) => dessous(o.id))];
  const avant = (i: string): string[] => [i, ...monde.successions.filter((s) => s.apres === i).flatMap((s) => avant(s.avant))];
  const trier = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
  const mandats = monde.mandats
    .filter((m) => m.personne === personneId && valable(m))
    .map((m): MandatActeur => {
      const organisations = trier(dessous(m.organisation));
      const siege = monde.sieges.filter((s) => organisations.includes(s.organisation) && valable(s)).map((s) => s.instance);
      const lues = m.role === 'ADMINISTRATEUR' ? [] : trier((m.instance ? [m.instance] : siege).flatMap(avant));
      const tient = m.role === 'ANIMATEUR' || m.role === 'SECRETARIAT';
      const tenues = tient ? trier(m.instance ? [m.instance] : monde.instances.filter((i) => i.secretariat === m.organisation).map((i) => i.id)) : [];
      const siennes = monde.instances.filter((i) => lues.includes(i.id) || tenues.includes(i.id));
      return {
        id: m.id,
        role: m.role,
        genre: (monde.organisations.find((o) => o.id === m.organisation)?.genre ?? null) as MandatActeur['genre'],
        organisationId: m.organisation,
        organisations,
        instancesLues: lues,
        instancesTenues: tenues,
        departements: trier(siennes.filter((i) => i.type === 'CTA').flatMap((i) => i.departements)),
        national: siennes.some((i) => i.type === 'COMITE_PILOTAGE_NATIONAL'),
      };
    });
  return { personneId, mandats: mandats.sort((a, b) => (a.role === b.role ? (a.id < b.id ? -1 : 1) : a.role < b.role ? -1 : 1)) };
}

/** Many worlds side by side in one database: nothing of one may leak into another. */
async function installer(p: Plateforme, graine: number, monde: Monde): Promise<void> {
  const lots: [string, unknown][] = [
    [`INSERT INTO personne (id, prenom, nom, courriel) SELECT id, 'Camille', 'Essai', id || '@essai.test' FROM json_to_recordset($1) AS x(id uuid)`, Array.from({ length: PERSONNES }, (_, i) => ({ id: id(`${graine} p${i}`) }))],
    [`INSERT INTO organisation (id, nom, genre, type_siae, parent_id) SELECT id, 'Organisation', genre, CASE genre WHEN 'SIAE' THEN 'ACI' END, parent FROM json_to_recordset($1) AS x(id uuid, genre text, parent uuid)`, monde.organisations],
    [`INSERT INTO instance (id, nom, sigle, type, departements, debut, secretariat_id) SELECT id, 'Instance', upper(replace(left(id::text, 13), '-', '')), type, ARRAY(SELECT json_array_elements_text(departements)), '2016-01-01', secretariat FROM json_to_recordset($1) AS x(id uuid, type text, departements json, secretariat uuid)`, monde.instances],
    [`INSERT INTO membre (id, instance_id, organisation_id, college, qualite, debut, fin) SELECT gen_random_uuid(), instance, organisation, 'IAE', 'DE_DROIT', debut, fin FROM json_to_recordset($1) AS x(instance uuid, organisation uuid, debut date, fin date)`, monde.sieges],
    [`INSERT INTO succession (predecesseur_id, successeur_id, le) SELECT avant, apres, '2020-01-01' FROM json_to_recordset($1) AS x(avant uuid, apres uuid)`, monde.successions],
    [`INSERT INTO mandat (id, personne_id, role, organisation_id, instance_id, debut, fin) SELECT id, personne, role, organisation, instance, debut, fin FROM json_to_recordset($1) AS x(id uuid, personne uuid, role text, organisation uuid, instance uuid, debut date, fin date) ON CONFLICT DO NOTHING`, monde.mandats],
  ];
  for (const [texte, lignes] of lots) await p.sql(texte, [JSON.stringify(lignes)]);
  const gardes = await p.sql<{ id: string }>('SELECT id FROM mandat WHERE id = ANY($1)', [monde.mandats.map((m) => m.id)]);
  monde.mandats = monde.mandats.filter((m) => gardes.some((g) => g.id === m.id));
}

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme();
});
afterAll(() => p.fermer());

test('250 mondes au hasard, quatre personnes chacun : la portée de leurs mandats est celle que disent les règles', async () => {
  let avecPortee = 0;
  for (let graine = 1; graine <= 250; graine += 1) {
    const monde = mondeAleatoire(graine);
    await installer(p, graine, monde);
    for (let i = 0; i < PERSONNES; i += 1) {
      const personneId = id(`${graine} p${i}`);
      const lu = await acteurDePersonne(p.service.lectures, personneId, JOUR);
      expect({ graine, acteur: lu }).toEqual({ graine, acteur: acteurNaif(monde, personneId) });
      if (lu?.mandats.some((m) => m.instancesLues.length > 0)) avecPortee += 1;
    }
  }
  // The comparison must have met mandats that reach something.
  expect(avecPortee).toBeGreaterThan(300);
}, 60_000);
