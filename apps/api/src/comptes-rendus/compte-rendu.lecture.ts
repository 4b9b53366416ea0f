import { Action } from '../actions/action.entity';
import { declarer, type Calcul } from '../lecture/registre';
import { Participant, Point, Reunion } from '../reunions/reunion.entity';
import { CompteRendu, Decision, Synthese, Transmission } from './compte-rendu.entity';
import { FAITS_COMPTE_RENDU, FAITS_PUBLICATION } from './compte-rendu.faits';

const seance = (colonne: string): Calcul => ({ alias, fait }) => `SELECT s.${colonne} FROM ${fait(Reunion, 's')} WHERE s.id = ${alias}.reunion_id`;
const COLONNES_ACTIONS = ['etat', 'destinataires', 'recus'];
const racine = { classe: () => CompteRendu, cle: 'compteRenduId' };

declarer(CompteRendu, {
  sujet: 'CompteRendu',
  statut: 'protege',
  parties: {
    // The addressees of a transmission read the minutes, not the sitting: its entered items and its attendance come with them.
    points: { classe: () => Point, cle: 'reunionId', vers: 'reunionId', ordre: ['rang'], ou: ({ alias }) => `${alias}.etat = 'INSCRIT'` },
    participants: { classe: () => Participant, cle: 'reunionId', vers: 'reunionId', ordre: ['titre', 'organisationNom', 'nom'] },
    syntheses: { classe: () => Synthese, cle: 'compteRenduId', ordre: [] },
    decisions: { classe: () => Decision, cle: 'compteRenduId', ordre: ['rang'] },
    transmissions: { classe: () => Transmission, cle: 'compteRenduId', ordre: ['instanceNom'] },
  },
  // The addressee of a transmission may not read the sitting: what dates and places the minutes comes with them.
  calculs: {
    titre: seance('titre'),
    debut: seance('debut'),
    fin: seance('fin'),
    zone: seance('zone'),
    lieu: seance('lieu'),
    remplaceParId: ({ alias, lire }) => `SELECT n.id FROM ${lire(CompteRendu, 'n')} AND n.reunion_id = ${alias}.reunion_id AND n.rang > ${alias}.rang AND n.etat IN ('APPROUVE', 'REMPLACE') ORDER BY n.rang LIMIT 1`,
  },
  faits: FAITS_COMPTE_RENDU,
  composes: {
    actions: { colonnes: COLONNES_ACTIONS },
    manques: { colonnes: [...COLONNES_ACTIONS, 'instanceId', 'jour', 'departements'], faits: ['regles', 'typeInstance', 'destinataires', 'transmis', ...FAITS_PUBLICATION] },
    attendus: { colonnes: ['etat', 'instanceId', 'jour', 'departements', 'publieLe', 'approuveLe'], faits: ['regles', 'typeInstance', 'destinataires', 'transmis', 'transmisLe', 'seance'] },
  },
  filtres: {
    etat: { propriete: 'etat', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    reunionId: { propriete: 'reunionId', operateur: 'EGAL' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    depuis: { propriete: 'jour', operateur: 'DEPUIS' },
    jusque: { propriete: 'jour', operateur: 'JUSQUE' },
    texte: { propriete: 'instanceNom', operateur: 'CONTIENT' },
    destinataireId: ({ alias, parametre }, id) => `${alias}.destinataires && ${parametre([id], 'uuid[]')}`,
    transmis: ({ alias }, voulu) => (voulu ? `${alias}.destinataires <> '{}'` : `${alias}.destinataires = '{}'`),
  },
});
declarer(Synthese, { sujet: null, statut: 'partie', racine });
declarer(Transmission, { sujet: null, statut: 'partie', racine });
declarer(Decision, {
  sujet: null,
  statut: 'partie',
  racine,
  calculs: { actionId: ({ alias, lire }) => `SELECT a.id FROM ${lire(Action, 'a')} AND a.decision_id = ${alias}.id` },
  filtres: {
    genre: { propriete: 'genre', operateur: 'PARMI' },
    piloteId: { propriete: 'piloteId', operateur: 'EGAL' },
    texte: { propriete: 'texte', operateur: 'CONTIENT' },
    instanceId: ({ alias, fait, parametre }, id) => `EXISTS (SELECT 1 FROM ${fait(CompteRendu, 'dc')} WHERE dc.id = ${alias}.compte_rendu_id AND dc.instance_id = ${parametre(id, 'uuid')})`,
    echeanceJusque: { propriete: 'echeance', operateur: 'JUSQUE' },
  },
});
