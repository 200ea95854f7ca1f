import { randomInt } from "node:crypto";

import { fold } from "#engines/similarity/fold.ts";

const longest = 80;

/** "La place du Marché aux bœufs" → "la-place-du-marche-aux-boeufs": what an address keeps of a title; `otherwise` when nothing of it is left. */
export function slugOf(title: string, otherwise = ""): string {
  const slug = fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, longest)
    .replace(/-$/, "");
  return slug || otherwise;
}

/** Another address for a title whose own is taken, or is a word of the house: twenty things of one title meet once in five thousand times. */
export const otherSlug = (slug: string): string => `${slug}-${randomInt(100_000, 1_000_000)}`;
