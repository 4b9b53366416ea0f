import { id } from '../../test/jura';
import { campagneId, code, contenuDe, faire, ouvrir, ouvrirDictionnaire, remplir, tenter, valeursDe, type ValeurLue } from '../../test/indicateurs';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
let cellules: ValeurLue[];
beforeEach(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
  cellules = await valeursDe(p, 'horizon');
});
afterEach(() => p.fermer());

const cellule = (codeIndicateur: string, departement: string | null = '39'): ValeurLue => {
  const trouvee = cellules.find((c) => c.indicateur.code === codeIndicateur && c.departement === departement);
  if (!trouvee) throw new Error(`Pas de case ${codeIndicateur}.`);
  return trouvee;
};
const saisie = (...valeurs: object[]): Record<string, unknown> => ({ campagneId, valeurs });
const refus = async (...valeurs: object[]): Promise<Record<string, string>> => {
  const { errors } = await tenter(p, 'horizon', 'saisirValeurs', saisie(...valeurs));
  return Object.fromEntries((errors[0]?.extensions.champs ?? []).map((c) => [c.champ, c.message]));
};
const revisions = async (valeur: string): Promise<number> => (await p.sql<{ n: number }>('SELECT count(*)::int AS n FROM valeur_revision WHERE valeur_id = $1', [valeur]))[0]!.n;

it('les valeurs se lisent dans l’ordre du dictionnaire', async () => {
  await p.sql(`UPDATE indicateur SET rang = 50 WHERE code = 'F4-2'`);
  const { valeurs } = await p.obtenir<{ valeurs: { items: { rang: number; indicateur: { code: string } }[] } }>(id('horizon'), '{ valeurs(parPage: 100, tri: [{ champ: rang }, { champ: departement }]) { items { rang indicateur { code } } } }');
  expect([...new Set(valeurs.items.map((v) => `${v.indicateur.code} ${v.rang}`))]).toEqual(['F5-1 1', 'F6-1 2', 'F3-2 4', 'F4-2 50']);
});

