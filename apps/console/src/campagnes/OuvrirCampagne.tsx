import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AccordsDocument, InstancesChoixDocument, OuvrirCampagneDocument } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampChoix, ChampTexte } from '../composants/Champ';
import type { Saisie } from '../composants/envoi';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { comitesOu } from '../instances/ou';
import { Apercu } from './Apercu';

/** Opens a campaign: every expected cell is there from that day, even if nobody answers. */
export default function OuvrirCampagne(): ReactNode {
  const lecture = useLecture(InstancesChoixDocument, {});
  const { data } = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: null, tri: [{ champ: 'effetLe', sens: 'DESC' }] });
  const accords = data?.accords.items ?? [];
  return (
    <Lecture lecture={lecture} choisir={(resultat) => comitesOu(resultat.instances.items, 'ouvrirCampagne')}>
      {(comites) => (comites.length === 0 ? <Introuvable /> : <Contenu comites={comites} accords={accords} key={accords.length} />)}
    </Lecture>
  );
}

interface Objet { id: string; nom?: string; titre?: string }

const enSaisie = (saisie: Saisie) => ({
  instanceId: saisie.texte('instanceId'), accordId: saisie.texte('accordId'), libelle: saisie.texte('libelle'), debut: saisie.texte('debut'), fin: saisie.texte('fin'),
  ouvreLe: saisie.facultatif('ouvreLe'), echeance: saisie.texte('echeance'), revueLe: saisie.facultatif('revueLe'),
});

function Contenu({ comites, accords }: { comites: readonly Objet[]; accords: readonly Objet[] }): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const annee = Number(jour.slice(0, 4)) || 0;
  const [choix, setChoix] = useState({ instanceId: comites.length === 1 ? (comites[0]?.id ?? '') : '', accordId: '', debut: '', fin: '' });
  const retenir = (champ: keyof typeof choix) => (valeur: string) => setChoix((avant) => ({ ...avant, [champ]: valeur }));
  return (
    <Page titre="Ouvrir une campagne" chemin={[{ libelle: 'Indicateurs', vers: '/campagnes' }]}>
      <div className="deux">
        <Formulaire encadre
          libelle="Ouvrir la campagne" renoncer={<Link className="bouton" to="/campagnes">Ne pas ouvrir</Link>}
          envoyer={async (saisie) => {
            const { ouvrirCampagne } = await agir(OuvrirCampagneDocument, { id: crypto.randomUUID(), saisie: enSaisie(saisie) });
            annoncer('Campagne ouverte. Les fournisseurs sont avertis.');
            await naviguer(`/campagnes/${ouvrirCampagne.id}`);
          }}
        >
          <ChampTexte nom="libelle" libelle="Libellé" obligatoire maxLength={200} placeholder={`Année ${annee}`} />
          <ChampChoix nom="instanceId" libelle="Comité dont le secrétariat examine" obligatoire options={comites.map(({ id, nom }) => ({ valeur: id, mot: nom ?? '' }))} {...(choix.instanceId ? { defaut: choix.instanceId } : {})} onChange={retenir('instanceId')} />
          <ChampChoix nom="accordId" libelle="Accord suivi" obligatoire vide="Choisir…" options={accords.map(({ id, titre }) => ({ valeur: id, mot: titre ?? '' }))} onChange={retenir('accordId')} />
          <div className="champs-2">
            <ChampTexte nom="debut" libelle="Période, du" type="date" obligatoire defaultValue={annee ? `${annee}-01-01` : ''} onChange={(evenement) => retenir('debut')(evenement.target.value)} />
            <ChampTexte nom="fin" libelle="au" type="date" obligatoire defaultValue={annee ? `${annee}-12-31` : ''} onChange={(evenement) => retenir('fin')(evenement.target.value)} />
          </div>
          <div className="champs-3">
            <ChampTexte nom="ouvreLe" libelle="Ouverture" type="date" aide="Les organisations saisissent dès ce jour." defaultValue={jour} />
            <ChampTexte nom="echeance" libelle="Échéance" type="date" aide="Dernier jour pour soumettre." obligatoire />
            <ChampTexte nom="revueLe" libelle="Revue" type="date" aide="Avant ce jour, le secrétariat examine." />
          </div>
        </Formulaire>
        <aside className="pile-5" aria-label="Ce qui suivra">
          <Apercu {...choix} debut={choix.debut || (annee ? `${annee}-01-01` : '')} fin={choix.fin || (annee ? `${annee}-12-31` : '')} />
          <Suites suites={['Chaque valeur attendue est créée aussitôt, par indicateur, organisation, département et type de SIAE.', 'Les fournisseurs sont ceux du dernier jour de la période.', 'Chaque organisation est avertie. Elle seule voit ce qu’elle saisit, jusqu’à sa soumission.', 'Une ouverture à venir se fait d’elle-même, le jour dit.', 'Vous pourrez prolonger l’échéance d’une organisation, avec un motif.']} />
        </aside>
      </div>
    </Page>
  );
}
