import { screen, within } from '@testing-library/react';
import { AFaireDocument, ConfigurationDocument, MoiDocument, RythmesDocument, type AFaireQuery } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import AFaire from './AFaire';

type Tache = AFaireQuery['aFaire']['taches'][number];
const tache = (plus: Partial<Tache>): Tache => ({ id: 't1', rang: 'CETTE_SEMAINE', acte: 'convoquerReunion', titre: 'Convoquer le CTA de Dole', detail: null, avantLe: '2026-11-21', citation: null, sujet: 'Reunion', sujetId: 'r1', lien: '/reunions/r1', ...plus });

function ouvrir(taches: Tache[], mandats = unePersonne().mandats): void {
  fausseApi()
    .repondre(MoiDocument, { moi: unePersonne({ mandats }) })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(RythmesDocument, { rythmes: [] })
    .repondre(AFaireDocument, { aFaire: { taches, prochaines: [] } });
  afficher(<AFaire />);
}

describe('« À faire »', () => {
  it('dit le retard en jours, avec son article', async () => {
    ouvrir([tache({ rang: 'EN_RETARD', avantLe: '2026-09-30', citation: { texte: 'Accord BFC 2025 (fictif), fiche 8', accord: 'BFC2025', article: 'fiche 8', force: 'OBLIGATION', accordId: 'a1' } })]);
    const section = within(await screen.findByRole('region', { name: /En retard/ }));
    expect(await section.findByText('En retard de 51 jours')).toBeVisible();
    expect(section.getByRole('link', { name: 'Accord BFC 2025 (fictif), fiche 8' })).toHaveAttribute('href', '/accords/a1');
  });

  it('ne remplit qu’un bouton : l’acte à l’échéance la plus proche', async () => {
    ouvrir([tache({}), tache({ id: 't2', avantLe: '2026-11-25', titre: 'Convoquer le CTA de Lons' })]);
    await screen.findByRole('region', { name: /Cette semaine/ });
    expect(document.querySelectorAll('.bouton-plein')).toHaveLength(1);
  });

  it('une section sans rien disparaît', async () => {
    ouvrir([tache({})]);
    await screen.findByRole('region', { name: /Cette semaine/ });
    expect(screen.queryByRole('region', { name: /En retard/ })).toBeNull();
  });

  it('se dit en une phrase, et ne met pas « en attente des autres » ce qui n’attend que soi', async () => {
    ouvrir([tache({ rang: 'EN_RETARD', avantLe: '2026-09-30' }), tache({ id: 't2' }), tache({ id: 't3', rang: 'ENSUITE', acte: 'saisirValeurs', titre: 'Saisir 88 valeurs', avantLe: '2026-12-10' })]);
    expect(await screen.findByText(/Vendredi 20 novembre 2026.: 1 tâche en retard, 1 à faire cette semaine\./)).toBeVisible();
    expect(within(screen.getByRole('region', { name: /Ensuite/ })).getByRole('link', { name: /^Saisir.: Saisir 88 valeurs$/ })).toBeVisible();
  });

  it('sans mandat, explique d’où viendra le travail', async () => {
    ouvrir([], []);
    expect(await screen.findByRole('heading', { name: 'Aucun mandat n’est ouvert à votre nom' })).toBeVisible();
  });
});
