import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { acteurDePersonne } from '../src/http/acteur';
import { creerApollo, type ContexteHttp } from '../src/http/apollo';
import { contexteDe } from '../src/http/contexte';
import { Noms, type Service } from '../src/acte/contexte';
import { creerLectures, creerSource, DELAIS_MS, type DelaisMs } from '../src/db/source';
import { creerSchema } from '../src/schema';
import { jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';

export interface Reponse<D> {
  readonly data: D | null;
  readonly errors: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string; champs?: { champ: string; message: string }[]; manques?: { code: string }[]; version?: number; actuel?: string } }[];
}

export interface Plateforme {
  readonly service: Service;
  readonly url: string;
  /** The clock of the tests; move it by writing to `instant`. */
  instant: Date;
  /** Runs a document through the real schema, as this person (null: signed out). */
  demander<D = Record<string, unknown>>(personneId: string | null, document: string, variables?: Record<string, unknown>): Promise<Reponse<D>>;
  /** The same, which must succeed. */
  obtenir<D = Record<string, unknown>>(personneId: string | null, document: string, variables?: Record<string, unknown>): Promise<D>;
  /** The context of this person now, to call functions below the schema. */
  contexte(personneId: string | null): Promise<ContexteHttp>;
  /** SQL statements sent by the reads while `faire` runs. */
  compterLectures(faire: () => Promise<unknown>): Promise<number>;
  sql<R extends object>(texte: string, valeurs?: unknown[]): Promise<R[]>;
  fermer(): Promise<void>;
}

/** A platform on a database of its own, copied from the migrated template, with a clock that the test holds. */
export async function ouvrirPlateforme({ maintenant = '2026-11-20T09:00:00Z', fictif = true, delais = DELAIS_MS as DelaisMs } = {}): Promise<Plateforme> {
  const serveur = process.env['TEST_DATABASE_URL'];
  const modele = process.env['TEST_MODELE'];
  if (!serveur || !modele) throw new Error('La base de test n’est pas préparée : voir test/preparation.ts.');
  const base = `essai_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: serveur });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${base} TEMPLATE ${modele} STRATEGY FILE_COPY`);
  const adresse = new URL(serveur);
  adresse.pathname = `/${base}`;
  const url = adresse.href;
  const source = await creerSource(url, delais).initialize();
  const lectures = creerLectures(url, delais);
  const apollo = creerApollo(creerSchema(), (erreur) => internes.push(erreur));
  const internes: unknown[] = [];
  await apollo.start();

  const plateforme: Plateforme = {
    url,
    instant: new Date(maintenant),
    service: {
      source,
      lectures,
      noms: new Noms(),
      nommer: true,
      horloge: () => plateforme.instant,
      configuration: { adresse: 'http://console.test', smtpUrl: null, fictif, cookieSur: false },
    },
    async contexte(personneId) {
      const jour = jourCivil(plateforme.instant, ZONE_METROPOLE);
      const acteur = personneId ? await acteurDePersonne(lectures, personneId, jour) : null;
      return contexteDe(plateforme.service, acteur, plateforme.instant);
    },
    async demander<D>(personneId: string | null, document: string, variables: Record<string, unknown> = {}) {
      const contextValue = await plateforme.contexte(personneId);
      const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('Réponse inattendue.');
      const { data, errors } = body.singleResult;
      if (errors?.some((e) => e.extensions?.['code'] === 'INTERNE')) throw internes.at(-1) ?? new Error('Erreur interne.');
      return { data: (data ?? null) as D | null, errors: (errors ?? []) as unknown as Reponse<D>['errors'] };
    },
    async obtenir<D>(personneId: string | null, document: string, variables: Record<string, unknown> = {}) {
      const { data, errors } = await plateforme.demander<D>(personneId, document, variables);
      if (errors.length > 0 || !data) throw new Error(errors.map((e) => `${e.extensions.code} : ${e.message}`).join('\n'));
      return data;
    },
    async compterLectures(faire) {
      let nombre = 0;
      const origine = lectures.query.bind(lectures);
      lectures.query = ((...args: Parameters<typeof origine>) => {
        nombre += 1;
        return origine(...args);
      }) as typeof lectures.query;
      try {
        await faire();
      } finally {
        lectures.query = origine;
      }
      return nombre;
    },
    sql: async (texte, valeurs = []) => (await source.query(texte, valeurs)) as never,
    async fermer() {
      await apollo.stop();
      await lectures.end();
      await source.destroy();
      await admin.query(`DROP DATABASE ${base} WITH (FORCE)`);
      await admin.end();
    },
  };
  return plateforme;
}
