/**
 * `npm run bench:opinions`: how long it takes from votes to map, groups and lists, for invented conversations, and for real ones if they are there;
 * what the files of a large one take to be written and fingerprinted. Memory is the most that the process had so far: sizes only grow.
 * `npm run bench:opinions votes [people] [statements]`: how many answers one process takes (opinion-votes.ts).
 */
import { analyse } from "../src/engines/opinion/analysis.ts";
import { invent } from "../src/engines/opinion/invented.testing.ts";
import { conversations, present } from "../src/engines/opinion/material.testing.ts";
import { gather, type Votes } from "../src/engines/opinion/votes.ts";
import { answerFile, answerFiles } from "../src/opinions/publish/answer-files.ts";
import { measureVotes } from "./opinion-votes.ts";

/** Milliseconds by the clock and of the processor, the least of so many runs. */
function measure<answer>(runs: number, work: () => answer): { clock: number; processor: number; answer: answer } {
  const found = Array.from({ length: runs }, () => {
    const [from, used] = [performance.now(), process.cpuUsage()];
    const answer = work();
    const { user, system } = process.cpuUsage(used);
    return { answer, clock: performance.now() - from, processor: (user + system) / 1000 };
  });
  return found.reduce((best, one) => (one.processor < best.processor ? one : best));
}

const memory = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`;

function say(name: string, votes: Votes, left: ReadonlySet<number>, aim?: number): void {
  const { clock, processor, answer } = measure(3, () => analyse(votes, { left }));
  const size = `${votes.people.length} × ${votes.statements.length}, ${votes.value.length} votes`;
  const groups = answer.groups ? `${answer.groups.centres.length} groups${answer.groups.clear ? "" : " (not clear)"}` : "no groups";
  const verdict = aim === undefined ? "" : clock <= aim ? `aim reached (≤ ${aim} ms)` : `AIM MISSED (≤ ${aim} ms)`;
  console.log(
    `${name.padEnd(42)}${size.padEnd(32)}${clock.toFixed(0).padStart(6)} ms${processor.toFixed(0).padStart(7)} ms of the processor   ${memory()}   ${groups} ${verdict}`,
  );
}

function sayInvented(people: number, statements: number, votes: number, aim?: number): ReturnType<typeof invent> {
  const invented = invent({ people, statements, groups: 3, spoken: votes / people / statements });
  say("invented, three groups", gather(invented.votes, invented.names), new Set(), aim);
  return invented;
}

/** As they are published, from what the database gives: a line for each person. */
async function sayFiles({ votes, names }: ReturnType<typeof invent>): Promise<void> {
  const said = { agree: 1, pass: 0, disagree: -1 } as const;
  const places = new Map(names.map((name, at) => [name, at]));
  const people = [...Map.groupBy(votes, ({ person }) => person).values()];
  const lines = people.map((own, person) => [person, ...own.map(({ statement, opinion }) => `${places.get(String(statement))}:${said[opinion]}`)].join(" "));
  for (const file of answerFiles) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    const text = await answerFile({ file, lines, numbers: [...names.keys()], prints: names.map(() => "0".repeat(64)) });
    const { user, system } = process.cpuUsage(used);
    const [clock, processor, size] = [performance.now() - from, (user + system) / 1000, text.length / 1e6].map((figure) => figure.toFixed(0));
    console.log(`  ${file.padEnd(40)}${`${size} MB`.padEnd(32)}${clock!.padStart(6)} ms${processor!.padStart(7)} ms of the processor   ${memory()}`);
  }
}

if (process.argv[2] === "votes") await measureVotes(Number(process.argv[3] ?? "500"), Number(process.argv[4] ?? "20"));
else await measureAll();

async function measureAll(): Promise<void> {
  sayInvented(2000, 900, 225_000, 600);
  sayInvented(5000, 1000, 500_000);
  await sayFiles(sayInvented(20_000, 500, 1_000_000));
  if (present) for (const { name, votes, left } of conversations()) say(name, votes, left);
}
