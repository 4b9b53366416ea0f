import { ChartColumn, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { BilanResumeFragment } from '../api/genere';
import { useConfiguration, useMoi } from '../api/lecture';
import { optionsDe } from '../composants/Champ';
import { SansObjet } from '../composants/SansObjet';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt, jourDeInstant } from '../composants/dates';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';
import { NIVEAUX, statutBilan } from './bilan';
import { ceQuiVient } from './suite';
import './bilans.css';

const COLONNES: readonly Colonne<BilanResumeFragment>[] = [
  { cle: 'annee', titre: 'Année', tri: 'annee', classe: 'num nb', rendu: (b) => b.annee },
  { cle: 'titre', titre: 'Bilan', tri: 'titre', entete: true, rendu: (b) => <><Link className="discret" to={`/bilans/${b.id}`}><Typo>{b.titre}</Typo></Link><br /><span className="petit second"><Typo>{b.instanceNom}</Typo></span></> },
  { cle: 'niveau', titre: 'Niveau', masquable: true, classe: 'second', rendu: (b) => NIVEAUX[b.niveau] },
  { cle: 'etat', titre: 'État', tri: 'etat', rendu: (b) => <Statut valeur={statutBilan(b)} /> },
  { cle: 'version', titre: 'Version', masquable: true, classe: 'droite num', nommee: true, rendu: (b) => (b.numero > 0 ? b.numero : <SansObjet />) },
  { cle: 'transmis', titre: 'Transmis', tri: 'transmisLe', masquable: true, classe: 'num nb second', nommee: true, rendu: (b) => (b.transmisLe && b.etat !== 'BROUILLON' ? <Typo>{jourCourt(jourDeInstant(b.transmisLe))}</Typo> : <SansObjet />) },
  { cle: 'suite', titre: 'Ce qui vient', masquable: true, classe: 'petit second', rendu: (b) => <Typo>{ceQuiVient(b)}</Typo> },
];

const VUES = [
  { nom: 'Tous', filtre: {} },
  { nom: 'À examiner', filtre: { aExaminer: true } },
  { nom: 'Brouillons', filtre: { etat: ['BROUILLON'] } },
  { nom: 'Transmis', filtre: { etat: ['TRANSMIS', 'EXAMINE'] } },
  { nom: 'Adoptés', filtre: { etat: ['ADOPTE'] } },
];

/** The bilans one composes, examines or reads. */
export default function ListeBilans(): ReactNode {
  const moi = useMoi();
  const annee = Number(useConfiguration()?.jour.slice(0, 4) ?? 0);
  const compose = moi?.droits.includes('composerBilan') ?? false;
  const bouton = <Link className="bouton bouton-plein" to="/bilans/composer"><Plus className="ic" aria-hidden="true" />Composer un bilan</Link>;
  return (
    <Liste<BilanResumeFragment>
      ressource="bilans" titre="Bilans" nom={['bilan', 'bilans']} legende="Bilans que vos mandats ouvrent, du plus récent au plus ancien"
      intro="Un bilan dit ce qu’une année a donné, d’après les preuves, et se fait examiner par le comité au-dessus."
      tri={{ champ: 'annee', sens: 'DESC' }} colonnes={COLONNES} vues={VUES} exporter="/exports/bilans.csv" creer={compose ? bouton : null}
      filtres={[
        { cle: 'etat', libelle: 'État', options: [{ valeur: 'BROUILLON', mot: 'Brouillon' }, { valeur: 'TRANSMIS', mot: 'Transmis' }, { valeur: 'EXAMINE', mot: 'Examiné' }, { valeur: 'ADOPTE', mot: 'Adopté' }] },
        { cle: 'annee', libelle: 'Année', nombre: true, options: annee ? Array.from({ length: 6 }, (_, rang) => ({ valeur: String(annee - rang), mot: String(annee - rang) })) : [] },
        { cle: 'niveau', libelle: 'Niveau', options: optionsDe(NIVEAUX) },
        { cle: 'aExaminer', libelle: 'À examiner', booleen: true, options: [{ valeur: 'true', mot: 'par vous' }] },
        { cle: 'texte', libelle: 'Instance ou titre' },
      ]}
      vide={(
        <Scene niveau={2} icone={ChartColumn} ton="accent" titre="Aucun bilan pour vos mandats" {...(compose ? { gestes: bouton } : {})}>
          <p>{compose ? 'Le bilan d’une année se compose d’après vos séances, vos comptes rendus et les valeurs acceptées ; vous y ajoutez ce que les chiffres ne disent pas.' : 'Un bilan apparaît ici quand il est transmis à l’un de vos comités, ou adopté.'}</p>
        </Scene>
      )}
    />
  );
}

