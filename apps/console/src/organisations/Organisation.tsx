import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { useLecture } from '../api/lecture';
import { ModifierOrganisationDocument, OrganisationDocument, PersonnesDocument, type OrganisationQuery } from '../api/genere';
import { Page } from '../coquille/Page';
import { nomMandat } from '../coquille/mandat';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { GENRES_ORGANISATION } from '../composants/libelles';
import { useRecu } from '../composants/recu';
import { territoireEntier } from '../composants/departements';
import { FormulaireOrganisation } from './FormulaireOrganisation';

export type OrganisationVue = NonNullable<OrganisationQuery['organisation']>;

/** One organisation and the people who hold a mandate in its name. */
export default function Organisation(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(OrganisationDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.organisation}>{(organisation) => <Contenu organisation={organisation} />}</Lecture>;
}

function Contenu({ organisation }: { organisation: OrganisationVue }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const [edition, setEdition] = useState(false);
  return (
    <Page
      titre={organisation.nom} chemin={[{ libelle: 'Organisations', vers: '/organisations' }]} statut={organisation.fin ? <Statut valeur="TERMINE" mot={`Fermée le ${jourLong(organisation.fin)}`} /> : null}
      intro={<p>{organisation.typeSiae ? `SIAE, ${organisation.typeSiae}` : GENRES_ORGANISATION[organisation.genre]}</p>}
      gestes={!edition && organisation.actions.includes('modifierOrganisation') ? <button type="button" className="bouton" onClick={() => setEdition(true)}>Modifier</button> : null}
    >
      {edition ? (
        <FormulaireOrganisation
          depart={organisation} libelle="Modifier l’organisation" renoncer={<button type="button" className="bouton" onClick={() => setEdition(false)}>Ne pas modifier</button>}
          envoyer={async (saisie) => { await agir(ModifierOrganisationDocument, { id: organisation.id, version: organisation.version, saisie }); setEdition(false); annoncer('Organisation modifiée.'); }}
        />
      ) : <div className="deux"><Personnes organisationId={organisation.id} /><Fiche organisation={organisation} /></div>}
    </Page>
  );
}

function Fiche({ organisation }: { organisation: OrganisationVue }): ReactNode {
  return (
    <aside className="panneau" aria-labelledby="fiche">
      <header><h2 id="fiche">Fiche</h2></header>
      <div>
        <dl className="dl">
          <dt>Départements</dt><dd>{territoireEntier(organisation.departements)}</dd>
          <dt>SIRET</dt><dd className="num">{organisation.siret ?? 'inconnu'}</dd>
          <dt>Adresse</dt><dd>{organisation.courriel ?? 'inconnue'}</dd>
          {organisation.parent ? <><dt>Dépend de</dt><dd><Link to={`/organisations/${organisation.parent.id}`}><Typo>{organisation.parent.nom}</Typo></Link></dd></> : null}
          {organisation.reseau ? <><dt>Réseau</dt><dd><Link to={`/organisations/${organisation.reseau.id}`}><Typo>{organisation.reseau.nom}</Typo></Link></dd></> : null}
          {organisation.debut ? <><dt>Depuis</dt><dd><Typo>{jourLong(organisation.debut)}</Typo></dd></> : null}
        </dl>
      </div>
    </aside>
  );
}

function Personnes({ organisationId }: { organisationId: string }): ReactNode {
  const { data } = useLecture(PersonnesDocument, { page: 1, parPage: 100, filtre: { organisationId }, tri: null });
  const personnes = data?.personnes.items ?? [];
  return (
    <section className="carte" aria-labelledby="personnes">
      <div className="carte-tete"><h2 id="personnes">Personnes qui agissent en son nom</h2></div>
      {personnes.length === 0 ? <p className="carte-corps second">Aucune personne que vos mandats ouvrent.</p> : (
        <table className="tableau tableau-dense empile">
          <caption className="sr">Personnes qui agissent au nom de l’organisation</caption>
          <thead><tr><th scope="col">Nom</th><th scope="col">Fonction</th><th scope="col">Mandats</th></tr></thead>
          <tbody>
            {personnes.map((personne) => (
              <tr key={personne.id}>
                <th scope="row"><Link className="discret" to={`/personnes/${personne.id}`}>{personne.prenom} {personne.nom}</Link></th>
                <td className="second">{personne.fonction}</td>
                <td className="petit second"><Typo>{personne.mandats.filter((mandat) => mandat.organisation?.id === organisationId).map(nomMandat).join(' ; ')}</Typo></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
