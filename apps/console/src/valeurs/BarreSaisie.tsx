import { ClipboardPaste, Grid3x3, ListOrdered } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ChampLong, ErreursChamps } from '../composants/Champ';
import { Dialogue } from '../composants/Dialogue';
import { useEnvoi } from '../composants/envoi';
import type { Carnet } from './carnet';
import { collerBloc, direCollage } from './coller';
import { lireBloc } from './collage';
import { grilles, type GrilleValeurs } from './grilles';
import { idsDe, nomCellule, type TableauValeurs } from './tableaux';
import { compterAspects, useCellules } from './usage';

interface Props {
  tableaux: readonly TableauValeurs[];
  carnet: Carnet;
  indicateur: string | null;
  vue: string;
  choisie: string | null;
  ecrire: (nom: string, valeur: string | null) => void;
  annoncer: (message: string) => void;
  /** What else is offered here: the workbook. */
  suite?: ReactNode;
}

/** Which indicator, grid or form, and the paste for who has no keyboard shortcut. */
export function BarreSaisie({ tableaux, carnet, indicateur, vue, choisie, ecrire, annoncer, suite }: Props): ReactNode {
  const [collage, setCollage] = useState(false);
  useCellules(carnet, []);
  const cible = placer(grilles(tableaux.filter((tableau) => indicateur === null || tableau.indicateur.code === indicateur)), choisie);
  return (
    <div className="rang barre-saisie">
      <span className="groupe" role="group" aria-label="Présentation">
        <button type="button" className="bouton" aria-pressed={vue !== 'formulaire'} onClick={() => ecrire('vue', 'grille')}><Grid3x3 className="ic" aria-hidden="true" />Grille</button>
        <button type="button" className="bouton" aria-pressed={vue === 'formulaire'} onClick={() => ecrire('vue', 'formulaire')}><ListOrdered className="ic" aria-hidden="true" />Formulaire</button>
      </span>
      {tableaux.length > 1 ? (
        <select className="saisie choix-indicateur" aria-label="Indicateur" value={indicateur ?? ''} onChange={(evenement) => ecrire('indicateur', evenement.target.value || null)}>
          <option value="">Tous les indicateurs ({tableaux.length})</option>
          {tableaux.map((tableau) => <option key={tableau.cle} value={tableau.indicateur.code}>{tableau.indicateur.code} {tableau.indicateur.intitule}{reste(tableau, carnet)}</option>)}
        </select>
      ) : null}
      {vue !== 'formulaire' && cible ? <button type="button" className="bouton" aria-haspopup="dialog" onClick={() => setCollage(true)}><ClipboardPaste className="ic" aria-hidden="true" />Coller depuis Excel</button> : null}
      {suite}
      <Dialogue ouvert={collage} titre="Coller depuis Excel" fermer={() => setCollage(false)}>
        {cible ? <Collage depuis={cible.nom} renoncer={() => setCollage(false)} poser={(texte) => { setCollage(false); annoncer(direCollage(collerBloc(cible.grille, carnet, cible.place, lireBloc(texte)))); }} /> : null}
      </Dialogue>
    </div>
  );
}

/** « , 3 à traiter »: what each indicator still waits for. */
function reste(tableau: TableauValeurs, carnet: Carnet): string {
  const comptes = compterAspects(idsDe(tableau).flatMap((id) => carnet.cellule(id) ?? []));
  const nombre = (['A_SAISIR', 'A_CORRIGER', 'A_COMMENTER', 'RENVOYEE'] as const).reduce((somme, aspect) => somme + (comptes.get(aspect) ?? 0), 0);
  return nombre > 0 ? `, ${nombre} à traiter` : '';
}

/** Where a block goes: from the chosen cell, else from the first. */
function placer(toutes: readonly GrilleValeurs[], choisie: string | null): { grille: GrilleValeurs; place: { ligne: number; colonne: number }; nom: string } | null {
  for (const grille of toutes) {
    for (const [ligne, { valeurs }] of grille.lignes.entries()) {
      const colonne = valeurs.findIndex((valeur) => valeur !== null && (choisie === null || valeur.id === choisie));
      const valeur = valeurs[colonne];
      if (valeur) return { grille, place: { ligne, colonne }, nom: `${valeur.indicateur.code}, ${nomCellule(valeur)}` };
    }
  }
  return choisie === null ? null : placer(toutes, null);
}

function Collage({ depuis, poser, renoncer }: { depuis: string; poser: (texte: string) => void; renoncer: () => void }): ReactNode {
  const { soumettre, erreurs } = useEnvoi(async (saisie) => poser(saisie.brut('bloc')));
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <p className="second">Le bloc se pose à partir de la cellule « {depuis} ». Les nombres s’écrivent comme dans Excel : 1 234,5. « NC » dit non communiqué.</p>
        <ChampLong nom="bloc" libelle="Bloc copié" obligatoire rows={6} />
        <div className="rang dialogue-pied">
          <button type="button" className="bouton" onClick={renoncer}>Ne pas coller</button>
          <button type="submit" className="bouton bouton-plein">Coller</button>
        </div>
      </form>
    </ErreursChamps.Provider>
  );
}
