import { lireCalendrier } from '../../test/ical';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { courrielsDe, deposerEnvoi, installerPreavis, installerSeance, PARTICIPANTS, SEANCE } from '../../test/seance';
import { resoudreDus, resoudreEnvoi } from './resolution';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme({ fictif: false });
  await installerJura(p);
  await installerSeance(p);
  await installerPreavis(p);
});
afterAll(() => p.fermer());

const resoudre = async (envoi: string, instant = p.instant) => {
  await resoudreEnvoi(p.service, envoi, instant);
  return courrielsDe(p, envoi);
};
const enEtat = (etat: string, faire: () => Promise<void>) => async () => {
  await p.sql(`UPDATE reunion SET etat = $2, annulee_le = CASE WHEN $2 = 'ANNULEE' THEN now() END, convoquee_le = CASE WHEN $2 <> 'PLANIFIEE' THEN convoquee_le END, motif = 'salle indisponible' WHERE id = $1`, [SEANCE, etat]);
  try {
    await faire();
  } finally {
    await p.sql(`UPDATE reunion SET etat = 'CONVOQUEE', convoquee_le = '2026-11-18T09:00:00Z', annulee_le = NULL, motif = NULL WHERE id = $1`, [SEANCE]);
  }
};

describe('une convocation', () => {
  it('part à chaque personne convoquée, et à la boîte de l’organisation qui n’a nommé personne', async () => {
    const courriels = await resoudre(await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' }));
    expect(courriels.map((c) => c.adresse)).toEqual(['animatrice@essai.test', 'contact@horizon.test', 'directeur2@essai.test', 'directrice@essai.test', 'ud39@essai.test']);
    expect(new Set(courriels.map((c) => `${c.genre} ${c.etat}`))).toEqual(new Set(['REUNION PREPARE']));
  });

  it('dit quand, où, pourquoi, et cite la règle de préavis', async () => {
    const courriels = await resoudre(await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' }));
    const courriel = courriels.find((c) => c.adresse === 'directrice@essai.test');
    expect(courriel?.objet).toBe('Convocation : CTA du bassin de Dole, mardi 1er décembre 2026 à 10 h');
    expect(courriel?.texte).toMatchSnapshot();
  });

  it('est une invitation pour qui est invité', async () => {
    const courriels = await resoudre(await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' }));
    expect(courriels.find((c) => c.adresse === 'contact@horizon.test')?.objet).toMatch(/^Invitation/u);
  });

  it('porte un événement d’agenda au nom du secrétariat et de la seule personne convoquée', async () => {
    const courriels = await resoudre(await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' }));
    const { methode, evenements } = lireCalendrier(courriels.find((c) => c.adresse === 'directrice@essai.test')?.ics ?? '');
    expect(methode).toBe('REQUEST');
    expect(evenements[0]).toMatchObject({ uid: SEANCE, sequence: 1, statut: 'CONFIRMED', debut: '2026-12-01T10:00:00', organisateur: 'agence de Dole', convoques: ['mailto:directrice@essai.test'] });
  });

  it('dit que les données sont fictives quand elles le sont', async () => {
    const fictive = { ...p.service, configuration: { ...p.service.configuration, fictif: true } };
    const envoi = await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' });
    await resoudreEnvoi(fictive, envoi, p.instant);
    for (const c of await courrielsDe(p, envoi)) expect(`${c.texte}${c.ics}`).toMatch(/Données fictives[\s\S]*données fictives/u);
  });
});

describe('20 résolutions en même temps', () => {
  it('font un seul jeu de courriels', async () => {
    const envoi = await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' });
    const nombres = await Promise.all(Array.from({ length: 20 }, () => resoudreEnvoi(p.service, envoi, p.instant)));
    expect(nombres.reduce((somme: number, n) => somme + (n ?? 0), 0)).toBe(5);
    expect(await courrielsDe(p, envoi)).toHaveLength(5);
  });
});

describe('les destinataires se calculent au moment de l’envoi', () => {
  it('qui a répondu entre-temps n’est pas relancé', async () => {
    const envoi = await deposerEnvoi(p, { acte: 'relancerConvocations', regle: 'SANS_REPONSE' });
    await p.sql(`UPDATE participant SET reponse = 'PRESENT', repondu_le = '2026-11-20T08:00:00Z' WHERE id = ANY($1)`, [[id('participant directrice'), id('participant ud39')]]);
    expect((await resoudre(envoi)).map((c) => c.adresse)).toEqual(['animatrice@essai.test', 'contact@horizon.test', 'directeur2@essai.test']);
  });

  it('une personne partie ne reçoit plus rien', async () => {
    const envoi = await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' });
    await p.sql('UPDATE personne SET active = false WHERE id = $1', [id('directeur2')]);
    const adresses = (await resoudre(envoi)).map((c) => c.adresse);
    await p.sql('UPDATE personne SET active = true WHERE id = $1', [id('directeur2')]);
    expect(adresses).not.toContain('directeur2@essai.test');
    expect(adresses).toHaveLength(PARTICIPANTS.length);
  });

  it('le secrétariat reçoit ce qui lui est proposé', async () => {
    await p.sql(`UPDATE reunion SET etat = 'PLANIFIEE', convoquee_le = NULL WHERE id = $1`, [SEANCE]);
    await p.sql(`INSERT INTO point (id, reunion_id, rang, titre, genre, etat, propose_par_nom) VALUES ($1, $2, 9, 'Mobilité des salariés', 'DEBAT', 'PROPOSE', 'SIAE 1')`, [id('proposition'), SEANCE]);
    const [courriel, ...autres] = await resoudre(await deposerEnvoi(p, { acte: 'proposerPoint', regle: 'SECRETARIAT', parametres: { point: id('proposition') } }));
    await p.sql(`UPDATE reunion SET etat = 'CONVOQUEE', convoquee_le = '2026-11-20T08:00:00Z' WHERE id = $1`, [SEANCE]);
    await p.sql(`DELETE FROM point WHERE id = $1`, [id('proposition')]);
    expect([courriel?.adresse, autres.length]).toEqual(['animatrice@essai.test', 0]);
    expect(courriel?.texte).toContain('SIAE 1 propose un point à l’ordre du jour : « Mobilité des salariés ».');
  });
});

it('une convocation et ses mises à jour nomment les documents, sauf ceux qu’on a retirés', async () => {
  await p.sql(
    `INSERT INTO document (id, reunion_id, nom, type_mime, taille, empreinte, depose_le, retire_le)
     SELECT gen_random_uuid(), $1, nom, 'application/pdf', 217088, repeat('0', 64), le::timestamptz, retire::timestamptz
     FROM (VALUES ('Suivi: points ouverts.pdf', '2026-11-02Z', NULL), ('Bilan 2026.pdf', '2026-11-01Z', NULL), ('Brouillon.pdf', '2026-11-01Z', '2026-11-03Z')) d(nom, le, retire)`,
    [SEANCE],
  );
  for (const acte of ['convoquerReunion', 'modifierReunion']) {
    const [courriel] = await resoudre(await deposerEnvoi(p, { acte, regle: 'CONVOQUES' }));
    expect(courriel?.texte).toContain(`\n\nDocuments\n- Bilan 2026.pdf (PDF, 212 Ko)\n- Suivi : points ouverts.pdf (PDF, 212 Ko)\nhttp://console.test/reunions/${SEANCE}/documents\n\n`);
    expect(courriel?.texte).not.toContain('Brouillon.pdf');
  }
  await p.sql('DELETE FROM document WHERE reunion_id = $1', [SEANCE]);
});

describe('ce qui n’a plus lieu d’être ne part pas', () => {
  it('une réunion annulée n’est plus convoquée', enEtat('ANNULEE', async () => {
    expect(await resoudre(await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES' }))).toEqual([]);
  }));

  it('une réunion commencée n’est plus rappelée', async () => {
    expect(await resoudre(await deposerEnvoi(p, { acte: 'relancerConvocations', regle: 'SANS_REPONSE' }), new Date('2026-12-01T09:00:00Z'))).toEqual([]);
  });

  it('une modification suivie d’une autre se dit une fois', async () => {
    expect(await resoudre(await deposerEnvoi(p, { acte: 'modifierReunion', regle: 'CONVOQUES', parametres: { sequence: 0 } }))).toEqual([]);
    expect(await resoudre(await deposerEnvoi(p, { acte: 'modifierReunion', regle: 'CONVOQUES', parametres: { sequence: 1 } }))).toHaveLength(5);
  });

  it('au-delà de 30 jours, plus rien', enEtat('ANNULEE', async () => {
    const envoi = await deposerEnvoi(p, { acte: 'annulerReunion', regle: 'CONVOQUES' });
    expect(await resoudre(envoi, new Date('2027-01-15T09:00:00Z'))).toEqual([]);
    expect((await p.sql('SELECT 1 FROM envoi WHERE id = $1 AND resolu_le IS NOT NULL', [envoi])).length).toBe(1);
  }));

  it('avant son heure, un envoi attend', async () => {
    const envoi = await deposerEnvoi(p, { acte: 'convoquerReunion', regle: 'CONVOQUES', duLe: '2026-11-21T09:00:00Z' });
    expect(await resoudreEnvoi(p.service, envoi, p.instant)).toBeNull();
    await resoudreDus(p.service, new Date('2026-11-21T09:00:00Z'));
    expect(await courrielsDe(p, envoi)).toHaveLength(5);
  });
});

describe('les autres nouvelles d’une réunion', () => {
  it('une annulation dit son motif et retire la réunion des agendas', enEtat('ANNULEE', async () => {
    const [courriel] = await resoudre(await deposerEnvoi(p, { acte: 'annulerReunion', regle: 'CONVOQUES' }));
    expect(courriel?.texte).toContain('Motif : salle indisponible');
    const { methode, evenements } = lireCalendrier(courriel?.ics ?? '');
    expect([methode, evenements[0]?.uid, evenements[0]?.statut]).toEqual(['CANCEL', SEANCE, 'CANCELLED']);
  }));

  it('un report dit l’ancienne date et la nouvelle', enEtat('PLANIFIEE', async () => {
    const [courriel] = await resoudre(await deposerEnvoi(p, { acte: 'reporterReunion', regle: 'CONVOQUES', parametres: { ancienDebut: '2026-11-24T13:30:00.000Z' } }));
    expect(courriel?.texte).toContain('La réunion, prévue mardi 24 novembre 2026 à 14 h 30, est reportée à la date suivante.');
    expect(courriel?.texte).toContain('Mardi 1er décembre 2026, de 10 h à 12 h');
  }));
});
