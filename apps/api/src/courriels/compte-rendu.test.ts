import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { courrielsDe, deposerEnvoi, installerSeance, SEANCE, type EnvoiEssai } from '../../test/seance';
import { resoudreEnvoi } from './resolution';

let p: Plateforme;
const COMPTE_RENDU = id('compte rendu de Dole');
beforeAll(async () => {
  p = await ouvrirPlateforme({ fictif: false, maintenant: '2026-12-10T09:00:00Z' });
  await installerJura(p);
  await installerSeance(p);
  await p.sql(`UPDATE reunion SET etat = 'TENUE', tenue_le = '2026-12-01T11:00:00Z' WHERE id = $1`, [SEANCE]);
  await p.sql(
    `INSERT INTO compte_rendu (id, reunion_id, instance_id, instance_nom, jour, departements, etat, redige_le, publie_le, approuve_le, approbation)
     VALUES ($1, $2, $3, 'CTA du bassin de Dole', '2026-12-01', '{39}', 'APPROUVE', '2026-12-02T09:00:00Z', '2026-12-09T09:00:00Z', '2026-12-09T09:00:00Z', 'SANS_REGLE')`,
    [COMPTE_RENDU, SEANCE, id('CTA-DOLE')],
  );
  for (const sigle of ['CDIAE-39', 'CDIAE-21']) {
    await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) VALUES ($1, $2, $3, $4, '2026-12-10T09:00:00Z')`, [id(`transmission ${sigle}`), COMPTE_RENDU, id(sigle), sigle]);
  }
});
afterAll(() => p.fermer());

const resoudre = async (envoi: EnvoiEssai) => {
  const depose = await deposerEnvoi(p, { sujet: 'CompteRendu', sujetId: COMPTE_RENDU, ...envoi });
  await resoudreEnvoi(p.service, depose, p.instant);
  return courrielsDe(p, depose);
};

it('publié, il s’annonce aux participants et dit que la publication vaut approbation', async () => {
  const courriels = await resoudre({ acte: 'publierCompteRendu', regle: 'PARTICIPANTS' });
  expect(courriels).toHaveLength(5);
  expect(courriels[0]?.objet).toBe('Compte rendu : CTA du bassin de Dole, réunion du 1er décembre 2026');
  expect(courriels[0]?.texte).toContain('la publication vaut approbation');
  expect(courriels[0]?.texte).toContain(`http://console.test/comptes-rendus/${COMPTE_RENDU}`);
});

it('transmis, il s’annonce aux secrétariats de ses destinataires nommés par l’acte', async () => {
  const instances = [id('CDIAE-39')];
  const courriels = await resoudre({ acte: 'transmettreCompteRendu', regle: 'SECRETARIATS_DESTINATAIRES', parametres: { instances } });
  expect(courriels.map((c) => c.adresse)).toEqual(['ud39@essai.test']);
  expect(courriels[0]?.texte).toContain('transmis à votre instance, CDIAE du Jura.');
});

it('dont la réception est déjà accusée, il ne s’annonce plus', async () => {
  await p.sql(`UPDATE transmission SET recu_le = '2026-12-10T10:00:00Z', recu_par_nom = 'Camille ud39' WHERE id = $1`, [id('transmission CDIAE-39')]);
  const courriels = await resoudre({ acte: 'transmettreCompteRendu', regle: 'SECRETARIATS_DESTINATAIRES' });
  expect(courriels.map((c) => c.adresse)).toEqual(['ud21@essai.test']);
});

it('reçu, son secrétariat apprend par qui et quand', async () => {
  const courriels = await resoudre({ acte: 'accuserReception', regle: 'SECRETARIAT' });
  expect(courriels.map((c) => c.adresse)).toEqual(['animatrice@essai.test']);
  expect(courriels[0]?.texte).toContain('reçu par CDIAE-39 (Camille ud39, le 10 décembre 2026)');
});

it('un secrétariat sans personne reçoit à la boîte de son organisation', async () => {
  await p.sql(`UPDATE mandat SET fin = '2026-12-09' WHERE id = $1`, [id('mandat ud21')]);
  await p.sql(`UPDATE organisation SET courriel = 'Iae@cote-dor.test' WHERE id = $1`, [id('DDETS de la Côte-d’Or')]);
  const courriels = await resoudre({ acte: 'transmettreCompteRendu', regle: 'SECRETARIATS_DESTINATAIRES' });
  expect(courriels.map((c) => c.adresse)).toEqual(['iae@cote-dor.test']);
});

it('remplacé entre-temps, il ne s’annonce plus', async () => {
  await p.sql(`UPDATE compte_rendu SET etat = 'REMPLACE', remplace_le = '2026-12-10T08:00:00Z' WHERE id = $1`, [COMPTE_RENDU]);
  expect(await resoudre({ acte: 'publierCompteRendu', regle: 'PARTICIPANTS' })).toEqual([]);
});
