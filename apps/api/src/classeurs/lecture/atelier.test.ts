import { setTimeout as attendre } from 'node:timers/promises';
import { texte, xlsx } from '../../../test/classeurs';
import { AtelierClasseurs } from './atelier';

jest.setTimeout(120_000);
const petit = xlsx({ rangees: `<row r="1">${texte('A1', 'bonjour')}</row>` });
const LIGNES = Array.from({ length: 300_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}" t="s"><v>${i % 50_000}</v></c></row>`).join('');
const enorme = xlsx({ rangees: LIGNES, textes: Array.from({ length: 50_000 }, (_, i) => `texte ${i}`) });
const bombe = xlsx({ rangees: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(80_000_000)}</t></is></c></row>` });
/** Thousands of texts, each as long as is kept: heavy, and allowed. */
const lourd = xlsx({ rangees: Array.from({ length: 4_000 }, (_, i) => `<row r="${i + 1}">${Array.from({ length: 40 }, (_v, c) => `<c><v>${i}${c}</v></c>`).join('')}</row>`).join('') });

it('lit un classeur dans son fil, et rend ses cellules', async () => {
  expect(await new AtelierClasseurs().lire(petit, 'xlsx')).toEqual([{ nom: 'Valeurs', lignes: [{ rang: 1, cellules: [[0, { genre: 'TEXTE', texte: 'bonjour' }]] }] }]);
});

it('300 000 lignes et une vraie bombe se refusent vite, sans que la mémoire du service ni ses réponses s’en ressentent', async () => {
  const atelier = new AtelierClasseurs();
  await atelier.lire(petit, 'xlsx');
  const avant = process.memoryUsage();
  let pire = 0;
  let fini = false;
  const battre = (async () => {
    while (!fini) {
      const debut = performance.now();
      await attendre(5);
      pire = Math.max(pire, performance.now() - debut);
    }
  })();
  const debut = performance.now();
  await expect(atelier.lire(enorme, 'xlsx')).rejects.toMatchObject({ code: 'SAISIE_INVALIDE', message: expect.stringMatching(/dépasse 5\s000 lignes/) as string });
  await expect(atelier.lire(bombe, 'xlsx')).rejects.toMatchObject({ code: 'SAISIE_INVALIDE', message: expect.stringMatching(/trop grand une fois décompressé/) as string });
  const duree = performance.now() - debut;
  fini = true;
  await battre;
  const apres = process.memoryUsage();
  expect(duree).toBeLessThan(10_000);
  expect(pire).toBeLessThan(1_000);
  // Heap and buffers of the service, the thread's own apart.
  expect((apres.heapUsed + apres.arrayBuffers - avant.heapUsed - avant.arrayBuffers) / 2 ** 20).toBeLessThan(60);
});

it('un classeur qui dépasse la mémoire du fil le perd, pas le service : le suivant se lit', async () => {
  const atelier = new AtelierClasseurs({ memoireMaxMo: 24 });
  await expect(atelier.lire(lourd, 'xlsx')).rejects.toMatchObject({ code: 'SAISIE_INVALIDE', message: expect.stringMatching(/trop lourd à lire/) as string });
  const autre = new AtelierClasseurs();
  expect(await autre.lire(petit, 'xlsx')).toHaveLength(1);
});

it('un classeur trop long à lire est abandonné à l’heure dite', async () => {
  const atelier = new AtelierClasseurs({ dureeMs: 1 });
  await expect(atelier.lire(lourd, 'xlsx')).rejects.toMatchObject({ code: 'SAISIE_INVALIDE', message: expect.stringMatching(/trop lourd à lire/) as string });
});

it('au-delà de ce qui peut attendre, le refus est immédiat et dit de réessayer', async () => {
  const atelier = new AtelierClasseurs({ attente: 1 });
  const issues = await Promise.allSettled([1, 2, 3].map(() => atelier.lire(petit, 'xlsx')));
  expect(issues.map((i) => i.status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(issues[2]).toMatchObject({ reason: { code: 'INDISPONIBLE' } });
});
