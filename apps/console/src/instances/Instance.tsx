import { siegesVacants, compter } from '@gouvernance-iae/domaine';
import { Calendar } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { InstanceDocument, ModifierInstanceDocument, type InstanceQuery } from '../api/genere';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { TYPES_INSTANCE } from '../composants/libelles';
import { useRecu } from '../composants/recu';
import { territoireEntier } from '../composants/departements';
import { PanneauAccords } from '../regles/PanneauAccords';
import { PanneauVerdicts } from '../regles/PanneauVerdicts';
import { FormulaireInstance } from './FormulaireInstance';
import { Membres } from './Membres';
import { Perimetres } from './Perimetres';

export type InstanceVue = NonNullable<InstanceQuery['instance']>;

/** One instance: composition by college, dated perimeter, who runs it. */
export default function Instance(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(InstanceDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.instance}>{(instance) => <Contenu instance={instance} />}</Lecture>;
}

function Contenu({ instance }: { instance: InstanceVue }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const jour = useConfiguration()?.jour ?? '';
  const [edition, setEdition] = useState(false);
  const reunions = useMoi()?.menus.includes('reunions') ?? false;
  const vacants = jour ? siegesVacants(instance.membres, jour).length : 0;
  return (
    <Page
      titre={instance.nom} chemin={[{ libelle: 'Instances', vers: '/instances' }]} statut={instance.fin ? <Statut valeur="TERMINE" mot={`Close le ${jourLong(instance.fin)}`} /> : null}
      intro={<p><Typo>{`${TYPES_INSTANCE[instance.type]}, ${territoireEntier(instance.departements)}. Sigle ${instance.sigle}.`}</Typo></p>}
      gestes={edition ? null : <>
        {instance.actions.includes('modifierInstance') ? <button type="button" className="bouton" onClick={() => setEdition(true)}>Modifier</button> : null}
        {instance.actions.includes('planifierReunion') ? <Link className="bouton bouton-plein" to={`/reunions/planifier?instance=${instance.id}`}><Calendar className="ic" aria-hidden="true" />Planifier une réunion</Link> : null}
      </>}
    >
      {edition ? (
        <FormulaireInstance
          depart={instance} libelle="Modifier l’instance" renoncer={<button type="button" className="bouton" onClick={() => setEdition(false)}>Ne pas modifier</button>}
          envoyer={async ({ nom, sigle, type, secretariatId, regime, debut, fin }) => {
            await agir(ModifierInstanceDocument, { id: instance.id, version: instance.version, saisie: { nom, sigle, type, secretariatId: secretariatId ?? null, regime: regime ?? null, debut: debut ?? null, fin: fin ?? null } });
            setEdition(false);
            annoncer('Instance modifiée.');
          }}
        />
      ) : (
        <div className="deux">
          <div className="pile-5">
            {vacants > 0 ? <Avis ton="ambre"><p><b>{compter(vacants, 'siège vacant', 'sièges vacants')}.</b> Une organisation sans titulaire n’est représentée par personne.</p></Avis> : null}
            <Membres instance={instance} jour={jour} />
          </div>
          <aside className="pile-5" aria-label="Repères">
            <section className="panneau" aria-labelledby="tenue">
              <header><h2 id="tenue">Animation et secrétariat</h2></header>
              <div>{instance.secretariat ? <Link to={`/organisations/${instance.secretariat.id}`}><Typo>{instance.secretariat.nom}</Typo></Link> : instance.secretariatNom ? <Typo>{instance.secretariatNom}</Typo> : <Statut valeur="INCONNU" mot="À désigner" />}</div>
            </section>
            <PanneauVerdicts instanceId={instance.id} annee={Number(jour.slice(0, 4))} />
            <Perimetres instance={instance} jour={jour} />
            <PanneauAccords instanceId={instance.id} accords={instance.accords} jour={jour} />
            {reunions ? <section className="panneau" aria-labelledby="reunions">
              <header><h2 id="reunions">Réunions</h2></header>
              <div><Link to={`/reunions?filter=${encodeURIComponent(JSON.stringify({ instanceId: instance.id }))}`}>Voir ses réunions</Link></div>
            </section> : null}
          </aside>
        </div>
      )}
    </Page>
  );
}