describe('saisir des valeurs', () => {
  it('garde le nombre exact, écrit à la française ou non', async () => {
    const [a, b, c] = cellules.filter((v) => v.indicateur.code === 'F4-2') as [ValeurLue, ValeurLue, ValeurLue];
    const lues = await faire(p, 'horizon', 'saisirValeurs', saisie({ id: a.id, version: 1, numerateur: '1 234' }, { id: b.id, version: 1, numerateur: '12\u202f345,0' }, { id: c.id, version: 1, numerateur: '99999999999' }));
    expect(lues.map((v) => v.numerateur)).toEqual(['1234', '12345', '99999999999']);
  });

  it('un taux ne se saisit que par ses deux termes ; il se calcule', async () => {
    const taux = cellule('F5-1');
    expect(await refus({ id: taux.id, version: 1, numerateur: '62,5 %' })).toEqual({ 'valeurs.0.numerateur': 'Un taux ne se saisit pas : donnez ses deux termes.' });
    await faire(p, 'horizon', 'saisirValeurs', saisie({ id: taux.id, version: 1, numerateur: '5', denominateur: '8' }));
    const lire = (): Promise<unknown> => p.obtenir(id('horizon'), '{ valeur(id: "ID") { taux controles { code severite } } }'.replace('ID', taux.id));
    expect(await lire()).toEqual({ valeur: { taux: '62,5\u00a0%', controles: [{ code: 'SANS_SOURCE', severite: 'CONSEIL' }] } });
    await faire(p, 'horizon', 'saisirValeurs', saisie({ id: taux.id, version: 2, numerateur: '0', denominateur: '0' }));
    expect(await lire()).toMatchObject({ valeur: { taux: 'non calculable' } });
  });

  test.each([
    ['NaN', /nombre est attendu/], ['1e300', /scientifique/], ['-3', /sans signe/], ['=A1', /formule/], ['123456789012', /trop grand/], ['1.234', /deux façons|entier/], ['1,5', /entier/], ['NC', /motif/],
  ])('refuse « %s »', async (numerateur, message) => {
    expect((await refus({ id: cellule('F4-2').id, version: 1, numerateur }))['valeurs.0.numerateur']).toMatch(message);
  });

  it('refuse un octet nul et un texte trop long', async () => {
    const document = cellule('F6-1', null);
    expect(Object.keys(await refus({ id: document.id, version: 1, texte: 'a\u0000b' }))).toEqual(['valeurs.0.texte']);
    expect(Object.keys(await refus({ id: document.id, version: 1, texte: 'a'.repeat(4001) }))).toEqual(['valeurs.0.texte']);
  });

  it('non communiqué veut un motif, et n’est jamais zéro', async () => {
    const { id: valeur } = cellule('F4-2');
    expect(Object.keys(await refus({ id: valeur, version: 1, nonCommunique: 'x' }))).toEqual(['valeurs.0.nonCommunique']);
    await faire(p, 'horizon', 'saisirValeurs', saisie({ id: valeur, version: 1, nonCommunique: 'Logiciel en panne' }));
    expect(await p.sql('SELECT etat, numerateur, non_communique FROM valeur WHERE id = $1', [valeur])).toEqual([{ etat: 'SAISIE', numerateur: null, non_communique: 'Logiciel en panne' }]);
  });

  it('dit chaque refus à sa ligne, et n’écrit rien', async () => {
    const champs = await refus({ id: cellule('F4-2').id, version: 1, numerateur: '4' }, { id: cellule('F5-1').id, version: 1, numerateur: 'abc' }, { id: cellule('F6-1', null).id, version: 1, booleen: true });
    expect(Object.keys(champs)).toEqual(['valeurs.1.numerateur']);
    expect(await p.sql(`SELECT id FROM valeur WHERE etat <> 'A_SAISIR'`)).toEqual([]);
  });

  it('refuse deux fois la même case', async () => {
    const { id: valeur } = cellule('F4-2');
    expect(await refus({ id: valeur, version: 1, numerateur: '1' }, { id: valeur, version: 1, numerateur: '2' })).toEqual({ 'valeurs.1.id': 'Cette case figure déjà à la ligne 1.' });
  });

  test.each([
    ['d’une autre organisation', 'sillage', 'INTROUVABLE'],
    ['qu’on examine', 'secretariat', 'INTROUVABLE'],
    ['sans être connecté', null, 'NON_AUTHENTIFIE'],
    ['sans mandat', 'sansmandat', 'INTROUVABLE'],
  ])('refuse une case %s', async (_cas, qui, attendu) => {
    expect(await code(p, qui, 'saisirValeurs', saisie({ id: cellule('F4-2').id, version: 1, numerateur: '1' }))).toBe(attendu);
  });

  it('refuse une case d’une autre campagne, et un identifiant mal formé', async () => {
    await ouvrir(p, 'secretariat').catch(() => undefined);
    expect(await code(p, 'horizon', 'saisirValeurs', { campagneId: id('autre'), valeurs: [{ id: cellule('F4-2').id, version: 1 }] })).toBe('INTROUVABLE');
    expect(await code(p, 'horizon', 'saisirValeurs', saisie({ id: 'x', version: 1 }))).toBe('INTROUVABLE');
    expect(await code(p, 'horizon', 'saisirValeurs', saisie())).toBe('SAISIE_INVALIDE');
  });

  it('une version dépassée est un conflit qui nomme ses cases, et rien n’est écrit', async () => {
    const [a, b] = cellules.filter((v) => v.indicateur.code === 'F4-2') as [ValeurLue, ValeurLue];
    await faire(p, 'horizon', 'saisirValeurs', saisie({ id: a.id, version: 1, numerateur: '1' }));
    const { errors } = await tenter(p, 'horizon', 'saisirValeurs', saisie({ id: a.id, version: 1, numerateur: '2' }, { id: b.id, version: 1, numerateur: '2' }));
    expect([errors[0]?.extensions.code, errors[0]?.extensions.champs?.map((c) => c.champ)]).toEqual(['CONFLIT', [a.id]]);
    expect(await p.sql('SELECT numerateur FROM valeur WHERE id = ANY($1) ORDER BY numerateur', [[a.id, b.id]])).toEqual([{ numerateur: '1' }, { numerateur: null }]);
  });

  it('la même saisie envoyée vingt fois en même temps s’écrit une fois', async () => {
    const { id: valeur } = cellule('F4-2');
    const codes = await Promise.all(Array.from({ length: 20 }, () => code(p, 'horizon', 'saisirValeurs', saisie({ id: valeur, version: 1, numerateur: '7' }))));
    expect(new Set(codes)).toEqual(new Set(['fait']));
    expect([await revisions(valeur), await p.sql('SELECT version FROM valeur WHERE id = $1', [valeur])]).toEqual([1, [{ version: 2 }]]);
    expect(await p.sql('SELECT champs FROM journal WHERE sujet_id = $1', [valeur])).toEqual([{ champs: ['numerateur'] }]);
  });

  it('vider une case la remet à saisir, et garde ce qui y était', async () => {
    const { id: valeur } = cellule('F4-2');
    await faire(p, 'horizon', 'saisirValeurs', saisie({ id: valeur, version: 1, numerateur: '7' }));
    const [videe] = await faire(p, 'horizon', 'saisirValeurs', saisie({ id: valeur, version: 2 }));
    expect(videe).toMatchObject({ etat: 'A_SAISIR', numerateur: null });
    const { valeur: lue } = await p.obtenir<{ valeur: { historique: { etat: string; numerateur: string | null; auteurNom: string }[] } }>(id('horizon'), `{ valeur(id: "${valeur}") { historique { etat numerateur auteurNom } } }`);
    expect(lue.historique).toEqual([{ etat: 'A_SAISIR', numerateur: null, auteurNom: 'Camille horizon' }, { etat: 'SAISIE', numerateur: '7', auteurNom: 'Camille horizon' }]);
  });

  it('cent valeurs s’enregistrent par les mêmes instructions qu’une seule', async () => {
    // Other cells of the same owner: every département and type of the dictionary's two counts.
    for (const indicateur of ['F4-2', 'F7-1']) {
      await p.sql(
        `INSERT INTO valeur (id, campagne_id, instance_id, accord_id, indicateur_id, organisation_id, departement, type_siae, echeance)
         SELECT gen_random_uuid(), $1, $2, $3, $4, $5, d.code, t, '2026-12-15' FROM departement d, unnest('{ACI,AI,EI,ETTI,EITI,NULL}'::text[]) t ON CONFLICT DO NOTHING`,
        [campagneId, id('CPR-BFC'), id('BFC2025'), id(indicateur), id('réseau Horizon')],
      );
    }
    const ecritures = async (n: number): Promise<string[]> => {
      const vides = await p.sql<{ id: string }>(`SELECT id FROM valeur WHERE etat = 'A_SAISIR' AND organisation_id = $1 AND indicateur_id = ANY($2) LIMIT $3`, [id('réseau Horizon'), [id('F4-2'), id('F7-1')], n]);
      expect(vides).toHaveLength(n);
      const instructions: string[] = [];
      const espion = jest.spyOn(p.service.source.logger, 'logQuery').mockImplementation((q) => void instructions.push(q.trim().split(/\s+/u).slice(0, 3).join(' ')));
      await faire(p, 'horizon', 'saisirValeurs', saisie(...vides.map((v) => ({ id: v.id, version: 1, numerateur: '3' }))));
      espion.mockRestore();
      return instructions;
    };
    const une = await ecritures(1);
    expect(une.filter((q) => /^(UPDATE|INSERT)/.test(q))).toEqual(['UPDATE "valeur" t', 'INSERT INTO valeur_revision', 'INSERT INTO journal']);
    expect(await ecritures(90)).toEqual(une);
  });
});

