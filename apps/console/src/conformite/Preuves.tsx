import { compter } from '@gouvernance-iae/domaine';
import { CircleCheck, CircleQuestionMark, Clock, Minus, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Typo } from '../composants/Typo';
import { jourMois } from '../composants/dates';
import { ASPECTS, type EtatVerdict, type InstanceVue, type VerdictVu } from './aspect';
import { CRITERES } from './mots';

const ICONES: Readonly<Record<EtatVerdict, LucideIcon>> = { EN_RETARD: TriangleAlert, A_VENIR: Clock, INCONNU: CircleQuestionMark, RESPECTE: CircleCheck, SANS_OBJET: Minus };
const RANGS: readonly EtatVerdict[] = ['EN_RETARD', 'INCONNU', 'A_VENIR', 'RESPECTE', 'SANS_OBJET'];

const ADRESSES: Readonly<Record<string, string>> = { Reunion: '/reunions', CompteRendu: '/comptes-rendus', Campagne: '/campagnes', FeuilleDeRoute: '/feuilles-de-route' };

/** Each instance with what proves its verdict; the late ones first. What one may not open is only counted. */
export function Preuves({ instances, annee, plusieurs }: { instances: readonly InstanceVue[]; annee: number; plusieurs: boolean }): ReactNode {
  const lignes = [...instances].sort((a, b) => RANGS.indexOf(a.etat) - RANGS.indexOf(b.etat) || a.nom.localeCompare(b.nom, 'fr'));
  return (
    <div>
      <h3>Les preuves</h3>
      <ul className="preuves">
        {lignes.map((instance) => {
          const Icone = ICONES[instance.etat];
          return (
            <li key={instance.id} className={instance.etat === 'EN_RETARD' ? 'en-retard' : undefined}>
              <Icone className="ic" aria-hidden="true" />
              <div>
                <span className="sr">{ASPECTS[instance.etat].mot} : </span>
                {instance.lisible ? <Link to={`/instances/${instance.id}`}><Typo>{instance.nom}</Typo></Link> : <b className="fort"><Typo>{instance.nom}</Typo></b>}
                {instance.lisible ? <Link className="tous-verdicts" to={`/instances/${instance.id}/verdicts?annee=${annee}`}>tous ses verdicts<span className="sr"> : {instance.nom}</span></Link> : null}
                {instance.verdicts.filter((v) => !plusieurs || v.etat !== 'SANS_OBJET').map((v) => <Verdict key={v.critere} verdict={v} plusieurs={plusieurs} />)}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Verdict({ verdict, plusieurs }: { verdict: VerdictVu; plusieurs: boolean }): ReactNode {
  const caches = verdict.nombrePreuves - verdict.preuves.length;
  const liste = verdict.nombrePreuves === 0 ? null : (
    <ul className="preuves-liste">
      {verdict.preuves.map((preuve) => (
        <li key={preuve.id}>
          <Link to={`${ADRESSES[preuve.sujet] ?? ''}/${preuve.id}`}><Typo>{preuve.jour === null ? 'Preuve' : preuve.sujet === 'FeuilleDeRoute' ? 'Feuille de route' : preuve.sujet === 'Campagne' ? `Échéance du ${jourMois(preuve.jour)}` : `Réunion du ${jourMois(preuve.jour)}`}</Typo></Link>
          <Typo>{` : ${preuve.texte}`}</Typo>
        </li>
      ))}
      {caches > 0 ? <li className="tiers"><Typo>{`${compter(caches, 'autre preuve', 'autres preuves')} que vos mandats n’ouvrent pas`}</Typo></li> : null}
    </ul>
  );
  return (
    <>
      <p className={verdict.etat === 'EN_RETARD' ? 'petit retard-conf' : 'petit'}>{plusieurs ? <b className="fort">{CRITERES[verdict.critere]}<Typo> : </Typo></b> : null}<Typo>{verdict.pourquoi}</Typo></p>
      {/* All criteria at once make a long list: what is well is folded. */}
      {plusieurs && liste && verdict.etat !== 'EN_RETARD' ? <details className="petit"><summary>{compter(verdict.nombrePreuves, 'preuve')}<span className="sr"> : {CRITERES[verdict.critere]}</span></summary>{liste}</details> : liste}
    </>
  );
}
