/** `npm run bench:sortition`: how long the fairest lottery over panels takes, and the thousand numbered panels made of it. */
import { checkPanels } from "../src/engines/sortition/check.ts";
import type { Draw } from "../src/engines/sortition/draw.ts";
import { type Depth, leximin } from "../src/engines/sortition/leximin.ts";
import { assemblyOf22, exampleSmall, present } from "../src/engines/sortition/material.testing.ts";
import { numberedPanels } from "../src/engines/sortition/numbered.ts";
import { loadSolver } from "../src/engines/sortition/solver.ts";

/** The same pool again and again until it has so many people: whoever is alike is one kind, so that size alone costs little. */
function enlarge(draw: Draw, people: number): Draw {
  const candidates = Array.from({ length: people }, (_, at) => ({ ...draw.candidates[at % draw.candidates.length]!, id: `p${at}` }));
  return { ...draw, candidates };
}

/** Milliseconds by the clock and of the processor, the least of so many runs. */
async function measure<answer>(runs: number, work: () => answer | Promise<answer>): Promise<{ clock: number; processor: number; answer: answer }> {
  const found: { clock: number; processor: number; answer: answer }[] = [];
  for (let run = 0; run < runs; run++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    const answer = await work();
    const { user, system } = process.cpuUsage(used);
    found.push({ answer, clock: performance.now() - from, processor: (user + system) / 1000 });
  }
  return found.reduce((best, one) => (one.clock < best.clock ? one : best));
}

const say = (label: string, { clock, processor }: { clock: number; processor: number }, more = "") =>
  console.log(`${label.padEnd(52)}${clock.toFixed(0).padStart(7)} ms${processor.toFixed(0).padStart(9)} ms of the processor   ${more}`);

async function measureDraw(label: string, draw: Draw, { aim, runs = 5 }: { aim?: number; runs?: number }): Promise<void> {
  for (const depth of ["first", "all"] satisfies Depth[]) {
    const found = await measure(runs, () => leximin(draw, depth));
    const { kinds, chances, panels } = found.answer!;
    const smallest = Math.min(...chances);
    const verdict = depth === "first" || aim === undefined ? "" : found.clock <= aim ? `aim reached (≤ ${aim} ms)` : `AIM MISSED (≤ ${aim} ms)`;
    say(
      `${label}, ${depth === "all" ? "leximin" : "maximin"}`,
      found,
      `${kinds.kinds.length} kinds, ${panels.filter(({ share }) => share > 0).length} panels, smallest chance ${smallest.toFixed(10)} ${verdict}`,
    );
    if (depth === "first") continue;
    const numbered = await measure(1, () => numberedPanels(draw, found.answer!, 1000));
    const { counts } = checkPanels(draw, numbered.answer);
    const off = Math.max(...kinds.kinds.flatMap(({ people }, kind) => people.map((at) => Math.abs(counts[at]! / 1000 - chances[kind]!))));
    say("  a thousand numbered panels of it", numbered, `no chance off by more than ${off.toFixed(5)}`);
  }
}

console.log("Pools: ../shared/data/sortition (sf_fixture_150_22, example_small_20), and these repeated to 2,000 people; none of 2,000 is shared there.");
if (!present) throw new Error("no pools in ../shared/data/sortition");
say("loading the solver", await measure(1, loadSolver));
await measureDraw("22 of 150 people", assemblyOf22(), { aim: 2000 });
await measureDraw("20 of 2,000 people of few kinds", enlarge(exampleSmall(), 2000), { aim: 100 });
await measureDraw("22 of 2,000 people of many kinds", enlarge(assemblyOf22(), 2000), { aim: 100 });
