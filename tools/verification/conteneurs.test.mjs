import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

import { RACINE } from '../demarrage/racine.mjs';
import { refusDeNode } from '../demarrage/version-node.mjs';

const lire = (/** @type {string} */ fichier) => readFileSync(join(RACINE, fichier), 'utf8');
const compose = parse(lire('docker-compose.yml'));
const dockerfile = lire('Dockerfile');

test('docker-compose décrit la base, l’API et l’attrapeur de courriels', () => {
  assert.deepEqual(Object.keys(compose.services), ['base', 'api', 'courriels']);
  assert.equal(compose.services.api.depends_on.base.condition, 'service_healthy');
});

test('chaque image a une version, et PostgreSQL a au moins 15', () => {
  for (const { image } of Object.values(compose.services).filter(({ image }) => image)) assert.match(image, /:v?\d/);
  assert.ok(Number(/postgres:(\d+)/.exec(compose.services.base.image)?.[1]) >= 15);
});

test('rien n’est exposé hors de la machine, et aucun mot de passe n’est écrit', () => {
  for (const { ports = [] } of Object.values(compose.services)) for (const port of ports) assert.match(port, /^127\.0\.0\.1:/);
  assert.match(compose.services.base.environment.POSTGRES_PASSWORD, /^\$\{POSTGRES_PASSWORD:\?/);
});

test('l’API ne reçoit que des réglages qu’elle lit', () => {
  const configuration = lire('apps/api/src/configuration.ts');
  for (const nom of Object.keys(compose.services.api.environment)) assert.ok(configuration.includes(`'${nom}'`), `${nom} n’est lu nulle part`);
});

test('les images partent d’un Node que le produit accepte', () => {
  const versions = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => Number(version));
  assert.equal(versions.length, 2);
  for (const version of versions) assert.equal(refusDeNode(`${version}.99.0`), null);
});

test('tout ce que le Dockerfile copie ou lance existe', () => {
  const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
  const lances = [...dockerfile.matchAll(/"(apps\/[^"]+)"/g)].map(([, chemin = '']) => chemin);
  assert.ok(copies.length > 5 && lances.length === 1);
  for (const chemin of [...copies, ...lances]) assert.ok(existsSync(join(RACINE, chemin)), `${chemin} n’existe pas`);
});

test('le Dockerfile installe chaque espace de travail du dépôt', () => {
  for (const dossier of ['apps/api', 'apps/console', 'libs/domaine', 'libs/droits']) {
    assert.equal(dockerfile.split(`COPY ${dossier}/package.json ${dossier}/`).length - 1, 2);
  }
});
