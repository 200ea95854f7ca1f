/**
 * How alike two words look: Sørensen–Dice over their pairs of neighbouring letters (Dice 1945; for words: Adamson and Boreham 1974),
 * 2 × common ÷ (pairs of one + pairs of the other), 0 to 1.
 */
export const dice = (common: number, one: number, other: number): number => (2 * common) / (one + other);

/** The distinct pairs of a word, each as one number; a space stands before the first letter, as beginnings say more than endings. */
export function pairsOf(word: string): number[] {
  const pairs = new Set<number>();
  let last = 32;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    pairs.add(last * 65_536 + code);
    last = code;
  }
  return [...pairs];
}
