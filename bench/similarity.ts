/** `npm run bench:similarity [-- --only ranking|levels|speed|tune]`: how well similar proposals are found, and how fast. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { fold } from "../src/engines/similarity/fold.ts";
import { chosen } from "../src/engines/similarity/parameters.ts";
import { printLevels } from "./similarity-levels.ts";
import type { Measure } from "./similarity-measure.ts";
import { reciprocalRanks } from "./similarity-ranks.ts";
import { bm25, lettersOf, ours, type Ranker, stemsOf, summed, trigrams } from "./similarity-rivals.ts";
import { folder, misspell, present, randomNumbers, readStatements } from "./similarity-texts.ts";

const aim = { ranking: 0.43, milliseconds: 5 };
const { values: flags } = parseArgs({ options: { only: { type: "string" } } });
const asked = (part: string, always = true) => (flags.only === undefined ? always : flags.only === part);
const number = (value: number) => value.toFixed(3).padStart(8);

function printRanking(): void {
  const statements = readStatements();
  console.log(`
Ranking: ${statements.length} statements of at most 102 characters, summed up by people from contributions to a French public consultation.
Each whole statement is a question to all others (the file has no titles; nothing but the statement is used). Rank: the place of the first
statement of the same document_id; equal scores in the order of the file; not found comes after all that is. MRR: the mean of 1 ÷ rank over the
questions that have such a statement. Parameters were chosen on documents of even number; those of odd number had no part in it.
"misspelt": in one of three words of five letters or more a letter is missing, added, changed or swapped; "no accents": the question typed without.\n`);
  console.log(`${"".padEnd(44)}     all    even     odd   misspelt  no accents`);
  const line = (name: string, rank: Ranker) => {
    const random = randomNumbers(3);
    const plain = reciprocalRanks(statements, rank);
    const slips = reciprocalRanks(statements, rank, (text) => misspell(text, 3, random));
    const bare = reciprocalRanks(statements, rank, (text) => text.normalize("NFD").replace(/\p{M}/gu, ""));
    console.log(name.padEnd(44) + number(plain.all) + number(plain.even) + number(plain.odd) + number(slips.all).padStart(11) + number(bare.all).padStart(12));
    return plain;
  };
  line(
    "trigram similarity (pg_trgm)",
    trigrams(statements, (text) => text.toLowerCase()),
  );
  line("trigram similarity (pg_trgm) with unaccent", trigrams(statements, fold));
  line("BM25 of stems alone", bm25(statements, stemsOf));
  line("BM25 of 3- and 4-grams alone", bm25(statements, lettersOf));
  line("BM25 of stems + BM25 of n-grams", summed(bm25(statements, stemsOf), bm25(statements, lettersOf)));
  line("ours, stems alone (no n-grams)", ours(statements, { ...chosen, closeEnough: 1 }));
  const { all } = line("ours", ours(statements));
  console.log(`\n${all.toFixed(3)} of all: ${all >= aim.ranking ? "aim reached" : "AIM MISSED"} (≥ ${aim.ranking})`);
}

function printTuning(): void {
  console.log("\nTuning: MRR of documents of even number only, as typed and misspelt\n\nclose enough   power   length    typed  misspelt");
  const statements = readStatements();
  for (const closeEnough of [0.4, 0.5, 0.6])
    for (const closenessPower of [1, 2, 3])
      for (const lengthPower of [0.15, 0.25, 0.35]) {
        const rank = ours(statements, { ...chosen, closeEnough, closenessPower, lengthPower });
        const random = randomNumbers(3);
        const typed = reciprocalRanks(statements, rank).even;
        const slips = reciprocalRanks(statements, rank, (text) => misspell(text, 3, random)).even;
        const mark = closeEnough === chosen.closeEnough && closenessPower === chosen.closenessPower && lengthPower === chosen.lengthPower ? "  chosen" : "";
        console.log(
          `${closeEnough.toFixed(2).padStart(12)}${String(closenessPower).padStart(8)}${lengthPower.toFixed(2).padStart(9)} ${number(typed)}  ${number(slips)}${mark}`,
        );
      }
}

function printSpeed(): void {
  console.log(`
Speed: French texts of the length of a title (all real up to about 12,000, then halves of real ones joined). Milliseconds of a question that
shows five; "processor" is its mean processor time, "typing" the first half of a title. "change" replaces one text. "page": 300 titles as the question.\n`);
  console.log(`${"texts".padStart(8)}  build s      MB   title p50 p95  processor    typing p50 p95   change p50 p95      page p50 p95`);
  const child = fileURLToPath(new URL("similarity-measure.ts", import.meta.url));
  const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)]!;
  for (const texts of [1000, 10_000, 100_000]) {
    const m = JSON.parse(execFileSync(process.execPath, [...process.execArgv, child, String(texts)], { encoding: "utf8" })) as Measure;
    const both = (times: readonly number[]) => at(times, 0.5).toFixed(2).padStart(10) + at(times, 0.95).toFixed(2).padStart(7);
    console.log(
      String(m.texts).padStart(8) +
        m.buildSeconds.toFixed(2).padStart(9) +
        m.megabytes.toFixed(0).padStart(8) +
        both(m.whole).padStart(16) +
        m.processor.toFixed(2).padStart(11) +
        both(m.typing) +
        both(m.change) +
        both(m.page).padStart(18),
    );
    if (texts === 10_000)
      console.log(`          p50 of a title: ${at(m.whole, 0.5) <= aim.milliseconds ? "aim reached" : "AIM MISSED"} (≤ ${aim.milliseconds} ms)`);
  }
}

if (!present) console.log(`Nothing measured: ${folder} is absent.`);
else {
  if (asked("ranking")) printRanking();
  if (asked("levels")) printLevels();
  if (asked("speed")) printSpeed();
  if (asked("tune", false)) printTuning();
}
