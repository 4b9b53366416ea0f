import { useDeferredValue, useState, type ReactNode } from 'react';
import { EcheanceLueDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { ChampTexte } from '../composants/Champ';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';

/** The due label, with the day it means said while it is typed. */
export function ChampEcheance({ annee, defaut }: { annee: number | null; defaut: string }): ReactNode {
  const [texte, setTexte] = useState(defaut);
  const libelle = useDeferredValue(texte.trim());
  const { data } = useLecture(EcheanceLueDocument, { libelle, annee }, libelle !== '');
  const lue = data?.echeanceLue;
  const sens = libelle === '' ? 'Sans échéance.' : data === undefined ? '' : lue?.fin ? `Finit le ${jourLong(lue.fin)}.` : lue ? 'Sans échéance.' : 'Ne veut encore rien dire.';
  return (
    <div className="pile-1">
      <ChampTexte nom="echeance" libelle="Échéance" maxLength={100} defaultValue={defaut} aide="« 1er trimestre », « fin 2027 », « mars 2027 », « avant fin 2027 », une date." onChange={(evenement) => setTexte(evenement.target.value)} />
      <p className="petit second" role="status"><Typo>{sens}</Typo></p>
    </div>
  );
}
