import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { ModifierOrdreDuJourDocument, type GenrePoint, type ReunionVueFragment } from '../api/genere';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import { GENRES_POINT } from '../composants/libelles';
import { useRecu } from '../composants/recu';
import type { Saisie } from '../composants/envoi';

/** An agenda item while it is being edited: fields stay in the form, order and ids here. */
interface Brouillon { id: string; titre: string; dureeMinutes: number | null; genre: GenrePoint; presentateur: string | null; article?: { id: string } | null; etiquettes?: string[] }

/** What the platform counts an item as (BFC2016 fiche 3), in the instances where the accord is presented. */
const PRESENTATION = 'PRESENTATION_ACCORD';
const OU_PRESENTER: readonly string[] = ['CDIAE', 'CTA'];

/** The tags of an item once the box is ticked or not; the others stay. */
const etiqueter = ({ etiquettes = [] }: Brouillon, presentation: boolean): string[] => [...etiquettes.filter((e) => e !== PRESENTATION), ...(presentation ? [PRESENTATION] : [])];

const GENRES = Object.keys(GENRES_POINT) as GenrePoint[];
const nouveau = (): Brouillon => ({ id: crypto.randomUUID(), titre: '', dureeMinutes: 15, genre: 'INFORMATION', presentateur: null });

/** Rewrites the agenda: order, titles, durations, kinds, presenters, in one act. */
export function EditionOrdreDuJour({ reunion, fermer }: { reunion: ReunionVueFragment; fermer: () => void }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const [points, setPoints] = useState<Brouillon[]>(() => {
    const inscrits = reunion.points.filter((point) => point.etat === 'INSCRIT');
    return inscrits.length > 0 ? inscrits : [nouveau()];
  });
  const presente = OU_PRESENTER.includes(reunion.instance?.type ?? '');
  const deplacer = (rang: number, pas: number) => setPoints((avant) => {
    const apres = [...avant];
    const [point] = apres.splice(rang, 1);
    if (point) apres.splice(rang + pas, 0, point);
    return apres;
  });
  const envoyer = async (saisie: Saisie) => {
    await agir(ModifierOrdreDuJourDocument, {
      id: reunion.id, version: reunion.version,
      points: points.map((point, rang) => ({
        id: point.id,
        titre: saisie.texte(`points.${rang}.titre`),
        dureeMinutes: saisie.facultatif(`points.${rang}.dureeMinutes`) === null ? null : saisie.nombre(`points.${rang}.dureeMinutes`),
        genre: saisie.parmi(`points.${rang}.genre`, GENRES) ?? 'INFORMATION',
        presentateur: saisie.facultatif(`points.${rang}.presentateur`),
        articleId: point.article?.id ?? null,
        etiquettes: presente ? etiqueter(point, saisie.coche(`points.${rang}.presentation`)) : (point.etiquettes ?? []),
      })),
    });
    annoncer(reunion.etat === 'CONVOQUEE' ? 'Ordre du jour modifié. Les personnes convoquées reçoivent la nouvelle version.' : 'Ordre du jour modifié.');
    fermer();
  };
  return (
    <div className="carte">
      <div className="carte-tete"><h2>Modifier l’ordre du jour</h2></div>
      <Formulaire className="edition-odj" envoyer={envoyer} libelle="Enregistrer l’ordre du jour" renoncer={<button type="button" className="bouton" onClick={fermer}>Ne pas modifier</button>}>
        <ol>
          {points.map((point, rang) => (
            <li key={point.id}>
              <fieldset className="point-edite">
                <legend className="sr">Point {rang + 1}</legend>
                <div className="large"><ChampTexte nom={`points.${rang}.titre`} libelle={`Titre du point ${rang + 1}`} obligatoire defaultValue={point.titre} maxLength={300} /></div>
                <ChampTexte nom={`points.${rang}.presentateur`} libelle="Présenté par" defaultValue={point.presentateur ?? ''} maxLength={200} />
                <ChampTexte nom={`points.${rang}.dureeMinutes`} libelle="Minutes" type="number" min={1} max={600} step={1} defaultValue={point.dureeMinutes ?? ''} className="saisie num" />
                <ChampChoix nom={`points.${rang}.genre`} libelle="Genre" obligatoire options={optionsDe(GENRES_POINT)} defaut={point.genre} />
                {presente ? <label className="case-libelle large petit"><input type="checkbox" name={`points.${rang}.presentation`} defaultChecked={point.etiquettes?.includes(PRESENTATION) ?? false} /><span>Présentation de l’accord, comptée parmi ses indicateurs<span className="sr"> : point {rang + 1}</span></span></label> : null}
                <div className="rang">
                  <button type="button" className="bouton bouton-s" aria-disabled={rang === 0 || undefined} onClick={() => (rang === 0 ? undefined : deplacer(rang, -1))}><ArrowUp className="ic" aria-hidden="true" />Monter<span className="sr"> le point {rang + 1}</span></button>
                  <button type="button" className="bouton bouton-s" aria-disabled={rang === points.length - 1 || undefined} onClick={() => (rang === points.length - 1 ? undefined : deplacer(rang, 1))}><ArrowDown className="ic" aria-hidden="true" />Descendre<span className="sr"> le point {rang + 1}</span></button>
                  <button type="button" className="bouton bouton-nu bouton-s" onClick={() => setPoints(points.filter((autre) => autre !== point))}><Trash2 className="ic" aria-hidden="true" />Retirer<span className="sr"> le point {rang + 1}</span></button>
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
        <div className="carte-corps"><button type="button" className="bouton" onClick={() => setPoints([...points, nouveau()])}><Plus className="ic" aria-hidden="true" />Ajouter un point</button></div>
      </Formulaire>
    </div>
  );
}
