import { readFile } from "node:fs/promises";

import { cast } from "./people/cast.ts";

/** What must stand in no log: a name of the story, an address of anybody's, a telephone number as people write it or as the house keeps it. */
const personal: readonly RegExp[] = [
  new RegExp(
    Object.values(cast)
      .flatMap(({ name }) => name)
      .join("|"),
    "i",
  ),
  /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  /\+33[1-9]\d{8}\b/,
  /\b0[1-9]([ .]\d\d){4}\b/,
  /fauteuil roulant|langue des signes|malentendant|boucle magnétique/i,
];

/** The lines of these files that tell something about somebody. */
export async function personalLines(files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => "")));
  return personalLinesOf(texts.join("\n"));
}

export function personalLinesOf(text: string): string[] {
  return text.split("\n").filter((line) => personal.some((pattern) => pattern.test(line)));
}

/** @throws Error that ends the run when a log of it tells something about somebody. */
export function refuseLines(lines: readonly string[]): void {
  if (lines.length === 0) return;
  throw new Error(`The logs of this run tell of people, in ${lines.length} lines:\n${lines.slice(0, 10).join("\n").slice(0, 4000)}`);
}
