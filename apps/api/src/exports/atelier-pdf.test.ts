import { setTimeout as attendre } from 'node:timers/promises';
import { AtelierPdf } from './atelier-pdf';
import type { Document } from './document';
import { dessinerPdf } from './pdf';

const document = (paragraphes: number): Document => ({
  titre: 'Compte rendu du 1er décembre 2026',
  soustitre: 'CTA du bassin de Dole',
  mentions: ['Données fictives'],
  pied: 'CTA du bassin de Dole',
  faitLe: new Date('2026-12-10T09:00:00Z'),
  blocs: Array.from({ length: paragraphes }, (_, i) => ({ genre: 'PARAGRAPHE', morceaux: [{ texte: `Le point ${i} ` }, { texte: 'est dit', gras: true }, { texte: ' en une phrase assez longue pour tenir sur deux lignes de la page.' }] })),
});

/** Random in the file: the identifier that pdfkit gives to each document. */
const sansIdentifiant = (pdf: Buffer): string => pdf.toString('latin1').replace(/\/ID \[.*\]/gu, '');

it('dessine le même document que son dessinateur, l’un après l’autre', async () => {
  const atelier = new AtelierPdf();
  const attendu = sansIdentifiant(await dessinerPdf(document(3)));
  for (const pdf of await Promise.all([1, 2, 3].map(() => atelier.dessiner(document(3))))) expect(sansIdentifiant(pdf)).toBe(attendu);
});

it('ne retient pas les autres réponses pendant qu’il dessine', async () => {
  const atelier = new AtelierPdf();
  await atelier.dessiner(document(1));
  let pire = 0;
  let fini = false;
  const battre = (async () => {
    while (!fini) {
      const debut = performance.now();
      await attendre(5);
      pire = Math.max(pire, performance.now() - debut);
    }
  })();
  await Promise.all(Array.from({ length: 5 }, () => atelier.dessiner(document(150))));
  fini = true;
  await battre;
  expect(pire).toBeLessThan(1000);
});

it('au-delà de ce qui peut attendre, refuse clairement et tout de suite', async () => {
  const atelier = new AtelierPdf({ attente: 2, dureeMs: 30_000 });
  const issues = await Promise.allSettled(Array.from({ length: 5 }, () => atelier.dessiner(document(2))));
  expect(issues.map((i) => i.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(issues[4]).toMatchObject({ reason: { code: 'INDISPONIBLE' } });
});

it('un document trop long à dessiner est refusé, et le suivant est dessiné', async () => {
  const atelier = new AtelierPdf({ attente: 2, dureeMs: 8000 });
  const [long, court] = await Promise.allSettled([atelier.dessiner(document(20_000)), atelier.dessiner(document(1))]);
  expect(long).toMatchObject({ status: 'rejected', reason: { code: 'INDISPONIBLE' } });
  expect(court).toMatchObject({ status: 'fulfilled' });
});
