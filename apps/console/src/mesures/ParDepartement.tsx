import { Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Typo } from '../composants/Typo';
import { adresseMesures, adressePreuves, chiffreDe, type DemandeMesures, type MesureVue } from './mesure';

interface Props { mesures: readonly MesureVue[]; demande: DemandeMesures }

/** The same counts side by side: a row for each département, a column for each indicator. */
export function ParDepartement({ mesures, demande }: Props): ReactNode {
  const departements = [...new Map(mesures.flatMap((m) => (m.departement === null ? [] : [[m.departement, m.departementNom ?? m.departement] as const]))).entries()];
  if (departements.length < 2) return null;
  const indicateurs = [...new Map(mesures.map((m) => [m.indicateur.id, m.indicateur])).values()];
  const total = mesures.some((m) => m.departement === null);
  const contestes = mesures.some((m) => m.contestees > 0);
  return (
    <section className="carte" aria-labelledby="par-departement">
      <div className="carte-tete"><h2 id="par-departement">Par département</h2></div>
      <div className="tableau-zone" tabIndex={0} role="region" aria-label="Par département (zone défilable)">
        <table className="tableau tableau-dense">
          <caption className="sr">Chiffres comptés par département</caption>
          <thead><tr><th scope="col">Département</th>{indicateurs.map(({ id, code, intitule }) => <th key={id} scope="col" className="num droite"><abbr title={intitule}>{code}</abbr></th>)}</tr></thead>
          <tbody>{departements.map(([code, nom]) => (
            <tr key={code}><th scope="row"><span className="num second">{code}</span> <Typo>{nom}</Typo></th>{indicateurs.map((i) => <Case key={i.id} mesures={mesures} indicateurId={i.id} demande={{ ...demande, departement: code }} />)}</tr>
          ))}</tbody>
          {total ? <tfoot><tr><th scope="row">Tout le territoire</th>{indicateurs.map((i) => <Case key={i.id} mesures={mesures} indicateurId={i.id} demande={{ ...demande, departement: null }} />)}</tr></tfoot> : null}
        </table>
      </div>
      {contestes ? <p className="legende carte-corps"><Scale className="ic" aria-hidden="true" /> Chiffre contesté.</p> : null}
      {total ? <p className="legende carte-corps">Une preuve à cheval sur deux départements compte dans chacun, et une seule fois dans le territoire : le total n’est pas leur somme.</p> : null}
    </section>
  );
}

function Case({ mesures, indicateurId, demande }: Props & { indicateurId: string }): ReactNode {
  const ici = mesures.filter((m) => m.indicateur.id === indicateurId && m.departement === demande.departement);
  const total = ici.find((m) => m.typeInstance === null);
  const mot = total ? chiffreDe(total) : String(ici.reduce((n, m) => n + m.numerateur, 0));
  const preuves = ici.reduce((n, m) => Math.max(n, m.preuves), 0);
  const [premiere] = ici;
  const conteste = ici.some((m) => m.contestees > 0);
  return <td className="num droite">{conteste ? <Link to={adresseMesures(demande)}><Scale className="ic ton-ambre" aria-hidden="true" /><span className="sr">contesté </span></Link> : null} {preuves > 0 && premiere ? <Link className="discret" to={adressePreuves(premiere.indicateur.id, demande)}><Typo>{mot}</Typo></Link> : <Typo>{mot}</Typo>}</td>;
}
