import { ajouterJours, type CelluleAttendue, type DejaDemande, type Jour, type PeriodeCalendaire } from '@gouvernance-iae/domaine';
import { Conteur, type RecetteCampagne, type Scene } from './conteur-campagne';
import { demandesPar, periodes } from './periodes-campagnes';
import type { ActeFictif, ValeurFictive } from './plan';

const DELAIS_CLOSE = { echeance: 60, revueLe: 68, cloture: 72 };
const DELAIS_OUVERTE = { echeance: 10, revueLe: 25, prolongation: 7 };

const SECRETARIAT = 'PE-DR';
/** The State judges the figures of the secretariat, whose own they are. */
const CO_SECRETARIAT = 'ETAT-REGION';
const UD = (departement: string): string => `ETAT-${departement}`;

const RETARDATAIRE = 'TRAVERSE-BFC';
const RESEAUX = ['HORIZON-BFC', 'SILLAGE-BFC'];
/** Of one département, nobody gives the figures of the quarters. */
const SANS_REPONSE = '90';

/** What an organisation has no figure for, and why. */
const nonCommunique = (motif: string): Partial<ValeurFictive> => ({ numerateur: null, denominateur: null, texte: null, source: null, extraitLe: null, nonCommunique: motif });

type Ecart = (code: string, cellule: CelluleAttendue) => Partial<ValeurFictive>;

/** A campaign that is over: everything given is accepted, one réseau was late. */
function clore(c: Conteur, aLHeure: readonly string[], ecart: Ecart, joindre: () => void = () => undefined): void {
  c.ouvrir(SECRETARIAT);
  for (const cle of aLHeure) c.saisir(0.4, cle, c.cellulesDe(cle), ecart);
  joindre();
  for (const cle of aLHeure) c.soumettre(0.6, cle);
  c.saisir(0.9, RETARDATAIRE, c.cellulesDe(RETARDATAIRE), ecart);
  c.soumettre(0.9, RETARDATAIRE);
  for (const cle of [...aLHeure, RETARDATAIRE]) c.accepter(0.95, cle === SECRETARIAT ? CO_SECRETARIAT : SECRETARIAT, c.cellulesDe(cle));
  c.clore(SECRETARIAT);
}

/** A quarter of the former year; the first one follows a whole year, and says why it is so much less. */
function trimestreClos(c: Conteur, departements: readonly string[], apres: PeriodeCalendaire | null): void {
  const repondent = departements.filter((d) => d !== SANS_REPONSE).map(UD);
  const commentaire = apres === null ? {} : { commentaire: `Un trimestre, à côté de l’${apres.libelle} entière` };
  clore(c, [...RESEAUX, ...repondent, SECRETARIAT, CO_SECRETARIAT], (code, { organisationId, departement }) =>
    code === 'F4-2' && departement === '39' && c.est(organisationId, 'HORIZON-BFC') ? { ...commentaire, numerateur: '61' } : commentaire,
  );
}

/** Local conventions signed and SIAE of each département at the end of the year: the Nièvre lags behind. */
const CONVENTIONS: Readonly<Record<string, readonly [signees: number, siae: number]>> = {
  '21': [41, 52], '25': [48, 56], '39': [22, 31], '58': [14, 27], '70': [19, 23], '71': [37, 49], '89': [26, 33], '90': [11, 13],
};

/** What the figure of the Jura was counted from: read by all the signatories once it is accepted. */
const REGISTRE = { nom: 'Registre des conventions.csv', titre: 'Registre des conventions du Jura, au 31 décembre', lignes: ['type;SIAE;conventions signées', 'ACI;12;9', 'AI;7;5', 'EI;8;6', 'ETTI;4;2'] };
/** What a réseau answers to who sends its figure back: its own survey. */
const OFFRES = { nom: 'Offres du trimestre.csv', titre: 'Offres déposées, par mois', lignes: ['mois;offres', 'juillet;58', 'août;71', 'septembre;85'] };

/** Of the local conventions of a year, the part that was already signed the year before. */
const DEJA_SIGNEES = 0.85;

/** A year that is over: what is asked once, given by everybody, except what somebody does not follow. */
function anneeClose(c: Conteur, departements: readonly string[], signees = 1): void {
  clore(c, [...RESEAUX, ...departements.map(UD), SECRETARIAT, CO_SECRETARIAT], (code, { departement, typeSiae }) => {
    const conventions = code === 'F5-7' ? CONVENTIONS[departement ?? ''] : undefined;
    if (conventions !== undefined) return { numerateur: String(Math.round(conventions[0] * signees)), denominateur: String(conventions[1]), source: 'Registre des conventions du service' };
    if (code === 'F7-2' && departement === '58') return nonCommunique('Extraction indisponible pour ce département cette année');
    return code === 'F6-2' && departement === '70' && typeSiae === 'EITI' ? nonCommunique('Heures non suivies pour ce type de structure') : {};
  }, () => { if (signees === 1) c.joindre(0.5, UD('39'), c.cellulesDe(UD('39'), 'F5-7'), REGISTRE); });
}

