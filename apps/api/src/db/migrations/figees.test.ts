import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The migrations that a database may already have run, with the fingerprint of their text. */
const PUBLIEES = {
  '1-references': 'c45c4da9d3f6641a5cff17d960de10bb431c8354488dcf7abef96b27dd477d00',
  '2-instances': 'a3622376bc926f4fc776bf3adaa743e24d3ded91f3de03b8dc70d18e31083496',
  '3-reunions': '3403a9393d3ca7b55778cdb0bf7162dfa3dd6a3985966759ec9cba407e4056f1',
  '4-journal-courriels-comptes': '565c083e1473b40b705320a8a10271aeab74306d22b9384ca9f74db6743b60f5',
  '5-documents': '650e9680fdebc5c1e5d0e3e97c84d163da758b1caa207c35941dcd212d0a1614',
  '6-indicateurs': '4ac09b3f167ac5dae7207b2cf95bd1faa7e9949be7e1951021b5352632f507b3',
};

test.each(Object.entries(PUBLIEES))('la migration %s, publiée, ne change plus : une autre la suit', (nom, empreinte) => {
  expect(createHash('sha256').update(readFileSync(join(__dirname, `${nom}.ts`))).digest('hex')).toBe(empreinte);
});
