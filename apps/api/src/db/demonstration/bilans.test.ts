import { GRAINE } from './charger';
import { planDemonstration } from './planifier';

test.each(['2026-01-10', '2026-02-20', '2026-05-02', '2026-08-20', '2027-03-15'])('le récit tient quel que soit le jour : au %s, chaque bilan se compose avant de se transmettre', (jour) => {
  const vus = new Map<string, string[]>();
  for (const acte of planDemonstration(jour, GRAINE).actes) if ('bilanId' in acte) vus.set(acte.bilanId, [...(vus.get(acte.bilanId) ?? []), acte.acte]);
  for (const actes of vus.values()) {
    expect(actes[0]).toBe('composerBilan');
    expect(actes.filter((a) => a === 'composerBilan')).toHaveLength(1);
  }
});
