import { parse } from 'graphql';
import { couper, type Demande, type Fichier } from './porte';
import { ecrireTableau, estFormatTable } from './table-fichier';
import type { Valeur } from './tables';

const COMPTES = ['attendues', 'recues', 'aLHeure', 'tardives', 'manquantes', 'aVenir'] as const;
const COMPLETUDE = parse(`query Export_completude($accordId: ID!, $annee: Int, $campagneId: ID) {
  completude(accordId: $accordId, annee: $annee, campagneId: $campagneId) { organisationId organisationNom ${COMPTES.join(' ')} precedent { ${COMPTES.join(' ')} } } }`);

type Comptes = Readonly<Record<(typeof COMPTES)[number], number>>;
type Signataire = Comptes & { readonly organisationId: string; readonly organisationNom: string; readonly precedent: Comptes | null };

const NOMS: Readonly<Record<(typeof COMPTES)[number], string>> = { attendues: 'attendues', recues: 'recues', aLHeure: 'a_l_heure', tardives: 'tardives', manquantes: 'manquantes', aVenir: 'a_venir' };
const ENTETES = ['organisation_id', 'organisation', ...COMPTES.map((c) => NOMS[c]), ...COMPTES.map((c) => `${NOMS[c]}_un_an_avant`)];

/** GET /exports/completude/<accord>.csv, .xlsx or .ods: who gave what, in counts; null where the reader has nothing to see. */
export async function ecrireCompletude(demande: Demande): Promise<Fichier | null> {
  const { id = '', extension } = couper(demande.fichier) ?? {};
  if (!estFormatTable(extension)) return null;
  const { annee, campagneId } = demande.parametres;
  const { completude } = await demande.lecture.interroger<{ completude: readonly Signataire[] }>(COMPLETUDE, { accordId: id, annee: annee ? Number(annee) : null, campagneId: campagneId ?? null });
  if (completude.length === 0) return null;
  const lignes = completude.map((s): Valeur[] => [s.organisationId, s.organisationNom, ...COMPTES.map((c) => s[c]), ...COMPTES.map((c) => s.precedent?.[c] ?? null)]);
  return ecrireTableau(extension, 'Complétude par signataire', ENTETES, lignes, demande);
}
