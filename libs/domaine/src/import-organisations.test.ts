import { COLONNES_ORGANISATIONS, type ColonneOrganisations } from './fichier-organisations';
import { planifierImport, type LigneImport, type OrganisationConnue } from './import-organisations';

const organisation = (id: string, nom: string, ecart: Partial<OrganisationConnue> = {}): OrganisationConnue => ({
  id, nom, genre: 'AUTRE', typeSiae: null, siret: null, parentId: null, reseauId: null, departements: [], courriel: null, debut: null, fin: null, ...ecart,
});
const SIRET = '73282932000074';
const AUTRE_SIRET = '35600000000048';
const ID_RESEAU = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a01';
const ID_SIAE = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a02';
const connues = [
  organisation(ID_RESEAU, 'Réseau Horizon', { genre: 'RESEAU' }),
  organisation(ID_SIAE, 'Chantier Mésange', { genre: 'SIAE', typeSiae: 'ACI', siret: SIRET, departements: ['39'], reseauId: ID_RESEAU }),
];
const nouvelId = (rang: number): string => `7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f1${String(rang).padStart(3, '0')}`;

type Ecart = Partial<Record<ColonneOrganisations, string>>;
const rangee = (ecart: Ecart, entetes: readonly string[] = COLONNES_ORGANISATIONS): string[] => entetes.map((c) => ecart[c as ColonneOrganisations] ?? '');
const planifier = (lignes: readonly Ecart[], entetes: readonly string[] = COLONNES_ORGANISATIONS, deja = connues): LigneImport[] =>
  planifierImport(entetes, lignes.map((l) => rangee(l, entetes)), { connues: deja, departements: new Set(['39', '21']), jour: '2026-11-20', nouvelId });

const MESANGE: Ecart = { siret: SIRET, nom: 'Chantier Mésange', genre: 'SIAE', type_siae: 'ACI', reseau: 'Réseau Horizon', departements: '39' };

describe('ce qu’un import ferait', () => {
  it('la même ligne est inchangée', () => expect(planifier([MESANGE])).toMatchObject([{ id: ID_SIAE, effet: 'INCHANGEE', changements: [], champs: [] }]));

  it('une ligne changée montre l’ancien et le nouveau', () => {
    expect(planifier([{ ...MESANGE, nom: 'Atelier Mésange', departements: '39 21', reseau: '' }])).toMatchObject([
      {
        effet: 'MODIFIEE',
        changements: [
          { colonne: 'nom', ancien: 'Chantier Mésange', nouveau: 'Atelier Mésange' },
          { colonne: 'reseau', ancien: 'Réseau Horizon', nouveau: '' },
          { colonne: 'departements', ancien: '39', nouveau: '21 39' },
        ],
      },
    ]);
  });

  it('une ligne nouvelle reçoit son identifiant, et peut nommer un réseau du même fichier', () => {
    const [reseau, siae] = planifier([{ nom: 'Réseau Sillage', genre: 'RESEAU' }, { ...MESANGE, siret: AUTRE_SIRET, nom: 'Jardins', reseau: 'réseau sillage' }]);
    expect(reseau).toMatchObject({ id: nouvelId(2), effet: 'NOUVELLE' });
    expect(siae).toMatchObject({ id: nouvelId(3), effet: 'NOUVELLE', organisation: { reseauId: nouvelId(2) } });
  });

  it.each([
    ['par son SIRET, même renommée', { ...MESANGE, nom: 'Autre nom' }, ID_SIAE],
    ['par son nom, sans SIRET', { nom: 'RÉSEAU HORIZON', genre: 'RESEAU' }, ID_RESEAU],
    ['par son nom, quand la connue n’a pas de SIRET', { nom: 'Réseau Horizon', genre: 'RESEAU', siret: AUTRE_SIRET }, ID_RESEAU],
    ['nouvelle : même nom, autre SIRET', { ...MESANGE, siret: AUTRE_SIRET }, nouvelId(2)],
  ])('reconnaît %s', (_cas, ligne, id) => expect(planifier([ligne])[0]?.id).toBe(id));

  it.each<[string, Ecart[], string, string]>([
    ['un réseau inconnu', [{ ...MESANGE, reseau: 'Inconnu' }], 'E2', '« Inconnu » n’est pas dans l’annuaire.'],
    ['un réseau qui n’en est pas un', [{ nom: 'Agence', genre: 'POLE_EMPLOI' }, { ...MESANGE, reseau: 'Agence' }], 'E3', '« Agence » n’est pas un réseau.'],
    ['une dépendance en boucle', [{ nom: 'A1', genre: 'AUTRE', organisation_parente: 'B1' }, { nom: 'B1', genre: 'AUTRE', organisation_parente: 'A1' }], 'F2', 'Cette organisation finirait par dépendre d’elle-même.'],
    ['deux fois la même', [MESANGE, { ...MESANGE, siret: '' }], 'B3', 'Cette organisation figure déjà ligne 2.'],
    ['un SIRET faux', [{ ...MESANGE, siret: '123' }], 'A2', 'Ce SIRET n’est pas valable : 14 chiffres et leur clé.'],
    ['un nom que plusieurs portent', [{ nom: 'Double', genre: 'RESEAU', siret: AUTRE_SIRET }, { nom: 'Double', genre: 'RESEAU', siret: '44306184100047' }, { ...MESANGE, reseau: 'Double' }], 'E4', 'Plusieurs organisations s’appellent « Double ».'],
  ])('refuse %s, et donne la cellule', (_cas, lignes, champ, message) => {
    const plan = planifier(lignes);
    expect(plan.flatMap((l) => l.champs)).toContainEqual({ champ, message });
    expect(plan.some((l) => l.effet === 'REFUSEE' && l.organisation === null)).toBe(true);
  });

  it('l’adresse d’une faute suit l’ordre des colonnes du fichier', () => {
    const entetes = ['mention', ...COLONNES_ORGANISATIONS].reverse();
    const [ligne] = planifier([{ ...MESANGE, siret: '123' }], entetes);
    expect(ligne?.champs.map((c) => c.champ)).toEqual(['J2']);
    expect(planifier([MESANGE], entetes)).toMatchObject([{ effet: 'INCHANGEE' }]);
  });

  it.each([
    ['inconnue', [...COLONNES_ORGANISATIONS, 'Effectif'], 'Colonne inconnue : effectif.'],
    ['absente', COLONNES_ORGANISATIONS.filter((c) => c !== 'fin'), 'Colonne absente : fin.'],
    ['en double', [...COLONNES_ORGANISATIONS, 'nom'], 'Colonne présente deux fois : nom.'],
  ])('une colonne %s est refusée par son nom', (_cas, entetes, message) => expect(() => planifier([], entetes)).toThrow(message));
});
