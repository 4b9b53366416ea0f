import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { tableaux, type TableauValeurs } from '../valeurs/tableaux';
import { useToutesValeurs } from '../valeurs/toutes';

/** The indicators owed by the person's organisations: what is expected in detail, what came, their state. */
export function MesIndicateurs({ campagne: { id: campagneId, etat } }: { campagne: { id: string; etat: string } }): ReactNode {
  const { data } = useToutesValeurs({ campagneId: [campagneId], siennes: true });
  const miens = tableaux(data ?? []);
  if (miens.length === 0) return null;
  const plusieurs = new Set(miens.map((tableau) => tableau.organisationNom)).size > 1;
  return (
    <section className="carte" aria-labelledby="mes-indicateurs">
      <div className="carte-tete"><h2 id="mes-indicateurs">Vos indicateurs</h2>{etat === 'OUVERTE' ? <Link className="pousse" to={`/campagnes/${campagneId}/saisie`}>Tout saisir</Link> : null}</div>
      <div className="tableau-zone" tabIndex={0} role="region" aria-label="Vos indicateurs (zone défilable)">
        <table className="tableau tableau-dense empile">
          <caption className="sr">Indicateurs attendus de votre organisation</caption>
          <thead><tr><th scope="col">Indicateur</th><th scope="col">Détail attendu</th><th scope="col" className="droite">Saisies</th><th scope="col">État</th></tr></thead>
          <tbody>
            {miens.map((tableau) => (
              <tr key={tableau.cle}>
                <th scope="row"><Link className="discret" to={`/campagnes/${campagneId}/saisie?indicateur=${encodeURIComponent(tableau.indicateur.code)}`}>{tableau.indicateur.code} <Typo>{tableau.indicateur.intitule}</Typo></Link>{plusieurs ? <><br /><span className="petit second"><Typo>{tableau.organisationNom}</Typo></span></> : null}</th>
                <td className="second petit">{detail(tableau)}</td>
                <td className="droite num nb">{comptes(tableau).remplies} / {comptes(tableau).total}</td>
                <td><Etat tableau={tableau} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function detail({ lignes, colonnes, entete }: TableauValeurs): string {
  const types = new Set(colonnes.map((colonne) => colonne.type)).size;
  const lieux = entete === 'Département' ? compter(lignes.length, 'département') : 'la région';
  return types > 1 ? `${lieux} × ${types} types` : lieux;
}

function comptes({ lignes }: TableauValeurs): { total: number; remplies: number; renvoyees: number; aSaisir: number; aSoumettre: number; soumises: number } {
  const etats = [...new Map(lignes.flatMap((ligne) => ligne.valeurs.flatMap((valeur) => (valeur ? [[valeur.id, valeur.etat] as const] : [])))).values()];
  const de = (etat: string) => etats.filter((autre) => autre === etat).length;
  return { total: etats.length, remplies: etats.length - de('A_SAISIR'), renvoyees: de('RENVOYEE'), aSaisir: de('A_SAISIR'), aSoumettre: de('SAISIE'), soumises: de('SOUMISE') };
}

/** The state that asks most: sent back, then to enter, then to submit. */
function Etat({ tableau }: { tableau: TableauValeurs }): ReactNode {
  const { renvoyees, aSaisir, aSoumettre, soumises } = comptes(tableau);
  if (renvoyees > 0) return <Statut valeur="RENVOYEE" mot={compter(renvoyees, 'renvoyée', 'renvoyées')} />;
  if (aSaisir > 0) return <Statut valeur="A_SAISIR" mot={`${aSaisir} à saisir`} />;
  if (aSoumettre > 0) return <Statut valeur="SAISIE" mot={`${aSoumettre} à soumettre`} />;
  return soumises > 0 ? <Statut valeur="SOUMISE" mot={compter(soumises, 'soumise', 'soumises')} /> : <Statut valeur="ACCEPTEE" />;
}
