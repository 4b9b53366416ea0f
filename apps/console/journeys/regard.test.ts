import { Parcours, ETROIT } from './visite';
const pages = ['/', '/reunions', '/reunions/annee/2026', '/reunions/planifier', '/comptes-rendus', '/decisions', '/courriels', '/journal', '/accords', '/instances', '/organisations', '/personnes', '/compte', '/aide','/glossaire','/reunions/xxx'];
it('regard', async () => {
  const p = await Parcours.ouvrir();
  try {
    const qui = process.env['QUI'] ?? 'animateur';
    for (const [nom, taille] of [['l', { width: 1280, height: 800 }], ['e', ETROIT]] as const) {
      const v = await p.connecte(qui, { taille });
      for (const c of (process.env['PAGES']?.split(',') ?? pages)) {
        await v.aller(c);
        await v.page.getByRole('heading', { level: 1 }).waitFor().catch(() => console.log('pas de h1', c));
        await v.page.waitForTimeout(500);
        await v.page.screenshot({ path: `/tmp/pc-shots/${qui}-${nom}${c.replaceAll('/', '_')}.png`, fullPage: process.env['PLEIN'] === '1' });
      }
    }
    console.log(p.incidents);
  } catch (e) { console.log(p.api.journal.join('')); throw e; } finally { await p.fermer(); }
}, 300000);
