import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface Figures {
  readonly read: number;
  readonly voters: number;
  /** Megabytes: of the packed arrays, of what reading and then writing added to the peak of the process. */
  readonly packed: number;
  readonly reading: number;
  readonly writing: number;
  readonly written: number;
}

function figures(megabytes: number, keep: "voters" | "ballots"): Figures {
  const script = fileURLToPath(new URL("large-file.testing.ts", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, String(megabytes), keep], { encoding: "utf8" })) as Figures;
}

/** Growing an array holds its old and new copy for a moment; chunks and garbage take a constant part. */
const allowed = (packed: number): number => 3 * packed + 60;

test.each(["ballots", "voters"] as const)("a file of 100 MB is read within a small multiple of its packed %s, and written in pieces", (keep) => {
  const measured = figures(100, keep);
  console.info(keep, JSON.stringify(measured));
  expect(measured.voters).toBeGreaterThan(3_000_000);
  expect(measured.reading).toBeLessThan(allowed(measured.packed));
  expect(measured.writing).toBeLessThan(60);
});
