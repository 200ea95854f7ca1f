/** Letters that Unicode does not decompose, as PostgreSQL's `unaccent` writes them. */
const undecomposed: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/**
 * The words of a text, without what a hurried hand leaves out: small letters, no accent, ligatures as two letters, one space for
 * whatever is neither letter nor figure. "L’Œuvre d’ÉTÉ !" → "l oeuvre d ete". Invisible signs (soft hyphen, joiners) vanish.
 * Gives the words that `platform.fold` gives in SQL.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => undecomposed[letter]!)
    .replace(/[[^\p{L}\p{N}]ʼʻ]+/gv, " ")
    .trim();
}
