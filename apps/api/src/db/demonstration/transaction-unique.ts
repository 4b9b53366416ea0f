import type { DataSource, EntityManager } from 'typeorm';
import type { Lecteur, Service } from '../../acte/contexte';

/** A service whose acts and reads all happen inside one transaction. */
export interface ServiceReuni extends Service {
  readonly em: EntityManager;
  readonly lecteur: Lecteur;
}

/** The same data source, for which beginning a transaction is setting a savepoint in this one. */
function reunir(source: DataSource, em: EntityManager): DataSource {
  return Object.create(source, {
    manager: { value: em },
    query: { value: (texte: string, parametres?: unknown[]) => em.query(texte, parametres) },
  }) as DataSource;
}

/**
 * Runs acts that know nothing of each other as one transaction: all of them, or none if the process dies. No other
 * session sees a story half told, and there is nothing to clean up before telling it again.
 */
export function enUneTransaction<T>(service: Service, faire: (reuni: ServiceReuni) => Promise<T>): Promise<T> {
  return service.source.transaction(async (em) => {
    if (!em.queryRunner) throw new Error('Une transaction a toujours sa connexion.');
    const lecteur = (await em.queryRunner.connect()) as Lecteur;
    return faire({ ...service, source: reunir(service.source, em), em, lecteur });
  });
}
