import { randomInt } from "node:crypto";

/** "La place du marché" becomes "la-place-du-marche"; what gives nothing becomes the word given. */
export function slugOf(title: string, otherwise: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return slug || otherwise;
}

/** Another address for a title that is taken already, or that is a word of the house. */
export const otherSlug = (slug: string): string => `${slug}-${randomInt(1000, 10_000)}`;
