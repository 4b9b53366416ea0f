/** The tables whose rows cite an article. */
const CITENT = ['regle', 'engagement', 'point', 'feuille_de_route', 'action', 'indicateur'] as const;

/** Is this article cited? By rules, and so by verdicts; by promises, agendas, road maps, actions or indicators. */
export const CITATIONS_ARTICLE = (id: string, table: (nom: string, alias: string) => string = (nom, alias) => `${nom} ${alias}`): string =>
  `(${CITENT.map((nom, rang) => `EXISTS (SELECT 1 FROM ${table(nom, `ca${rang}`)} WHERE ca${rang}.article_id = ${id})`).join(' OR ')})`;
