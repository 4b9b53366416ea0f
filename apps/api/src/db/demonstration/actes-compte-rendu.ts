import { ajouterJours, anneeDe, seRecoupent, typographier, type Jour } from '@gouvernance-iae/domaine';
import type { Recette } from './actes-reunion';
import type { SeancePrevue } from './calendrier';
import { hasardDe } from './hasard';
import { instantLocal, plusMinutes } from './instant';
import type { InstanceCle } from './instances';
import type { PointSujet } from './ordres-du-jour';
import type { ActeFictif, DecisionFictive } from './plan';
import { TEXTES, type DecisionEcriteDAvance, type Pilote, type Texte } from './textes';

export interface RecetteCompteRendu extends Recette {
  /** First day of the règlement intérieur: before it, publishing approves. */
  readonly debutReglement: Jour;
  readonly instances: readonly InstanceCle[];
}

/** The organisation that leads an action, among those that sit; else whoever holds the secretariat. */
function piloteId(pilote: Pilote, instance: InstanceCle, id: Recette['id']): string {
  const prefixes: Readonly<Record<Pilote, string>> = { SECRETARIAT: '', ETAT: 'ETAT-', SIAE: 'SIAE-', RESEAU: 'HORIZON', PRESCRIPTEUR: 'ML-' };
  const siege = pilote === 'SECRETARIAT' ? undefined : instance.sieges.find((s) => s.startsWith(prefixes[pilote]));
  return siege === undefined ? instance.secretariatId : id(siege);
}

function ecrire(cle: string, seance: SeancePrevue, point: PointSujet, modele: DecisionEcriteDAvance, { id }: Recette): DecisionFictive {
  const estAction = modele.genre === 'ACTION';
  return {
    id: id(`decision/${cle}`),
    pointId: point.id,
    genre: modele.genre,
    texte: typographier(modele.texte),
    sens: modele.sens ?? null,
    piloteId: estAction ? piloteId(modele.pilote ?? 'SECRETARIAT', seance.instance, id) : null,
    echeanceLibelle: estAction ? 'Avant la prochaine réunion' : null,
    echeance: estAction ? ajouterJours(seance.jour, 75) : null,
  };
}

/** An avis and a bilan are always concluded; a debate is so two times out of three. */
function decisionsDu(point: PointSujet, texte: Texte, tirage: number): readonly DecisionEcriteDAvance[] {
  if (point.genre === 'AVIS' || point.genre === 'BILAN') return texte.decisions;
  const choisie = tirage < 0.66 ? texte.decisions[Math.floor((tirage / 0.66) * texte.decisions.length)] : undefined;
  return choisie ? [choisie] : [];
}

function redaction(seance: SeancePrevue, points: readonly PointSujet[], compteRenduId: string, recette: Recette): readonly ActeFictif[] {
  const par = recette.id(seance.instance.animateur);
  const debut = instantLocal(seance.deroule.redigeLe, '10:30');
  const hasard = hasardDe(recette.graine, `compte-rendu/${seance.cle}`);
  return points.slice(0, seance.pointsRediges ?? points.length).flatMap((point, i): readonly ActeFictif[] => {
    const texte: Texte = TEXTES[point.sujet];
    const instant = plusMinutes(debut, 10 * i);
    const synthese: ActeFictif = { acte: 'enregistrerSynthese', instant, par, compteRenduId, pointId: point.id, texte: typographier(hasard.choisir(texte.syntheses)) };
    return [
      synthese,
      ...decisionsDu(point, texte, hasard.nombre()).map((modele, rang): ActeFictif => ({
        acte: 'ajouterDecision',
        instant: plusMinutes(instant, 3 + rang),
        par,
        compteRenduId,
        decision: ecrire(`${seance.cle}/${i + 1}/${rang + 1}`, seance, point, modele, recette),
      })),
    ];
  });
}

/** A CTA that has not yet opened what the regional committee of the year sent to it. */
const OUBLIEUX = 'CTA-SENS';

/**
 * To whom minutes go: those of a CTA to each CDIAE of its perimeter (BFC2016 fiche 8), those of the regional committee to
 * its CDIAE and CTA (BFC2016 art. 3), and in 2017 to the national committee (AC2015 art. 5).
 */
function destinataires({ instance: { type, departements }, jour }: SeancePrevue, instances: readonly InstanceCle[]): readonly InstanceCle[] {
  if (type === 'CTA') return instances.filter((i) => i.type === 'CDIAE' && seRecoupent(i.departements, departements));
  if (type !== 'COMITE_PILOTAGE_REGIONAL') return [];
  return instances.filter((i) => i.type === 'CDIAE' || i.type === 'CTA' || (i.type === 'COMITE_PILOTAGE_NATIONAL' && jour < '2019-01-01'));
}

/** Those who acknowledge, one per person: her act is worth for all the instances that she runs. */
function receveurs(seance: SeancePrevue, { instances, jour }: RecetteCompteRendu): readonly InstanceCle[] {
  const tous = destinataires(seance, instances);
  const recente = seance.instance.type === 'COMITE_PILOTAGE_REGIONAL' && anneeDe(seance.jour) === anneeDe(jour);
  return tous.filter((i, rang) => tous.findIndex((autre) => autre.animateur === i.animateur) === rang && !(recente && i.cle === OUBLIEUX));
}

/** From the draft to the receipt; a sitting cancelled or never held has none. */
export function actesCompteRendu(seance: SeancePrevue, points: readonly PointSujet[], recette: RecetteCompteRendu): readonly ActeFictif[] {
  const { id, instances } = recette;
  const { deroule, instance } = seance;
  if (seance.annulation || (deroule.convoqueeLe === null && seance.reprise === undefined)) return [];
  const par = id(instance.animateur);
  const compteRenduId = id(`compte-rendu/${seance.cle}`);
  const actes: ActeFictif[] = [
    { acte: 'redigerCompteRendu', instant: instantLocal(deroule.redigeLe, '10:20'), par, compteRenduId, reunionId: id(`reunion/${seance.cle}`) },
    ...redaction(seance, points, compteRenduId, recette),
  ];
  if (deroule.publieLe === null) return actes;
  actes.push({ acte: 'publierCompteRendu', instant: instantLocal(deroule.publieLe, '16:30'), par, compteRenduId });
  const aApprouver = instance.type === 'CTA' && seance.jour >= recette.debutReglement;
  if (aApprouver) {
    if (deroule.approuveLe === null) return actes;
    actes.push({ acte: 'approuverCompteRendu', instant: instantLocal(deroule.approuveLe, '09:30'), par, compteRenduId });
  }
  if (destinataires(seance, instances).length === 0 || deroule.transmisLe === null) return actes;
  actes.push({ acte: 'transmettreCompteRendu', instant: instantLocal(deroule.transmisLe, '10:00'), par, compteRenduId });
  const recuLe = deroule.recuLe;
  if (recuLe === null) return actes;
  return [
    ...actes,
    ...receveurs(seance, recette).map((receveur): ActeFictif => ({ acte: 'accuserReception', instant: instantLocal(recuLe, '15:00'), par: id(receveur.animateur), compteRenduId, instanceId: receveur.id })),
  ];
}
