import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RACINE = join(__dirname, '..');

/** The classes that a stylesheet draws by themselves, outside any other. */
function dessinees(fichier: string): string[] {
  const regles = readFileSync(join(RACINE, fichier), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media print\{[^@]*$/, '');
  return [...regles.matchAll(/([^{}]+)\{/g)].flatMap(([, selecteur = '']) => selecteur.split(',').map((un) => un.trim()).filter((un) => /^\.[\w-]+$/.test(un)));
}

// Once a page has been opened its stylesheet stays: a class drawn by two pages would change with the way one came.
it('une classe n’est dessinée que par une page', () => {
  const feuilles = readdirSync(RACINE, { withFileTypes: true }).filter((dossier) => dossier.isDirectory() && dossier.name !== 'theme')
    .flatMap(({ name }) => readdirSync(join(RACINE, name)).filter((fichier) => fichier.endsWith('.css')).map((fichier) => join(name, fichier)));
  expect(feuilles.length).toBeGreaterThan(10);
  const parClasse = new Map<string, Set<string>>();
  for (const feuille of feuilles) for (const classe of dessinees(feuille)) parClasse.set(classe, (parClasse.get(classe) ?? new Set()).add(feuille));
  expect([...parClasse].filter(([, lieux]) => lieux.size > 1).map(([classe, lieux]) => `${classe} : ${[...lieux].join(', ')}`)).toEqual([]);
});
