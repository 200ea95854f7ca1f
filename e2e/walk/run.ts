import { rm } from "node:fs/promises";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { build } from "../../tools/build.ts";
import { openBrowser } from "../browser.ts";
import { lille, lyon } from "./city.ts";
import { openGround } from "./ground.ts";
import { openBook, tableOf } from "./pace.ts";
import { walk } from "./story.ts";

/** `npm run walk [lille|lyon]`: from an empty house to a delivered project in the browser; prints what it took. */
const [, , one] = process.argv;
const cities = await Promise.all([lille(), lyon()]);
const asked = cities.filter(({ name }) => !one || name.toLowerCase() === one.toLowerCase());
await build();
for (const city of asked) {
  const folder = await freshFolder("walk");
  const ground = await openGround(city, folder);
  const book = openBook();
  try {
    await walk(city, ground, book);
  } finally {
    console.log(`\n${city.metropolis}\n${tableOf(book)}\n`);
    await ground.close();
    await rm(folder, { recursive: true, force: true });
  }
}
await (await openBrowser()).close();
