import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccordsDocument, ApercuCampagneDocument, ConfigurationDocument, InstancesChoixDocument, MoiDocument, OuvrirCampagneDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import OuvrirCampagne from './OuvrirCampagne';

const comite = (actions: string[]) => ({ id: 'i1', nom: 'Comité de pilotage régional', sigle: 'CPR', type: 'COMITE_PILOTAGE_REGIONAL', departements: ['39'], actions });

function ouvrir(actions: string[] = ['ouvrirCampagne']): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(InstancesChoixDocument, { instances: { items: [comite(actions), { ...comite(['ouvrirCampagne']), id: 'i2', type: 'CTA', nom: 'CTA de Dole' }] } })
    .repondre(AccordsDocument, { accords: { total: 1, items: [{ id: 'a1', code: 'BFC2025', titre: 'Accord fictif', niveau: 'REGIONAL', departements: [], signeLe: null, effetLe: '2025-01-01', finLe: null, aConfirmer: null, fictif: true }] } })
    .repondre(ApercuCampagneDocument, {
      apercuCampagne: {
        attendues: 524, organisations: 13, indicateurs: 22,
        demandes: [{ indicateurId: 'n1', code: 'F5-7', intitule: 'Part de conventions locales signées', rythme: 'une fois par an', attendues: 8 }],
        ecartes: [{ indicateurId: 'n2', code: 'F4-2', intitule: 'Offres d’emploi déposées', raison: 'DEJA_DEMANDE', explication: 'Déjà demandé par «\u00a0Indicateurs du 1er trimestre 2026\u00a0».' }],
      },
    })
    .repondre(OuvrirCampagneDocument, { ouvrirCampagne: { id: 'k9' } });
  afficher(<OuvrirCampagne />, { adresse: '/campagnes/ouvrir', chemin: '/campagnes/ouvrir' });
  return api;
}

describe('ouvrir une campagne', () => {
  it('dit combien de valeurs elle attendra, avant de l’ouvrir', async () => {
    const api = ouvrir();
    await userEvent.selectOptions(await screen.findByLabelText('Accord suivi'), 'Accord fictif');
    expect(await screen.findByText('524 valeurs')).toBeVisible();
    expect(screen.getByText(/de 13 organisations, pour 22 indicateurs/)).toBeVisible();
    expect(api.appels('ApercuCampagne').at(-1)).toEqual({ instanceId: 'i1', accordId: 'a1', debut: '2026-01-01', fin: '2026-12-31' });
    expect(api.appels('OuvrirCampagne')).toEqual([]);
  });

  it('dit quels indicateurs elle demandera, lesquels non, et pourquoi', async () => {
    ouvrir();
    await userEvent.selectOptions(await screen.findByLabelText('Accord suivi'), 'Accord fictif');
    await userEvent.click(await screen.findByText(/Non demandés/));
    expect(screen.getByText(/Déjà demandé par « Indicateurs du 1er trimestre 2026 »/)).toBeVisible();
    await userEvent.click(screen.getByText(/^Demandés/));
    expect(screen.getByText(/une fois par an, 8 valeurs/)).toBeVisible();
  });

  it('ne part pas sans échéance, puis part avec ses dates', async () => {
    const api = ouvrir();
    await userEvent.type(await screen.findByLabelText('Libellé'), 'Année 2026');
    await userEvent.selectOptions(screen.getByLabelText('Accord suivi'), 'Accord fictif');
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir la campagne' }));
    expect(screen.getByLabelText('Échéance')).toHaveAccessibleDescription(/À remplir\.$/);
    expect(api.appels('OuvrirCampagne')).toEqual([]);
    await userEvent.type(screen.getByLabelText('Échéance'), '2026-12-15');
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir la campagne' }));
    await waitFor(() => expect(api.appels('OuvrirCampagne')).toHaveLength(1));
    expect(api.appels('OuvrirCampagne')[0]?.['saisie']).toEqual({ instanceId: 'i1', accordId: 'a1', libelle: 'Année 2026', debut: '2026-01-01', fin: '2026-12-31', ouvreLe: '2026-11-20', echeance: '2026-12-15', revueLe: null });
  });

  it('ne s’ouvre qu’à qui tient un comité de pilotage', async () => {
    ouvrir([]);
    expect(await screen.findByRole('heading', { level: 1, name: /n’existe pas, ou votre mandat ne l’ouvre pas/ })).toBeVisible();
  });
});
