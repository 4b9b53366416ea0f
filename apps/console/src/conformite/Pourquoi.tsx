import { compter, distanceEnJours } from '@gouvernance-iae/domaine';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { ConformiteTerritoireDocument } from '../api/genere';
import { Citation } from '../composants/Citation';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import type { Choix } from './adresse';
import type { EtatVerdict, InstanceVue, Territoire, VerdictVu } from './aspect';
import { Preuves } from './Preuves';

export type Maille = 'departements' | 'regions' | 'nation';

interface Props {
  maille: Maille;
  territoire: Territoire;
  /** The départements of a région. */
  departements: readonly string[];
  choix: Choix;
  jour: string;
  /** The late ones of a wider territory, with the way to each. */
  retards: readonly { code: string; nom: string; vers: string }[];
  /** Goes up at each choice made where the panel may be out of sight. */
  venir: number;
}

/** « Pourquoi ? »: the reason, the rule and why this one, the evidence, what would put it right; in that order. */
export function Pourquoi({ maille, territoire, departements, choix, jour, retards, venir }: Props): ReactNode {
  const id = useId();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (venir > 0) titre.current?.focus();
  }, [venir]);
  const niveau = maille === 'regions' ? 'REGIONAL' as const : maille === 'nation' ? 'NATIONAL' as const : null;
  const cible = maille === 'departements' ? [territoire.code] : maille === 'regions' ? [...departements] : null;
  const { data, error } = useLecture(ConformiteTerritoireDocument, { annee: choix.annee, jour: choix.jour, critere: choix.critere, niveau, departements: cible });
  const lu = data?.conformite;
  const instances = !lu ? null : maille === 'nation' ? lu.nation.instances : (lu[maille].find((t) => t.code === territoire.code)?.instances ?? []);
  const verdicts = instances?.flatMap((instance) => instance.verdicts.map((verdict) => ({ instance, verdict }))) ?? [];
  const nom = maille === 'departements' ? `${territoire.code} ${territoire.nom}` : territoire.nom;
  return (
    <aside className="panneau" aria-labelledby={id} aria-live="polite">
      <header><div className="rang entre"><h2 id={id} ref={titre} tabIndex={-1}><Typo>{nom}</Typo></h2><Statut valeur={territoire.etat} /></div></header>
      <div className="pile-2">
        <h3><Typo>Pourquoi ?</Typo></h3>
        <p><Typo>{raison(territoire, maille)}</Typo></p>
        {pires(verdicts, territoire.etat).map(({ instance, verdict }) => <p key={`${instance.id}${verdict.critere}`}><b className="fort"><Typo>{instance.nom}</Typo></b><Typo>{` : ${verdict.pourquoi}`}</Typo></p>)}
        {retards.length > 0 ? (
          <p className="petit"><Typo>{`${retards.length > 1 ? 'Départements en retard' : 'Département en retard'} : `}</Typo>{retards.map(({ code, nom: sien, vers }, rang) => <span key={code}>{rang > 0 ? ', ' : ''}<Link to={vers} replace state={{ onglet: true }}>{code} <Typo>{sien}</Typo></Link></span>)}.</p>
        ) : null}
      </div>
      {error ? <div><p className="second">Le détail n’a pas pu être lu. Choisissez de nouveau ce territoire.</p></div> : null}
      {instances === null && !error ? <div><p className="second" role="status">Chargement…</p></div> : null}
      {territoire.articleSansInstance && territoire.etat === 'INCONNU' ? <div className="pile-1"><h3>La règle en vigueur</h3><p><Citation citation={territoire.articleSansInstance} /></p></div> : null}
      <Regles verdicts={verdicts.map(({ verdict }) => verdict)} etat={territoire.etat} />
      {instances !== null && instances.length > 0 ? <Preuves instances={instances} annee={choix.annee} plusieurs={choix.critere === null} /> : null}
      <Remedes verdicts={verdicts} jour={jour} />
    </aside>
  );
}

