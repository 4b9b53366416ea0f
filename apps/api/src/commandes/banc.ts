import 'reflect-metadata';
import pino from 'pino';
import { Noms, type Service } from '../acte/contexte';
import { creerLectures, creerSource } from '../db/source';
import { creerServeur } from '../http/serveur';
import { creerSchema } from '../schema';

/**
 * The API of the bench: the product's own server on a prepared database. It tells its parent its port, then, asked « retenir »,
 * the SQL statements of the next request, so that the floor runs the very same ones.
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
  let retenues: { text: string; values: unknown[] }[] | null = null;
  lectures.query = ((requete: { text: string; values: unknown[] }) => {
    retenues?.push({ text: requete.text, values: requete.values });
    return origine(requete);
  }) as typeof lectures.query;
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
