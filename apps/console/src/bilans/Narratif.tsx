import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { interroger } from '../api/client';
import { EnregistrerNarratifDocument, type RubriqueBilan } from '../api/genere';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { EtatTexte } from '../redaction/EtatTexte';
import { useTexteRedige, type Enregistrer } from '../redaction/enregistrement';
import { TexteRiche } from '../redaction/TexteRiche';
import { texteSeul } from '../redaction/texte-riche';
import { ZoneTexte } from '../redaction/ZoneTexte';
import { aideRubrique, titreRubrique, type BilanVu } from './bilan';

interface Props { bilan: BilanVu; rubrique: RubriqueBilan; cibleEtat: HTMLElement | null }

/** What the committee says of a section: written as minutes are, then read. */
export function Narratif({ bilan, rubrique, cibleEtat }: Props): ReactNode {
  const ecrit = bilan.narratifs.find((narratif) => narratif.rubrique === rubrique);
  const redige = bilan.actions.includes('enregistrerNarratif');
  if (!redige && (!ecrit || texteSeul(ecrit.texte) === '')) return null;
  return (
    <section className="carte" aria-labelledby="narratif">
      <div className="carte-tete">
        <h2 id="narratif"><Typo>{redige ? `${titreRubrique(bilan, rubrique)} : ce que dit le comité` : 'Ce que dit le comité'}</Typo></h2>
      </div>
      <div className="carte-corps pile">
        {redige ? <Edition bilan={bilan} rubrique={rubrique} cibleEtat={cibleEtat} /> : <>
          <TexteRiche html={ecrit?.texte ?? ''} />
          {ecrit?.modifieLe ? <p className="legende"><Typo>{`Écrit le ${jourLong(jourDeInstant(ecrit.modifieLe))}${ecrit.modifieParNom ? ` par ${ecrit.modifieParNom}` : ''}`}</Typo></p> : null}
        </>}
      </div>
    </section>
  );
}

function Edition({ bilan: { id: bilanId, narratifs }, rubrique, cibleEtat }: Props): ReactNode {
  const cache = useQueryClient();
  const connu = narratifs.find((narratif) => narratif.rubrique === rubrique) ?? { texte: '', revision: 0 };
  const texte = useTexteRedige(connu, useCallback<Enregistrer>(async (envoi) => {
    const { enregistrerNarratif: { narratif } } = await interroger(EnregistrerNarratifDocument, { bilanId, rubrique, ...envoi }, { keepalive: true });
    if (narratif) void cache.invalidateQueries({ queryKey: ['lecture', 'Bilan'] });
    return narratif;
  }, [cache, bilanId, rubrique]));
  return (
    <>
      {cibleEtat ? createPortal(<EtatTexte etat={texte.etat} />, cibleEtat) : null}
      <ZoneTexte libelle="Commentaire de la section" aide={`${aideRubrique(rubrique)} Jamais de situation individuelle.`} texte={texte} objet="cette section" />
    </>
  );
}
