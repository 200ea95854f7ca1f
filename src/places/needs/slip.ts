/**
 * The word that another one nearly is: one letter too many, too few, wrong or changed with its neighbour, two in words of nine letters and
 * more, never the first letter. Null where none or several are as near.
 */
export function slipOf(written: string, words: Iterable<string>): string | null {
  let [best, nearest] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const word of words) {
    if (word[0] !== written[0]) continue;
    const most = Math.min(word.length, written.length) >= 9 ? 2 : 1;
    if (Math.abs(word.length - written.length) > most) continue;
    const steps = slipsBetween(written, word);
    if (steps > most || steps > nearest) continue;
    // Of two as near, neither is meant: to guess would lead elsewhere.
    best = steps === nearest && best !== null && !sameWord(best, word) ? null : word;
    nearest = steps;
  }
  return best;
}

/** Forms of one word: "appartement" and "appartements". */
const sameWord = (one: string, other: string): boolean => one.startsWith(other.slice(0, -2)) || other.startsWith(one.slice(0, -2));

/** Damerau–Levenshtein distance, neighbours changed once (Damerau 1964). */
function slipsBetween(one: string, other: string): number {
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let steps = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) steps = Math.min(steps, before[j - 2]! + 1);
      next.push(steps);
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
