const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether `shown` is `words` with some of them taken out, and nothing added but signs such as "[…]": what is published is what was written. */
export function isShortened(words: string, shown: string): boolean {
  const all = wordsOf(words);
  let at = 0;
  for (const word of wordsOf(shown)) {
    while (at < all.length && all[at] !== word) at += 1;
    if (at === all.length) return false;
    at += 1;
  }
  return true;
}
