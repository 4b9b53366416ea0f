import {
  citer, compterVerdicts, direRegle, jugerTerritoires, phraseConformite, pourquoi, QUESTIONS, raisonEcartee, remede,
  type Citation, type ConformiteJugee, type ContexteConformite, type CritereConformite, type InstanceJugee, type Niveau, type Regle, type TerritoireJuge, type VerdictConformite,
} from '@gouvernance-iae/domaine';
import { candidatsDe, instancesDe, type DemandeFaits, type FaitsConformite } from './conformite.faits';
import type { Conformite, InstanceConformite, TerritoireConformite, VerdictConformite as VerdictVu } from './conformite.types';

function voirVerdict(verdict: VerdictConformite, jour: string): VerdictVu {
  const { critere, etat, date, attendues, faites, enRetard, citation, regle, ecartee, preuves } = verdict;
  return {
    critere, etat, date, attendues, faites, enRetard, citation,
    pourquoi: pourquoi(verdict, jour),
    remede: remede(verdict),
    regle: regle === null ? null : { texte: direRegle(regle), debut: regle.debut, fin: regle.fin },
    regleEcartee: ecartee === null ? null : { texte: direRegle(ecartee.regle), citation: citer(ecartee.regle), raison: raisonEcartee(ecartee) },
    preuves: preuves.filter(({ lisible }) => lisible),
    nombrePreuves: preuves.length,
  };
}

const voirInstance = ({ instance: { id, nom, type, lisible }, etat, verdicts }: InstanceJugee, jour: string): InstanceConformite => ({ id, nom, type, lisible, etat, verdicts: verdicts.map((v) => voirVerdict(v, jour)) });

const voirTerritoire = ({ instances, regleSansInstance, ...territoire }: TerritoireJuge, jour: string, detaille: boolean): TerritoireConformite => ({
  ...territoire,
  articleSansInstance: regleSansInstance === null ? null : citer(regleSansInstance),
  instances: detaille ? instances.map((i) => voirInstance(i, jour)) : [],
});

/** The texts behind the verdicts, the most used first. A rule is cited once, however many it judges. */
function citationsDe({ departements, regions, nation }: ConformiteJugee): Citation[] {
  const fois = new Map<Regle, number>();
  const autres = new Map<string, Citation>();
  for (const { regleSansInstance } of departements) if (regleSansInstance !== null) fois.set(regleSansInstance, (fois.get(regleSansInstance) ?? 0) + 1);
  for (const { instances } of [...departements, ...regions, nation]) for (const { verdicts } of instances) for (const { citation, regle, etat } of verdicts) {
    if (etat === 'SANS_OBJET') continue;
    if (regle !== null) fois.set(regle, (fois.get(regle) ?? 0) + 1);
    else if (citation !== null) autres.set(citation.texte, citation);
  }
  const citees = [...fois].sort(([, a], [, b]) => b - a).map(([regle]) => citer(regle));
  return [...new Map([...citees, ...autres.values()].map((citation) => [citation.texte, citation])).values()];
}

/** Judges the facts as of the day told, and says it. `detaille`: with each instance, its verdicts and their evidence. */
export function voirConformite(faits: FaitsConformite, { annee, jour, niveaux, critere, criteres }: DemandeFaits & { readonly niveaux: readonly Niveau[]; readonly critere: CritereConformite | null }, detaille: boolean): Conformite {
  const contexte: ContexteConformite = { annee, jour, regles: faits.regles, preuves: detaille, candidats: candidatsDe(faits.candidats) };
  const jugee = jugerTerritoires({ criteres, instances: instancesDe(faits), territoires: faits.territoires, niveaux }, contexte);
  const comptes = compterVerdicts(jugee.departements);
  return {
    annee,
    jour,
    critere,
    question: QUESTIONS[critere ?? 'TOUS'],
    phrase: phraseConformite(critere, annee, jour, comptes),
    citations: citationsDe(jugee),
    comptes,
    departements: jugee.departements.map((t) => voirTerritoire(t, jour, detaille)),
    regions: jugee.regions.map((t) => voirTerritoire(t, jour, detaille)),
    nation: voirTerritoire(jugee.nation, jour, detaille),
  };
}
