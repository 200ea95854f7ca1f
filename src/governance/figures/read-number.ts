/** "40", "0,4", "40 %": a share is kept from 0 to 1. */
export function readNumber(typed: string | undefined): number | null {
  const text = (typed ?? "").replace(/[\s\u202f\u00a0]/g, "").replace(",", ".");
  const found = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!found) return null;
  return found[2] ? Number(found[1]) / 100 : Number(found[1]);
}
