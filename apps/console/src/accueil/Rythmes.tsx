import { Check, Clock, Minus, X, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useLecture } from '../api/lecture';
import { RythmesDocument, type RythmesQuery } from '../api/genere';
import { Citation } from '../composants/Citation';
import { jourCourt } from '../composants/dates';
import { Typo } from '../composants/Typo';

type Rythme = RythmesQuery['rythmes'][number];
type Periode = Rythme['periodes'][number];

const AFFICHES = 6;

/** The track of each instance over the year: tick, cross, or clock with a date. */
export function Rythmes({ annee }: { annee: number }): ReactNode {
  const id = useId();
  const { data } = useLecture(RythmesDocument, { annee });
  const suivis = (data?.rythmes ?? []).filter((rythme) => rythme.attendues !== null && rythme.attendues > 0 && rythme.periodes.length > 0);
  if (suivis.length === 0) return null;
  const montres = [...suivis].sort((a, b) => rang(a) - rang(b)).slice(0, AFFICHES);
  return (
    <section className="panneau" aria-labelledby={id}>
      <header>
        <h2 id={id}>Rythme de vos instances en {annee}</h2>
        <p className="legende">Réunions attendues par l’accord. <Citation citation={suivis[0]?.citation} /></p>
      </header>
      <div className="serre">
        <ul className="rythme">{montres.map((rythme) => <Piste key={rythme.instance?.id} rythme={rythme} />)}</ul>
        {suivis.length > AFFICHES ? <p className="petit second">{AFFICHES} instances sur {suivis.length}, les retards d’abord.</p> : null}
      </div>
    </section>
  );
}

const rang = (rythme: Rythme) => (rythme.etat === 'EN_RETARD' ? 0 : 1);

function Piste({ rythme }: { rythme: Rythme }): ReactNode {
  const retard = rythme.etat === 'EN_RETARD';
  return (
    <li className="cta">
      <div className="rang entre">
        <b className="fort"><Typo>{rythme.instance?.nom ?? ''}</Typo></b>
        <span className={retard ? 'retard' : 'second'}>{rythme.tenues} tenue{rythme.tenues > 1 ? 's' : ''} sur {rythme.attendues}</span>
      </div>
      <ol className="trimestres">{rythme.periodes.map((periode) => <Case key={periode.debut} periode={periode} />)}</ol>
    </li>
  );
}

interface Aspect { classe: string; icone: LucideIcon; dit: string; mot: string }

function aspect(periode: Periode): Aspect {
  const date = periode.jour ? jourCourt(periode.jour) : '';
  switch (periode.etat) {
    case 'RESPECTE': return { classe: 'ton-vert', icone: Check, dit: 'tenue ', mot: date };
    case 'EN_RETARD': return { classe: 'ton-rouge', icone: X, dit: 'manquée ', mot: 'aucune' };
    case 'SANS_OBJET': return { classe: 'ton-gris', icone: Minus, dit: '', mot: 'sans objet' };
    default: return { classe: 'ton-gris a-venir', icone: Clock, dit: date ? 'prévue ' : '', mot: date || 'à fixer' };
  }
}

function Case({ periode }: { periode: Periode }): ReactNode {
  const { classe, icone: Icone, dit, mot } = aspect(periode);
  return (
    <li className={classe}>
      <Icone className="ic" aria-hidden="true" />
      <span><span className="sr">{periode.libelle}, {dit}</span><Typo>{mot}</Typo></span>
    </li>
  );
}
