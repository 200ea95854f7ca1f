/** "Mireille Delobel" → "Mireille D.": what is shown unless the person says otherwise. */
export function usualSignature(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  return [first, ...rest.slice(-1).map((last) => `${[...last][0]!.toUpperCase()}.`)].join(" ").slice(0, 160);
}

/** A signature is a name on one line: not an address, not a site. */
export const isSignature = (text: string) =>
  text.length >= 2 && text.length <= 80 && !/[\p{Cc}\u2028\u2029@]|https?:|www\./iu.test(text) && /\p{L}/u.test(text);
