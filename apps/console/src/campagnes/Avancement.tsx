import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';

/** Counts of the cells of a campaign, or of one owner, by state. */
export interface Comptes { attendues: number; aSaisir: number; saisies: number; soumises: number; acceptees: number; renvoyees: number }

interface Part { cle: string; nombre: number; ton: string; motif: string; mots: [string, string] }

/** Five patterns, told apart without colour: full, hatched, dotted, full red, outlined. */
function parts({ aSaisir, saisies, soumises, acceptees, renvoyees }: Comptes): Part[] {
  return [
    { cle: 'acceptees', nombre: acceptees, ton: 'ton-vert', motif: '', mots: ['acceptée', 'acceptées'] },
    { cle: 'soumises', nombre: soumises, ton: 'ton-bleu', motif: 'hachure', mots: ['soumise', 'soumises'] },
    { cle: 'saisies', nombre: saisies, ton: '', motif: 'points', mots: ['à soumettre', 'à soumettre'] },
    { cle: 'renvoyees', nombre: renvoyees, ton: 'ton-rouge', motif: '', mots: ['renvoyée', 'renvoyées'] },
    { cle: 'aSaisir', nombre: aSaisir, ton: 'ton-gris', motif: 'vide', mots: ['à saisir', 'à saisir'] },
  ];
}

/** The bar of a campaign; without its key, its numbers are said beside. */
export function Barre({ comptes, nom }: { comptes: Comptes; nom?: string }): ReactNode {
  const presentes = parts(comptes).filter(({ nombre }) => nombre > 0);
  const dit = `${nom ? `${nom} : ` : ''}${presentes.map(({ nombre, mots }) => compter(nombre, ...mots)).join(', ')} sur ${comptes.attendues}`;
  return (
    <div className="progres" role="img" aria-label={dit}>
      {presentes.map(({ cle, nombre, ton, motif }) => <span key={cle} className={`${ton} ${motif}`.trim()} style={{ flex: nombre }} />)}
    </div>
  );
}

/** The bar and its key in numbers. */
export function Avancement({ comptes }: { comptes: Comptes }): ReactNode {
  return (
    <div className="pile">
      <Barre comptes={comptes} />
      <ul className="cle">
        {parts(comptes).filter(({ nombre }) => nombre > 0).map(({ cle, nombre, ton, motif, mots }) => (
          <li key={cle} className={ton || undefined}><i className={motif || undefined} /><span><b className="fort num">{nombre}</b> {mots[nombre > 1 ? 1 : 0]}</span></li>
        ))}
      </ul>
    </div>
  );
}
