import type { ReactNode } from 'react';
import type { ConfigurationQuery } from '../api/genere';

type CompteDemo = ConfigurationQuery['configuration']['comptesDemo'][number];

/** Demo accounts, only when demo data are loaded: a click fills the form. */
export function ComptesDemo({ comptes, choisir }: { comptes: readonly CompteDemo[]; choisir: (compte: CompteDemo) => void }): ReactNode {
  return (
    <div>
      <h2 id="demo">Essayer avec un compte de démonstration</h2>
      <p className="petit second">Un clic remplit le formulaire. Chaque compte n’ouvre que ce que son mandat permet.</p>
      <div className="comptes">
        {comptes.map((compte) => (
          <button type="button" key={compte.courriel} onClick={() => choisir(compte)}><b>{compte.libelle}</b><span className="legende">{compte.organisation}</span></button>
        ))}
      </div>
    </div>
  );
}
