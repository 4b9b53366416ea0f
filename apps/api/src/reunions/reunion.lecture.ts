import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { Document } from '../documents/document.entity';
import { declarer, type Calcul } from '../lecture/registre';
import { Participant, Point, Reunion } from './reunion.entity';
import { COLONNES_REGLES, FAITS_REUNION } from './reunion.faits';

const participants = (ou: string): Calcul => ({ alias, fait }) => `SELECT count(*)::int FROM ${fait(Participant, 'p')} WHERE p.reunion_id = ${alias}.id${ou}`;

/** A substitute is convened too, but only the titular is expected to answer. */
const ATTENDUS = ` AND p.titre <> 'SUPPLEANT'`;

declarer(Reunion, {
  sujet: 'Reunion',
  statut: 'protege',
  parties: {
    points: { classe: () => Point, cle: 'reunionId', ordre: ['rang'] },
    participants: { classe: () => Participant, cle: 'reunionId', ordre: ['titre', 'organisationNom', 'nom'] },
    documents: { classe: () => Document, cle: 'reunionId', ordre: ['deposeLe'], ou: ({ alias }) => `${alias}.retire_le IS NULL` },
    comptesRendus: { classe: () => CompteRendu, cle: 'reunionId', ordre: ['-rang'] },
  },
  calculs: {
    nombreConvoques: participants(ATTENDUS),
    nombreReponses: participants(`${ATTENDUS} AND p.reponse <> 'ATTENDUE'`),
    nombrePresents: participants(` AND p.presence IN ('PRESENT', 'DISTANCE')`),
  },
  faits: FAITS_REUNION,
  composes: {
    actions: { colonnes: ['etat', 'reprise'] },
    manques: { colonnes: COLONNES_REGLES, faits: ['regles', 'typeInstance', 'points', 'propositions', 'participants'] },
    rappels: { colonnes: ['instanceId', 'jour', 'departements'], faits: ['regles', 'typeInstance'] },
    attendus: { colonnes: COLONNES_REGLES, faits: ['regles', 'typeInstance', 'destinataires', 'suivi'] },
  },
  filtres: {
    etat: { propriete: 'etat', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    depuis: { propriete: 'jour', operateur: 'DEPUIS' },
    jusque: { propriete: 'jour', operateur: 'JUSQUE' },
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.instance_nom || ' ' || coalesce(${alias}.titre, '') || ' ' || coalesce(${alias}.lieu, '')), lower(${parametre(texte, 'text')})) > 0`,
    typeInstance: ({ alias, fait, parametre }, types) => `EXISTS (SELECT 1 FROM ${fait('instance', 'ti')} WHERE ti.id = ${alias}.instance_id AND ti.type = ANY(${parametre(types, 'text[]')}))`,
    // Filtering is a read path: only the minutes that the actor may read count.
    compteRendu: ({ alias, lire, parametre }, etats) =>
      `EXISTS (SELECT 1 FROM ${lire(CompteRendu, 'fc')} AND fc.reunion_id = ${alias}.id AND fc.etat = ANY(${parametre(etats, 'text[]')}))`,
    sansCompteRendu: ({ alias, lire }, voulu) => `${voulu ? 'NOT ' : ''}EXISTS (SELECT 1 FROM ${lire(CompteRendu, 'fc')} AND fc.reunion_id = ${alias}.id)`,
  },
});
declarer(Point, { sujet: null, statut: 'partie', racine: { classe: () => Reunion, cle: 'reunionId' } });
declarer(Participant, { sujet: null, statut: 'partie', racine: { classe: () => Reunion, cle: 'reunionId' } });
