import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { CreerPersonneDocument } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Introuvable } from '../composants/Introuvable';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { FormulairePersonne } from './FormulairePersonne';

/** Adds a person; the invitation and the mandates come next, on their page. */
export default function NouvellePersonne(): ReactNode {
  const moi = useMoi();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  if (moi && !moi.droits.includes('creerPersonne')) return <Introuvable />;
  return (
    <Page titre="Ajouter une personne" chemin={[{ libelle: 'Personnes', vers: '/personnes' }]}>
      <div className="deux">
        <FormulairePersonne
          libelle="Ajouter la personne" renoncer={<Link className="bouton" to="/personnes">Ne pas ajouter</Link>}
          envoyer={async ({ prenom, nom, courriel, fonction }) => {
            const { creerPersonne } = await agir(CreerPersonneDocument, { id: crypto.randomUUID(), saisie: { prenom, nom, courriel, fonction: fonction ?? null } });
            annoncer('Personne ajoutée. Donnez-lui un mandat, puis invitez-la.');
            await naviguer(`/personnes/${creerPersonne.id}`);
          }}
        />
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['La personne n’ouvre rien tant qu’elle n’a pas de mandat.', 'Son invitation est un lien à usage unique, où elle choisit son mot de passe.', 'Son adresse n’est lue que par les membres de ses instances et l’administration.']} /></aside>
      </div>
    </Page>
  );
}
