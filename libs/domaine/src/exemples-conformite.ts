import type { ContexteConformite, InstanceAJuger, SeanceAJuger } from './conformite';
import { regle } from './exemples';
import { ajouterJours } from './jour';
import type { Jour, Regle } from './objets';

/** The rules of the three accords that a CTA and its committees are judged by, with a national committee that France would also have. */
export const BFC = regle().departements;
export const REGLES_HISTOIRE: readonly Regle[] = [
  regle({ id: 'ac2011-cta', departements: [], unite: 'PAR_AN', nombre: 2, accordCode: 'AC2011', accordId: 'ac2011', citation: 'article 6.2.4.1', debut: '2011-01-01', fin: '2013-12-31' }),
  regle({ id: 'ac2015-cpr', typeInstance: 'COMITE_PILOTAGE_REGIONAL', departements: [], accordCode: 'AC2015', accordId: 'ac2015', citation: 'article 5', debut: '2015-09-10', fin: '2018-12-31' }),
  regle({ id: 'bfc-cta' }),
  regle({ id: 'bfc-cpr', typeInstance: 'COMITE_PILOTAGE_REGIONAL', unite: 'PAR_AN', nombre: 2, citation: 'article 3' }),
  regle({ id: 'bfc-docs', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'DOCUMENTS', nombre: 10, unite: 'JOURS_CALENDAIRES', citation: 'article 3' }),
  regle({ id: 'bfc-diffusion', nature: 'DIFFUSION', nombre: null, unite: null }),
  regle({ id: 'bfc-transmission', nature: 'TRANSMISSION', nombre: null, unite: null, destinataires: ['CDIAE'] }),
];

/** Planned a month before, convened a fortnight before, held, its minutes published and approved ten days after. */
export const seance = (jour: Jour, ecart: Partial<SeanceAJuger> = {}): SeanceAJuger => ({
  id: `s-${jour}`, jour, departements: ['39'], etat: 'TENUE', reprise: null, planifieeLe: ajouterJours(jour, -30), annuleeLe: null, convoqueeLe: ajouterJours(jour, -15), documentsLe: null,
  compteRendu: { id: `cr-${jour}`, publieLe: ajouterJours(jour, 10), approuveLe: ajouterJours(jour, 10), lisible: true },
  transmissions: [{ instanceId: 'cdiae-39', le: ajouterJours(jour, 12) }], lisible: true, ...ecart,
});

export const cta = (seances: readonly SeanceAJuger[], ecart: Partial<InstanceAJuger> = {}): InstanceAJuger => ({
  id: 'cta-dole', nom: 'CTA de Dole', type: 'CTA', departements: ['39'], debut: '2010-01-01', fin: null, lisible: true, seances, campagnes: [], feuille: null, ...ecart,
});

export const contexte = (annee: number, jour: Jour, regles: readonly Regle[] = REGLES_HISTOIRE): ContexteConformite => ({
  annee, jour, regles, preuves: true,
  candidats: () => [{ id: 'cdiae-39', nom: 'CDIAE du Jura', type: 'CDIAE', departements: ['39'], debut: '2005-01-01', fin: null }],
});
