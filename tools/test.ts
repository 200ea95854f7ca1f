import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { hourOfToday } from "./hours.ts";
import { run } from "./run.ts";

/** `npm test`: the checks, then every test, browser journeys included. Ends with what was asked, and the line that tells how many passed. */
const folder = await mkdtemp(join(tmpdir(), "beffroi-report-"));
const report = join(folder, "report.json");
const tally = join(folder, "tally.tsv");
const checks: [string, string, string[]][] = [
  ["format and lint", "biome", ["check", "--error-on-warnings", "."]],
  ["types", "tsc", ["--noEmit", "--checkers", "1"]],
  ["rooms", "node", ["--import", "tsx", "tools/check-rooms.ts"]],
  ["table types", "node", ["--import", "tsx", "tools/db-types.ts", "--check"]],
];

let passed = 0;
let failed = 0;
let skipped = 0;
// The types take as long as all the others: beside each other they fill two cores.
const ended = await Promise.all(checks.map(async ([name, command, args]) => ({ name, code: await run(command, args) })));
for (const { name, code } of ended) {
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.error(`Failed: ${name}.`);
  }
}

const hour = process.env["CLOCK_OF_TESTS"] ?? hourOfToday();
console.log(`For the quick and the thorough tests it is ${hour} (CLOCK_OF_TESTS repeats it); journeys live in the present.`);
const asked = ["run", "--reporter", "default", "--reporter", "json", "--outputFile.json", report, ...process.argv.slice(2)];
const code = await run("vitest", asked, { CLOCK_OF_TESTS: hour, TALLY: tally });
const counts: Report | null = await readFile(report, "utf8").then(JSON.parse, () => null);
passed += counts?.numPassedTests ?? 0;
failed += counts?.numFailedTests ?? 0;
skipped += counts?.numPendingTests ?? 0;
// A file that does not even load, or an error outside of any test, fails no test of its own.
if (code !== 0 && !counts?.numFailedTests) failed += 1;

console.log([...testsByProject(counts), ...(await tallied())].join(", "));
await rm(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly unknown[] }[];
}

/** "5893 quick tests", by what files are called. */
function testsByProject(found: Report | null): string[] {
  const projectOf = (file: string) => (/^e2e|\.browser\.test/.test(file) ? "browser" : file.includes(".thorough.test") ? "thorough" : "quick");
  const byProject = Map.groupBy(found?.testResults ?? [], ({ name }) => projectOf(relative(".", name)));
  return [...byProject].map(([project, files]) => `${files.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0)} ${project} tests`);
}

/** "1816 looks", of what tests do many times in one sentence (src/platform/web/tally.testing.ts). */
async function tallied(): Promise<string[]> {
  const lines = (await readFile(tally, "utf8").catch(() => "")).split("\n").filter(Boolean);
  const words: Record<string, string> = {
    look: "looks",
    html: "pages of valid HTML",
    refusal: "refusals",
    reading: "readings that change nothing",
    hidden: "addresses without what is hidden",
  };
  const kinds = Map.groupBy(lines, (line) => line.split("\t")[0]!);
  return [...kinds].map(([kind, those]) => `${those.length} ${words[kind]}`);
}
