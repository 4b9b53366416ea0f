import { ACCORDS, ARTICLES } from './accords';
import { ENGAGEMENTS } from './engagements';
import { LIBELLES } from './libelles';
import { POINTS_HABITUELS } from './points-habituels';
import { REGLAGES } from './reglages';
import { REGLES } from './regles';
import { TYPES_INSTANCE_REFERENCE } from './types-instance';
import { TYPES_SIAE_DATES } from './types-siae';
import type { SourceReference } from './types';
import { TYPES_INSTANCE, TYPES_SIAE } from '@gouvernance-iae/domaine';

const doublons = (cles: readonly string[]): readonly string[] => cles.filter((cle, i) => cles.indexOf(cle) !== i);
const lieux = new Set(ARTICLES.map(({ accord, code }) => `${accord} ${code}`));
const cites = (source: SourceReference): boolean => source.genre === 'EXT' || lieux.has(`${source.accord} ${source.article}`);
const accord = (code: string) => ACCORDS.find((a) => a.code === code);
const regle = (cle: string) => REGLES.find((r) => r.cle === cle);

describe('Les accords de référence', () => {
  it('portent leurs dates, et BFC2016 décline AC2015', () => {
    expect(accord('AC2015')).toMatchObject({ signeLe: '2015-09-10', finLe: '2018-12-31', decline: null });
    expect(accord('BFC2016')).toMatchObject({ signeLe: '2016-12-08', finLe: '2018-12-31', decline: 'AC2015', region: '27' });
  });

  it('disent ce qui reste à confirmer', () => {
    expect(accord('AC2011')?.aConfirmer).toMatch(/15 mars 2011/);
  });

  it('ont leurs signataires, au nom qu’ils portaient, sans nommer de personne', () => {
    const parties = (code: string) => new Set(accord(code)?.signataires.map(({ pour }) => pour)).size;
    expect([parties('AC2011'), parties('AC2015'), parties('BFC2016')]).toEqual([9, 11, 8]);
    expect(accord('BFC2016')?.signataires.map(({ nom }) => nom).join()).toMatch(/FNARS BFC/);
  });

  it('ont des lieux citables sans doublon, dans l’ordre du document, sous un parent connu', () => {
    expect(doublons([...ARTICLES.map(({ accord: a, code }) => `${a} ${code}`)])).toEqual([]);
    for (const article of ARTICLES) {
      expect(article.parent === null || lieux.has(`${article.accord} ${article.parent}`)).toBe(true);
    }
    const rangs = accord('BFC2016')?.articles.map(({ rang }) => rang);
    expect(rangs).toEqual(rangs?.map((_, i) => i + 1));
  });

  it('comptent les 3 axes, les 3 étapes et les 8 fiches de BFC2016', () => {
    const genres = accord('BFC2016')?.articles.map(({ genre }) => genre) ?? [];
    const compter = (genre: string): number => genres.filter((g) => g === genre).length;
    expect([compter('AXE'), compter('ETAPE'), compter('FICHE')]).toEqual([3, 3, 8]);
  });
});

describe('Les règles de référence', () => {
  it('ont une clé unique et citent un article qui existe', () => {
    expect(doublons(REGLES.map(({ cle }) => cle))).toEqual([]);
    expect(REGLES.filter((r) => !lieux.has(`${r.accord} ${r.article}`))).toEqual([]);
  });

  it('valent aussi longtemps que leur accord', () => {
    for (const r of REGLES) expect([r.debut, r.fin]).toEqual([accord(r.accord)?.effetLe, accord(r.accord)?.finLe]);
  });

  it('demandent un CTA par trimestre sous BFC2016, deux par an sous AC2011, aucun rythme sous AC2015', () => {
    expect(regle('BFC2016/CTA/RYTHME')).toMatchObject({ nombre: 1, unite: 'PAR_TRIMESTRE', force: 'OBLIGATION', article: 'fiche 8' });
    expect(regle('AC2011/CTA/RYTHME')).toMatchObject({ nombre: 2, unite: 'PAR_AN' });
    expect(REGLES.some((r) => r.accord === 'AC2015' && r.typeInstance === 'CTA')).toBe(false);
  });

  it('ne donnent aucun rythme au CDIAE', () => {
    expect(REGLES.some((r) => r.typeInstance === 'CDIAE' && r.nature === 'RYTHME')).toBe(false);
  });

  it('ne fixent ni approbation, ni préavis, ni délai de compte rendu : les accords n’en disent rien', () => {
    expect(REGLES.filter((r) => r.nature === 'APPROBATION' || r.nature === 'PREAVIS')).toEqual([]);
    expect(REGLES.filter((r) => ['DIFFUSION', 'TRANSMISSION'].includes(r.nature) && r.nombre !== null)).toEqual([]);
  });

  it('opposent comité régional trimestriel (AC2015) et deux fois par an (BFC2016)', () => {
    expect(regle('AC2015/COMITE_PILOTAGE_REGIONAL/RYTHME')).toMatchObject({ nombre: 1, unite: 'PAR_TRIMESTRE' });
    expect(regle('BFC2016/COMITE_PILOTAGE_REGIONAL/RYTHME')).toMatchObject({ nombre: 2, unite: 'PAR_AN' });
    expect(regle('BFC2016/COMITE_PILOTAGE_REGIONAL/DOCUMENTS')).toMatchObject({ nombre: 10, unite: 'JOURS_CALENDAIRES' });
  });

  it('transmettent le compte rendu du CTA au CDIAE, et n’y obligent pas le comité régional', () => {
    expect(regle('BFC2016/CTA/TRANSMISSION')).toMatchObject({ destinataires: ['CDIAE'], force: 'OBLIGATION' });
    expect(regle('BFC2016/COMITE_PILOTAGE_REGIONAL/TRANSMISSION')).toMatchObject({ destinataires: ['CDIAE', 'CTA'], force: 'RECOMMANDATION' });
  });
});

