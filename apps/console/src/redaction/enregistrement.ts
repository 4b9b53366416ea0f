import { donneesPersonnelles, type Trouvaille } from '@gouvernance-iae/domaine';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refusDe } from '../api/client';
import { texteSeul } from './texte-riche';

const DELAI = 1000;

/** Another person recorded the same text: both are there, neither is lost. */
export interface Conflit { revision: number; actuel: string }

export interface TexteRedige {
  html: string;
  /** What the reader is told: recorded at, being recorded, not recorded. */
  etat: { genre: 'intact' | 'attente' | 'enregistre' | 'refuse'; message?: string; modifieLe?: string; revision: number };
  conflit: Conflit | null;
  /** What looks like personal data and is not explained; nothing is recorded while there is some. */
  trouvailles: readonly Trouvaille[];
  changer: (html: string) => void;
  /** Says why what was found is no personal data; the reason stays in the journal. */
  confirmer: (motif: string) => void;
  resoudre: (html: string) => void;
}

/** A text as the API knows it. */
export interface TexteConnu { texte: string; revision: number; modifieLe?: string }

/** What is sent to be recorded; `revision` is the one that was read. */
export interface TexteEnvoye { texte: string; revision: number; motif: string | null }

/** Sends a text; gives what the API then holds, or nothing when it kept nothing. */
export type Enregistrer = (envoi: TexteEnvoye) => Promise<Omit<TexteConnu, 'texte'> | null>;

/** A social security number is never accepted; the rest may be explained. */
function suspectes(html: string, motif: string | null): Trouvaille[] {
  return donneesPersonnelles(texteSeul(html)).filter((trouvaille) => trouvaille.genre === 'NIR' || motif === null);
}

/**
 * Records a text as it is written, one second after the last keystroke, and when the page is left.
 * A stale revision stops the saving until the writer has chosen between the two texts.
 */
export function useTexteRedige(connu: TexteConnu, envoyer: Enregistrer): TexteRedige {
  const [html, setHtml] = useState(connu.texte);
  const [etat, setEtat] = useState<TexteRedige['etat']>({ genre: 'intact', revision: connu.revision, ...(connu.modifieLe ? { modifieLe: connu.modifieLe } : {}) });
  const [conflit, setConflit] = useState<Conflit | null>(null);
  const revision = useRef(connu.revision);
  const motif = useRef<string | null>(null);
  const attente = useRef<{ html: string; minuterie: ReturnType<typeof setTimeout> } | null>(null);
  const enVol = useRef<Promise<void>>(Promise.resolve());

  const enregistrer = useCallback(async (texte: string) => {
    if (suspectes(texte, motif.current).length > 0) return setEtat({ genre: 'refuse', revision: revision.current });
    try {
      const garde = await envoyer({ texte, revision: revision.current, motif: motif.current });
      if (!garde) return;
      revision.current = garde.revision;
      setEtat({ genre: 'enregistre', revision: garde.revision, ...(garde.modifieLe ? { modifieLe: garde.modifieLe } : {}) });
    } catch (erreur) {
      const refus = refusDe(erreur);
      if (refus?.code === 'CONFLIT') setConflit({ revision: Number(refus.extensions['version'] ?? 0), actuel: String(refus.extensions['actuel'] ?? '') });
      setEtat({ genre: 'refuse', revision: revision.current, message: refus?.champs['texte'] ?? refus?.message ?? 'Ce texte n’est pas enregistré. Gardez la page ouverte et réessayez.' });
    }
  }, [envoyer]);

  const vider = useCallback(() => {
    const courante = attente.current;
    if (!courante) return;
    clearTimeout(courante.minuterie);
    attente.current = null;
    // One after the other: two saves that cross would pass for a conflict.
    enVol.current = enVol.current.then(() => enregistrer(courante.html));
  }, [enregistrer]);

  useEffect(() => {
    window.addEventListener('pagehide', vider);
    return () => {
      window.removeEventListener('pagehide', vider);
      vider();
    };
  }, [vider]);

  const changer = useCallback((nouveau: string) => {
    setHtml(nouveau);
    setEtat((avant) => ({ ...avant, genre: 'attente' }));
    if (attente.current) clearTimeout(attente.current.minuterie);
    attente.current = { html: nouveau, minuterie: setTimeout(vider, DELAI) };
  }, [vider]);

  const confirmer = useCallback((raison: string) => {
    motif.current = raison;
    changer(html);
  }, [changer, html]);

  const resoudre = useCallback((choisi: string) => {
    if (!conflit) return;
    revision.current = conflit.revision;
    setConflit(null);
    if (choisi === conflit.actuel) {
      setHtml(choisi);
      setEtat({ genre: 'intact', revision: conflit.revision });
    } else changer(choisi);
  }, [conflit, changer]);

  return { html, etat, conflit, trouvailles: suspectes(html, motif.current), changer, confirmer, resoudre };
}
