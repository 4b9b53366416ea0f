import { ECHELONS, GENRES_ORGANISATION as GENRES, PARTAGES as VALEURS_PARTAGE, TYPES_INSTANCE as TYPES } from '@gouvernance-iae/domaine';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { ChangerFournisseursDocument } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampLong, ChampTexte } from '../composants/Champ';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import type { Saisie } from '../composants/envoi';
import { GENRES_ORGANISATION, TYPES_INSTANCE } from '../composants/libelles';
import type { IndicateurVu } from './Indicateur';
import { PARTAGES } from './indicateur';

type Fournisseur = IndicateurVu['fournisseurs'][number];
type Designation = 'GENRE' | 'INSTANCE' | 'ORGANISATION';
interface Ligne { rang: number; depart: Fournisseur | null }

/** From a day on, other owners: the former keep the periods that end before it. */
export function ChangerFournisseurs({ indicateur: { id, version, actions, code, partage }, actuels, jour }: { indicateur: IndicateurVu; actuels: readonly Fournisseur[]; jour: string }): ReactNode {
  const agir = useAgir();
  const [lignes, setLignes] = useState<readonly Ligne[]>(() => (actuels.length > 0 ? actuels.map((depart, rang) => ({ rang, depart })) : [{ rang: 0, depart: null }]));
  return (
    <Acte
      nom="changerFournisseurs" actions={actions} libelle="Changer les fournisseurs" titre={`Changer les fournisseurs : ${code}`}
      consequence={<p>Les campagnes déjà ouvertes gardent les leurs. Les périodes qui finissent avant ce jour restent dues par les anciens.</p>}
      renoncer="Ne pas changer" recu="Fournisseurs changés."
      executer={async (saisie) => {
        await agir(ChangerFournisseursDocument, { id, version, debut: saisie.texte('debut'), partage: lignes.length > 1 ? saisie.parmi('partage', VALEURS_PARTAGE) : null, motif: saisie.texte('motif'), fournisseurs: lignes.map((_, rang) => lire(saisie, rang)) });
      }}
    >
      {lignes.map((ligne, rang) => (
        <Edition key={ligne.rang} rang={rang} depart={ligne.depart} retirer={lignes.length > 1 ? () => setLignes(lignes.filter((autre) => autre !== ligne)) : undefined} />
      ))}
      <div><button type="button" className="bouton bouton-s" onClick={() => setLignes([...lignes, { rang: Math.max(...lignes.map((ligne) => ligne.rang)) + 1, depart: null }])}><Plus className="ic" aria-hidden="true" />Un autre fournisseur</button></div>
      {lignes.length > 1 ? <ChampChoix nom="partage" libelle="Entre eux" obligatoire options={VALEURS_PARTAGE.map((valeur) => ({ valeur, mot: PARTAGES[valeur] }))} {...(partage ? { defaut: partage } : {})} /> : null}
      <ChampTexte nom="debut" libelle="À partir du" type="date" obligatoire defaultValue={jour} />
      <ChampLong nom="motif" libelle="Motif" obligatoire rows={2} />
    </Acte>
  );
}

const nature = (depart: Fournisseur | null): Designation => (depart?.organisation ? 'ORGANISATION' : depart?.typeInstance ? 'INSTANCE' : 'GENRE');

function Edition({ rang, depart, retirer }: { rang: number; depart: Fournisseur | null; retirer: (() => void) | undefined }): ReactNode {
  const [designe, setDesigne] = useState<string>(nature(depart));
  const nom = (champ: string) => `fournisseurs.${rang}.${champ}`;
  return (
    <fieldset className="fournisseur-edite">
      <legend className="fort petit">Fournisseur {rang + 1}</legend>
      <ChampTexte nom={nom('designation')} libelle="Son nom" obligatoire maxLength={200} defaultValue={depart?.designation} />
      <ChampChoix nom={nom('nature')} libelle="Ce qu’il désigne" obligatoire defaut={designe} onChange={setDesigne} options={[{ valeur: 'GENRE', mot: 'Un genre d’organisation' }, { valeur: 'INSTANCE', mot: 'Le secrétariat d’une instance' }, { valeur: 'ORGANISATION', mot: 'Une organisation' }]} />
      {designe === 'GENRE' ? (
        <div className="champs-2">
          <ChampChoix nom={nom('genreOrganisation')} libelle="Genre" obligatoire options={GENRES.map((valeur) => ({ valeur, mot: GENRES_ORGANISATION[valeur] }))} {...(depart?.genreOrganisation ? { defaut: depart.genreOrganisation } : {})} />
          <ChampChoix nom={nom('echelon')} libelle="Échelon" obligatoire options={[{ valeur: 'REGION', mot: 'La région' }, { valeur: 'DEPARTEMENT', mot: 'Chaque département' }]} {...(depart?.echelon ? { defaut: depart.echelon } : {})} />
        </div>
      ) : null}
      {designe === 'INSTANCE' ? <ChampChoix nom={nom('typeInstance')} libelle="Instance" obligatoire options={TYPES.map((valeur) => ({ valeur, mot: TYPES_INSTANCE[valeur] }))} {...(depart?.typeInstance ? { defaut: depart.typeInstance } : {})} /> : null}
      {designe === 'ORGANISATION' ? <ChoixOrganisation nom={nom('organisationId')} libelle="Organisation" obligatoire defaut={depart?.organisation ? { valeur: depart.organisation.id, mot: depart.organisation.nom } : null} /> : null}
      {retirer ? <div><button type="button" className="bouton bouton-s" onClick={retirer}>Retirer<span className="sr"> le fournisseur {rang + 1}</span></button></div> : null}
    </fieldset>
  );
}

function lire(saisie: Saisie, rang: number) {
  const nom = (champ: string) => `fournisseurs.${rang}.${champ}`;
  return {
    designation: saisie.texte(nom('designation')),
    genreOrganisation: saisie.parmi(nom('genreOrganisation'), GENRES), echelon: saisie.parmi(nom('echelon'), ECHELONS),
    typeInstance: saisie.parmi(nom('typeInstance'), TYPES), organisationId: saisie.facultatif(nom('organisationId')),
  };
}
