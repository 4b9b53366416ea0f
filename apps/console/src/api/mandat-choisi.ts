/**
 * The mandat under which this tab asks everything; null: all those of the person together. It restricts rights, never
 * widens them: the API ignores one that is not, or no longer, hers.
 */
const CLE = 'mandat';

export const mandatChoisi = (): string | null => sessionStorage.getItem(CLE);

export function choisirMandat(id: string | null): void {
  if (id === null) sessionStorage.removeItem(CLE);
  else sessionStorage.setItem(CLE, id);
}

/** The address of a file or an export, under the same mandat as the page that links to it. */
export function sousMandat(adresse: string): string {
  const id = mandatChoisi();
  return id === null ? adresse : `${adresse}${adresse.includes('?') ? '&' : '?'}mandat=${encodeURIComponent(id)}`;
}
