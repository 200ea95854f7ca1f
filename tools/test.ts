import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { run } from "./run.ts";

/** `npm test`: the checks, then every test, browser journeys included. Ends with the line that tells how many passed. */
const folder = await mkdtemp(join(tmpdir(), "beffroi-report-"));
const report = join(folder, "report.json");
const checks: [string, string, string[]][] = [
  ["format and lint", "biome", ["check", "--error-on-warnings", "."]],
  ["types", "tsc", ["--noEmit"]],
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

const code = await run("vitest", ["run", "--reporter", "default", "--reporter", "json", "--outputFile.json", report, ...process.argv.slice(2)]);
const counts = await readFile(report, "utf8").then(JSON.parse, () => null);
passed += counts?.numPassedTests ?? 0;
failed += counts?.numFailedTests ?? 0;
skipped += counts?.numPendingTests ?? 0;
// A file that does not even load, or an error outside of any test, fails no test of its own.
if (code !== 0 && !counts?.numFailedTests) failed += 1;

await rm(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
