import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigurationDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import Connexion from './Connexion';

const configuration = (comptesDemo: { courriel: string; libelle: string; organisation: string }[]) => ({ configuration: { fictif: comptesDemo.length > 0, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo } });

describe('se connecter', () => {
  it('un compte de démonstration remplit le formulaire', async () => {
    fausseApi().repondre(ConfigurationDocument, configuration([{ courriel: 'animateur@demo.test', libelle: 'Animatrice CTA', organisation: 'Agence de Dole' }]));
    afficher(<Connexion />);
    await userEvent.click(await screen.findByRole('button', { name: /Animatrice CTA/ }));
    expect(screen.getByLabelText('Adresse électronique professionnelle')).toHaveValue('animateur@demo.test');
    expect(screen.getByLabelText('Mot de passe')).toHaveValue('demonstration');
  });

  it('sans données de démonstration, aucun compte n’est proposé', async () => {
    fausseApi().repondre(ConfigurationDocument, configuration([]));
    afficher(<Connexion />);
    await screen.findByRole('heading', { level: 1, name: 'Se connecter' });
    expect(screen.queryByText('Essayer avec un compte de démonstration')).toBeNull();
  });

  it('montre et masque le mot de passe', async () => {
    fausseApi().repondre(ConfigurationDocument, configuration([]));
    afficher(<Connexion />);
    const champ = await screen.findByLabelText('Mot de passe');
    await userEvent.click(screen.getByRole('button', { name: 'Afficher le mot de passe' }));
    expect(champ).toHaveAttribute('type', 'text');
  });
});
