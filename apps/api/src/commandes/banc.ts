import 'reflect-metadata';
import type { Pool } from 'pg';
import pino from 'pino';
import { Noms, type Service } from '../acte/contexte';
import { creerLectures, creerSource } from '../db/source';
import { creerServeur } from '../http/serveur';
import { creerSchema } from '../schema';

/**
 * The API of the bench: the product's own server on a prepared database. It tells its parent its port, then, asked « retenir »,
 * the SQL statements of the next request, reads and acts alike, so that the floor runs the very same ones.
 */
async function servir(url: string): Promise<void> {
  const lectures = creerLectures(url);
  const service: Service = {
    source: await creerSource(url).initialize(),
    lectures,
    noms: new Noms(),
    nommer: true,
    horloge: ((fixe) => () => fixe)(new Date('2026-11-20T09:00:00Z')),
    configuration: { adresse: 'http://localhost', smtpUrl: null, fictif: true, cookieSur: false },
  };
  const origine = lectures.query.bind(lectures);
  const ecoutees = new WeakSet<object>();
  let retenues: { text: string; values: unknown[] }[] | null = null;
  lectures.query = ((requete: { text: string; values: unknown[] }) => {
    retenues?.push({ text: requete.text, values: requete.values });
    return origine(requete);
  }) as typeof lectures.query;
  // An act runs on a connection of its own: every one that the pool opens is listened to.
  const { driver } = service.source as unknown as { driver: { master: Pool } };
  driver.master.on('acquire', (client) => {
    if (ecoutees.has(client)) return;
    ecoutees.add(client);
    const sienne = client.query.bind(client) as (...arguments_: unknown[]) => unknown;
    client.query = ((texte: unknown, valeurs: unknown, ...reste: unknown[]) => {
      if (typeof texte === 'string') retenues?.push({ text: texte, values: Array.isArray(valeurs) ? valeurs : [] });
      return sienne(texte, valeurs, ...reste);
    }) as typeof client.query;
  });
  const app = await creerServeur(service, creerSchema(), { journal: pino({ level: 'silent' }) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const adresse = app.server.address();
  process.on('message', (mot) => {
    if (mot === 'retenir') retenues = [];
    if (mot === 'rendre') {
      process.send?.({ requetes: retenues });
      retenues = null;
    }
  });
  process.send?.({ port: typeof adresse === 'object' ? adresse?.port : 0 });
}

void servir(process.env['DATABASE_URL'] ?? '');
