import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { CreerOrganisationDocument } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Introuvable } from '../composants/Introuvable';
import { useRecu } from '../composants/recu';
import { FormulaireOrganisation } from './FormulaireOrganisation';

/** Adds an organisation to the directory. */
export default function NouvelleOrganisation(): ReactNode {
  const moi = useMoi();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  if (moi && !moi.droits.includes('creerOrganisation')) return <Introuvable />;
  return (
    <Page titre="Ajouter une organisation" chemin={[{ libelle: 'Organisations', vers: '/organisations' }]}>
      <FormulaireOrganisation
        libelle="Ajouter l’organisation" renoncer={<Link className="bouton" to="/organisations">Ne pas ajouter</Link>}
        envoyer={async (saisie) => {
          const { creerOrganisation } = await agir(CreerOrganisationDocument, { id: crypto.randomUUID(), saisie });
          annoncer('Organisation ajoutée.');
          await naviguer(`/organisations/${creerOrganisation.id}`);
        }}
      />
    </Page>
  );
}
