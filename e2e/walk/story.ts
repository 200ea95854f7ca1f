import type { Walk } from "./cast.ts";
import type { City } from "./city.ts";
import type { Ground } from "./ground.ts";
import { begin, furnish, open, staff } from "./beginning.ts";
import { decide, deliver, read } from "./outcome.ts";
import { type Book, openBook } from "./pace.ts";
import { propose, seal, study, vote } from "./vote.ts";

/** As those who do it: each begins where the one before ended. */
export const chapters = { open, furnish, staff, begin, propose, study, vote, seal, decide, deliver, read } as const;

/** From an empty house to a delivered project, or up to the last of these chapters. */
export async function walk(city: City, ground: Ground, last: keyof typeof chapters = "read"): Promise<Book> {
  const all: Walk = { city, ground, book: openBook(), people: new Map() };
  for (const [name, chapter] of Object.entries(chapters)) {
    await chapter(all);
    if (name === last) break;
  }
  return all.book;
}
