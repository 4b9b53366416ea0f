import type { ReactNode } from 'react';
import { PageLibre } from '../coquille/PageLibre';
import { COURRIEL_AIDE } from '../coquille/produit';

/** What is held on whom, who sees it, how to object. */
export default function DonneesPersonnelles(): ReactNode {
  return (
    <PageLibre titre="Données personnelles" intro={<p>La plateforme ne tient aucune donnée sur les personnes en insertion.</p>}>
      <h2>Ce qui est gardé</h2>
      <ul className="liste-points">
        <li>Sur les personnes qui siègent ou qui tiennent une instance : nom, prénom, adresse électronique professionnelle, fonction, mandats, présences aux réunions.</li>
        <li>Les actes faits dans la plateforme, dans un journal qui ne se modifie pas. Il garde des identifiants, jamais de noms ni de textes.</li>
        <li>Les courriels préparés et envoyés, comme preuve.</li>
      </ul>
      <h2>Ce qui est refusé</h2>
      <p>Les comptes rendus traitent de cas types. Un numéro de sécurité sociale, un identifiant de demandeur d’emploi ou une date de naissance à côté d’un nom est signalé à la personne qui écrit, et n’est pas enregistré sans motif.</p>
      <h2>Qui voit quoi</h2>
      <p>Chacun lit ce que ses mandats ouvrent, et rien d’autre : les personnes et organisations de ses instances, les comptes rendus publiés ou transmis. Un brouillon n’est lu que par l’animation et le secrétariat de son instance.</p>
      <h2>Vos droits</h2>
      <p>Pour lire, rectifier ou faire effacer ce qui vous concerne, écrivez à <a href={`mailto:${COURRIEL_AIDE}`}>{COURRIEL_AIDE}</a>. Le responsable du traitement et la durée de conservation sont à compléter par l’organisme qui exploite cette installation. Vous pouvez saisir la CNIL.</p>
      <h2>Cookies</h2>
      <p>Un seul cookie, nécessaire à votre session. Aucune mesure d’audience, aucun tiers.</p>
    </PageLibre>
  );
}