describe('soumettre ses valeurs', () => {
  it('tout ou rien : la liste de ce qui manque, la même avant et au refus', async () => {
    const [premiere] = cellules;
    await faire(p, 'horizon', 'saisirValeurs', saisie({ id: premiere!.id, version: 1, ...contenuDe(premiere!, 5) }));
    const { errors } = await tenter(p, 'horizon', 'soumettreValeurs', { campagneId });
    const { campagne } = await p.obtenir<{ campagne: { manques: { code: string }[] } }>(id('horizon'), `{ campagne(id: "${campagneId}") { manques { code } } }`);
    expect([errors[0]?.extensions.code, errors[0]?.extensions.manques?.map((m) => m.code)]).toEqual(['DOSSIER_INCOMPLET', campagne.manques.map((m) => m.code)]);
    // The two cells that another owner may answer are not asked.
    expect(campagne.manques).toHaveLength(13 - (premiere!.indicateur.code === 'F3-2' ? 0 : 1));
    expect(await p.sql(`SELECT id FROM valeur WHERE etat = 'SOUMISE'`)).toEqual([]);
  });

  it('une variation forte demande un commentaire ; un numérateur ne dépasse pas le dénominateur', async () => {
    await remplir(p, 'horizon');
    const taux = (await valeursDe(p, 'horizon')).find((v) => v.indicateur.code === 'F5-1')!;
    await faire(p, 'horizon', 'saisirValeurs', saisie({ id: taux.id, version: taux.version, numerateur: '30', denominateur: '20' }));
    const { errors } = await tenter(p, 'horizon', 'soumettreValeurs', { campagneId });
    expect(errors[0]?.extensions.manques).toEqual([expect.objectContaining({ code: 'NUMERATEUR_TROP_GRAND', champ: taux.id })]);
  });

  it('deux envois en même temps : un seul effet', async () => {
    await remplir(p, 'horizon');
    const codes = await Promise.all(Array.from({ length: 20 }, () => code(p, 'horizon', 'soumettreValeurs', { campagneId })));
    expect(codes.filter((c) => c === 'fait')).toHaveLength(1);
    expect(await p.sql(`SELECT count(*)::int AS n FROM journal WHERE acte = 'soumettreValeurs'`)).toEqual([{ n: 15 }]);
    expect(await p.sql(`SELECT DISTINCT etat FROM valeur WHERE organisation_id = $1`, [id('réseau Horizon')])).toEqual([{ etat: 'SOUMISE' }]);
  });

  it('ce qui est soumis ne se saisit plus', async () => {
    await remplir(p, 'horizon');
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    const [soumise] = await valeursDe(p, 'horizon');
    expect(await code(p, 'horizon', 'saisirValeurs', saisie({ id: soumise!.id, version: soumise!.version, texte: 'autre' }))).toBe('SAISIE_INVALIDE');
    expect(soumise!.actions).toEqual([]);
  });

  it('se refuse à qui ne doit rien, et pour l’organisation d’autrui', async () => {
    expect(await code(p, 'relectrice', 'soumettreValeurs', { campagneId })).toBe('INTERDIT');
    expect(await code(p, 'horizon', 'soumettreValeurs', { campagneId, organisationId: id('réseau Sillage') })).toBe('INTERDIT');
    expect(await code(p, 'directrice21', 'soumettreValeurs', { campagneId })).toBe('INTROUVABLE');
  });
});
