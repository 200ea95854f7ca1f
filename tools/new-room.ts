import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { addScreen } from "./scaffold/add-screen.ts";
import { format, insert, insertImport, stop } from "./scaffold/edit.ts";
import { pageFiles } from "./scaffold/page.ts";
import { roomFiles, type RoomNames } from "./scaffold/room.ts";
import { readScreen } from "./scaffold/screen.ts";

const usage = `Usage: npm run new:room name FRENCH ENGLISH DUTCH, as people call it
  npm run new:room repairs "Les réparations" "Repairs" "De herstellingen"`;

/** `npm run new:room name …`: a room with one page, and its lines in the three files that know all rooms. */
async function main([name = "", fr, en, nl]: readonly string[]): Promise<void> {
  if (!/^[a-z]+$/.test(name) || !fr || !en || !nl) return stop(usage);
  const folder = join("src", name);
  if (existsSync(folder)) return stop(`${folder} is there already.`);

  await mkdir(folder);
  for (const [file, text] of roomFiles({ name, fr, en, nl } satisfies RoomNames)) await writeFile(join(folder, file), text);
  const home = { ...readScreen(`${name}/home`)!, title: en };
  await addScreen(home, pageFiles(home), `/${name}`);

  await insert("src/rooms.ts", /( {2}app: \["\*"\],\n)/, `  ${name}: ["platform", "engines"],\n$1`);
  await insertImport("src/app.ts", `import ${name} from "./${name}/module.ts";`);
  await insert("src/app.ts", /(\n\];)/, `\n  ${name},$1`);
  await insert("README.md", /(\ntools\/ )/, `\n${`src/${name}/`.padEnd(20)} ${en.replace(/^./, (letter) => letter.toLowerCase())}$1`);
  await format(["src/rooms.ts", "src/app.ts", folder]);
  console.log(`Made ${folder}. Say in src/rooms.ts which doors it opens, in ${folder}/README.md what it is for. Then: npm run check.`);
}

await main(process.argv.slice(2));
