import { installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { courrielsDe, deposerEnvoi, installerSeance } from '../../test/seance';
import { ouvrirSmtp, type ServeurSmtp } from '../../test/smtp';
import type { Service } from '../acte/contexte';
import { demarrerTravaux } from './travaux';

let p: Plateforme;
let smtp: ServeurSmtp;
let service: Service;
beforeAll(async () => {
  p = await ouvrirPlateforme();
  await installerJura(p);
  await installerSeance(p);
  smtp = await ouvrirSmtp();
  service = { ...p.service, configuration: { ...p.service.configuration, smtpUrl: smtp.url } };
});
afterAll(async () => {
  await smtp.eteindre();
  await p.fermer();
});

const deposer = async (): Promise<string> => {
  const envoi = await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' });
  await p.sql(`SELECT graphile_worker.add_job('resoudreEnvoi', json_build_object('envoi', $1::text), job_key => $1::text)`, [envoi]);
  return envoi;
};

const attendreEtats = async (envoi: string, etat: string): Promise<void> => {
  for (let essai = 0; essai < 400; essai += 1) {
    const courriels = await courrielsDe(p, envoi);
    if (courriels.length === 5 && courriels.every((c) => c.etat === etat)) return;
    await new Promise((suite) => setTimeout(suite, 50));
  }
  throw new Error(`Les courriels ne sont pas ${etat}.`);
};

it('un envoi déposé part sans qu’on le demande', async () => {
  const travaux = await demarrerTravaux(service, p.url);
  const envoi = await deposer();
  await attendreEtats(envoi, 'ENVOYE');
  await travaux.arreter();
  expect(smtp.recus).toHaveLength(5);
});

it('ce qu’un ouvrier mort tenait est repris au démarrage', async () => {
  smtp.recus.length = 0;
  const envoi = await deposer();
  await p.sql(`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'ouvrier-mort'`);
  const travaux = await demarrerTravaux(service, p.url);
  await attendreEtats(envoi, 'ENVOYE');
  await travaux.arreter();
  expect(smtp.recus).toHaveLength(5);
});

it('sans serveur de messagerie les courriels attendent, et partent quand il y en a un', async () => {
  smtp.recus.length = 0;
  const sans = await demarrerTravaux(p.service, p.url);
  const envoi = await deposer();
  await attendreEtats(envoi, 'PREPARE');
  await sans.arreter();
  const avec = await demarrerTravaux(service, p.url);
  await attendreEtats(envoi, 'ENVOYE');
  await avec.arreter();
  expect(smtp.recus).toHaveLength(5);
});

it('une base qui redémarre n’arrête pas les envois', async () => {
  smtp.recus.length = 0;
  const travaux = await demarrerTravaux(service, p.url);
  await p.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
  const envoi = await deposer();
  await attendreEtats(envoi, 'ENVOYE');
  await travaux.arreter();
  expect(smtp.recus).toHaveLength(5);
});
