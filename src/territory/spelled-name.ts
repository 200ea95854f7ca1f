import { fold } from "#engines/similarity/fold.ts";

/**
 * "St-André" and "Saint André" are one name, and so are "La Madeleine" and "Madeleine (La)", "Lyon 7e Arrondissement", "LYON 07" and "Lyon 7ème";
 * CEDEX is the post's, not the commune's.
 */
export function spelled(name: string): string {
  const words = fold(name)
    .replace(/\bst(e?)\b/g, "saint$1")
    .replace(/ cedex( \d+)?$/, "")
    .replace(/ 0?(\d{1,2})(?:er|e|eme)?(?: arrondissement)?$/, " $1");
  return words.replace(/^(.+) (l|la|le|les)$/, "$2 $1");
}
