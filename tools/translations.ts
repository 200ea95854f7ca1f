import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { locales } from "../src/platform/i18n/locale.ts";
import { isTest, readSources, src } from "./source.ts";
import { findTexts } from "./translations/find-texts.ts";
import { writeTexts } from "./translations/write-texts.ts";

const usage = `Usage: npm run translations export FOLDER    writes fr.json, en.json, nl.json: one text a key, as Weblate and others read them
       npm run translations import FOLDER    takes them back into the code; then the types are checked
`;

/** Files of the house in which texts may stand, relative to src. */
export const sourcesOfTexts = (): [file: string, path: string, source: string][] =>
  [...readSources()]
    .map(([path, source]): [string, string, string] => [relative(src, path), path, source])
    .filter(([file, path]) => !file.endsWith(".sql") && !isTest(path) && !/(^|\/)story\/|\.seeds\.|^seeds|\.examples\./.test(file));

async function exportTexts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const all = sourcesOfTexts().flatMap(([file, , source]) => findTexts(file, source));
  for (const locale of locales) {
    const texts = Object.fromEntries(all.filter((text) => text.locale === locale).map(({ key, text }) => [key, text]));
    await writeFile(join(folder, `${locale}.json`), `${JSON.stringify(texts, null, 2)}\n`);
    console.log(`${locale}.json: ${Object.keys(texts).length} texts.`);
  }
}

async function importTexts(folder: string): Promise<number> {
  const faults: string[] = [];
  let changed = 0;
  for (const locale of locales) {
    const file = join(folder, `${locale}.json`);
    if (!existsSync(file)) continue;
    const translations: Record<string, unknown> = JSON.parse(await readFile(file, "utf8"));
    const known = new Set<string>();
    for (const [name, path, source] of sourcesOfTexts()) {
      for (const { key } of findTexts(name, source)) known.add(key);
      const written = writeTexts(name, source, locale, translations);
      faults.push(...written.faults);
      changed += written.changed;
      if (written.changed > 0) await writeFile(path, written.source);
    }
    faults.push(...Object.keys(translations).flatMap((key) => (known.has(key) ? [] : [`${key} (${locale}): the house has no such text any more`])));
  }
  for (const fault of faults) console.error(fault);
  console.log(`${changed} texts changed, ${faults.length} not taken.`);
  if (changed > 0) execFileSync("npm", ["run", "--silent", "check"], { stdio: "inherit" });
  return faults.length === 0 ? 0 : 1;
}

async function main([act, folder]: readonly string[]): Promise<number> {
  if (folder && act === "export") {
    await exportTexts(folder);
    return 0;
  }
  if (folder && act === "import") return importTexts(folder);
  console.error(usage);
  return 2;
}

if (import.meta.filename === process.argv[1]) process.exit(await main(process.argv.slice(2)));
