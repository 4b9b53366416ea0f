import {
  anneeDe,
  couvre,
  donneesPersonnelles,
  jourCivil,
  joursEntre,
  permetCompteRendu,
  permetReunion,
  trimestreDe,
  type EtatCompteRendu,
  type EtatReunion,
  type Jour,
} from '@gouvernance-iae/domaine';
import { ACCORDS } from '../reference/accords';
import { identifiantDe } from '../reference/identifiant';
import type { ActeFictif, PlanDemonstration } from './plan';
import { planDemonstration } from './planifier';

const JOUR: Jour = '2026-11-20';
const JOURS: readonly Jour[] = ['2025-07-01', '2026-01-15', '2026-08-10', JOUR, '2027-03-31', '2028-10-02'];
const ZONE = 'Europe/Paris';

interface Etat {
  readonly instance: string;
  debut: string;
  fin: string;
  etat: EtatReunion;
  reprise: string | null;
  points: number;
  convoqueeLe: Jour | null;
  reponses: number;
  propositions: number;
  compteRendu: EtatCompteRendu | null;
  syntheses: number;
  publieLe: Jour | null;
  transmis: boolean;
  recus: readonly string[];
}

type Acte<A extends ActeFictif['acte']> = Extract<ActeFictif, { acte: A }>;
const est = <A extends ActeFictif['acte']>(acte: ActeFictif, nom: A): acte is Acte<A> => acte.acte === nom;

/** Plays the plan on the tables of transitions of the domain, as the acts will. */
function rejouer(plan: PlanDemonstration): ReadonlyMap<string, Etat> {
  const etats = new Map<string, Etat>();
  const reunionDe = new Map<string, string>();
  const sigles = new Map(plan.instances.map((i) => [i.id, i.sigle]));
  const exiger = (condition: boolean, acte: ActeFictif): void => {
    if (!condition) throw new Error(`Acte impossible\u00a0: ${JSON.stringify(acte)}`);
  };
  for (const acte of plan.actes) {
    // Texts, campaigns, contestations, bilans, actions, remontées and surveys have their own tests.
    if (est(acte, 'modifierOrganisation') || est(acte, 'deposerTexte') || 'campagneId' in acte || 'contestationId' in acte || 'bilanId' in acte || 'feuilleId' in acte || 'actionId' in acte || 'remonteeId' in acte || 'enqueteId' in acte) continue;
    if (est(acte, 'planifierReunion')) {
      const { reunion } = acte;
      exiger((reunion.debut > acte.instant) === (reunion.reprise === null), acte);
      etats.set(reunion.id, {
        instance: sigles.get(reunion.instanceId) ?? '', debut: reunion.debut, fin: reunion.fin, etat: 'PLANIFIEE', reprise: reunion.reprise, points: reunion.points.length,
        convoqueeLe: null, reponses: 0, propositions: 0, compteRendu: null, syntheses: 0, publieLe: null, transmis: false, recus: [],
      });
      continue;
    }
    if (est(acte, 'redigerCompteRendu')) reunionDe.set(acte.compteRenduId, acte.reunionId);
    const reunionId = 'compteRenduId' in acte ? reunionDe.get(acte.compteRenduId) : 'reunionId' in acte ? acte.reunionId : undefined;
    const etat = etats.get(reunionId ?? '');
    if (!etat) throw new Error(`Réunion inconnue\u00a0: ${JSON.stringify(acte)}`);
    if ('compteRenduId' in acte && !est(acte, 'redigerCompteRendu')) exiger(permetCompteRendu(etat.compteRendu ?? 'BROUILLON', acte.acte), acte);
    else exiger(permetReunion(etat, acte.acte), acte);
    if (est(acte, 'proposerPoint')) etat.propositions += 1;
    else if (est(acte, 'reporterReunion')) Object.assign(etat, { etat: 'PLANIFIEE', debut: acte.debut, fin: acte.fin, convoqueeLe: null });
    else if (est(acte, 'convoquerReunion')) {
      exiger(etat.propositions === 0 && etat.debut > acte.instant, acte);
      Object.assign(etat, { etat: 'CONVOQUEE', convoqueeLe: jourCivil(new Date(acte.instant), ZONE) });
    } else if (est(acte, 'repondreConvocation')) {
      exiger(acte.instant < etat.fin, acte);
      etat.reponses += 1;
    } else if (est(acte, 'tenirReunion')) {
      exiger(acte.instant >= etat.debut && acte.presences.length > 0, acte);
      etat.etat = 'TENUE';
    } else if (est(acte, 'annulerReunion')) etat.etat = 'ANNULEE';
    else if (est(acte, 'redigerCompteRendu')) etat.compteRendu = 'BROUILLON';
    else if (est(acte, 'enregistrerSynthese')) etat.syntheses += 1;
    else if (est(acte, 'publierCompteRendu')) {
      exiger(etat.syntheses === etat.points, acte);
      const approuve = !etat.instance.startsWith('CTA-') || etat.debut < plan.accord.effetLe;
      Object.assign(etat, { compteRendu: approuve ? 'APPROUVE' : 'PROJET', publieLe: jourCivil(new Date(acte.instant), ZONE) });
    } else if (est(acte, 'approuverCompteRendu')) etat.compteRendu = 'APPROUVE';
    else if (est(acte, 'transmettreCompteRendu')) etat.transmis = true;
    else if (est(acte, 'accuserReception')) {
      exiger(etat.transmis && !etat.recus.includes(acte.instanceId), acte);
      etat.recus = [...etat.recus, acte.instanceId];
    }
  }
  return etats;
}

