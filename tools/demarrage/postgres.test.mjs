import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as attendre } from 'node:timers/promises';

import pg from 'pg';

import { verifierBase } from './base.mjs';
import { vivant } from './grappe.mjs';
import { demarrerPostgres } from './postgres.mjs';
import { LOCAL } from './racine.mjs';

const dossier = mkdtempSync(join(LOCAL, 'essai-'));
const bases = new Set([dossier]);
after(() => bases.forEach((base) => rmSync(base, { recursive: true, force: true })));

/** @param {string} base */
const pidDuServeur = (base) => Number(readFileSync(join(base, 'donnees/postmaster.pid'), 'utf8').split('\n')[0]);

/** @param {number} pid */
async function disparait(pid) {
  for (let essai = 0; essai < 100 && vivant(pid); essai++) await attendre(50);
  return !vivant(pid);
}

test('le serveur demande un mot de passe et s’arrête avec son dernier utilisateur', async () => {
  const premier = await demarrerPostgres({ dossier });
  // In a closed checkout, the server of root lives elsewhere.
  bases.add(premier.base);
  const second = await demarrerPostgres({ dossier });
  assert.equal(second.url, premier.url);
  assert.equal(second.partage, true);
  const pid = pidDuServeur(premier.base);
  await premier.arreter();
  await verifierBase(second.url);
  const sansMotDePasse = new URL(second.url);
  sansMotDePasse.password = '';
  await assert.rejects(verifierBase(sansMotDePasse.href));
  await second.arreter();
  assert.ok(await disparait(pid));
  assert.equal(existsSync(join(premier.base, 'gardien.json')), false);
});

test('les données et l’adresse sont les mêmes au démarrage suivant', async () => {
  const avant = await demarrerPostgres({ dossier });
  await avant.arreter();
  const apres = await demarrerPostgres({ dossier });
  assert.equal(apres.url, avant.url);
  await apres.arreter();
});

test('la mort brutale de l’utilisateur arrête le serveur', async () => {
  const programme = `
    const { demarrerPostgres } = await import(${JSON.stringify(new URL('postgres.mjs', import.meta.url).href)});
    const { base } = await demarrerPostgres({ dossier: ${JSON.stringify(dossier)} });
    console.log(base);
    setInterval(() => {}, 1000);`;
  const utilisateur = spawn(process.execPath, ['--input-type=module', '-e', programme], { stdio: ['ignore', 'pipe', 'inherit'] });
  const base = await new Promise((resoudre) => utilisateur.stdout.once('data', (texte) => resoudre(String(texte).trim())));
  const pid = pidDuServeur(base);
  utilisateur.kill('SIGKILL');
  assert.ok(await disparait(pid));
});

test('un serveur orphelin de son gardien est adopté, puis arrêté', async () => {
  const { base, url } = await demarrerPostgres({ dossier });
  const pid = pidDuServeur(base);
  process.kill(JSON.parse(readFileSync(join(base, 'gardien.json'), 'utf8')).pid, 'SIGKILL');
  const adopte = await demarrerPostgres({ dossier });
  assert.equal(adopte.url, url);
  assert.equal(pidDuServeur(adopte.base), pid);
  await adopte.arreter();
  assert.ok(await disparait(pid));
});

test('les données jetables s’en vont avec le serveur, où qu’elles soient', async () => {
  const { url, arreter } = await demarrerPostgres({ dossier: join(dossier, 'jetable'), jetable: true });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SHOW data_directory');
  await client.end();
  assert.ok(existsSync(rows[0].data_directory));
  await arreter();
  assert.equal(existsSync(rows[0].data_directory), false);
});
