import { declarer } from '../lecture/registre';
import { Participant, Point } from '../reunions/reunion.entity';
import { CompteRendu, Decision, Synthese, Transmission } from './compte-rendu.entity';

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
  composes: { actions: { colonnes: ['etat'] } },
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
  filtres: {
    genre: { propriete: 'genre', operateur: 'PARMI' },
    piloteId: { propriete: 'piloteId', operateur: 'EGAL' },
    texte: { propriete: 'texte', operateur: 'CONTIENT' },
    instanceId: ({ alias, fait, parametre }, id) => `EXISTS (SELECT 1 FROM ${fait(CompteRendu, 'dc')} WHERE dc.id = ${alias}.compte_rendu_id AND dc.instance_id = ${parametre(id, 'uuid')})`,
    echeanceJusque: { propriete: 'echeance', operateur: 'JUSQUE' },
  },
});
