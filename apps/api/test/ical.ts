import type ICAL from 'ical.js' with { 'resolution-mode': 'import' };
import { createRequire } from 'node:module';

/** ical.js ships a CommonJS build, but only the types of its ES module. */
const ical = createRequire(__filename)('ical.js') as typeof ICAL;

export interface CalendrierLu {
  readonly methode: string;
  readonly nom: string;
  readonly fuseaux: readonly string[];
  readonly evenements: readonly EvenementLu[];
}

export interface EvenementLu {
  readonly uid: string;
  readonly sequence: number;
  readonly statut: string;
  readonly resume: string;
  readonly description: string;
  readonly lieu: string;
  /** The hour as written, and the instant that it means under the VTIMEZONE of the file. */
  readonly debut: string;
  readonly instant: string;
  readonly organisateur: string | null;
  readonly convoques: readonly string[];
}

/** What a calendar program understands of this text. */
export function lireCalendrier(texte: string): CalendrierLu {
  const racine = new ical.Component(ical.parse(texte));
  const fuseaux = racine.getAllSubcomponents('vtimezone');
  return {
    methode: String(racine.getFirstPropertyValue('method')),
    nom: String(racine.getFirstPropertyValue('x-wr-calname')),
    fuseaux: fuseaux.map((f) => String(f.getFirstPropertyValue('tzid'))),
    evenements: racine.getAllSubcomponents('vevent').map((composant) => {
      const evenement = new ical.Event(composant);
      const debut = evenement.startDate;
      const ecrit = debut.toString();
      const fuseau = fuseaux.find((f) => f.getFirstPropertyValue('tzid') === composant.getFirstProperty('dtstart')?.getParameter('tzid'));
      if (fuseau) debut.zone = new ical.Timezone(fuseau);
      const organisateur = composant.getFirstProperty('organizer');
      return {
        uid: evenement.uid,
        sequence: evenement.sequence,
        statut: String(composant.getFirstPropertyValue('status')),
        resume: evenement.summary,
        description: evenement.description,
        lieu: evenement.location,
        debut: ecrit,
        instant: debut.toJSDate().toISOString(),
        organisateur: organisateur ? String(organisateur.getParameter('cn')) : null,
        convoques: composant.getAllProperties('attendee').map((p) => String(p.getFirstValue()).toLowerCase()),
      };
    }),
  };
}