/** The campaign under way: one réseau submitted and has two values back, another is half way, the services of the State as well. */
function campagneOuverte(c: Conteur, prolongeeAu: Jour): void {
  const horizon = c.cellulesDe('HORIZON-BFC');
  const sillage = c.cellulesDe('SILLAGE-BFC', 'F4-2');
  c.ouvrir(SECRETARIAT);
  c.saisir(0.15, 'HORIZON-BFC', horizon, (code, { departement }) =>
    code === 'F4-2' && departement === '39' ? { numerateur: '214', commentaire: 'Hausse constatée à la rentrée' } : {},
  );
  c.joindre(0.2, 'HORIZON-BFC', c.cellulesDe('HORIZON-BFC', 'F4-2', '39'), OFFRES);
  c.saisir(0.25, UD('39'), c.cellulesDe(UD('39')));
  c.saisir(0.3, 'SILLAGE-BFC', [...c.cellulesDe('SILLAGE-BFC', 'F2-4'), ...sillage], (code, { departement }) =>
    // A change that its owner has not explained yet, and a figure that nobody keeps.
    code === 'F4-2' && departement === '71' ? { numerateur: '310' } : code === 'F2-4' && departement === '90' ? nonCommunique('Sessions non suivies dans ce département') : {},
  );
  c.soumettre(0.45, 'HORIZON-BFC');
  c.soumettre(0.5, UD('39'));
  c.accepter(0.6, SECRETARIAT, [...c.cellulesDe('HORIZON-BFC', 'F2-4'), ...c.cellulesDe('HORIZON-BFC', 'F4-3')]);
  c.renvoyer(0.7, SECRETARIAT, c.cellulesDe('HORIZON-BFC', 'F4-2', '39'), '214 offres, contre 61 à la période précédente. Merci de vérifier.');
  c.renvoyer(0.7, SECRETARIAT, c.cellulesDe('HORIZON-BFC', 'F5-2', '21'), 'Ces prestations comptent-elles aussi celles de l’Yonne\u202f?');
  c.prolonger(0.75, SECRETARIAT, 'TRAVERSE-BFC', prolongeeAu, 'Poste du correspondant régional vacant jusqu’à la fin du mois');
  c.saisir(0.85, UD('21'), c.cellulesDe(UD('21'), 'F6-3'));
  c.saisir(0.9, SECRETARIAT, c.cellulesDe(SECRETARIAT, 'F4-2'));
}

/** The campaigns of the story, up to the morning of its day: a year, the quarters of the next one and that year, then the quarter under way. */
export function actesCampagnes(recette: RecetteCampagne): readonly ActeFictif[] {
  const { jour, accord, id } = recette;
  const { reference, trimestres, annee, ouverte } = periodes(jour, accord.reglesDes);
  const conteurs: Conteur[] = [];
  const conter = (periode: PeriodeCalendaire, dates: Pick<Scene, 'terme'> & { echeance: Jour; revueLe: Jour }): Conteur => {
    const { terme, echeance, revueLe } = dates;
    const annuelle = periode === annee || periode === reference;
    const deja = conteurs.flatMap((c): DejaDemande[] => demandesPar(c.cellules, c.scene.periode, c.scene.saisie.libelle));
    const saisie = { libelle: `Indicateurs ${annuelle ? 'de l’' : 'du '}${periode.libelle}`, debut: periode.debut, fin: periode.fin, ouvreLe: ajouterJours(periode.fin, 1), echeance, revueLe };
    const conteur = new Conteur({ rang: conteurs.length - (reference === null ? 0 : 1), periode, campagneId: id(`campagne/${annuelle ? 'annee/' : ''}${periode.debut}`), saisie, terme }, recette, deja);
    conteurs.push(conteur);
    return conteur;
  };
  const close = ({ fin }: PeriodeCalendaire): { terme: Jour; echeance: Jour; revueLe: Jour } => {
    const apres = (delai: number): Jour => ajouterJours(fin, 1 + delai);
    return { terme: apres(DELAIS_CLOSE.cloture), echeance: apres(DELAIS_CLOSE.echeance), revueLe: apres(DELAIS_CLOSE.revueLe) };
  };
  if (reference !== null) anneeClose(conter(reference, close(reference)), accord.departements, DEJA_SIGNEES);
  for (const [rang, periode] of trimestres.entries()) trimestreClos(conter(periode, close(periode)), accord.departements, rang === 0 ? reference : null);
  if (annee !== null) anneeClose(conter(annee, close(annee)), accord.departements);
  const echeance = ajouterJours(jour, DELAIS_OUVERTE.echeance);
  campagneOuverte(conter(ouverte, { terme: jour, echeance, revueLe: ajouterJours(jour, DELAIS_OUVERTE.revueLe) }), ajouterJours(echeance, DELAIS_OUVERTE.prolongation));
  return conteurs.flatMap((c) => c.actes);
}
