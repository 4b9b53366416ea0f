import { avancementDe, ecrireTaux, tauxDe, type Jour, type Valeur } from '@gouvernance-iae/domaine';
import { actionsDe, peut, type Droits } from '@gouvernance-iae/droits';
import { COMPTES_CAMPAGNE } from '../src/campagnes/campagne.entity';
import type { Rangee } from './naif-tables';
import { enJson, lue, lus, nomDe, personne, trouver, type Calcul, type Vue } from './naif-vue';

const table = ({ tables }: Vue, nom: string): readonly Rangee[] => [...tables].find(([classe]) => classe.name === nom)?.[1] ?? [];
const siens = (droits: Droits, valeur: Rangee): boolean => peut(droits, 'saisirValeurs', 'Valeur', valeur);
const juges = (droits: Droits, valeur: Rangee): boolean => peut(droits, 'accepterValeurs', 'Valeur', valeur);
const revoit = (droits: Droits, campagne: Rangee): boolean => peut(droits, 'cloreCampagne', 'Campagne', campagne);

/** The counts of some values, under the names of the API. */
function comptes(valeurs: readonly Rangee[], jour: Jour): Record<string, number> {
  const { enRetard: tardives, manquantes: enRetard, ...reste } = avancementDe(valeurs as unknown as readonly Valeur[], jour);
  return { ...reste, tardives, enRetard };
}

const deLaCampagne = (campagne: Rangee, vue: Vue): Rangee[] => table(vue, 'Valeur').filter((v) => v['campagneId'] === campagne.id);

function precedente(valeur: Rangee, vue: Vue): unknown {
  const finDe = (v: Rangee): string => String(trouver(vue, 'Campagne', v['campagneId'])?.['fin']);
  const debut = String(trouver(vue, 'Campagne', valeur['campagneId'])?.['debut']);
  const memes = lus(vue, 'Valeur').filter(
    (v) =>
      ['indicateurId', 'organisationId', 'departement', 'typeSiae'].every((c) => v[c] === valeur[c]) &&
      v['saisieLe'] !== null && v['remplaceeLe'] === null && v['campagneId'] !== valeur['campagneId'] && finDe(v) < debut,
  );
  const rang = (v: Rangee): string => `${finDe(v)} ${v['etat'] === 'ACCEPTEE' ? 1 : 0}`;
  const [premiere] = memes.sort((a, b) => (rang(a) === rang(b) ? (a.id < b.id ? -1 : 1) : rang(a) < rang(b) ? 1 : -1));
  return premiere ? { ...premiere, libelle: trouver(vue, 'Campagne', premiere['campagneId'])?.['libelle'] } : null;
}

function historique(valeur: Rangee, vue: Vue): unknown {
  const tout = siens(vue.droits, valeur);
  return table(vue, 'ValeurRevision')
    .filter((r) => r['valeur_id'] === valeur.id && (tout || (juges(vue.droits, valeur) && ['SOUMISE', 'ACCEPTEE', 'RENVOYEE'].includes(String(r['etat'])))))
    .sort((a, b) => Number(b['numero']) - Number(a['numero']))
    .map((r) => ({ ...r, nonCommunique: r['non_communique'], extraitLe: r['extrait_le'], instant: enJson(r['instant']), auteurNom: personne(lue(vue, 'Personne', r['auteur_id'])) }));
}

function avancement(campagne: Rangee, vue: Vue): unknown {
  if (!revoit(vue.droits, campagne)) return [];
  const valeurs = deLaCampagne(campagne, vue);
  // The order of names belongs to the collation of the database: it is asked of it.
  return table(vue, 'OrganisationParNom')
    .map(({ id, nom }) => ({ organisationId: id, organisationNom: nom, siennes: valeurs.filter((v) => v['organisationId'] === id) }))
    .filter(({ siennes }) => siennes.length > 0)
    .map(({ siennes, ...de }) => ({ ...de, ...comptes(siennes, vue.jour), echeance: siennes.map((v) => String(v['echeance'])).sort().at(-1) }));
}

/** The computed fields of the dictionary, the campaigns and the values, said in plain words. The random data has no alternative owner. */
export const CALCULS_INDICATEURS: Readonly<Record<string, Calcul>> = {
  ...Object.fromEntries(
    COMPTES_CAMPAGNE.map((nom): [string, Calcul] => [
      `Campagne.${nom}`,
      (c, vue) => comptes(deLaCampagne(c, vue).filter((v) => revoit(vue.droits, c) || siens(vue.droits, v)), vue.jour)[nom],
    ]),
  ),
  'Campagne.avancement': avancement,
  'Campagne.actions': (r, { droits }) => actionsDe(droits, 'Campagne', r),
  'Indicateur.actions': (r, { droits }) => actionsDe(droits, 'Indicateur', r),
  'Contestation.actions': (r, { droits }) => (siens(droits, r) ? [] : actionsDe(droits, 'Contestation', r)),
  'Contestation.instanceNom': (r, vue) => nomDe(trouver(vue, 'Instance', r['instanceId'])),
  'Contestation.organisationNom': (r, vue) => nomDe(trouver(vue, 'Organisation', r['organisationId'])),
  'Contestation.departementNom': (r, vue) => table(vue, 'Departement').find((d) => d['code'] === r['departement'])?.['nom'] ?? null,
  'Valeur.actions': (r, { droits }) => actionsDe(droits, 'Valeur', r),
  'Valeur.rang': (r, vue) => trouver(vue, 'Indicateur', r['indicateurId'])?.['rang'],
  'Valeur.departementNom': (r, vue) => table(vue, 'Departement').find((d) => d['code'] === r['departement'])?.['nom'] ?? null,
  'Valeur.organisationNom': (r, vue) => nomDe(trouver(vue, 'Organisation', r['organisationId'])),
  'Valeur.motifRenvoi': (r, { droits }) => (siens(droits, r) || juges(droits, r) ? r['motifRenvoi'] : null),
  'Valeur.taux': (r) => ecrireTaux(tauxDe(r as unknown as Valeur)) || null,
  'Valeur.precedente': precedente,
  'Valeur.historique': historique,
};
