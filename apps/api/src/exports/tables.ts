import { heureLocale } from '@gouvernance-iae/domaine';
import { parse, type DocumentNode } from 'graphql';

/** A cell before its format: text, number, nothing; a civil day or an exact figure is text that says what it is. */
export type Valeur = string | number | null | readonly string[] | { readonly jour: string | null } | { readonly instant: string | null } | { readonly decimal: string | null };

/** A list as a file: the operation of its page, with the page's own filters, and its columns. */
export interface Table {
  readonly nom: string;
  readonly titre: string;
  readonly lecture: DocumentNode;
  readonly colonnes: readonly (readonly [nom: string, valeur: (ligne: Ligne) => Valeur])[];
}

/** One row as GraphQL gives it. Columns are read by path, so that a renamed field fails the table's test. */
export type Ligne = Readonly<Record<string, unknown>>;

const lire = (ligne: Ligne, chemin: string): unknown =>
  chemin.split('.').reduce<unknown>((objet, nom) => (typeof objet === 'object' && objet !== null ? (objet as Record<string, unknown>)[nom] : undefined), ligne);

const texte = (chemin: string) => (ligne: Ligne): Valeur => {
  const valeur = lire(ligne, chemin);
  return typeof valeur === 'string' || typeof valeur === 'number' ? valeur : null;
};
const liste = (chemin: string) => (ligne: Ligne): Valeur => {
  const valeur = lire(ligne, chemin);
  return Array.isArray(valeur) ? valeur.map(String) : [];
};
const jour = (chemin: string) => (ligne: Ligne): Valeur => ({ jour: texteOuRien(lire(ligne, chemin)) });
const instant = (chemin: string) => (ligne: Ligne): Valeur => ({ instant: texteOuRien(lire(ligne, chemin)) });
const texteOuRien = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null);

const decimal = (chemin: string) => (ligne: Ligne): Valeur => ({ decimal: texteOuRien(lire(ligne, chemin)) });
const ouiNon = (chemin: string) => (ligne: Ligne): Valeur => {
  const valeur = lire(ligne, chemin);
  return typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : null;
};

