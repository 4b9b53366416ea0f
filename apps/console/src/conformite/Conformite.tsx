import { Map as IconeCarte, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useConfiguration, useLecture } from '../api/lecture';
import { ConformiteDocument, type ConformiteQuery } from '../api/genere';
import { Page } from '../coquille/Page';
import { Citation } from '../composants/Citation';
import { Exporter } from '../composants/Exporter';
import { Lecture } from '../composants/Lecture';
import { Typo } from '../composants/Typo';
import { useChoix, type Choix } from './adresse';
import { Carte } from './Carte';
import { FiltresConformite } from './FiltresConformite';
import { CRITERES } from './mots';
import { Pourquoi, type Maille } from './Pourquoi';
import { Tableau } from './Tableau';
import { useEtroit } from './etroit';
import './conformite.css';

/** Beyond, the table says the rest. */
const RETARDS_MONTRES = 12;

type Vue = ConformiteQuery['conformite'];

/** Who keeps the accord, at a date: the question, its answer in one sentence, the map, and why. */
export default function Conformite(): ReactNode {
  const aujourdHui = useConfiguration()?.jour;
  return aujourdHui ? <AuJour aujourdHui={aujourdHui} /> : null;
}

function AuJour({ aujourdHui }: { aujourdHui: string }): ReactNode {
  const [choix, changer, adresse] = useChoix(aujourdHui);
  const lecture = useLecture(ConformiteDocument, { annee: choix.annee, jour: choix.jour, critere: choix.critere, departements: null });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.conformite}>{(lue) => <Contenu lue={lue} choix={choix} changer={changer} adresse={adresse} aujourdHui={aujourdHui} />}</Lecture>;
}

interface Props { lue: Vue; choix: Choix; changer: (changement: Readonly<Record<string, string | null>>) => void; adresse: (changement: Readonly<Record<string, string | null>>) => string; aujourdHui: string }

function Contenu({ lue, choix, changer, adresse, aujourdHui }: Props): ReactNode {
  const etroit = useEtroit();
  const [venir, setVenir] = useState(0);
  const tableau = (choix.vue ?? (etroit ? 'tableau' : 'carte')) === 'tableau';
  const region = lue.regions.find((r) => r.code === choix.region) ?? null;
  const departements = region ? lue.departements.filter((d) => d.region === region.code) : lue.departements;
  const codes = departements.map((d) => d.code);
  // The sentence of a région is that of its own départements.
  const restreinte = useLecture(ConformiteDocument, { annee: choix.annee, jour: choix.jour, critere: choix.critere, departements: codes }, region !== null);
  const phrase = region ? restreinte.data?.conformite.phrase : lue.phrase;
  const [maille, montre] = territoireMontre(lue, choix);
  const surChoix = (): void => { if (etroit) setVenir((n) => n + 1); };
  const nomCritere = choix.critere ? CRITERES[choix.critere] : 'Toutes les règles';
  return (
    <Page titre={lue.question} ici={nomCritere} chemin={[{ libelle: 'Conformité', vers: '/conformite' }, { libelle: String(choix.annee), vers: `/conformite?annee=${choix.annee}` }]} serree
      intro={<><p role="status"><Typo>{phrase ?? ''}</Typo></p>{lue.citations.length > 0 ? <p className="rang rang-serre">{lue.citations.slice(0, 3).map((citation) => <Citation key={citation.texte} citation={citation} />)}</p> : null}</>}
      gestes={(
        <>
          <div className="groupe" role="group" aria-label="Présentation">
            <button type="button" className="bouton" aria-pressed={!tableau} onClick={() => changer({ vue: 'carte' })}><IconeCarte className="ic" aria-hidden="true" />Carte</button>
            <button type="button" className="bouton" aria-pressed={tableau} onClick={() => changer({ vue: 'tableau' })}><Table2 className="ic" aria-hidden="true" />Tableau</button>
          </div>
          <Exporter adresse={adresseExport(choix, region ? codes : null)} />
        </>
      )}>
      <FiltresConformite choix={choix} changer={changer} regions={lue.regions} aujourdHui={aujourdHui} />
      <div className="conf">
        <section className="carte carte-corps" aria-label={tableau ? 'Tableau des départements' : 'Carte en tuiles des 101 départements'}>
          {tableau
            ? <Tableau titre="Verdict par département" entete="Département" compte={choix.critere === 'RYTHME' ? 'CTA à jour' : 'À jour'} territoires={departements} codes choisi={choix.territoire} adresse={(code) => adresse({ territoire: code })} surChoix={surChoix} />
            : <Carte territoires={lue.departements} region={region?.code ?? null} choisi={choix.territoire} choisir={(code) => { changer({ territoire: code }); surChoix(); }} />}
          <details className="regions-conf">
            <summary>Verdict par région</summary>
            <Tableau titre="Verdict par région" entete="Région" compte="Instances à jour" territoires={region ? [region] : lue.regions} choisi={choix.territoire?.slice(1) ?? null} adresse={(code) => adresse({ territoire: `R${code}` })} surChoix={surChoix} />
          </details>
        </section>
        <Pourquoi key={`${maille}${montre.code}`} maille={maille} territoire={montre} departements={lue.departements.filter((d) => d.region === montre.code).map((d) => d.code)} choix={choix} jour={lue.jour} venir={venir}
          retards={maille === 'departements' ? [] : lue.departements.filter((d) => d.etat === 'EN_RETARD' && (maille === 'nation' || d.region === montre.code)).slice(0, RETARDS_MONTRES).map(({ code, nom }) => ({ code, nom, vers: adresse({ territoire: code }) }))} />
      </div>
    </Page>
  );
}

/** What the panel is about: the territory chosen, else the région filtered, else the nation. */
function territoireMontre(lue: Vue, { territoire, region }: Choix): [Maille, Vue['nation']] {
  const departement = lue.departements.find((d) => d.code === territoire);
  if (departement) return ['departements', departement];
  const choisie = lue.regions.find((r) => `R${r.code}` === territoire) ?? lue.regions.find((r) => r.code === region);
  return choisie ? ['regions', choisie] : ['nation', lue.nation];
}

function adresseExport({ annee, jour, critere }: Choix, departements: readonly string[] | null): string {
  const parametres = new URLSearchParams({ annee: String(annee), pour: 'excel' });
  if (jour) parametres.set('jour', jour);
  if (critere) parametres.set('critere', critere);
  if (departements) parametres.set('departements', departements.join(','));
  return `/exports/conformite.csv?${parametres.toString()}`;
}