const plan = planDemonstration(JOUR, 1);
const etats = [...rejouer(plan).values()];
const de = (sigle: string): readonly Etat[] => etats.filter((e) => e.instance === sigle);
const jourDe = (etat: Etat): Jour => jourCivil(new Date(etat.debut), ZONE);

describe('Le plan de démonstration', () => {
  it('est le même pour le même jour et la même graine, et change avec elle', () => {
    expect(planDemonstration(JOUR, 1)).toEqual(plan);
    expect(planDemonstration(JOUR, 2).personnes[20]).not.toEqual(plan.personnes[20]);
  });

  it.each(JOURS)('ne joue, le %s, que des actes possibles, dans l’ordre du temps et jamais après ce jour', (jour) => {
    const autre = planDemonstration(jour, 7);
    expect(() => rejouer(autre)).not.toThrow();
    const instants = autre.actes.map(({ instant }) => instant);
    expect(instants).toEqual([...instants].sort());
    expect((instants.at(-1) ?? '').slice(0, 10) <= jour).toBe(true);
  });

  it('couvre les huit départements : un CDIAE chacun, deux à quatre CTA, dont un à cheval sur deux', () => {
    const types = (type: string) => plan.instances.filter((i) => i.type === type);
    expect(types('CDIAE').flatMap(({ departements }) => departements).sort()).toEqual([...plan.accord.departements]);
    for (const code of plan.accord.departements) {
      const nombre = types('CTA').filter(({ departements }) => departements.includes(code)).length;
      expect([code, nombre >= 2 && nombre <= 4]).toEqual([code, true]);
    }
    expect(types('CTA').filter(({ departements }) => departements.length === 2)).toHaveLength(1);
    expect([types('COMITE_PILOTAGE_REGIONAL').length, types('COMITE_PILOTAGE_NATIONAL').length]).toEqual([1, 1]);
  });

  it('a une quarantaine de SIAE, chacune membre d’un CTA', () => {
    const siae = plan.organisations.filter(({ genre }) => genre === 'SIAE');
    expect(siae).toHaveLength(42);
    const membres = new Set(plan.instances.filter(({ type }) => type === 'CTA').flatMap((i) => i.membres.map((m) => m.organisationId)));
    expect(siae.filter(({ id }) => !membres.has(id))).toEqual([]);
  });

  it('a onze comptes, dont un sans mandat', () => {
    expect(plan.comptes.map(({ courriel }) => courriel.replace('@demo.test', ''))).toEqual([
      'animateur', 'siae', 'reseau', 'reseau2', 'ud39', 'ud21', 'secretariat', 'national', 'membre', 'administrateur', 'sansmandat',
    ]);
    const mandats = new Set(plan.mandats.map(({ personneId }) => personneId));
    expect(plan.comptes.filter(({ personneId }) => !mandats.has(personneId)).map(({ courriel }) => courriel)).toEqual(['sansmandat@demo.test']);
  });

  it('donne à chaque auteur un mandat valable le jour de son acte', () => {
    for (const { par, instant, acte } of plan.actes) {
      const jour = jourCivil(new Date(instant), ZONE);
      const valables = plan.mandats.filter((m) => m.personneId === par && m.debut <= jour && (m.fin === null || jour <= m.fin));
      expect([acte, valables.length > 0]).toEqual([acte, true]);
    }
  });

  it('fait tenir chaque instance par l’organisation de son secrétariat', () => {
    const mandat = new Map(plan.mandats.map((m) => [m.personneId, m]));
    const secretariat = new Map(plan.instances.map((i) => [i.id, i.secretariatId]));
    for (const acte of plan.actes.filter((a): a is Acte<'planifierReunion'> => est(a, 'planifierReunion'))) {
      expect(mandat.get(acte.par)?.organisationId).toBe(secretariat.get(acte.reunion.instanceId));
      expect(mandat.get(acte.par)?.role).toMatch(/^(ANIMATEUR|SECRETARIAT)$/);
    }
  });

  it('cite des articles qui existent, dans l’accord du jour de la réunion', () => {
    const fictifs = new Set(plan.accord.articles.map(({ id }) => id));
    const reels = new Set(ACCORDS.flatMap(({ code, articles }) => articles.map((a) => identifiantDe('article', code, a.code))));
    for (const acte of plan.actes.filter((a): a is Acte<'planifierReunion'> => est(a, 'planifierReunion'))) {
      const connus = acte.reunion.debut < '2019' ? reels : fictifs;
      expect(acte.reunion.points.filter(({ articleId }) => articleId !== null && !connus.has(articleId))).toEqual([]);
    }
  });

  it('n’a pas deux fois le même identifiant, ni la même adresse', () => {
    const points = plan.actes.flatMap((a) => (est(a, 'planifierReunion') ? a.reunion.points.map(({ id }) => id) : est(a, 'ajouterDecision') ? [a.decision.id] : []));
    const ids = [...plan.organisations, ...plan.personnes, ...plan.mandats, ...plan.instances, ...plan.instances.flatMap(({ membres }) => membres)].map(({ id }) => id);
    expect(new Set([...ids, ...points]).size).toBe(ids.length + points.length);
    expect(new Set(plan.personnes.map(({ courriel }) => courriel)).size).toBe(plan.personnes.length);
  });

  it('parle en termes généraux, sans donnée personnelle, avec la typographie française', () => {
    const textes = plan.actes.flatMap((a) => (est(a, 'enregistrerSynthese') ? [a.texte] : est(a, 'ajouterDecision') ? [a.decision.texte] : []));
    expect(textes.length).toBeGreaterThan(1000);
    expect(textes.filter((t) => donneesPersonnelles(t).length > 0 || /'| [;:!?]/.test(t))).toEqual([]);
  });
});

describe('L’accord fictif', () => {
  it('se dit fictif et reconduit chaque règle de BFC2016', () => {
    expect(plan.accord.titre).toMatch(/\(fictif\)$/);
    const reconduites = plan.regles.filter(({ accordId }) => accordId === plan.accord.id);
    expect(reconduites.map(({ cle }) => cle.replace('BFC2025', 'BFC2016')).sort()).toEqual(
      expect.arrayContaining(['BFC2016/CTA/RYTHME', 'BFC2016/CTA/TRANSMISSION', 'BFC2016/COMITE_PILOTAGE_REGIONAL/RYTHME']),
    );
    expect(new Set(plan.regles.map(({ id }) => id)).size).toBe(plan.regles.length);
  });

  it.each(JOURS)('est en vigueur le %s et toute l’année d’avant', (jour) => {
    const { accord } = planDemonstration(jour, 1);
    expect(accord.effetLe <= `${anneeDe(jour) - 1}-01-01`).toBe(true);
    expect(accord.finLe > jour).toBe(true);
  });

  it('laisse les délais que nul accord ne donne au règlement intérieur', () => {
    const reglement = plan.regles.filter(({ source }) => source === 'REGLEMENT_INTERIEUR');
    expect(reglement.map(({ nature, nombre }) => [nature, nombre])).toEqual([['PREAVIS', 10], ['DIFFUSION', 15], ['APPROBATION', 15]]);
  });
});

describe('Ce que voit l’animatrice du Jura', () => {
  it.each(JOURS)('le %s : une réunion à convoquer, un compte rendu en retard, un autre à transmettre, un trimestre manqué', (jour) => {
    const tous = [...rejouer(planDemonstration(jour, 1)).values()];
    const dole = tous.filter((e) => e.instance === 'CTA-DOLE');
    const lons = tous.filter((e) => e.instance === 'CTA-LONS');
    const champagnole = tous.filter((e) => e.instance === 'CTA-CHAMPAGNOLE');
    const aConvoquer = dole.filter((e) => e.etat === 'PLANIFIEE' && joursEntre(jour, jourDe(e)) <= 14);
    expect(aConvoquer.map((e) => [e.propositions, joursEntre(jour, jourDe(e)) > 10])).toEqual([[3, true]]);
    const enRetard = lons.filter((e) => e.etat === 'TENUE' && e.publieLe === null);
    expect(enRetard.map((e) => [e.compteRendu, e.syntheses, joursEntre(jourDe(e), jour) > 15])).toEqual([['BROUILLON', 2, true]]);
    expect(dole.filter((e) => e.compteRendu === 'APPROUVE' && !e.transmis)).toHaveLength(1);
    expect(lons.filter((e) => e.etat === 'CONVOQUEE' && e.reponses > 0)).toHaveLength(1);
    const derniere = champagnole.map(jourDe).sort().at(-1) ?? '';
    const trimestres = (anneeDe(jour) - anneeDe(derniere)) * 4 + trimestreDe(jour) - trimestreDe(derniere);
    expect(trimestres).toBe(2);
  });

  it('le 20 novembre 2026, retrouve le calendrier des maquettes', () => {
    const courtes = (sigle: string) => de(sigle).map(jourDe).filter((j) => j >= '2026').map((j) => j.slice(5));
    expect(courtes('CTA-DOLE')).toEqual(['02-17', '05-12', '09-08', '12-01']);
    expect(courtes('CTA-LONS')).toEqual(['03-03', '06-02', '09-15', '11-03', '12-08']);
    expect(courtes('CTA-CHAMPAGNOLE')).toEqual(['03-10', '06-09']);
    expect(courtes('CDIAE-39').at(-1)).toBe('11-26');
  });

  it('convoque toujours dix jours avant un CTA, quand le règlement le demande', () => {
    const soumises = etats.filter((e) => e.instance.startsWith('CTA-') && e.convoqueeLe !== null && jourDe(e) >= plan.accord.effetLe);
    expect(soumises.length).toBeGreaterThan(100);
    expect(soumises.filter((e) => joursEntre(e.convoqueeLe ?? '', jourDe(e)) < 10)).toEqual([]);
  });

  it('transmet le CTA à cheval aux deux CDIAE', () => {
    const cdiae = new Map(plan.instances.map((i) => [i.id, i]));
    const [saone] = de('CTA-VAL-DE-SAONE').filter((e) => e.recus.length > 0);
    const couverts = (saone?.recus ?? []).flatMap((id) => cdiae.get(id)?.departements ?? []);
    expect(couvre(couverts, ['21', '39'])).toBe(true);
  });
});
