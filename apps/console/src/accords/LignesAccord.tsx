import { COLLEGES as COLLEGES_DU_DOMAINE, GENRES_ORGANISATION as GENRES_DU_DOMAINE, TYPES_INSTANCE as TYPES_DU_DOMAINE, UNITES_PAR_NATURE } from '@gouvernance-iae/domaine';
import { Plus } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { GenreArticle, NatureRegle, UniteRegle } from '../api/genere';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import type { Saisie } from '../composants/envoi';
import { COLLEGES, GENRES_ORGANISATION, TYPES_INSTANCE } from '../composants/libelles';
import { Cases } from '../regles/Cases';
import { NATURES, UNITES } from '../regles/regle';

export const GENRES_ARTICLE: Record<GenreArticle, string> = { ARTICLE: 'Article', AXE: 'Axe', ETAPE: 'Étape', FICHE: 'Fiche', ANNEXE: 'Annexe' };
const MAX = 60;

/** A list of lines in a form: each has its fields, one more is added below, the last one may be taken away. */
function Lignes({ titre, ajouter, retirer, depart, children }: { titre: string; ajouter: string; retirer: string; depart: number; children: (rang: number) => ReactNode }): ReactNode {
  const [nombre, setNombre] = useState(depart);
  const id = useId();
  return (
    <section className="carte" aria-labelledby={id}>
      <div className="carte-tete"><h2 id={id}>{titre}</h2></div>
      <div className="carte-corps pile">
        {nombre > 0 ? <ol className="lignes-saisie">{Array.from({ length: nombre }, (_, rang) => <li key={rang}>{children(rang)}</li>)}</ol> : null}
        <div className="rang">
          <button type="button" className="bouton bouton-s" onClick={() => setNombre(Math.min(MAX, nombre + 1))}><Plus className="ic" aria-hidden="true" />{ajouter}</button>
          {nombre > depart ? <button type="button" className="bouton bouton-s bouton-nu" onClick={() => setNombre(nombre - 1)}>{retirer}</button> : null}
        </div>
      </div>
    </section>
  );
}

export const SignatairesSaisis = (): ReactNode => (
  <Lignes titre="Signataires" ajouter="Ajouter un signataire" retirer="Retirer le dernier" depart={1}>
    {(rang) => (
      <>
        <div className="champs-2">
          <ChampTexte nom={`signataires.${rang}.nom`} libelle={`Signataire ${rang + 1}`} obligatoire maxLength={200} />
          <ChampChoix nom={`signataires.${rang}.genre`} libelle="Partie" obligatoire options={optionsDe(GENRES_ORGANISATION)} />
        </div>
        <div className="champs-2">
          <ChampTexte nom={`signataires.${rang}.qualite`} libelle="En qualité de" maxLength={200} />
          <ChampTexte nom={`signataires.${rang}.pour`} libelle="Pour" maxLength={200} />
        </div>
        <ChoixOrganisation nom={`signataires.${rang}.organisationId`} libelle="Sa fiche dans l’annuaire" aide="Pour compter ses chiffres et sa présence." />
      </>
    )}
  </Lignes>
);

export const ArticlesSaisis = (): ReactNode => (
  <Lignes titre="Articles, axes et fiches" ajouter="Ajouter un article" retirer="Retirer le dernier" depart={1}>
    {(rang) => (
      <div className="champs-3">
        <ChampChoix nom={`articles.${rang}.genre`} libelle="Genre" obligatoire options={optionsDe(GENRES_ARTICLE)} defaut="ARTICLE" />
        <ChampTexte nom={`articles.${rang}.code`} libelle="Code" obligatoire maxLength={60} placeholder="article 3" />
        <ChampTexte nom={`articles.${rang}.titre`} libelle="Titre" obligatoire maxLength={300} />
      </div>
    )}
  </Lignes>
);

export const ReglesSaisies = (): ReactNode => (
  <Lignes titre="Règles" ajouter="Ajouter une règle" retirer="Retirer la dernière" depart={0}>{(rang) => <RegleSaisie rang={rang} />}</Lignes>
);

