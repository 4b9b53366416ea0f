import { Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { useLecture } from '../api/lecture';
import { InviterPersonneDocument, ModifierPersonneDocument, PersonneDocument, type PersonneQuery } from '../api/genere';
import { Page } from '../coquille/Page';
import { Acte } from '../composants/Acte';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { useRecu } from '../composants/recu';
import { FormulairePersonne } from './FormulairePersonne';
import { Mandats } from './Mandats';

export type PersonneVue = NonNullable<PersonneQuery['personne']>;

/** One person: account, mandates, invitation. */
export default function Personne(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(PersonneDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.personne}>{(personne) => <Contenu personne={personne} />}</Lecture>;
}

function Contenu({ personne }: { personne: PersonneVue }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const [edition, setEdition] = useState(false);
  const nom = `${personne.prenom} ${personne.nom}`;
  return (
    <Page
      titre={nom} chemin={[{ libelle: 'Personnes', vers: '/personnes' }]} statut={personne.active ? <Statut valeur="ACTIF" /> : <Statut valeur="TERMINE" mot="Compte fermé" />}
      intro={<p>{[personne.fonction, personne.courriel].filter(Boolean).join(', ')}</p>}
      gestes={edition ? null : <>
        {personne.actions.includes('modifierPersonne') ? <button type="button" className="bouton" onClick={() => setEdition(true)}>Modifier</button> : null}
        <Acte
          nom="inviterPersonne" actions={personne.actions} libelle="Inviter" icone={Send} style="plein" titre={`Inviter ${nom}`}
          consequence={<p>Un lien à usage unique est préparé pour {personne.courriel}. Les liens envoyés auparavant ne fonctionnent plus.</p>}
          renoncer="Ne pas inviter" recu={`Invitation préparée pour ${nom}.`} executer={async () => { await agir(InviterPersonneDocument, { id: personne.id, version: personne.version }); }}
        />
      </>}
    >
      {edition ? (
        <FormulairePersonne
          depart={personne} libelle="Modifier la personne" renoncer={<button type="button" className="bouton" onClick={() => setEdition(false)}>Ne pas modifier</button>}
          envoyer={async (saisie) => { await agir(ModifierPersonneDocument, { id: personne.id, version: personne.version, saisie }); setEdition(false); annoncer('Personne modifiée.'); }}
        />
      ) : <Mandats personne={personne} />}
    </Page>
  );
}
