import { openSync, readSync } from "node:fs";
import { count } from "../src/engines/budgeting/count/count.ts";
import type { Ballots } from "../src/engines/budgeting/election/election.ts";
import type { Parameters } from "../src/engines/budgeting/rules/parameters.ts";
import { createPabulibReader } from "../src/engines/budgeting/pabulib/pabulib.ts";
import { type SyntheticSize, syntheticElection } from "./synthetic-election.ts";

/** What one child process is asked to measure. */
export interface Task {
  readonly source: { readonly file: string } | SyntheticSize;
  readonly parameters: Parameters;
}

export interface Measure {
  readonly voters: number;
  readonly projects: number;
  readonly megabytes: number;
  readonly parseSeconds: number;
  readonly countSeconds: number;
  readonly passSeconds: number;
  readonly packedMegabytes: number;
  readonly startMegabytes: number;
  readonly parsedMegabytes: number;
  readonly peakMegabytes: number;
  readonly winners: number;
}

const peak = (): number => process.resourceUsage().maxRSS / 1024;

function* chunksOf(source: Task["source"]): Generator<Uint8Array> {
  if (!("file" in source)) return yield* syntheticElection(source);
  const descriptor = openSync(source.file, "r");
  const buffer = new Uint8Array(2 ** 18);
  for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) yield buffer.subarray(0, read);
}

/** One look at every choice of every ballot: what no count can do without. */
function onePass({ starts, choices }: Ballots, projects: number): number {
  const votes = new Float64Array(projects);
  const start = performance.now();
  for (let voter = 0; voter + 1 < starts.length; voter++) {
    const end = starts[voter + 1] as number;
    for (let at = starts[voter] as number; at < end; at++) votes[choices[at] as number]! += 1;
  }
  return (performance.now() - start) / 1000;
}

function measure({ source, parameters }: Task): Measure {
  const startMegabytes = peak();
  const reader = createPabulibReader({ keepVoters: false });
  let [bytes, milliseconds] = [0, 0];
  for (const chunk of chunksOf(source)) {
    const start = performance.now();
    reader.push(chunk);
    milliseconds += performance.now() - start;
    bytes += chunk.length;
  }
  const ended = performance.now();
  const { election } = reader.end();
  milliseconds += performance.now() - ended;
  const parsedMegabytes = peak();
  const start = performance.now();
  const counted = count(election, parameters);
  if (!counted.ok) throw new Error(`${counted.problem} ${counted.projects.join(", ")}`);
  const countSeconds = (performance.now() - start) / 1000;
  const { ballots, projects } = election;
  return {
    voters: election.voters,
    projects: projects.length,
    megabytes: bytes / 1e6,
    parseSeconds: milliseconds / 1000,
    countSeconds,
    passSeconds: Math.min(...Array.from({ length: 7 }, () => onePass(ballots, projects.length))),
    packedMegabytes: (ballots.starts.byteLength + ballots.choices.byteLength + (ballots.points?.byteLength ?? 0)) / 1e6,
    startMegabytes,
    parsedMegabytes,
    peakMegabytes: peak(),
    winners: counted.result.winners.length,
  };
}

console.log(JSON.stringify(measure(JSON.parse(process.argv[2] as string) as Task)));