/** « 10:00 » on the wall of the place. */
const heure = (chemin: string) => (ligne: Ligne): Valeur => {
  const [valeur, zone] = [texteOuRien(lire(ligne, chemin)), texteOuRien(ligne['zone'])];
  if (valeur === null || zone === null) return null;
  const local = heureLocale(new Date(valeur), zone);
  return `${String(local.heure).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
};

const operation = (racine: string, type: string, champs: string): DocumentNode =>
  parse(`query Export_${racine}($page: Int!, $parPage: Int!, $filtre: ${type}Filtre, $tri: [${type}Tri!]) { liste: ${racine}(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) { items { ${champs} } } }`);

export const TABLES: readonly Table[] = [
  {
    nom: 'reunions',
    titre: 'Réunions',
    lecture: operation('reunions', 'Reunion', 'id instanceId instanceNom titre jour debut fin zone lieu etat motif departements nombreConvoques nombreReponses nombrePresents'),
    colonnes: [
      ['id', texte('id')], ['instance_id', texte('instanceId')], ['instance', texte('instanceNom')], ['titre', texte('titre')], ['jour', jour('jour')],
      ['debut', heure('debut')], ['fin', heure('fin')], ['fuseau', texte('zone')], ['lieu', texte('lieu')], ['etat', texte('etat')], ['motif', texte('motif')],
      ['departements', liste('departements')], ['convoques', texte('nombreConvoques')], ['reponses', texte('nombreReponses')], ['presents', texte('nombrePresents')],
    ],
  },
  {
    nom: 'comptes-rendus',
    titre: 'Comptes rendus',
    lecture: operation('comptesRendus', 'CompteRendu', 'id reunionId instanceId instanceNom jour etat rang publieLe approuveLe approbation departements transmissions { instanceNom recuLe }'),
    colonnes: [
      ['id', texte('id')], ['reunion_id', texte('reunionId')], ['instance_id', texte('instanceId')], ['instance', texte('instanceNom')], ['jour', jour('jour')],
      ['etat', texte('etat')], ['rang', texte('rang')], ['publie_le', instant('publieLe')], ['approuve_le', instant('approuveLe')], ['approbation', texte('approbation')],
      ['departements', liste('departements')], ['destinataires', (ligne) => transmissions(ligne).map((t) => String(t['instanceNom']))],
      ['accuses_de_reception', (ligne) => transmissions(ligne).filter((t) => t['recuLe'] !== null).length],
    ],
  },
  {
    nom: 'decisions',
    titre: 'Décisions, avis et actions',
    lecture: operation('decisions', 'Decision', 'id compteRenduId numero genre texte sens piloteNom echeanceLibelle echeance compteRendu { instanceNom jour etat }'),
    colonnes: [
      ['id', texte('id')], ['compte_rendu_id', texte('compteRenduId')], ['instance', texte('compteRendu.instanceNom')], ['jour', jour('compteRendu.jour')],
      ['etat', texte('compteRendu.etat')], ['numero', texte('numero')], ['genre', texte('genre')], ['texte', texte('texte')], ['sens', texte('sens')],
      ['pilote', texte('piloteNom')], ['echeance_libelle', texte('echeanceLibelle')], ['echeance', jour('echeance')],
    ],
  },
  {
    nom: 'valeurs',
    titre: 'Valeurs des indicateurs',
    lecture: operation(
      'valeurs',
      'Valeur',
      'id indicateur { code intitule unite } campagne { libelle debut fin } organisationNom departement departementNom typeSiae etat numerateur denominateur taux booleen texte nonCommunique source extraitLe methode commentaire soumiseLe remplaceeLe',
    ),
    colonnes: [
      ['id', texte('id')], ['indicateur', texte('indicateur.code')], ['intitule', texte('indicateur.intitule')], ['unite', texte('indicateur.unite')],
      ['campagne', texte('campagne.libelle')], ['periode_debut', jour('campagne.debut')], ['periode_fin', jour('campagne.fin')], ['organisation', texte('organisationNom')],
      ['departement', texte('departement')], ['departement_nom', texte('departementNom')], ['type_siae', texte('typeSiae')], ['etat', texte('etat')],
      ['numerateur', decimal('numerateur')], ['denominateur', decimal('denominateur')], ['taux', texte('taux')], ['oui_non', ouiNon('booleen')], ['texte', texte('texte')], ['non_communique', texte('nonCommunique')],
      ['source', texte('source')], ['extrait_le', jour('extraitLe')], ['methode', texte('methode')], ['commentaire', texte('commentaire')], ['soumise_le', instant('soumiseLe')], ['remplacee_le', instant('remplaceeLe')],
    ],
  },
  {
    nom: 'bilans',
    titre: 'Bilans',
    lecture: operation('bilans', 'Bilan', 'id titre annee niveau accord { code } instanceId instanceNom organisationNom etat numero transmisLe examineLe adopteLe renvoyeLe empreinte departements destinatairesNoms'),
    colonnes: [
      ['id', texte('id')], ['titre', texte('titre')], ['annee', texte('annee')], ['niveau', texte('niveau')], ['accord', texte('accord.code')], ['instance_id', texte('instanceId')], ['instance', texte('instanceNom')],
      ['organisation', texte('organisationNom')], ['etat', texte('etat')], ['version', texte('numero')], ['transmis_le', instant('transmisLe')], ['examine_le', instant('examineLe')], ['adopte_le', instant('adopteLe')],
      ['renvoye_le', instant('renvoyeLe')], ['empreinte', texte('empreinte')], ['departements', liste('departements')], ['destinataires', liste('destinatairesNoms')],
    ],
  },
  {
    nom: 'journal',
    titre: 'Journal',
    lecture: operation('journal', 'LigneJournal', 'id instant acte sujet sujetId champs motif hash acteur { prenom nom }'),
    colonnes: [
      ['id', texte('id')], ['instant', instant('instant')], ['acte', texte('acte')], ['sujet', texte('sujet')], ['sujet_id', texte('sujetId')], ['champs', liste('champs')],
      ['motif', texte('motif')], ['acteur', (ligne) => nomComplet(ligne['acteur'])], ['hash', texte('hash')],
    ],
  },
];

function transmissions(ligne: Ligne): Ligne[] {
  const valeur = ligne['transmissions'];
  return Array.isArray(valeur) ? (valeur as Ligne[]) : [];
}

const nomComplet = (acteur: unknown): string | null => (typeof acteur === 'object' && acteur !== null ? `${String(lire(acteur as Ligne, 'prenom'))} ${String(lire(acteur as Ligne, 'nom'))}` : null);
