import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { COURRIEL_AIDE } from '../coquille/produit';
import { Page } from '../coquille/Page';

/** Help: the path of a sitting, of a figure and of a bilan, the keyboard, whom to write to. */
export default function Aide(): ReactNode {
  return (
    <Page titre="Aide et contact" chemin={[]}>
      <div className="bloc-texte">
        <h2>D’une réunion à son compte rendu reçu</h2>
        <ol className="liste-numeros">
          <li>Planifier : lieu, lien à distance, heure, ordre du jour. Personne n’est averti.</li>
          <li>Convoquer : un message par personne, avec l’invitation d’agenda. Le délai de l’accord est rappelé.</li>
          <li>Tenir : les présences, par personne et par organisation.</li>
          <li>Écrire le compte rendu, point par point, avec ses décisions, avis et actions. Chaque frappe est enregistrée.</li>
          <li>Publier aux participants, approuver, transmettre au CDIAE, qui en accuse réception.</li>
        </ol>
        <h2>D’un chiffre demandé à un chiffre lu</h2>
        <ol className="liste-numeros">
          <li>Le secrétariat du comité ouvre une campagne : chaque valeur attendue y est, avec qui la doit et avant quand.</li>
          <li>Saisir dans la grille, coller depuis un tableur, ou importer le classeur de la campagne. Ce qui manque se dit non communiqué, avec son motif.</li>
          <li>Soumettre. Jusque-là, votre organisation seule voit ses chiffres.</li>
          <li>Le secrétariat accepte, ou renvoie avec un motif ; ce qui est accepté se lit dans les analyses et entre dans le bilan.</li>
        </ol>
        <h2>D’une année à son bilan adopté</h2>
        <ol className="liste-numeros">
          <li>Composer : les chiffres viennent des séances, des comptes rendus et des valeurs acceptées.</li>
          <li>Écrire ce que dit le comité, section par section, puis transmettre : le contenu se fige, avec son empreinte.</li>
          <li>Le comité au-dessus lit, commente, rend son avis, adopte ou renvoie avec un motif.</li>
        </ol>
        <h2>Pourquoi un bouton est en pointillés</h2>
        <p>Il manque quelque chose pour faire l’acte. La liste « Ce qui manque » dit quoi, avec le lien qui le règle.</p>
        <h2>Au clavier</h2>
        <ul className="liste-points">
          <li><kbd>Ctrl</kbd> <kbd>K</kbd> ouvre la recherche.</li>
          <li>Les flèches passent d’un onglet à l’autre, et d’une ligne de menu à l’autre.</li>
          <li>Dans la grille de saisie, <kbd>Entrée</kbd> descend, <kbd>Ctrl</kbd> <kbd>V</kbd> colle un bloc, <kbd>N</kbd> dit non communiqué, <kbd>F2</kbd> ouvre le détail.</li>
          <li>Dans un compte rendu, <kbd>Alt</kbd> <kbd>↓</kbd> passe au point suivant.</li>
        </ul>
        <h2>Écrire à l’aide</h2>
        <p><a href={`mailto:${COURRIEL_AIDE}`}>{COURRIEL_AIDE}</a>. Joignez l’adresse de la page et, si elle est affichée, la référence de l’incident. Les mots employés sont dans le <Link to="/glossaire">glossaire</Link>.</p>
      </div>
    </Page>
  );
}
