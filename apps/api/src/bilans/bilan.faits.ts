import {
  composerContenu, destinatairesDuBilan, manquesPourTransmettreBilan, reglesApplicables, reglesDe, rubriquesDe,
  type ContenuBilan, type FaitsTransmissionBilan, type InstanceQuiRecoit, type Jour, type Manque, type Regle, type RubriqueBilan, type TypeInstance,
} from '@gouvernance-iae/domaine';
import { COLONNES_REGLE } from '../accords/regle.faits';
import type { Calcul, Portes } from '../lecture/registre';
import type { Bilan, DestinataireBilan } from './bilan.entity';
import { composition, faitsDuContenu, type FaitsLus } from './composition';
import type { Scelle } from './empreinte';
import { campagnesDuBilan } from './portee';

interface FaitsDestinataires {
  readonly typeInstance: TypeInstance;
  readonly regles: readonly Regle[];
  readonly instances: readonly InstanceQuiRecoit[];
}

export interface FaitsBilan {
  /** Of a draft, the facts that its content is composed from; else the content that was frozen. */
  readonly composition: { readonly fige: ContenuBilan } | { readonly fige: null; readonly faits: FaitsLus };
  readonly destinataires: FaitsDestinataires;
  readonly transmission: { readonly narratifs: readonly RubriqueBilan[]; readonly campagnesOuvertes: readonly string[] };
  readonly scelle: Scelle | null;
}
export type AvecFaits<F extends keyof FaitsBilan> = Bilan & { readonly faits: Pick<FaitsBilan, F> };
type Lu = Pick<Bilan, 'etat' | 'niveau' | 'annee' | 'departements' | 'instanceId'>;

/** Who could receive, with the rules of the year; once transmitted, who did. */
const destinataires: Calcul = ({ alias: b, fait }: Portes) => `
SELECT json_build_object('typeInstance', (SELECT i.type FROM ${fait('instance', 'i')} WHERE i.id = ${b}.instance_id),
  'regles', (SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${COLONNES_REGLE} FROM ${fait('instance', 'i')} JOIN ${fait('regle', 'r')} ON r.type_instance = i.type LEFT JOIN ${fait('accord', 'a')} ON a.id = r.accord_id
    WHERE i.id = ${b}.instance_id AND r.nature = 'BILAN' AND r.debut <= make_date(${b}.annee, 12, 31) AND (r.fin IS NULL OR r.fin >= make_date(${b}.annee, 12, 31))
      AND CASE WHEN r.instance_id IS NULL THEN r.departements = '{}' OR r.departements && ${b}.departements ELSE r.instance_id = i.id END) x),
  'instances', (SELECT coalesce(json_agg(row_to_json(x) ORDER BY x.nom, x.id), '[]') FROM (SELECT d.id, d.nom, d.type, d.departements, d.debut, d.fin FROM ${fait('instance', 'd')}
    WHERE CASE WHEN ${b}.etat <> 'BROUILLON' THEN d.id = ANY(${b}.destinataires)
      ELSE d.type = ANY(CASE WHEN ${b}.niveau = 'NATION' THEN '{COMITE_PILOTAGE_NATIONAL,COMITE_PILOTAGE_REGIONAL,CNIAE}' ELSE '{COMITE_PILOTAGE_NATIONAL,COMITE_PILOTAGE_REGIONAL,CDIAE,CNIAE}' END::text[])
        AND (d.departements = '{}' OR ${b}.departements = '{}' OR d.departements && ${b}.departements) END) x))`;

const transmission: Calcul = (portes) => `
SELECT json_build_object(
  'narratifs', (SELECT coalesce(json_agg(t.rubrique), '[]') FROM ${portes.fait('narratif_bilan', 't')} WHERE t.bilan_id = ${portes.alias}.id AND t.texte <> ''),
  'campagnesOuvertes', (SELECT coalesce(json_agg(k.libelle ORDER BY k.debut, k.libelle), '[]') FROM ${campagnesDuBilan(portes, 'k')} AND k.etat <> 'CLOSE'))`;

const scelle: Calcul = ({ alias: b, fait }) => `
SELECT json_build_object('bilanId', ${b}.id, 'accordId', ${b}.accord_id, 'instanceId', ${b}.instance_id, 'annee', ${b}.annee, 'numero', v.numero, 'contenu', v.contenu, 'narratifs', v.narratifs, 'preuves', v.preuves)
FROM ${fait('version_bilan', 'v')} WHERE v.bilan_id = ${b}.id AND v.numero = ${b}.numero AND ${b}.etat <> 'BROUILLON'`;

export const FAITS_BILAN = { composition, destinataires, transmission, scelle } as const satisfies Record<keyof FaitsBilan, Calcul>;

/** A page asks for the content and for what it lacks: it is composed once for both. */
const composes = new WeakMap<object, ContenuBilan>();

/** What the bilan says: frozen, or composed on this day. */
export function contenuDe({ faits }: { readonly faits: Pick<FaitsBilan, 'composition'> }, jour: Jour): ContenuBilan {
  const { composition: lue } = faits;
  if (lue.fige !== null) return lue.fige;
  const contenu = composes.get(lue.faits) ?? composerContenu(faitsDuContenu(lue.faits), jour);
  composes.set(lue.faits, contenu);
  return contenu;
}

/** The instances that will receive a draft, by the rules of its year, or those that received it. */
export function recepteurs(bilan: Lu, { typeInstance, regles, instances }: FaitsDestinataires, jour: Jour): readonly InstanceQuiRecoit[] {
  if (bilan.etat !== 'BROUILLON') return instances;
  const { departements, instanceId } = bilan;
  const applicables = reglesApplicables(regles, { jour: `${bilan.annee}-12-31`, typeInstance, departements, instanceId });
  return destinatairesDuBilan(bilan, reglesDe(applicables, 'BILAN'), instances, jour);
}

export const destinatairesDe = (bilan: AvecFaits<'destinataires'>, jour: Jour): DestinataireBilan[] =>
  recepteurs(bilan, bilan.faits.destinataires, jour).map(({ id, nom }) => ({ instanceId: id, instanceNom: nom }));

export function faitsTransmission(bilan: Lu & { readonly faits: Pick<FaitsBilan, 'destinataires' | 'transmission'> }, jour: Jour): FaitsTransmissionBilan {
  return { ...bilan.faits.transmission, rubriques: rubriquesDe(bilan.niveau), destinataires: recepteurs(bilan, bilan.faits.destinataires, jour).length };
}

export const manquesDe = (bilan: AvecFaits<'destinataires' | 'transmission'>, jour: Jour): Manque[] => manquesPourTransmettreBilan(faitsTransmission(bilan, jour));
