import { screen } from '@testing-library/react';
import { CampagnesDocument, InstancesChoixDocument, MoiDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import ListeCampagnes from './ListeCampagnes';

function ouvrir(type: 'CTA' | 'COMITE_PILOTAGE_REGIONAL', actions: string[]): void {
  fausseApi()
    .repondre(MoiDocument, { moi: unePersonne({ droits: ['ouvrirCampagne'] }) })
    .repondre(CampagnesDocument, { campagnes: { total: 0, items: [] } })
    .repondre(InstancesChoixDocument, { instances: { items: [{ id: 'i1', nom: 'Une instance', sigle: 'I', type, departements: ['39'], actions }] } });
  afficher(<ListeCampagnes />);
}

describe('« Indicateurs », sans campagne', () => {
  it('propose d’en ouvrir une à qui tient un comité de pilotage', async () => {
    ouvrir('COMITE_PILOTAGE_REGIONAL', ['ouvrirCampagne']);
    expect(await screen.findByRole('link', { name: 'Ouvrir une campagne' })).toHaveAttribute('href', '/campagnes/ouvrir');
  });

  it('mène qui n’anime que des CTA au dictionnaire, non à une page qu’il ne peut pas ouvrir', async () => {
    ouvrir('CTA', []);
    expect(await screen.findByRole('link', { name: 'Voir le dictionnaire' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Ouvrir une campagne' })).toBeNull();
  });
});
