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
  '7-imports': '41744c9df5fef70264368038c6ca80481f303c7bea41fd45b73880bc9663c9fd',
  '8-mesures': 'fd055fb6a9650e51f2ae7983de52e46d35cd031cf34433886a4878de4e06c442',
  '9-bilans': '3d68edf580dac070ac7792cd093f5eedbedd5139d925da77bcc3c87d88c02b11',
  '10-accords': 'c725b0a16062225d4a9afef3abe84c55614ffcd8c3f6abaf790246b3e79cb438',
  '11-feuilles-de-route': '087ca2073fdaa31ff3bf426fb1b70e6049f9c35f78ca37d317642bab696d70b2',
  '12-remontees': 'ec67533f33311561dd96c494bc799899bf063d3766ed20ed86eec14979ad4e83',
  '13-enquetes': 'b99af1d3c9de47633f29a8620d573412a117164f83fbb9ccf775e11802df03ca',
  '14-textes-accords': '52a57591a36ca175025313853c6a203125a0e99d29b4d78571f1ef12e4d5bc29',
  '15-case-precedente': 'dbcf8d267f2ffc19429a908d22cdc192bd0bccf1ed54d3f2f0ea6363a9a18322',
  '16-journal-par-index': 'f2fc872e4e8595ae4364a8378272feaac629d50fe8c93c8d0532ddadc47f7029',
  '17-rubriques-bilan': '353a6966ba616f27ab7eca95e0bfeb209c1259f4fe6bf613e7303f177c80b19d',
  '18-pieces-et-annulations': '55583dfaddb512988a999582a738aa3c9498fd9220072de85bbab80a82d70368',
  '19-suites': '63e0ccf856c88de6d951330be929f3ad79e49b8550f92f7c2048ce8fa915e59e',
  '21-choses-faites': 'df35c2fc8de1019541d78c6497e9ecbbfff65ded0eecc6414eb022a45cc173ba',
  '22-citations-article': 'a77d85f5945f5bd78e61550d124c49c751b2e86c794966f03c445027065d2b2c',
};

test.each(Object.entries(PUBLIEES))('la migration %s, publiée, ne change plus : une autre la suit', (nom, empreinte) => {
  expect(createHash('sha256').update(readFileSync(join(__dirname, `${nom}.ts`))).digest('hex')).toBe(empreinte);
});
