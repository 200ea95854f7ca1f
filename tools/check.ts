import { run } from "./run.ts";

/** `npm run check`: all that is quick, in parallel where it can be. The browser journeys come with `npm test`. */
const started = performance.now();
const steps: [string, string[]][][] = [
  [
    ["biome", ["check", "--error-on-warnings", "."]],
    ["tsc", ["--noEmit", "--checkers", "1"]],
  ],
  [
    ["node", ["--import", "tsx", "tools/check-rooms.ts"]],
    ["node", ["--import", "tsx", "tools/db-types.ts", "--check"]],
  ],
  [["vitest", ["run", "--project", "node", "--reporter", "dot"]]],
];

let failed = false;
for (const together of steps) {
  const codes = await Promise.all(together.map(([command, args]) => run(command, args, { QUICK: "oui" })));
  failed ||= codes.some((code) => code !== 0);
}
console.log(`${failed ? "Something is wrong" : "All is well"}, after ${Math.round((performance.now() - started) / 1000)} s.`);
process.exitCode = failed ? 1 : 0;
