/**
 * Cuts what a spreadsheet puts in the clipboard: cells by tabs, rows by line ends. A cell that holds a
 * tab, a line end or a quote comes between quotes, its quotes doubled.
 */
export function lireBloc(texte: string): string[][] {
  const lignes: string[][] = [[]];
  let cellule = '';
  let cite = false;
  const finirCellule = () => {
    lignes.at(-1)?.push(cellule.trim());
    cellule = '';
  };
  for (let rang = 0; rang < texte.length; rang += 1) {
    const lettre = texte.charAt(rang);
    if (cite) {
      if (lettre !== '"') cellule += lettre;
      else if (texte.charAt(rang + 1) === '"') {
        cellule += lettre;
        rang += 1;
      } else cite = false;
    } else if (lettre === '"' && cellule === '') cite = true;
    else if (lettre === '\t') finirCellule();
    else if (lettre === '\n') {
      finirCellule();
      lignes.push([]);
    } else if (lettre !== '\r') cellule += lettre;
  }
  finirCellule();
  const derniere = lignes.at(-1);
  // Excel ends each line, the last one too.
  if (lignes.length > 1 && derniere?.length === 1 && derniere[0] === '') lignes.pop();
  return lignes;
}

/** Is it a block, or one value that the browser pastes as usual? */
export const estBloc = (lignes: readonly (readonly string[])[]): boolean => lignes.length > 1 || (lignes[0]?.length ?? 0) > 1;
