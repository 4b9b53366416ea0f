import { FAITS_REGLES, type FaitsRegles } from '../accords/regle.faits';
import { declarer, type Calcul } from '../lecture/registre';
import { Reunion } from '../reunions/reunion.entity';
import { Document } from './document.entity';

/** The sitting of a document, with the rules of its day: its readers are those of the document. */
export interface FaitsSeance {
  readonly seance: Pick<Reunion, 'instanceId' | 'jour' | 'zone' | 'departements' | 'reprise'> & FaitsRegles;
}

const seance: Calcul = (portes) => {
  const desRegles = { ...portes, alias: 's' };
  return `
SELECT row_to_json(x) FROM (
  SELECT s.instance_id AS "instanceId", s.jour, s.zone, s.departements, s.reprise, (${FAITS_REGLES.regles(desRegles)}) AS regles, (${FAITS_REGLES.typeInstance(desRegles)}) AS "typeInstance"
  FROM ${portes.fait(Reunion, 's')} WHERE s.id = ${portes.alias}.reunion_id) x`;
};

declarer(Document, {
  sujet: null,
  statut: 'partie',
  racine: { classe: () => Reunion, cle: 'reunionId' },
  faits: { seance },
  composes: { attendu: { colonnes: ['deposeLe'], faits: ['seance'] } },
});
