import { TriangleAlert } from 'lucide-react';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ReunionsAnneeQuery, RythmesQuery } from '../api/genere';
import { classesStatut, IconeStatut, Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { feuillet, moisCourts } from '../composants/dates';

type Rythme = RythmesQuery['rythmes'][number];
type Reunion = ReunionsAnneeQuery['reunions']['items'][number];

interface Props { annee: number; jour: string; rythmes: readonly Rythme[]; reunions: readonly Reunion[]; planifier: boolean }

const TRIMESTRES = ['1er', '2e', '3e', '4e'];
const ETATS: Record<Reunion['etat'], string> = { PLANIFIEE: 'planifiée le', CONVOQUEE: 'convoquée le', TENUE: 'tenue le', ANNULEE: 'annulée le' };

/** Twelve months by instance, quarters ruled, the current month tinted. */
export function TableauAnnee({ annee, jour, rythmes, reunions, planifier }: Props): ReactNode {
  const moisCourant = jour.startsWith(String(annee)) ? Number(jour.slice(5, 7)) : 0;
  const mois = moisCourts(annee);
  const zone = useRef<HTMLDivElement>(null);
  // On a phone a year is wider than the screen: it opens on the month under way.
  useEffect(() => {
    const [cadre, ici] = [zone.current, zone.current?.querySelector('thead .ici')].map((element) => element?.getBoundingClientRect());
    if (zone.current && cadre && ici && ici.right > cadre.right) zone.current.scrollLeft += ici.right - cadre.right + ici.width;
  }, [annee]);
  return (
    <div ref={zone} className="tableau-zone" tabIndex={0} role="region" aria-label="Calendrier de l’année, défilable">
      <table className="annee">
        <caption className="sr">Réunions de {annee} par instance et par mois.{moisCourant > 0 ? ` Nous sommes en ${mois[moisCourant - 1]}.` : ''}</caption>
        <thead>
          <tr>
            <td className="premiere" />
            {TRIMESTRES.map((rang) => <th key={rang} scope="colgroup" colSpan={3} className="deb"><Typo>{`${rang} trimestre`}</Typo></th>)}
            <th scope="col" className="deb derniere" rowSpan={2}>Rythme</th>
          </tr>
          <tr>
            <td />
            {mois.map((nom, rang) => <th key={nom} scope="col" className={classes(rang, moisCourant)}>{nom}</th>)}
          </tr>
        </thead>
        <tbody>
          {rythmes.map((rythme) => (
            <tr key={rythme.instance?.id}>
              <th scope="row"><Link className="discret" to={`/instances/${rythme.instance?.id}`}><Typo>{rythme.instance?.nom ?? ''}</Typo></Link><br /><span className="legende">{cadence(rythme)}</span></th>
              <Mois rythme={rythme} reunions={reunions.filter((reunion) => reunion.instanceId === rythme.instance?.id)} annee={annee} moisCourant={moisCourant} planifier={planifier} />
              <td className="deb"><Verdict rythme={rythme} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classes = (rang: number, moisCourant: number) => [rang % 3 === 0 ? 'deb' : '', rang + 1 === moisCourant ? 'ici' : ''].filter(Boolean).join(' ');
const cadence = (rythme: Rythme) => (rythme.attendues ? `${rythme.attendues} par an` : 'sans rythme fixé');

/** A missed quarter is one cell over its three months: the hole is what must be seen. */
function Mois({ rythme, reunions, annee, moisCourant, planifier }: { rythme: Rythme; reunions: readonly Reunion[]; annee: number; moisCourant: number; planifier: boolean }): ReactNode {
  return [0, 1, 2, 3].map((trimestre) => {
    const debut = `${annee}-${String(trimestre * 3 + 1).padStart(2, '0')}-01`;
    const periode = rythme.periodes.find((une) => une.debut === debut);
    const dedans = reunions.filter((reunion) => Math.floor((Number(reunion.jour.slice(5, 7)) - 1) / 3) === trimestre);
    const nom = rythme.instance?.nom ?? '';
    if (periode?.etat === 'EN_RETARD') {
      return <td key={trimestre} className="m deb" colSpan={3}><span className="vide-t"><TriangleAlert className="ic" aria-hidden="true" />aucune tenue</span> <Pastilles reunions={dedans} nom={nom} /></td>;
    }
    const aFixer = planifier && periode?.etat === 'A_VENIR' && periode.reunionId === null && Math.floor((moisCourant - 1) / 3) === trimestre;
    return (
      <Fragment key={trimestre}>
        {[0, 1, 2].map((rang) => {
          const numero = trimestre * 3 + rang;
          return (
            <td key={numero} className={`m ${classes(numero, moisCourant)}`}>
              <Pastilles reunions={dedans.filter((reunion) => Number(reunion.jour.slice(5, 7)) === numero + 1)} nom={nom} />
              {aFixer && numero + 1 === moisCourant ? <Link className="bouton bouton-s fixer" to={`/reunions/planifier?instance=${rythme.instance?.id}`}>Fixer<span className="sr"> une réunion : {nom}</span></Link> : null}
            </td>
          );
        })}
      </Fragment>
    );
  });
}

function Pastilles({ reunions, nom }: { reunions: readonly Reunion[]; nom: string }): ReactNode {
  return reunions.map((reunion) => {
    const { quantieme, mois } = feuillet(reunion.jour);
    return (
      <Link key={reunion.id} className={classesStatut(reunion.etat)} to={`/reunions/${reunion.id}`}>
        <IconeStatut valeur={reunion.etat} /><span className="num"><span className="sr">{nom}, {ETATS[reunion.etat]} </span>{quantieme}<span className="sr"> {mois}</span></span>
      </Link>
    );
  });
}

function Verdict({ rythme }: { rythme: Rythme }): ReactNode {
  if (rythme.etat === 'SANS_OBJET') return <Statut valeur="SANS_OBJET" />;
  if (rythme.etat !== 'EN_RETARD') return <Statut valeur="RESPECTE" mot="À jour" />;
  const manques = rythme.periodes.filter((periode) => periode.etat === 'EN_RETARD');
  const seul = manques.length === 1 ? manques[0] : undefined;
  const trimestre = seul && rythme.periodes.length === 4 ? `T${rythme.periodes.indexOf(seul) + 1} manqué` : 'En retard';
  return <Statut valeur="EN_RETARD" mot={trimestre} />;
}
