import { tacheDeComposition, tachesDeBilan, type BilanSuivi, type InstanceSansBilan, type Tache } from '@gouvernance-iae/domaine';
import { COLONNES_REGLE } from '../accords/regle.faits';
import { Bilan } from '../bilans/bilan.entity';
import { Instance } from '../instances/instance.entity';
import type { Compilateur } from '../lecture/compilateur';

export interface FaitsBilans {
  readonly bilans: readonly BilanSuivi[];
  readonly sansBilan: readonly InstanceSansBilan[];
}

const BILANS_MAX = 50;

/** The bilans that wait for the person: those she may judge, those she composes. */
export function requeteBilans(c: Compilateur): string {
  const juger = `((g.etat = 'TRANSMIS' AND ${c.pouvoir('examinerBilan', Bilan, 'g')}) OR (g.etat = 'EXAMINE' AND ${c.pouvoir('adopterBilan', Bilan, 'g')}))`;
  return `SELECT g.id, g.annee, g.instance_nom AS "instanceNom", g.etat, g.motif_renvoi AS "motifRenvoi" FROM ${c.lire(Bilan, 'g')}
    AND (${juger} OR (g.etat = 'BROUILLON' AND ${c.pouvoir('transmettreBilan', Bilan, 'g')})) ORDER BY g.annee DESC, g.titre LIMIT ${BILANS_MAX}`;
}

/** The instances of the person without a bilan for the year before, with the rules that asked for one. */
export function requeteSansBilan(c: Compilateur, annee: number): string {
  const { fait } = c.portes('i');
  const fin = c.parametre(`${annee}-12-31`, 'date');
  const an = c.parametre(annee, 'int');
  const regles = `SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${COLONNES_REGLE} FROM ${fait('regle', 'r')} LEFT JOIN ${fait('accord', 'a')} ON a.id = r.accord_id
    WHERE r.nature = 'BILAN' AND r.type_instance = i.type AND r.debut <= ${fin} AND (r.fin IS NULL OR r.fin >= ${fin})) x`;
  return `SELECT i.id, i.nom, i.type, i.departements, ${an} AS annee, (${regles}) AS regles FROM ${c.lire(Instance, 'i')} AND ${c.pouvoir('composerBilan', Instance, 'i')}
    AND i.debut <= ${fin} AND (i.fin IS NULL OR i.fin >= ${fin}) AND NOT EXISTS (SELECT 1 FROM ${fait(Bilan, 'g')} WHERE g.instance_id = i.id AND g.annee = ${an})
    AND EXISTS (SELECT 1 FROM ${fait('regle', 'r')} WHERE r.nature = 'BILAN' AND r.type_instance = i.type AND r.debut <= ${fin} AND (r.fin IS NULL OR r.fin >= ${fin})) ORDER BY i.nom LIMIT ${BILANS_MAX}`;
}

export const tachesDeBilans = ({ bilans, sansBilan }: FaitsBilans): Tache[] => [...bilans.flatMap(tachesDeBilan), ...sansBilan.flatMap((i) => tacheDeComposition(i) ?? [])];
