import { TYPES_SIAE } from '@gouvernance-iae/domaine';
import { useState, type ReactNode } from 'react';
import type { GenreOrganisation, OrganisationSaisie } from '../api/genere';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { ChampDepartements } from '../composants/ChampDepartements';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import { Formulaire } from '../composants/Formulaire';
import { GENRES_ORGANISATION } from '../composants/libelles';
import type { OrganisationVue } from './Organisation';

interface Props { depart?: OrganisationVue; libelle: string; renoncer: ReactNode; envoyer: (saisie: OrganisationSaisie) => Promise<void> }

const GENRES = Object.keys(GENRES_ORGANISATION) as GenreOrganisation[];
const option = (objet: { id: string; nom: string } | null | undefined) => (objet ? { valeur: objet.id, mot: objet.nom } : null);

/** What an organisation is, where it acts, what it depends on. */
export function FormulaireOrganisation({ depart, libelle, renoncer, envoyer }: Props): ReactNode {
  const [genre, setGenre] = useState<string>(depart?.genre ?? '');
  return (
    <Formulaire
      className="formulaire pile-5" libelle={libelle} renoncer={renoncer}
      envoyer={(saisie) => envoyer({
        nom: saisie.texte('nom'), genre: saisie.parmi('genre', GENRES) ?? 'AUTRE', typeSiae: saisie.parmi('typeSiae', TYPES_SIAE), siret: saisie.facultatif('siret'),
        parentId: saisie.facultatif('parentId'), reseauId: saisie.facultatif('reseauId'), departements: saisie.liste('departements'), courriel: saisie.facultatif('courriel'),
        debut: saisie.facultatif('debut'), fin: saisie.facultatif('fin'),
      })}
    >
      <section className="carte"><div className="carte-corps pile">
        <ChampTexte nom="nom" libelle="Nom" obligatoire defaultValue={depart?.nom ?? ''} maxLength={200} />
        <div className="champs-2">
          <ChampChoix nom="genre" libelle="Genre" obligatoire options={optionsDe(GENRES_ORGANISATION)} {...(depart ? { defaut: depart.genre } : {})} onChange={setGenre} />
          {genre === 'SIAE' ? <ChampChoix nom="typeSiae" libelle="Type de SIAE" obligatoire options={TYPES_SIAE.map((type) => ({ valeur: type, mot: type }))} {...(depart?.typeSiae ? { defaut: depart.typeSiae } : {})} /> : null}
        </div>
        <ChampTexte nom="siret" libelle="SIRET" inputMode="numeric" defaultValue={depart?.siret ?? ''} aide="Quatorze chiffres." className="saisie num" />
        <ChampDepartements defaut={depart?.departements ?? []} aide="Aucun pour une organisation nationale." />
        <ChampTexte nom="courriel" libelle="Adresse électronique" type="email" defaultValue={depart?.courriel ?? ''} autoComplete="off" />
        <ChoixOrganisation nom="parentId" libelle="Dépend de" defaut={option(depart?.parent)} />
        {genre === 'SIAE' ? <ChoixOrganisation nom="reseauId" libelle="Réseau" filtre={{ genre: ['RESEAU'] }} defaut={option(depart?.reseau)} /> : null}
        <div className="champs-2">
          <ChampTexte nom="debut" libelle="Ouverte le" type="date" defaultValue={depart?.debut ?? ''} />
          <ChampTexte nom="fin" libelle="Fermée le" type="date" defaultValue={depart?.fin ?? ''} />
        </div>
      </div></section>
    </Formulaire>
  );
}
