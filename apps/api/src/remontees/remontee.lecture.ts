import { Instance } from '../instances/instance.entity';
import { declarer, type Calcul } from '../lecture/registre';
import { BonnePratique, EtapeRemontee, Remontee } from './remontee.entity';

/** Instances alive, of the same territory: the domain says which are higher. Names are facts of the directory. */
const destinations: Calcul = ({ alias, fait, pouvoir }) => `
SELECT coalesce(json_agg(json_build_object('id', i.id, 'nom', i.nom, 'type', i.type, 'departements', i.departements, 'debut', i.debut, 'fin', i.fin)), '[]')
FROM ${fait(Instance, 'i')} WHERE i.type <> 'CTA' AND i.id <> ${alias}.instance_id AND (i.departements = '{}' OR i.departements && ${alias}.departements) AND ${pouvoir('transmettreRemontee', Remontee, alias)}`;

const ici: Calcul = ({ alias, fait }) => `
SELECT json_build_object('id', i.id, 'type', i.type, 'departements', i.departements, 'debut', i.debut, 'fin', i.fin) FROM ${fait(Instance, 'i')} WHERE i.id = ${alias}.instance_id`;

const branches: Calcul = ({ alias, lire }) => `
SELECT coalesce(json_agg(json_build_object('id', b.id, 'instanceNom', b.instance_nom, 'etat', b.etat) ORDER BY b.instance_nom, b.id), '[]')
FROM ${lire(Remontee, 'b')} AND b.question_id = ${alias}.question_id AND b.id <> ${alias}.id`;

declarer(Remontee, {
  sujet: 'Remontee',
  statut: 'protege',
  parties: { etapes: { classe: () => EtapeRemontee, cle: 'remonteeId', ordre: ['rang'] } },
  faits: { destinations, ici, branches },
  composes: {
    destinations: { colonnes: [], faits: ['destinations', 'ici'] },
    branches: { colonnes: [], faits: ['branches'] },
    actions: { colonnes: ['etat', 'genre', 'retenueLe'] },
  },
  filtres: {
    etat: { propriete: 'etat', operateur: 'PARMI' },
    genre: { propriete: 'genre', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    origineId: { propriete: 'origineId', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    fusionneeDansId: { propriete: 'fusionneeDansId', operateur: 'EGAL' },
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.titre || ' ' || ${alias}.texte), lower(${parametre(texte, 'text')})) > 0`,
    sansReponse: ({ alias }, voulu) => `${voulu ? '' : 'NOT '}(${alias}.etat IN ('OUVERTE', 'EXTERNE'))`,
    aTraiter: ({ alias, pouvoir }, voulu) => `${voulu ? '' : 'NOT '}(${alias}.etat IN ('OUVERTE', 'EXTERNE', 'REPONDUE') AND ${pouvoir('repondreRemontee', Remontee, alias)})`,
  },
});
declarer(EtapeRemontee, { sujet: null, statut: 'partie', racine: { classe: () => Remontee, cle: 'remonteeId' } });
declarer(BonnePratique, {
  sujet: 'BonnePratique',
  statut: 'reference',
  filtres: {
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    themes: { propriete: 'themes', operateur: 'RECOUPE' },
    texte: ({ alias, parametre }, texte) => `strpos(lower(${alias}.titre || ' ' || ${alias}.texte || ' ' || array_to_string(${alias}.themes, ' ')), lower(${parametre(texte, 'text')})) > 0`,
  },
});
