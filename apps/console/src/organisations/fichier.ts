const MORCEAU = 0x8000;

/** The bytes of a file as base64: GraphQL carries text only. */
export function enBase64(contenu: ArrayBuffer): string {
  const octets = new Uint8Array(contenu);
  let binaire = '';
  for (let debut = 0; debut < octets.length; debut += MORCEAU) binaire += String.fromCharCode(...octets.subarray(debut, debut + MORCEAU));
  return btoa(binaire);
}
