import { glob } from "node:fs/promises";

import { roomsToAsk } from "./rooms-to-ask.ts";
import { run } from "./run.ts";

/**
 * `npm run check [room…|all]`: format and lint, types, rooms, table types, the quick tests that look at the whole house, and those of the
 * rooms that changed (rooms-to-ask.ts) or are named. The other rooms', the long tests and the browser journeys come with `npm test`.
 */
const started = performance.now();
const rooms = await roomsToAsk(process.argv.slice(2));
const files = rooms === "all" ? [] : [...(await Array.fromAsync(glob("src/*.test.ts"))), "tools/", ...rooms.map((room) => `src/${room}/`)];
const checks: [string, string[]][] = [
  ["biome", ["check", "--error-on-warnings", "."]],
  ["tsc", ["--noEmit", "--checkers", "1"]],
  ["node", ["--import", "tsx", "tools/check-rooms.ts"]],
  ["node", ["--import", "tsx", "tools/db-types.ts", "--check"]],
  ["vitest", ["run", "--project", "node", "--reporter", "dot", ...files]],
];
const codes = await Promise.all(checks.map(([command, args]) => run(command, args, { QUICK: "oui" })));
const failed = codes.some((code) => code !== 0);
const asked = rooms === "all" ? "all rooms" : rooms.length > 0 ? rooms.join(", ") : "no room";
console.log(`${failed ? "Something is wrong" : "All is well"}, after ${Math.round((performance.now() - started) / 1000)} s. Quick tests of ${asked}.`);
if (rooms !== "all") console.log("`npm run check all` asks those of every room, `npm test` everything.");
process.exitCode = failed ? 1 : 0;
