import { screen, within } from '@testing-library/react';
import { JournalDocument, MoiDocument, SujetsDuJournalDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import ListeJournal from './ListeJournal';

const ligne = { id: '1', instant: '2026-11-19T15:12:00Z', acteur: { id: 'p1', prenom: 'Marion', nom: 'Delorme' }, acte: 'repondreConvocation', sujet: 'Reunion', sujetId: 'r1', champs: [], motif: null };

it('le journal dit de quelle séance il parle, et y mène', async () => {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(JournalDocument, { journal: { total: 2, items: [ligne, { ...ligne, id: '2', acte: 'creerPersonne', sujet: 'Personne', sujetId: 'p2' }] } })
    .repondre(SujetsDuJournalDocument, { reunions: { items: [{ id: 'r1', instanceNom: 'CTA de Dole', jour: '2026-12-08' }] }, comptesRendus: { items: [] } });
  afficher(<ListeJournal />);
  const seance = within(await screen.findByRole('row', { name: /Réponse à la convocation/ }));
  expect(await seance.findByRole('link', { name: 'CTA de Dole, 8 décembre 2026' })).toHaveAttribute('href', '/reunions/r1');
  expect(screen.getByRole('link', { name: 'Personne' })).toHaveAttribute('href', '/personnes/p2');
  expect(api.appels('SujetsDuJournal')).toHaveLength(1);
});
