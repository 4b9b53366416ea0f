import { TYPES_INSTANCE as TYPES_DU_DOMAINE, UNITES_PAR_NATURE } from '@gouvernance-iae/domaine';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AccordsDocument, CreerRegleDocument, InstancesDocument, type College, type Force, type NatureRegle, type SourceRegle, type TypeInstance } from '../api/genere';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { ChampDepartements } from '../composants/ChampDepartements';
import type { Saisie } from '../composants/envoi';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Suites } from '../composants/Suites';
import { COLLEGES, TYPES_INSTANCE } from '../composants/libelles';
import { useRecu } from '../composants/recu';
import { Cases } from './Cases';
import { FORCES, NATURES, SOURCES, UNITES } from './regle';

const TOUTES_NATURES = Object.keys(NATURES) as NatureRegle[];
const TOUTES_SOURCES = Object.keys(SOURCES) as SourceRegle[];
const TOUTES_FORCES = Object.keys(FORCES) as Force[];

/** Adds a rule: first where it comes from, since without source it binds nobody. */
export default function NouvelleRegle(): ReactNode {
  const moi = useMoi();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const jour = useConfiguration()?.jour ?? '';
  const [parametres] = useSearchParams();
  const accordId = parametres.get('accord');
  const [source, setSource] = useState<string>(accordId ? 'ACCORD' : '');
  const [nature, setNature] = useState<NatureRegle | null>(null);
  if (moi && !moi.droits.includes('creerRegle')) return <Introuvable />;
  return (
    <Page titre="Ajouter une règle" chemin={[{ libelle: 'Accords', vers: '/accords' }, { libelle: 'Règles', vers: '/regles' }]}>
      <div className="deux">
        <Formulaire
          libelle="Ajouter la règle" renoncer={<Link className="bouton" to="/regles">Ne pas ajouter</Link>}
          envoyer={async (saisie) => {
            const { creerRegle } = await agir(CreerRegleDocument, { id: crypto.randomUUID(), saisie: enSaisie(saisie) });
            annoncer('Règle ajoutée.');
            await naviguer(`/regles/${creerRegle.id}`);
          }}
        >
          <section className="carte"><div className="carte-corps pile">
            <ChampChoix nom="source" libelle={'D’où vient-elle\u202f?'} obligatoire options={optionsDe(SOURCES)} {...(source ? { defaut: source } : {})} onChange={setSource} aide="Un accord cite son article. Ce qu’aucun accord ne dit vient d’un règlement intérieur, ou du choix d’une instance." />
            {source === 'ACCORD' ? <ChoixAccord defaut={accordId} /> : null}
            {source === 'CHOIX_INSTANCE' || source === 'REGLEMENT_INTERIEUR' ? <ChoixInstance obligatoire={source === 'CHOIX_INSTANCE'} /> : null}
            <ChampTexte nom="citation" libelle="Citation" obligatoire maxLength={200} placeholder={source === 'ACCORD' ? 'article 3' : 'article 2 du règlement'} aide="La référence, jamais la phrase du texte." />
            <div className="champs-2">
              <ChampChoix nom="nature" libelle="Nature" obligatoire options={optionsDe(NATURES)} onChange={(valeur) => setNature(TOUTES_NATURES.find((n) => n === valeur) ?? null)} />
              <ChampChoix nom="typeInstance" libelle="Type d’instance" obligatoire options={optionsDe(TYPES_INSTANCE)} />
            </div>
            {nature ? <Valeur nature={nature} /> : null}
            <div className="champs-3">
              <ChampTexte nom="debut" libelle="Premier jour" type="date" obligatoire defaultValue={jour} />
              <ChampTexte nom="fin" libelle="Dernier jour" type="date" aide={source === 'ACCORD' ? 'Celui de l’accord si vous laissez vide.' : undefined} />
              <ChampChoix nom="force" libelle="Force" obligatoire options={optionsDe(FORCES)} defaut="OBLIGATION" />
            </div>
            {source === 'REGLEMENT_INTERIEUR' ? <ChampDepartements defaut={[]} aide="Pour une règle sans instance. Laissez vide pour la nation." /> : null}
            <ChampTexte nom="texte" libelle="En mots" maxLength={300} aide="Écrite d’après sa valeur si vous laissez vide." />
          </div></section>
        </Formulaire>
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['La règle juge les réunions à partir de son premier jour, jamais avant cette année.', 'Elle est citée à côté de chaque verdict qu’elle donne.', 'Elle ne se récrit pas : un changement la ferme et en ouvre une autre.']} /></aside>
      </div>
    </Page>
  );
}

function enSaisie(saisie: Saisie) {
  const nombre = saisie.texte('nombre');
  return {
    source: saisie.parmi('source', TOUTES_SOURCES), accordId: saisie.facultatif('accordId'), instanceId: saisie.facultatif('instanceId'), nature: saisie.parmi('nature', TOUTES_NATURES) ?? 'RYTHME',
    typeInstance: saisie.parmi<TypeInstance>('typeInstance', TYPES_DU_DOMAINE) ?? 'CTA', departements: saisie.liste('departements'), nombre: nombre === '' ? null : Number(nombre),
    unite: saisie.parmi('unite', Object.keys(UNITES) as (keyof typeof UNITES)[]), destinataires: saisie.liste('destinataires') as TypeInstance[], colleges: saisie.liste('colleges') as College[], texte: saisie.facultatif('texte'),
    citation: saisie.facultatif('citation'), force: saisie.parmi('force', TOUTES_FORCES), debut: saisie.texte('debut'), fin: saisie.facultatif('fin'),
  };
}

function Valeur({ nature }: { nature: NatureRegle }): ReactNode {
  const unites = UNITES_PAR_NATURE[nature];
  return (
    <>
      <div className="champs-2">
        <ChampTexte key={`n-${nature}`} nom="nombre" libelle="Nombre" type="number" min={1} max={366} aide="Laissez vide quand le texte oblige sans chiffre." />
        <ChampChoix key={`u-${nature}`} nom="unite" libelle="Unité" options={unites.map((unite) => ({ valeur: unite, mot: UNITES[unite] }))} defaut={unites[0] ?? ''} />
      </div>
      {nature === 'TRANSMISSION' ? <Cases nom="destinataires" legende="Transmis à" options={optionsDe(TYPES_INSTANCE)} /> : null}
      {nature === 'PRESENCE' ? <Cases nom="colleges" legende="Collèges qui doivent être représentés" options={optionsDe(COLLEGES)} /> : null}
    </>
  );
}

function ChoixAccord({ defaut }: { defaut: string | null }): ReactNode {
  const { data } = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: null, tri: [{ champ: 'effetLe', sens: 'DESC' }] });
  const accords = data?.accords.items ?? [];
  return <ChampChoix key={accords.length} nom="accordId" libelle="Accord" obligatoire options={accords.map(({ id, titre }) => ({ valeur: id, mot: titre }))} {...(defaut ? { defaut } : {})} />;
}

function ChoixInstance({ obligatoire }: { obligatoire: boolean }): ReactNode {
  const { data } = useLecture(InstancesDocument, { page: 1, parPage: 100, filtre: { ouverte: true }, tri: [{ champ: 'nom', sens: 'ASC' }] });
  return <ChampChoix nom="instanceId" libelle="Instance" obligatoire={obligatoire} {...(obligatoire ? {} : { vide: 'Toutes celles du territoire' })} options={(data?.instances.items ?? []).map(({ id, nom }) => ({ valeur: id, mot: nom }))} />;
}
