/**
 * The floor: node:http and pg, the same statements with the same rights, prepared, PostgreSQL's JSON sent as it is. An act is
 * replayed on one connection, from BEGIN to COMMIT.
 */
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' });
// The answer is already JSON: parsing it to write it again would not be a floor.
pg.types.setTypeParser(114, (texte) => texte);

/** @type {Record<string, { text: string, values: unknown[] }[]>} */
let pages = {};
// The statements come as a message: the rights of a wide actor are longer than an environment may be.
process.once('message', (recues) => { pages = /** @type {typeof pages} */ (recues); });
const serveur = createServer(async (requete, reponse) => {
  const nom = decodeURIComponent((requete.url ?? '').slice(1));
  requete.resume();
  let corps = '';
  const instructions = pages[nom] ?? [];
  const client = await pool.connect();
  for (const [rang, { text, values }] of instructions.entries()) {
    const { rows } = await client.query(values.length > 0 ? { name: `${nom}${rang}`, text, values } : text);
    corps = rows[0]?.j ?? corps;
  }
  client.release();
  reponse.writeHead(200, { 'content-type': 'application/json' }).end(corps);
});
serveur.listen(0, '127.0.0.1', () => {
  const adresse = serveur.address();
  process.send?.({ port: typeof adresse === 'object' ? adresse?.port : 0 });
});
