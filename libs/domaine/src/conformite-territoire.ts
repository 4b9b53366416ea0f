import type { ContexteConformite, InstanceAJuger, VerdictConformite } from './conformite';
import { jugerInstance, regleQuiLierait } from './conformite-criteres';
import { niveauDe } from './instance';
import type { Regle } from './objets';
import { etatEnsemble } from './verdict';
import type { Niveau } from './vocabulaire';
import type { CritereConformite, EtatVerdict } from './vocabulaire-conformite';

/** A département on the day of the verdict, in the région of that day: there were twenty-seven until 2016. */
export interface DepartementRattache {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
  readonly regionNom: string;
}

export interface InstanceJugee {
  readonly instance: InstanceAJuger;
  readonly etat: EtatVerdict;
  readonly verdicts: readonly VerdictConformite[];
}

/** A territory: its state is the worst that counts, with how many instances keep what they promised. */
export interface TerritoireJuge {
  readonly code: string;
  readonly nom: string;
  readonly region: string | null;
  readonly regionNom: string | null;
  readonly etat: EtatVerdict;
  /** Instances that keep it, among those that owe it. */
  readonly tenues: number;
  /** Those that keep it, and those that still have time. */
  readonly aJour: number;
  readonly concernees: number;
  readonly enRetard: number;
  /** The rule that binds where no instance is known. */
  readonly regleSansInstance: Regle | null;
  /** Those of its own level; the wider ones count theirs. */
  readonly instances: readonly InstanceJugee[];
}

export interface ConformiteJugee {
  readonly departements: readonly TerritoireJuge[];
  readonly regions: readonly TerritoireJuge[];
  readonly nation: TerritoireJuge;
}

const LOCAUX: readonly Niveau[] = ['LOCAL', 'DEPARTEMENTAL'];
/** What the accords give a département: one CTA or more, and its CDIAE. */
const TYPES_LOCAUX = ['CTA', 'CDIAE'] as const;

/** What a committee promises, and its départements see. */
const DU_COMITE: readonly CritereConformite[] = ['FEUILLE_DE_ROUTE', 'INDICATEURS'];

interface Demande {
  readonly criteres: readonly CritereConformite[];
  readonly instances: readonly InstanceAJuger[];
  readonly territoires: readonly DepartementRattache[];
  /** Only the instances of these levels; all when empty. */
  readonly niveaux: readonly Niveau[];
}

/** Judges the instances, then rolls them up: CTA and CDIAE in their départements, all of them in their régions, the nation. */
export function jugerTerritoires({ criteres, instances, territoires, niveaux }: Demande, contexte: ContexteConformite): ConformiteJugee {
  const voulues = niveaux.length === 0 ? instances : instances.filter((i) => niveaux.includes(niveauDe(i)));
  const duComite = criteres.filter((critere) => DU_COMITE.includes(critere));
  const jugees = voulues.flatMap((instance): InstanceJugee[] => {
    // A CTA and a CDIAE owe neither road map nor figures: their committee does, for them.
    const siens = LOCAUX.includes(niveauDe(instance)) ? criteres.filter((critere) => !DU_COMITE.includes(critere)) : criteres;
    const verdicts = jugerInstance(siens, instance, contexte);
    return verdicts.length === 0 ? [] : [{ instance, verdicts, etat: etatEnsemble(verdicts.map(({ etat }) => etat)) }];
  });
  const parDepartement = new Map<string, InstanceJugee[]>(territoires.map(({ code }) => [code, []]));
  for (const jugee of jugees) {
    if (LOCAUX.includes(niveauDe(jugee.instance))) for (const code of jugee.instance.departements) parDepartement.get(code)?.push(jugee);
    else for (const code of departementsDuComite(jugee.instance, criteres)) {
      const part = partDuDepartement(jugee, duComite, code, contexte);
      if (part.etat !== 'SANS_OBJET') parDepartement.get(code)?.push(part);
    }
  }
  const seuleMaille = niveaux.length > 0 && !niveaux.includes('LOCAL');
  const departements = territoires.map(({ code, nom, region, regionNom }) => {
    const siennes = parDepartement.get(code) ?? [];
    const absents = TYPES_LOCAUX.filter((type) => !siennes.some(({ instance }) => instance.type === type));
    const regle = seuleMaille ? null : premiereRegle(criteres.flatMap((critere) => absents.map((type) => () => regleQuiLierait(critere, type, [code], contexte))));
    return agreger({ code, nom, region, regionNom }, siennes, siennes, regle);
  });
  const regions = [...new Map(territoires.map(({ region, regionNom }) => [region, regionNom]))].map(([code, nom]) => {
    const dedans = territoires.filter(({ region }) => region === code).map((d) => d.code);
    const propres = jugees.filter(({ instance }) => niveauDe(instance) === 'REGIONAL' && instance.departements.some((d) => dedans.includes(d)));
    const toutes = jugees.filter(({ instance }) => instance.departements.some((d) => dedans.includes(d)));
    return agreger({ code, nom, region: null, regionNom: null }, toutes, propres, inconnue(departements.filter((d) => d.region === code)));
  });
  const nationales = jugees.filter(({ instance }) => instance.departements.length === 0);
  const nation = agreger({ code: 'FR', nom: 'France entière', region: null, regionNom: null }, jugees, nationales, inconnue(departements));
  return { departements, regions: regions.sort((a, b) => a.nom.localeCompare(b.nom, 'fr')), nation };
}

/** The first rule that one of these questions finds. */
function premiereRegle(questions: readonly (() => Regle | null)[]): Regle | null {
  for (const question of questions) {
    const regle = question();
    if (regle !== null) return regle;
  }
  return null;
}

const inconnue = (departements: readonly TerritoireJuge[]): Regle | null => departements.find(({ regleSansInstance }) => regleSansInstance !== null)?.regleSansInstance ?? null;

/** Where a committee's own promises show: its road map in all its territory, its figures where it asks for some. */
const departementsDuComite = ({ departements, campagnes }: InstanceAJuger, criteres: readonly CritereConformite[]): ReadonlySet<string> => new Set([
  ...(criteres.includes('FEUILLE_DE_ROUTE') ? departements : []),
  ...(criteres.includes('INDICATEURS') ? campagnes.flatMap(({ cellules }) => cellules.flatMap(({ departement }) => departement ?? [])) : []),
]);

/** A committee asks its figures of every département: each sees its own part, and nothing else of that committee. */
function partDuDepartement({ instance }: InstanceJugee, criteres: readonly CritereConformite[], code: string, contexte: ContexteConformite): InstanceJugee {
  const verdicts = jugerInstance(criteres, instance, contexte, code);
  return { instance, verdicts, etat: etatEnsemble(verdicts.map(({ etat }) => etat)) };
}

function agreger(territoire: Pick<TerritoireJuge, 'code' | 'nom' | 'region' | 'regionNom'>, comptees: readonly InstanceJugee[], propres: readonly InstanceJugee[], regleSansInstance: Regle | null): TerritoireJuge {
  const concernees = comptees.filter(({ etat }) => etat !== 'SANS_OBJET');
  return {
    ...territoire,
    etat: etatEnsemble([...concernees.map(({ etat }) => etat), ...(regleSansInstance === null ? [] : (['INCONNU'] as const))]),
    tenues: concernees.filter(({ etat }) => etat === 'RESPECTE').length,
    aJour: concernees.filter(({ etat }) => etat === 'RESPECTE' || etat === 'A_VENIR').length,
    concernees: concernees.length,
    enRetard: concernees.filter(({ etat }) => etat === 'EN_RETARD').length,
    regleSansInstance,
    instances: propres,
  };
}
