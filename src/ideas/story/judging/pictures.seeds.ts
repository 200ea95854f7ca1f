import { sql } from "kysely";
import sharp from "sharp";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { aheadOf } from "#platform/start/ahead.ts";
import { hangPicture } from "../../delivery/news.command.ts";
import type { StoryCase } from "./story-case.ts";
import { deliveryWords } from "./words.seeds.ts";

const grounds: Readonly<Record<string, string>> = {
  nature: "#17624f",
  moving: "#4b5464",
  learning: "#8a4b16",
  solidarity: "#2b3950",
  culture: "#842816",
  play: "#744d00",
};

/** By category. */
export const newsPictures = aheadOf(
  async () => new Map(await Promise.all(Object.entries(grounds).map(async ([category, ground]) => [category, await draw(ground)] as const))),
);

/** A picture of the first news of a few deliveries: drawn, not taken. */
export async function hangPictures(db: Db, files: Files, cases: readonly StoryCase[]): Promise<void> {
  const drawn = await newsPictures.take();
  const shown = cases.filter(({ state }) => state === "delivered" || state === "delivering").slice(0, 6);
  for (const one of shown) {
    const { rows } = await sql<{
      id: string;
    }>`select id from ideas.delivery_entry where proposal_id = ${one.id} and kind = 'news' order by number limit 1`.execute(db);
    if (rows[0])
      await hangPicture(db, files, rows[0].id, {
        content: (drawn.get(one.category) ?? drawn.get("nature"))!,
        alt: (deliveryWords[one.category] ?? deliveryWords["nature"]!).picture,
      });
  }
}

function draw(ground: string): Promise<Buffer> {
  const house = (x: number, colour: string) =>
    `<path fill="${colour}" d="M${x} 560V330h40v-45h40v-45h60v45h40v45h40v230z"/><path fill="#fbe9bd" d="M${x + 60} 400h40v60h-40zM${x + 130} 400h40v60h-40z"/>`;
  const posts = Array.from(
    { length: 5 },
    (_, n) => `<path fill="#f2ebdf" d="M${180 + n * 190} 600h12v110h-12z"/><circle fill="${ground}" cx="${186 + n * 190}" cy="580" r="46"/>`,
  ).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><path fill="#e0eaf6" d="M0 0h1200v800H0z"/><path fill="#ddd3c2" d="M0 560h1200v240H0z"/>${house(120, "#a3341c")}${house(480, "#8a4b16")}${house(860, "#2b3950")}${posts}</svg>`;
  return sharp(Buffer.from(svg)).webp().toBuffer();
}
