import { AccordInstance } from '../accords/accord.entity';
import { declarer, type Portes } from '../lecture/registre';
import { Organisation } from '../organisations/organisation.entity';
import { Instance, Membre, Perimetre } from './instance.entity';
import { FAITS_INSTANCE, lies, nomDe } from './instance.faits';

interface DuJour {
  readonly voulu: boolean;
  readonly jour: string;
}

const valable = ({ parametre }: Portes, alias: string, jour: string): string => `${alias}.debut <= ${parametre(jour, 'date')} AND (${alias}.fin IS NULL OR ${alias}.fin >= ${parametre(jour, 'date')})`;

const racine = { classe: () => Instance, cle: 'instanceId' };

declarer(Instance, {
  sujet: 'Instance',
  statut: 'protege',
  parties: {
    perimetres: { classe: () => Perimetre, cle: 'instanceId', ordre: ['-debut'] },
    membres: { classe: () => Membre, cle: 'instanceId', ordre: ['college', '-debut'] },
    accords: { classe: () => AccordInstance, cle: 'instanceId', ordre: ['debut'] },
  },
  calculs: {
    // Who reads an instance may know who runs it and who sits there, by name; their own pages keep their own rights.
    secretariatNom: ({ alias, fait }) => `SELECT io.nom FROM ${fait(Organisation, 'io')} WHERE io.id = ${alias}.secretariat_id`,
    predecesseurs: lies('predecesseur'),
    successeurs: lies('successeur'),
  },
  composes: {
    actions: { colonnes: [] },
    niveau: { colonnes: ['type', 'departements'] },
    manques: { colonnes: ['type', 'departements', 'secretariatId', 'debut', 'fin'], faits: Object.keys(FAITS_INSTANCE) },
  },
  faits: FAITS_INSTANCE,
  filtres: {
    type: { propriete: 'type', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.nom || ' ' || ${alias}.sigle), lower(${parametre(texte, 'text')})) > 0`,
    // The name of who runs an instance is told with it; which organisation that is, to whoever may read it.
    secretariatId: ({ alias, lire, parametre }, id) => `EXISTS (SELECT 1 FROM ${lire(Organisation, 'so')} AND so.id = ${parametre(id, 'uuid')} AND so.id = ${alias}.secretariat_id)`,
    ouverte: (portes, valeur) => {
      const { voulu, jour } = valeur as DuJour;
      return `(${valable(portes, portes.alias, jour)}) = ${voulu}`;
    },
    siegeVacant: (portes, valeur) => {
      const { voulu, jour } = valeur as DuJour;
      return `EXISTS (SELECT 1 FROM ${portes.fait(Membre, 'fm')} WHERE fm.instance_id = ${portes.alias}.id AND fm.titulaire_id IS NULL AND ${valable(portes, 'fm', jour)}) = ${voulu}`;
    },
  },
});
declarer(Membre, {
  sujet: null,
  statut: 'partie',
  racine,
  calculs: {
    organisationNom: ({ alias, fait }) => `SELECT mo.nom FROM ${fait(Organisation, 'mo')} WHERE mo.id = ${alias}.organisation_id`,
    titulaireNom: nomDe('titulaire_id'),
    suppleantNom: nomDe('suppleant_id'),
  },
  composes: { enCours: { colonnes: ['debut', 'fin'] }, expireBientot: { colonnes: ['debut', 'fin'] } },
});
declarer(Perimetre, { sujet: null, statut: 'partie', racine });
