import { compter, fournisseursLe } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { IndicateursDocument } from '../api/genere';
import { useLecture } from '../api/lecture';

/** What the dictionary will ask for, before the campaign is opened. */
export function Apercu({ accordId, fin }: { instanceId: string; accordId: string; fin: string }): ReactNode {
  const { data } = useLecture(IndicateursDocument, { page: 1, parPage: 100, filtre: { accordId: [accordId] }, tri: [{ champ: 'rang', sens: 'ASC' }] }, accordId !== '');
  if (!data || accordId === '') return null;
  const indicateurs = data.indicateurs.items;
  const demandes = indicateurs.filter((indicateur) => !indicateur.calcule && fournisseursLe(indicateur.fournisseurs, fin).length > 0);
  const doutes = demandes.filter((indicateur) => indicateur.aConfirmer !== null).length;
  return (
    <section className="panneau" aria-labelledby="apercu">
      <header><h2 id="apercu">Ce qui sera demandé</h2></header>
      <div className="pile-2 petit" role="status">
        <p><b className="fort">{compter(demandes.length, 'indicateur')}</b> à saisir ; {compter(indicateurs.filter((indicateur) => indicateur.calcule).length, 'autre est compté', 'autres sont comptés')} par la plateforme.</p>
        {doutes > 0 ? <p className="second">{compter(doutes, 'indicateur reste', 'indicateurs restent')} à confirmer : les fournisseurs lus dans la source sont interrogés.</p> : null}
      </div>
    </section>
  );
}
