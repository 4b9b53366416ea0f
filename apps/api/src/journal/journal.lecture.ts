import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { Instance } from '../instances/instance.entity';
import { declarer } from '../lecture/registre';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';
import { Reunion } from '../reunions/reunion.entity';
import { LigneJournal } from './journal.entity';

declarer(LigneJournal, {
  sujet: null,
  statut: 'suivi',
  suit: { Reunion: () => Reunion, CompteRendu: () => CompteRendu, Instance: () => Instance, Organisation: () => Organisation, Personne: () => Personne },
  filtres: {
    sujetId: { propriete: 'sujetId', operateur: 'PARMI' },
    sujet: { propriete: 'sujet', operateur: 'EGAL' },
    acte: { propriete: 'acte', operateur: 'PARMI' },
    acteurId: { propriete: 'acteurId', operateur: 'EGAL' },
    depuis: { propriete: 'instant', operateur: 'DEPUIS' },
  },
});
