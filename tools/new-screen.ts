import { existsSync } from "node:fs";
import { join } from "node:path";

import { actFiles } from "./scaffold/act.ts";
import { addScreen, lookAtAs } from "./scaffold/add-screen.ts";
import { stop } from "./scaffold/edit.ts";
import { pageFiles } from "./scaffold/page.ts";
import { readScreen } from "./scaffold/screen.ts";

const usage = `Usage: npm run new:screen room/screen [act]
  npm run new:screen places/opening            a page
  npm run new:screen places/merge/undo act     an act, in a folder of folders`;

/** `npm run new:screen room/screen [act]`: a page or an act that runs, its texts in three languages, its test, its lines in the room. */
async function main(asked = "", kind = "page"): Promise<void> {
  const screen = readScreen(asked);
  if (!screen || (kind !== "page" && kind !== "act")) return stop(usage);
  const { room, folder } = screen;
  if (!existsSync(join("src", room, "module.ts"))) return stop(`There is no room "${room}": npm run new:room makes one.`);
  if (existsSync(join("src", folder))) return stop(`src/${folder} is there already.`);

  const address = folder.slice(room.length);
  await addScreen(screen, kind === "act" ? actFiles(screen) : pageFiles(screen), address);
  if (kind === "act") await lookAtAs(room, "amina", address);
  console.log(`Made src/${folder}. Its address is ${address}: change it to French words in src/${room}/routes.ts. Then: npm run dev.`);
}

await main(process.argv[2], process.argv[3]);