/** What the whole comes to, before the instances that decide it. */
function raison({ etat, concernees, enRetard, tenues, aJour }: Territoire, maille: Maille): string {
  if (etat === 'INCONNU' && concernees === 0) return maille === 'departements' ? 'Une règle s’applique ici, et la plateforme n’y connaît aucune instance de cette date : rien ne dit si elle a été tenue.' : 'Une règle s’applique, et la plateforme ne connaît pas toutes les instances de cette date.';
  if (etat === 'SANS_OBJET') return 'Aucun accord en vigueur ne demande rien ici à cette date : sans objet, jamais en retard.';
  const sur = (quantite: number): string => `${compter(quantite, 'instance')} sur ${concernees}`;
  if (etat === 'EN_RETARD') return `${sur(enRetard)} ${enRetard > 1 ? 'sont' : 'est'} en retard.`;
  return etat === 'RESPECTE' ? `${sur(tenues)} tien${tenues > 1 ? 'nent' : 't'} ce qui est promis.` : `${sur(aJour)} à jour : rien n’est en retard, tout n’est pas encore fait.`;
}

const MONTREES = 4;
type Ligne = { instance: InstanceVue; verdict: VerdictVu };

/** The instances that make the territory what it is; none when all is well. */
const pires = (verdicts: readonly Ligne[], etat: EtatVerdict): Ligne[] => (etat === 'RESPECTE' || etat === 'SANS_OBJET' ? [] : verdicts.filter(({ verdict }) => verdict.etat === etat).slice(0, MONTREES));

/** The rules behind the verdicts, each once, those that decide first; and the rule that each sets aside. */
function Regles({ verdicts, etat }: { verdicts: readonly VerdictVu[]; etat: EtatVerdict }): ReactNode {
  const citees = [...verdicts].filter((v) => v.citation !== null && v.etat !== 'SANS_OBJET').sort((a, b) => Number(b.etat === etat) - Number(a.etat === etat));
  const regles = [...new Map(citees.map((v) => [`${v.critere}${v.citation?.texte ?? ''}`, v])).values()];
  if (regles.length === 0) return null;
  return (
    <div className="pile-2">
      <h3>{regles.length > 1 ? 'Les règles appliquées' : 'La règle appliquée'}</h3>
      {regles.map((v) => (
        <div key={`${v.critere}${v.citation?.texte ?? ''}`} className="pile-1">
          {v.regle ? <p className="petit"><Typo>{`${v.regle.texte}${v.critere === 'RYTHME' ? '. Une réunion annulée ne compte pas.' : '.'}`}</Typo></p> : null}
          <p><Citation citation={v.citation} /></p>
          {v.regleEcartee ? <p className="legende"><Typo>{`${v.regleEcartee.raison} Écartée : ${v.regleEcartee.texte} (`}</Typo><Citation citation={v.regleEcartee.citation} />).</p> : null}
          {v.regle ? <p className="legende"><Typo>{`Règle valable ${v.regle.fin ? `du ${jourLong(v.regle.debut)} au ${jourLong(v.regle.fin)}` : `depuis le ${jourLong(v.regle.debut)}`}.`}</Typo></p> : null}
        </div>
      ))}
    </div>
  );
}

function Remedes({ verdicts, jour }: { verdicts: readonly Ligne[]; jour: string }): ReactNode {
  const lignes = verdicts.filter(({ verdict }) => verdict.remede !== null);
  if (lignes.length === 0) return null;
  return (
    <div className="pile-1">
      <h3>Ce qui le remettrait à jour</h3>
      <ul className="pile-1 petit">
        {lignes.map(({ instance, verdict }) => (
          <li key={`${instance.id}${verdict.critere}`}><Typo>{`${instance.nom} : ${verdict.remede ?? ''}`}</Typo>{verdict.etat === 'A_VENIR' && verdict.date ? <span className="tiers"><Typo>{` (${distanceEnJours(verdict.date, jour)})`}</Typo></span> : null}</li>
        ))}
      </ul>
    </div>
  );
}
