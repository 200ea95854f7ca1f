import type { Walk } from "./cast.ts";
import type { City } from "./city.ts";
import type { Ground } from "./ground.ts";
import { begin, furnish, open, staff } from "./beginning.ts";
import { decide, deliver, read } from "./outcome.ts";
import type { Book } from "./pace.ts";
import { propose, seal, study, vote } from "./vote.ts";

const chapters = [open, furnish, staff, begin, propose, study, vote, seal, decide, deliver, read];

/** From an empty house to a delivered project, as those who do it: each chapter begins where the one before ended. What it took is written in the book. */
export async function walk(city: City, ground: Ground, book: Book): Promise<void> {
  const all: Walk = { city, ground, book, people: new Map() };
  for (const chapter of chapters) await chapter(all);
}
