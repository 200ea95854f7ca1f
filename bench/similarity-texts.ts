import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** Third-party texts, never in this repository: see `README.md` of that folder. */
export const folder = fileURLToPath(new URL("../../shared/data/text/", import.meta.url));
export const present = existsSync(folder);

export interface Statement {
  readonly id: string;
  /** The contribution that it sums up; other statements of the same one are its near-duplicates. */
  readonly document: string;
  readonly text: string;
}

export interface Pair {
  readonly one: string;
  readonly other: string;
  /** 0 nothing in common … 5 the same, by people. */
  readonly alike: number;
}

export function readStatements(): Statement[] {
  const rows = parse(readFileSync(`${folder}consultation_an_syntheses_fr.csv`, "utf8"), { columns: true }) as { document_id: string; synthese: string }[];
  // Numbers of equal length, so that the order of ids is the order of the file.
  return rows.map(({ document_id, synthese }, n) => ({ id: String(n).padStart(6, "0"), document: document_id, text: synthese }));
}

export function readPairs(language: "fr" | "en"): Pair[] {
  const rows = parse(readFileSync(`${folder}stsb-${language}-dev.csv`, "utf8"), { relax_quotes: true }) as [string, string, string][];
  return rows.map(([one, other, alike]) => ({ one, other, alike: Number(alike) }));
}

/** So many French texts of the length of a title: real ones first, then halves of two real ones joined. */
export function* proposals(count: number): Generator<string> {
  const train = parse(readFileSync(`${folder}stsb-fr-train.csv`, "utf8"), { relax_quotes: true }) as [string, string, string][];
  const real = [...new Set([...readStatements().map(({ text }) => text), ...train.flatMap((row) => row.slice(0, 2))])];
  yield* real.slice(0, count);
  const random = randomNumbers(1);
  for (let n = real.length; n < count; n += 1) {
    const [one, other] = [real[random(real.length)]!.split(" "), real[random(real.length)]!.split(" ")];
    yield [...one.slice(0, Math.ceil(one.length / 2)), ...other.slice(Math.floor(other.length / 2)), `dossier ${n}`].join(" ");
  }
}

/** A slip of the pen in one word of so many that have five letters or more: a letter missing, added, changed, or swapped with the next. */
export function misspell(text: string, oneIn: number, random: (below: number) => number): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    if (random(oneIn) > 0) return word;
    const at = 1 + random(word.length - 2);
    const letter = String.fromCharCode(97 + random(26));
    const [before, here, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
    return before + [next, letter + here + next, letter + next, next + here][random(4)]! + after;
  });
}

/** The same numbers each time (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