describe('Les engagements de BFC 2016', () => {
  const de = (genre: string, article?: string) => ENGAGEMENTS.filter((e) => e.genre === genre && (article === undefined || e.article === article));

  it('sont ceux de chaque partie dans chaque fiche, et de l’article 2', () => {
    expect(ENGAGEMENTS).toHaveLength(56);
    expect([de('POLE_EMPLOI').length, de('RESEAU').length, de('ETAT').length]).toEqual([19, 21, 16]);
    expect(ENGAGEMENTS.filter((e) => !lieux.has(`${e.accord} ${e.article}`))).toEqual([]);
    expect(new Set(ENGAGEMENTS.map((e) => e.article)).size).toBe(9);
  });

  it('nomment le pilote que nomme la fiche', () => {
    expect(ENGAGEMENTS.filter((e) => e.pilote).map((e) => [e.article, e.genre])).toEqual([['fiche 1', 'POLE_EMPLOI'], ['fiche 3', 'ETAT'], ['fiche 6', 'ETAT'], ['fiche 8', 'POLE_EMPLOI']]);
  });

  it('chaque fiche dit ce qu’elle vise', () => {
    const fiches = ARTICLES.filter((a) => a.genre === 'FICHE');
    expect(fiches.filter((f) => f.objectifs.length === 0)).toEqual([]);
  });

  it('les accords disent comment ils se résilient', () => {
    expect(ACCORDS.map((a) => [a.code, a.resiliation.demeureMois, a.resiliation.preavisMois, a.resiliation.article])).toEqual([
      ['AC2011', 1, 3, 'article 9'], ['AC2015', 1, 3, 'article 9'], ['BFC2016', null, 3, 'article 6'],
    ]);
  });
});

describe('Les libellés datés', () => {
  const lire = (cle: string, jour: string) =>
    LIBELLES.filter((l) => l.cle === cle && l.debut <= jour && (l.fin === null || jour <= l.fin)).map(({ texte }) => texte);

  it.each([
    ['POLE_EMPLOI', '2023-12-31', 'Pôle emploi'],
    ['POLE_EMPLOI', '2024-01-01', 'France Travail'],
    ['ETAT_REGION', '2021-03-31', 'Direccte'],
    ['ETAT_REGION', '2021-04-01', 'Dreets'],
    ['ETAT_DEPARTEMENT', '2015-12-31', 'UT Direccte'],
    ['ETAT_DEPARTEMENT', '2017-06-30', 'UD Direccte'],
    ['ETAT_DEPARTEMENT', '2026-11-20', 'DDETS'],
    ['FEDERATION_SOLIDARITE', '2016-12-08', 'FNARS'],
    ['FEDERATION_SOLIDARITE', '2017-03-01', 'FAS'],
    ['FEDERATION_ENTREPRISES_INSERTION', '2015-09-10', 'FEI'],
    ['FEDERATION_ENTREPRISES_INSERTION', '2011-03-15', 'CNEI'],
  ])('nomment %s le %s : %s', (cle, jour, texte) => {
    expect(lire(cle, jour)).toEqual([texte]);
  });

  it('se suivent sans trou ni chevauchement', () => {
    expect(doublons(LIBELLES.map(({ cle, debut }) => `${cle} ${debut}`))).toEqual([]);
    for (const { cle, debut } of LIBELLES) expect([cle, lire(cle, debut).length]).toEqual([cle, 1]);
  });
});

describe('Les types et les points habituels', () => {
  it('couvrent les listes fermées du domaine', () => {
    expect(TYPES_INSTANCE_REFERENCE.map(({ code }) => code).sort()).toEqual([...TYPES_INSTANCE].sort());
    expect(TYPES_SIAE_DATES.map(({ code }) => code).sort()).toEqual([...TYPES_SIAE].sort());
  });

  it('citent des lieux qui existent', () => {
    expect(TYPES_INSTANCE_REFERENCE.flatMap(({ sources }) => sources).filter((s) => !cites(s))).toEqual([]);
    expect(TYPES_SIAE_DATES.filter(({ source }) => !cites(source))).toEqual([]);
    expect(POINTS_HABITUELS.filter(({ accord: a, article }) => !lieux.has(`${a} ${article}`))).toEqual([]);
    expect(doublons(POINTS_HABITUELS.map(({ cle }) => cle))).toEqual([]);
  });
});

describe('La typographie des textes affichés', () => {
  it('n’a ni apostrophe droite, ni espace simple avant une ponctuation haute', () => {
    const textes = [
      ...ACCORDS.flatMap((a) => [a.titre, a.aConfirmer ?? '', ...a.signataires.flatMap(({ nom, qualite, pour }) => [nom, qualite ?? '', pour])]),
      ...ARTICLES.flatMap(({ titre, objectifs }) => [titre, ...objectifs]),
      ...ENGAGEMENTS.map(({ texte }) => texte),
      ...[...REGLES, ...REGLAGES].map(({ texte }) => texte),
      ...LIBELLES.map(({ texte }) => texte),
      ...POINTS_HABITUELS.map(({ titre }) => titre),
    ];
    expect(textes.filter((texte) => /'| [:;!?»]|« /.test(texte))).toEqual([]);
  });
});
