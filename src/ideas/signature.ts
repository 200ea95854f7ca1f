import { hasSiteAddress } from "#platform/text/site-address.ts";

/** "Mireille Delobel" → "Mireille D.": what is shown unless the person says otherwise. */
export function usualSignature(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  return [first, ...rest.slice(-1).map((last) => `${[...last][0]!.toUpperCase()}.`)].join(" ").slice(0, 160);
}

/** A signature is a name on one line: not an address, not a site, and without marks that make it look like somebody else's. */
export const isSignature = (text: string) =>
  text.length >= 2 && text.length <= 80 && !/[\p{C}\u2028\u2029\u115F\u1160\u3164\uFFA0@]/u.test(text) && !hasSiteAddress(text) && /\p{L}/u.test(text);
