import { lireCalendrier } from '../../test/ical';
import { installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { courrielsDe, deposerEnvoi, installerSeance, type CourrielEssai } from '../../test/seance';
import { entete, ouvrirSmtp, partie, type ServeurSmtp } from '../../test/smtp';
import type { Service } from '../acte/contexte';
import { creerFacteur, type Facteur } from './facteur';
import { envoyerCourriel, type Issue } from './remise';
import { resoudreEnvoi } from './resolution';

let p: Plateforme;
let smtp: ServeurSmtp;
let service: Service;
let facteur: Facteur;
beforeAll(async () => {
  p = await ouvrirPlateforme({ fictif: false });
  await installerJura(p);
  await installerSeance(p);
  smtp = await ouvrirSmtp();
  service = { ...p.service, configuration: { ...p.service.configuration, smtpUrl: smtp.url } };
  facteur = creerFacteur(service.configuration)!;
});
afterAll(async () => {
  await smtp.eteindre();
  await p.fermer();
});
beforeEach(() => {
  smtp.recus.length = 0;
  smtp.inconnus.clear();
});

const convoquer = async (): Promise<{ envoi: string; courriels: CourrielEssai[] }> => {
  const envoi = await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' });
  await resoudreEnvoi(service, envoi, p.instant);
  return { envoi, courriels: await courrielsDe(p, envoi) };
};
const poster = (courriels: readonly { id: string }[], dernier = false): Promise<Issue[]> => Promise.all(courriels.map((c) => envoyerCourriel(service, facteur, c.id, p.instant, dernier)));
const etats = async (envoi: string): Promise<string[]> => (await courrielsDe(p, envoi)).map((c) => c.etat);

describe('un courriel envoyé', () => {
  it('arrive une fois à chacun, sans liste de copie, et se note envoyé', async () => {
    const { envoi, courriels } = await convoquer();
    expect(await poster(courriels)).toEqual(Array(5).fill('ENVOYE'));
    expect(smtp.recus.map((r) => r.a).sort()).toEqual(courriels.map((c) => c.adresse));
    expect(await etats(envoi)).toEqual(Array(5).fill('ENVOYE'));
    for (const { a, brut } of smtp.recus) {
      expect(entete(brut, 'To')).toContain(a);
      expect(brut).not.toMatch(/^(cc|bcc):/imu);
    }
  });

  it('répond au secrétariat, et garde un identifiant stable', async () => {
    const { courriels } = await convoquer();
    await poster(courriels);
    for (const { a, brut } of smtp.recus) {
      expect(entete(brut, 'Reply-To')).toContain('secretariat@dole.test');
      expect(entete(brut, 'Message-ID')).toBe(`<${courriels.find((c) => c.adresse === a)?.id}@console.test>`);
      expect(entete(brut, 'Auto-Submitted')).toBe('auto-generated');
    }
  });

  it('porte son texte et son événement d’agenda, avec la méthode', async () => {
    const { courriels } = await convoquer();
    await poster(courriels);
    const { a, brut } = smtp.recus.find((r) => r.a === 'directrice@essai.test')!;
    const calendrier = partie(brut, 'text/calendar');
    expect(calendrier?.entetes).toMatch(/method=REQUEST/u);
    expect(lireCalendrier(calendrier?.texte ?? '').evenements[0]?.convoques).toEqual([`mailto:${a}`]);
    expect(partie(brut, 'text/plain')?.texte).toContain('l’honneur de vous convoquer');
  });
});

describe('un serveur de messagerie qui meurt', () => {
  it('éteint, retarde : chaque courriel attend et dit pourquoi', async () => {
    const { envoi, courriels } = await convoquer();
    await smtp.eteindre();
    expect(await poster(courriels)).toEqual(Array(5).fill('DIFFERE'));
    const apres = await courrielsDe(p, envoi);
    expect(apres.map((c) => [c.etat, c.essais])).toEqual(Array(5).fill(['PREPARE', 1]));
    expect(apres[0]?.erreur).toMatch(/^Le serveur de messagerie ne répond pas/u);
    await smtp.rallumer();
    expect(await poster(courriels)).toEqual(Array(5).fill('ENVOYE'));
    expect(smtp.recus).toHaveLength(5);
  });

  it('coupé au milieu, ne perd rien et ne double rien', async () => {
    const { courriels } = await convoquer();
    smtp.coupures = 2;
    const premiers = await poster(courriels);
    expect(premiers.filter((i) => i === 'DIFFERE')).toHaveLength(2);
    expect((await poster(courriels)).filter((i) => i === 'ENVOYE')).toHaveLength(2);
    expect(smtp.recus.map((r) => r.a).sort()).toEqual(courriels.map((c) => c.adresse));
  });

  it('coupé après avoir pris le message, le revoit sous le même identifiant', async () => {
    const { courriels } = await convoquer();
    const un = courriels.slice(0, 1);
    smtp.coupuresApres = 1;
    expect(await poster(un)).toEqual(['DIFFERE']);
    expect(await poster(un)).toEqual(['ENVOYE']);
    expect(new Set(smtp.recus.map((r) => entete(r.brut, 'Message-ID'))).size).toBe(1);
  });

  it('trop longtemps absent, laisse le courriel en échec, à renvoyer', async () => {
    const { envoi, courriels } = await convoquer();
    await smtp.eteindre();
    expect(await poster(courriels, true)).toEqual(Array(5).fill('ECHEC'));
    await smtp.rallumer();
    expect(await etats(envoi)).toEqual(Array(5).fill('ECHEC'));
  });
});

it('une adresse refusée est un échec, sans second essai ; les autres partent', async () => {
  const { envoi, courriels } = await convoquer();
  smtp.inconnus.add('directrice@essai.test');
  expect(await poster(courriels)).toEqual(['ENVOYE', 'ENVOYE', 'ENVOYE', 'ECHEC', 'ENVOYE']);
  expect((await courrielsDe(p, envoi))[3]?.erreur).toBe('Le serveur de messagerie refuse le message (550).');
});

it('posté 20 fois en même temps, un courriel part une fois', async () => {
  const { courriels } = await convoquer();
  const issues = await poster(Array(20).fill(courriels[0]!));
  expect(issues.filter((i) => i === 'ENVOYE')).toHaveLength(1);
  expect(smtp.recus).toHaveLength(1);
});
