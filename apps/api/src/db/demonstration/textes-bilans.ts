import type { NiveauBilan, RubriqueBilan } from '@gouvernance-iae/domaine';

type Versions = readonly [string, ...string[]];
const p = (...phrases: readonly string[]): string => phrases.map((phrase) => `<p>${phrase}</p>`).join('');

/** What a secretariat writes under each section; a second text where the first one came back. */
export const NARRATIFS: Readonly<Record<NiveauBilan, Readonly<Record<RubriqueBilan, Versions>>>> = {
  CTA: {
    RYTHME: [p('Le CTA {lieu} s’est réuni à son rythme. Les structures ont été présentes, souvent avec deux personnes.', 'La réunion d’automne a réuni les directions pour préparer l’année suivante.')],
    TRANSMISSIONS: [p('Chaque compte rendu approuvé est parti au CDIAE dans la semaine.')],
    INDICATEURS: [p('L’accord a été présenté aux nouveaux participants.')],
    FEUILLE_DE_ROUTE: [''],
    REMONTEES: [p('Ce que les structures ont remonté est repris à chaque réunion, avec la réponse reçue.')],
    COMPLETUDE: [''],
  },
  DEPARTEMENT: {
    RYTHME: [p('Le CDIAE s’est tenu comme prévu. Les CTA du {lieu} couvrent tout le département\u202f; celui du Val de Saône est partagé avec la Côte-d’Or.')],
    TRANSMISSIONS: [p('Les comptes rendus des CTA arrivent régulièrement, et ils sont lus en séance.')],
    INDICATEURS: [p('<strong>22 SIAE sur 31 ont une convention signée.</strong> Les autres sont en cours de renouvellement.')],
    FEUILLE_DE_ROUTE: [''],
    REMONTEES: [p('Les difficultés de mobilité reviennent dans tous les bassins. Ce qui relève de la région lui a été transmis.')],
    COMPLETUDE: [p('Tous les fournisseurs du département ont répondu\u202f; un réseau l’a fait après l’échéance.')],
  },
  REGION: {
    RYTHME: [p('Le rythme demandé par l’accord est tenu dans la plupart des bassins.', 'Une réunion annulée à Beaune a été reprogrammée dans le trimestre.')],
    TRANSMISSIONS: [p('La transmission aux CDIAE est entrée dans les habitudes.')],
    INDICATEURS: [
      p('La part des conventions locales signées progresse dans sept départements sur huit.'),
      p('La part des conventions locales signées progresse dans sept départements sur huit.', '<strong>Nièvre\u00a0:</strong> le registre a été relu avec le service\u202f; 13 SIAE ont changé d’agence référente dans l’année, leurs conventions sont à signer de nouveau.'),
    ],
    FEUILLE_DE_ROUTE: [p('La première feuille de route a installé l’accord : signataires, correspondants, trame de convention, périmètres des CTA.', 'La journée régionale de la formation est abandonnée, faute de salle ; l’état des lieux régional, commencé en fin d’année, se poursuit.')],
    REMONTEES: [p('Les questions de mobilité et de formation sont les plus fréquentes. Celles qui dépassaient la région ont été portées au comité national.')],
    COMPLETUDE: [p('Un réseau a répondu après l’échéance, son poste de correspondant régional ayant été vacant.')],
  },
  NATION: {
    RYTHME: [p('Une région suit l’accord sur la plateforme cette année\u202f; les autres la rejoignent l’an prochain.')],
    TRANSMISSIONS: [p('Les comités techniques rendent compte aux conseils départementaux, qui rendent compte au comité régional.')],
    INDICATEURS: [p('Les conventions locales couvrent plus des trois quarts des structures. La procédure d’agrément et les prestations sont suivies par les mêmes indicateurs.')],
    FEUILLE_DE_ROUTE: [p('Une région a adopté sa feuille de route ; le comité national prépare la sienne.')],
    REMONTEES: [p('Peu de questions sont montées jusqu’au comité national. La plupart ont eu leur réponse dans le département.')],
    COMPLETUDE: [p('Les signataires ont donné presque toutes leurs valeurs, dans les délais pour la plupart.')],
  },
};