function RegleSaisie({ rang }: { rang: number }): ReactNode {
  const [nature, setNature] = useState<NatureRegle | null>(null);
  const natures = optionsDe(NATURES).filter(({ valeur }) => valeur !== 'CTA_OPERATIONNEL');
  const unites = nature === null ? [] : UNITES_PAR_NATURE[nature];
  const champ = (nom: string): string => `regles.${rang}.${nom}`;
  return (
    <>
      <div className="champs-3">
        <ChampTexte nom={champ('article')} libelle="Article cité" obligatoire maxLength={60} placeholder="fiche 8" aide="Un des codes ci-dessus." />
        <ChampChoix nom={champ('nature')} libelle="Nature" obligatoire options={natures} onChange={(valeur) => setNature(natures.some((n) => n.valeur === valeur) ? (valeur as NatureRegle) : null)} />
        <ChampChoix nom={champ('typeInstance')} libelle="Type d’instance" obligatoire options={optionsDe(TYPES_INSTANCE)} />
      </div>
      {nature === null ? null : (
        <div className="champs-2">
          <ChampTexte key={`n${nature}`} nom={champ('nombre')} libelle="Nombre" type="number" min={1} max={366} />
          <ChampChoix key={`u${nature}`} nom={champ('unite')} libelle="Unité" options={unites.map((unite) => ({ valeur: unite, mot: UNITES[unite] }))} defaut={unites[0] ?? ''} />
        </div>
      )}
      {nature === 'TRANSMISSION' ? <Cases nom={champ('destinataires')} legende="Transmis à" options={optionsDe(TYPES_INSTANCE)} /> : null}
      {nature === 'PRESENCE' ? <Cases nom={champ('colleges')} legende="Collèges qui doivent être représentés" options={optionsDe(COLLEGES)} /> : null}
    </>
  );
}

/** The lines of a list that were filled in: up to the first one that is not in the form. */
function lire<T>(saisie: Saisie, liste: string, champ: string, faire: (lire: (nom: string) => string, rang: number) => T): T[] {
  const lignes: T[] = [];
  for (let rang = 0; rang < MAX && saisie.coche(`${liste}.${rang}.${champ}`); rang += 1) lignes.push(faire((nom) => `${liste}.${rang}.${nom}`, rang));
  return lignes;
}

export const lireSignataires = (saisie: Saisie) =>
  lire(saisie, 'signataires', 'nom', (champ) => ({ nom: saisie.texte(champ('nom')), genre: saisie.parmi(champ('genre'), GENRES_DU_DOMAINE), qualite: saisie.facultatif(champ('qualite')), pour: saisie.facultatif(champ('pour')), organisationId: saisie.facultatif(champ('organisationId')) }));

export const lireArticles = (saisie: Saisie) =>
  lire(saisie, 'articles', 'code', (champ) => ({ genre: saisie.parmi(champ('genre'), Object.keys(GENRES_ARTICLE) as GenreArticle[]) ?? 'ARTICLE', code: saisie.texte(champ('code')), titre: saisie.texte(champ('titre')) }));

export const lireRegles = (saisie: Saisie) =>
  lire(saisie, 'regles', 'article', (champ) => ({
    article: saisie.texte(champ('article')), nature: saisie.parmi(champ('nature'), Object.keys(NATURES) as NatureRegle[]) ?? 'RYTHME', typeInstance: saisie.parmi(champ('typeInstance'), TYPES_DU_DOMAINE) ?? 'CTA',
    nombre: saisie.texte(champ('nombre')) === '' ? null : saisie.nombre(champ('nombre')), unite: saisie.parmi(champ('unite'), Object.keys(UNITES) as UniteRegle[]), destinataires: TYPES_DU_DOMAINE.filter((t) => saisie.liste(champ('destinataires')).includes(t)),
    colleges: COLLEGES_DU_DOMAINE.filter((k) => saisie.liste(champ('colleges')).includes(k)), force: null,
  }));
