/**
 * `npm run bench:counting [-- --only real|synthetic|aims] [--voters N] [--rule RULE] [--file PART-OF-NAME]`
 * Every line is measured in a process of its own, so that its peak memory is its own.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Parameters } from "../src/engines/budgeting/rules/parameters.ts";
import type { Measure, Task } from "./counting-measure.ts";

interface Line extends Task {
  readonly name: string;
  /** The aim for the count, in seconds. */
  readonly aim?: number;
}

const { values: flags } = parseArgs({
  options: { only: { type: "string" }, voters: { type: "string" }, rule: { type: "string" }, file: { type: "string" } },
});
/** Megabytes a second. */
const parseAim = 40;
const tie = ["cost", "votes", "id"] as const;
const rules: readonly Parameters[] = [
  { rule: "greedy", tie },
  { rule: "equal-shares", completion: "none", tie },
  { rule: "equal-shares", completion: "add1", step: "1", tie },
  { rule: "phragmen", tie },
];
const add1 = rules[2] as Parameters;
const folder = fileURLToPath(new URL("../../shared/data/pb/elections/", import.meta.url));

function realLines(): Line[] {
  if (!existsSync(folder)) {
    console.log(`(no real elections: ${folder} is absent)`);
    return [];
  }
  const files = readdirSync(folder).filter((name) => name.endsWith(".pb") && name.includes(flags.file ?? ""));
  return files.flatMap((file) => rules.map((parameters) => ({ name: file.slice(0, 34), source: { file: folder + file }, parameters })));
}

const synthetic = (voters: number, projects: number, parameters: Parameters, aim?: number): Line => ({
  name: `synthetic ${voters} × ${projects}`,
  source: { voters, projects, seed: 5 },
  parameters,
  ...(aim === undefined ? {} : { aim }),
});

function aimLines(): Line[] {
  const wieliczka: Line = { name: "Wieliczka 2023, 6586 × 64", source: { file: `${folder}Poland_Wieliczka_2023_Green_Budget.pb` }, parameters: add1, aim: 1 };
  return [
    synthetic(60_000, 80, rules[1] as Parameters, 0.3),
    synthetic(6500, 64, add1, 1),
    ...(existsSync(folder) ? [wieliczka] : []),
    synthetic(30_000, 200, add1, 10),
    synthetic(1_000_000, 80, rules[0] as Parameters),
  ];
}

function growthLines(): Line[] {
  const sizes = flags.voters ? [Number(flags.voters)] : [10_000, 100_000, 300_000, 1_000_000];
  return rules.flatMap((parameters) => sizes.map((voters) => synthetic(voters, 200, parameters)));
}

const columns = ["election", "rule", "MB", "parse s", "MB/s", "count s", "aim s", "pass ms", "passes", "ballots MB", "read MB", "peak MB", "won"] as const;
const widths = columns.map((name, index) => (index === 0 ? 36 : index === 1 ? 18 : Math.max(name.length, 7)));
const print = (cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => (index < 2 ? cell.padEnd(widths[index] as number) : cell.padStart(widths[index] as number))).join("  "));

function run(line: Line): Measure | null {
  const child = fileURLToPath(new URL("counting-measure.ts", import.meta.url));
  try {
    const task = JSON.stringify({ source: line.source, parameters: line.parameters });
    return JSON.parse(execFileSync(process.execPath, [...process.execArgv, child, task], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })) as Measure;
  } catch (error) {
    const told = (error as { stderr?: string }).stderr?.split("\n").find((text) => /Error/.test(text));
    console.log(`${line.name}, ${line.parameters.rule}: not measured: ${told ?? String(error)}`);
    return null;
  }
}

function printMeasure(line: Line, m: Measure): void {
  const { rule, completion } = line.parameters;
  const ratio = m.passSeconds > 0 ? m.countSeconds / m.passSeconds : Number.NaN;
  const speed = m.megabytes / m.parseSeconds;
  const mark = line.aim === undefined ? "" : `≤ ${line.aim}${m.countSeconds <= line.aim ? "" : " !"}`;
  const cells: Readonly<Record<(typeof columns)[number], string>> = {
    election: line.name,
    rule: completion === undefined || completion === "none" ? rule : `${rule} ${completion}`,
    MB: m.megabytes.toFixed(1),
    "parse s": m.parseSeconds.toFixed(3),
    "MB/s": speed.toFixed(0) + (m.megabytes >= 10 && speed < parseAim ? " !" : ""),
    "count s": m.countSeconds.toFixed(3),
    "aim s": mark,
    "pass ms": (m.passSeconds * 1000).toFixed(2),
    passes: ratio.toFixed(0),
    "ballots MB": m.packedMegabytes.toFixed(1),
    "read MB": (m.parsedMegabytes - m.startMegabytes).toFixed(0),
    "peak MB": m.peakMegabytes.toFixed(0),
    won: String(m.winners),
  };
  print(columns.map((column) => cells[column]));
}

function section(title: string, only: string, lines: () => Line[]): void {
  if (flags.only !== undefined && flags.only !== only) return;
  console.log(`\n${title}`);
  print(columns);
  for (const line of lines()) {
    if (flags.rule !== undefined && line.parameters.rule !== flags.rule) continue;
    const measured = run(line);
    if (measured !== null) printMeasure(line, measured);
  }
}

console.log("passes: count time ÷ the time of one look at every choice of every packed ballot, the least that a count can take");
console.log("ballots MB: the packed ballots; read MB: peak of the process after reading, above its start; peak MB: of the whole process");
console.log(`parse aim: ≥ ${parseAim} MB/s, judged from 10 MB on (smaller files measure a cold start); a “!” marks an aim that was missed`);
section("Aims of the issue", "aims", aimLines);
section("Growth with the number of voters, 200 projects", "synthetic", growthLines);
section("Real elections", "real", realLines);
