import { avecDe, jourCivil, joursEntre, ZONE_METROPOLE, compter, type Jour, type Tache } from '@gouvernance-iae/domaine';
import type { Compilateur } from '../lecture/compilateur';
import { Remontee } from '../remontees/remontee.entity';

export interface FaitsRemontees {
  readonly remontees: readonly { readonly id: string; readonly titre: string; readonly etat: 'OUVERTE' | 'EXTERNE' | 'REPONDUE'; readonly instanceNom: string; readonly externe: string | null; readonly arriveeLe: string }[];
}

const REMONTEES_MAX = 30;

/** What stands where the person may answer: nothing unanswered is invisible. */
export const requeteRemontees = (c: Compilateur): string => `
SELECT m.id, m.titre, m.etat, m.instance_nom AS "instanceNom", m.externe, m.arrivee_le AS "arriveeLe"
FROM ${c.lire(Remontee, 'm')} AND m.etat IN ('OUVERTE', 'EXTERNE', 'REPONDUE') AND ${c.pouvoir('repondreRemontee', Remontee, 'm')} ORDER BY m.arrivee_le, m.id LIMIT ${REMONTEES_MAX}`;

/** An answer is expected here; one that came back is reported, then closed. No source sets a delay: none is late. */
export const tachesDeRemontees = ({ remontees }: FaitsRemontees, aujourdHui: Jour): Tache[] =>
  remontees.map(({ id, titre, etat, instanceNom, externe, arriveeLe }) => {
    const jours = joursEntre(jourCivil(new Date(arriveeLe), ZONE_METROPOLE), aujourdHui);
    const depuis = jours === 0 ? 'depuis aujourd’hui' : `depuis ${compter(jours, 'jour')}`;
    const commun = { avantLe: null, citation: null, sujet: 'Remontee', sujetId: id } as const;
    if (etat === 'EXTERNE') return { ...commun, rang: 'EN_ATTENTE', acte: 'repondreRemontee', titre: `Réponse attendue${externe ? ` de ${externe}` : ''} : ${titre}`, detail: `Remontée ${avecDe(instanceNom)}, passée ${depuis}` };
    if (etat === 'REPONDUE') return { ...commun, rang: 'CETTE_SEMAINE', acte: 'cloreRemontee', titre: `Rendre compte de la réponse : ${titre}`, detail: `Revenue à l’instance ${depuis} ; close ensuite, ou remontée de nouveau` };
    return { ...commun, rang: 'CETTE_SEMAINE', acte: 'repondreRemontee', titre: `Répondre à une remontée : ${titre}`, detail: `Elle attend une réponse ${avecDe(instanceNom)} ${depuis}` };
  });
