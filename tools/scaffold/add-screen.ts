import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { format, insert, insertImport } from "./edit.ts";
import type { Screen, ScreenFile } from "./screen.ts";

/** Writes a screen's files, and its lines in the room's routes and manifest. */
export async function addScreen({ room, folder, name, key }: Screen, files: readonly ScreenFile[], address: string): Promise<void> {
  const to = join("src", folder);
  await mkdir(to, { recursive: true });
  for (const [file, text] of files) await writeFile(join(to, file), text);
  const [routes, manifest] = [join("src", room, "routes.ts"), join("src", room, "module.ts")];
  await insert(routes, /(export const \w*[rR]outes = \{)/, `$1\n  ${key}: path("${address}"),`);
  await insertImport(manifest, `import ${key}Page from "./${folder.slice(room.length + 1)}/${name}.page.tsx";`);
  await insert(manifest, /(pages: \[)/, `$1${key}Page, `);
  await format([to, routes, manifest]);
}

/** The route map looks at a page for people with an account as one of them. */
export async function lookAtAs(room: string, person: string, address: string): Promise<void> {
  const file = join("src", room, "room.examples.ts");
  const text = await readFile(file, "utf8");
  if (new RegExp(`\\b${person}: \\[`).test(text)) await insert(file, new RegExp(`(\\b${person}: \\[)`), `$1"${address}", `);
  else if (text.includes("signedIn: {")) await insert(file, /(signedIn: \{)/, `$1 ${person}: ["${address}"],`);
  else await insert(file, /( {2}words: )/, `  signedIn: { ${person}: ["${address}"] },\n$1`);
  await format([file]);
}
