import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AccordDocument, AccordsDocument, CreerAccordDocument, RegionsDocument, type NiveauAccord } from '../api/genere';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { ChampChoix, ChampTexte } from '../composants/Champ';
import type { Saisie } from '../composants/envoi';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { useRecu } from '../composants/recu';
import { ArticlesSaisis, lireArticles, lireRegles, lireSignataires, ReglesSaisies, SignatairesSaisis } from './LignesAccord';
import './accords.css';

const NIVEAUX: Record<NiveauAccord, string> = { NATIONAL: 'National', REGIONAL: 'Régional' };

/** Records an accord: a new platform begins with its own. Renewed, it takes over what is not written anew. */
export default function NouvelAccord(): ReactNode {
  const moi = useMoi();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const jour = useConfiguration()?.jour ?? '';
  const [parametres] = useSearchParams();
  const copie = parametres.get('copie') ?? '';
  const { data: lu } = useLecture(AccordDocument, { id: copie }, copie !== '');
  const modele = lu?.accord ?? null;
  const [niveau, setNiveau] = useState<string>('');
  const [effet, setEffet] = useState(jour);
  if (moi && !moi.droits.includes('creerAccord')) return <Introuvable />;
  const choisi = niveau || modele?.niveau || '';
  return (
    <Page titre={modele ? `Reconduire l’accord ${modele.code}` : 'Enregistrer un accord'} chemin={[{ libelle: 'Accords', vers: '/accords' }]}>
      <div className="deux">
        <Formulaire
          key={modele?.id ?? ''} libelle={modele ? 'Reconduire l’accord' : 'Enregistrer l’accord'} renoncer={<Link className="bouton" to={modele ? `/accords/${modele.id}` : '/accords'}>Ne pas enregistrer</Link>}
          envoyer={async (saisie) => {
            const { creerAccord } = await agir(CreerAccordDocument, { id: crypto.randomUUID(), saisie: enSaisie(saisie, modele?.id ?? null) });
            annoncer('Accord enregistré.');
            await naviguer(`/accords/${creerAccord.id}`);
          }}
        >
          {modele ? <Avis ton="bleu"><p><b>Reconduction.</b> <Typo>{`Signataires, articles, règles, engagements et indicateurs sont repris de « ${modele.titre} ». Chaque règle pourra ensuite être changée.`}</Typo></p></Avis> : null}
          <section className="carte"><div className="carte-corps pile">
            <ChampTexte nom="titre" libelle="Titre" obligatoire maxLength={300} defaultValue={modele?.titre ?? ''} placeholder="Accord régional de coopération 2026-2028" />
            <div className="champs-2">
              <ChampTexte nom="code" libelle="Code" obligatoire maxLength={20} placeholder="BFC2026" aide="Court et unique : il est cité partout." />
              <ChampChoix nom="niveau" libelle="Niveau" obligatoire options={Object.entries(NIVEAUX).map(([valeur, mot]) => ({ valeur, mot }))} {...(modele ? { defaut: modele.niveau } : {})} onChange={setNiveau} />
            </div>
            <div className="champs-3">
              <ChampTexte nom="signeLe" libelle="Signé le" type="date" />
              <ChampTexte nom="effetLe" libelle="Prend effet le" type="date" obligatoire value={effet || jour} onChange={(evenement) => setEffet(evenement.target.value)} />
              <ChampTexte nom="finLe" libelle="Jusqu’au" type="date" />
            </div>
            {choisi === 'REGIONAL' ? <Regional jour={effet || jour} /> : null}
          </div></section>
          <section className="carte" aria-labelledby="resiliation">
            <div className="carte-tete"><h2 id="resiliation">Comment il se résilie</h2></div>
            <div className="carte-corps pile">
              <div className="champs-3">
                <ChampTexte nom="demeureMois" libelle="Mise en demeure, en mois" type="number" min={1} max={24} />
                <ChampTexte nom="preavisMois" libelle="Préavis, en mois" type="number" min={1} max={24} />
                <ChampTexte nom="resiliationArticle" libelle="Article" maxLength={200} placeholder="article 6" />
              </div>
            </div>
          </section>
          {modele ? null : <><SignatairesSaisis /><ArticlesSaisis /><ReglesSaisies /></>}
        </Formulaire>
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['Deux accords de même niveau ne se superposent pas sur un territoire.', 'Les instances du territoire y sont rattachées aussitôt.', 'Ses règles jugent à partir de sa prise d’effet, jamais une année close.', 'Ses règles se complètent ensuite depuis sa page ; ses avenants et ses étapes aussi.']} /></aside>
      </div>
    </Page>
  );
}

function Regional({ jour }: { jour: string }): ReactNode {
  const { data } = useLecture(RegionsDocument, { jour: jour || null }, jour !== '');
  const { data: nationaux } = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: { niveau: 'NATIONAL' }, tri: [{ champ: 'effetLe', sens: 'DESC' }] });
  return (
    <div className="champs-2">
      <ChampChoix nom="regionCode" libelle="Région" obligatoire options={(data?.regions ?? []).map(({ code, nom }) => ({ valeur: code, mot: nom }))} aide="Celles du jour de prise d’effet." />
      <ChampChoix nom="declineId" libelle="Décline l’accord national" vide="Aucun" options={(nationaux?.accords.items ?? []).map(({ id, titre }) => ({ valeur: id, mot: titre }))} />
    </div>
  );
}

function enSaisie(saisie: Saisie, copieDe: string | null) {
  const entier = (nom: string): number | null => (saisie.texte(nom) === '' ? null : saisie.nombre(nom));
  return {
    code: saisie.texte('code'), titre: saisie.texte('titre'), niveau: saisie.parmi('niveau', Object.keys(NIVEAUX) as NiveauAccord[]) ?? 'NATIONAL', regionCode: saisie.facultatif('regionCode'), signeLe: saisie.facultatif('signeLe'), effetLe: saisie.texte('effetLe'), finLe: saisie.facultatif('finLe'),
    declineId: saisie.facultatif('declineId'), copieDe, demeureMois: entier('demeureMois'), preavisMois: entier('preavisMois'), resiliationArticle: saisie.facultatif('resiliationArticle'),
    signataires: lireSignataires(saisie), articles: lireArticles(saisie), regles: lireRegles(saisie),
  };
}
