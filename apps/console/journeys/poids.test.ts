import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

describe('le poids de la console', () => {
  it('tient la première route sous 300 ko de JavaScript en brotli', () => {
    const script = fileURLToPath(new URL('../poids.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toContain('ko en brotli');
  });
});
