import { declarer } from '../lecture/registre';
import { Bilan, CommentaireBilan, NarratifBilan, VersionBilan } from './bilan.entity';
import { FAITS_BILAN } from './bilan.faits';

const racine = { classe: () => Bilan, cle: 'bilanId' };
/** What the composition of a draft looks at; a transmitted bilan reads its frozen content. */
const COLONNES = ['etat', 'niveau', 'annee', 'departements', 'instanceId', 'numero'];

declarer(Bilan, {
  sujet: 'Bilan',
  statut: 'protege',
  parties: {
    narratifs: { classe: () => NarratifBilan, cle: 'bilanId', ordre: ['rubrique'] },
    commentaires: { classe: () => CommentaireBilan, cle: 'bilanId', ordre: ['instant'] },
    versions: { classe: () => VersionBilan, cle: 'bilanId', ordre: ['numero'] },
  },
  faits: FAITS_BILAN,
  composes: {
    contenu: { colonnes: COLONNES, faits: ['composition'] },
    instancesDestinataires: { colonnes: COLONNES, faits: ['destinataires'] },
    destinatairesNoms: { colonnes: COLONNES, faits: ['destinataires'] },
    empreinteVerifiee: { colonnes: ['empreinte'], faits: ['scelle'] },
    actions: { colonnes: ['etat'] },
    manques: { colonnes: COLONNES, faits: ['destinataires', 'transmission'] },
    alertes: { colonnes: COLONNES, faits: ['composition'] },
  },
  filtres: {
    etat: { propriete: 'etat', operateur: 'PARMI' },
    annee: { propriete: 'annee', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    niveau: { propriete: 'niveau', operateur: 'PARMI' },
    accordId: { propriete: 'accordId', operateur: 'PARMI' },
    departements: { propriete: 'departements', operateur: 'RECOUPE' },
    texte: { propriete: 'titre', operateur: 'CONTIENT' },
    aExaminer: ({ alias, pouvoir }, voulu) => `${voulu ? '' : 'NOT '}(${alias}.etat IN ('TRANSMIS', 'EXAMINE') AND ${pouvoir('examinerBilan', Bilan, alias)})`,
  },
});
declarer(NarratifBilan, { sujet: null, statut: 'partie', racine });
declarer(CommentaireBilan, { sujet: null, statut: 'partie', racine });
declarer(VersionBilan, { sujet: null, statut: 'partie', racine });
