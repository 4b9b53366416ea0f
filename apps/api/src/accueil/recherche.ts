import { saisieInvalide } from '@gouvernance-iae/domaine';
import { Bilan } from '../bilans/bilan.entity';
import { Action } from '../actions/action.entity';
import { Campagne } from '../campagnes/campagne.entity';
import { CompteRendu, Decision } from '../comptes-rendus/compte-rendu.entity';
import { FeuilleDeRoute } from '../feuilles-de-route/feuille-de-route.entity';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { Instance } from '../instances/instance.entity';
import type { Compilateur } from '../lecture/compilateur';
import type { Classe } from '../lecture/registre';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';
import { Reunion } from '../reunions/reunion.entity';
import { BonnePratique, Remontee } from '../remontees/remontee.entity';
import type { Resultat } from './accueil.types';

/** Where a word is looked for: the text searched, the line shown. Every search goes through the rights of its class. */
const CHAMPS: readonly { classe: Classe; texte: string; titre: string; complement: string; ordre: string }[] = [
  { classe: Instance, texte: `x.nom || ' ' || x.sigle`, titre: 'x.nom', complement: `array_to_string(x.departements, ', ')`, ordre: 'x.nom' },
  { classe: Reunion, texte: `x.instance_nom || ' ' || coalesce(x.titre, '') || ' ' || coalesce(x.lieu, '') || ' ' || to_char(x.jour, 'DD/MM/YYYY')`, titre: 'x.instance_nom', complement: 'x.jour::text', ordre: 'x.debut DESC' },
  { classe: CompteRendu, texte: `x.instance_nom || ' ' || to_char(x.jour, 'DD/MM/YYYY')`, titre: 'x.instance_nom', complement: 'x.jour::text', ordre: 'x.jour DESC' },
  { classe: Decision, texte: `x.numero || ' ' || x.texte`, titre: `x.numero || ' : ' || left(x.texte, 80)`, complement: 'x.compte_rendu_id::text', ordre: 'x.numero DESC' },
  { classe: Campagne, texte: `x.libelle || ' ' || x.instance_nom`, titre: 'x.libelle', complement: 'x.instance_nom', ordre: 'x.debut DESC' },
  { classe: Bilan, texte: `x.titre || ' ' || x.instance_nom`, titre: 'x.titre', complement: 'x.instance_nom', ordre: 'x.annee DESC' },
  { classe: FeuilleDeRoute, texte: `'Feuille de route ' || x.annee || ' ' || x.instance_nom`, titre: `'Feuille de route ' || x.annee`, complement: 'x.instance_nom', ordre: 'x.annee DESC' },
  { classe: Action, texte: `x.intitule || ' ' || coalesce(x.chantier, '')`, titre: 'left(x.intitule, 120)', complement: 'x.echeance_libelle', ordre: 'x.echeance DESC NULLS LAST' },
  { classe: Indicateur, texte: `x.code || ' ' || x.intitule`, titre: `x.code || ' ' || x.intitule`, complement: 'x.fiche', ordre: 'x.rang' },
  { classe: Remontee, texte: `x.titre || ' ' || x.texte`, titre: 'x.titre', complement: 'x.instance_nom', ordre: 'x.arrivee_le DESC' },
  { classe: BonnePratique, texte: `x.titre || ' ' || x.texte || ' ' || array_to_string(x.themes, ' ')`, titre: 'x.titre', complement: 'x.instance_nom', ordre: 'x.retenue_le DESC' },
  { classe: Organisation, texte: `x.nom || ' ' || coalesce(x.siret, '')`, titre: 'x.nom', complement: `array_to_string(x.departements, ', ')`, ordre: 'x.nom' },
  { classe: Personne, texte: `x.prenom || ' ' || x.nom`, titre: `x.prenom || ' ' || x.nom`, complement: 'x.fonction', ordre: 'x.nom' },
];
const PAR_GENRE = 5;

/** Checks the words of a search: short, printable. */
export function verifierTexte(texte: string): string {
  const mots = texte.trim();
  if (mots.length > 100 || mots.includes(String.fromCharCode(0))) throw saisieInvalide([{ champ: 'texte', message: 'Cherchez au plus 100 caractères.' }]);
  return mots;
}

/** At most five results of each kind, in one statement. Every word must be found. */
export function requeteRecherche(c: Compilateur, texte: string): string {
  const mots = texte.split(/\s+/u).slice(0, 6).map((mot) => c.parametre(mot, 'text'));
  const branches = CHAMPS.map(({ classe, texte: ou, titre, complement, ordre }, rang) => {
    const conditions = mots.map((mot) => `strpos(lower(${ou}), lower(${mot})) > 0`).join(' AND ');
    return `(SELECT ${rang} AS rang, row_number() OVER (ORDER BY ${ordre}) AS place, ${c.parametre(classe.name, 'text')} AS genre, x.id, ${titre} AS titre, ${complement} AS complement
      FROM ${c.lire(classe, 'x')} AND ${conditions} ORDER BY ${ordre} LIMIT ${PAR_GENRE})`;
  });
  return `SELECT coalesce(json_agg(row_to_json(z) ORDER BY z.rang, z.place), '[]') FROM (${branches.join(' UNION ALL ')}) z`;
}

const PAGES: Readonly<Record<string, string>> = { Accord: 'accords', Instance: 'instances', Reunion: 'reunions', CompteRendu: 'comptes-rendus', Organisation: 'organisations', Personne: 'personnes', Campagne: 'campagnes', Bilan: 'bilans', Indicateur: 'indicateurs', Contestation: 'contestations', Remontee: 'remontees', Enquete: 'enquetes', FeuilleDeRoute: 'feuilles-de-route', Action: 'actions' };

/** The console's page of an object; a decision is read in its minutes. */
export function lienVers(genre: string, id: string, dans?: string | null): string {
  if (genre === 'BonnePratique') return `/bonnes-pratiques?filter=${encodeURIComponent(JSON.stringify({ ids: [id] }))}`;
  return genre === 'Decision' ? `/comptes-rendus/${dans ?? id}` : `/${PAGES[genre] ?? 'a-faire'}/${id}`;
}

export const presenterResultat = (r: Omit<Resultat, 'lien'>): Resultat => ({ ...r, complement: r.genre === 'Decision' ? null : r.complement, lien: lienVers(r.genre, r.id, r.complement) });
