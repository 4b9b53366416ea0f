import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

describe('le poids de la console', () => {
  it('tient la première route sous 300 ko de JavaScript en brotli', () => {
    expect(execFileSync(process.execPath, [resolve(__dirname, '../poids.mjs')], { encoding: 'utf8' })).toContain('ko en brotli');
  });
});
