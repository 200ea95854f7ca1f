import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

import { HeavyFirst } from "./tools/heavy-first.ts";
import "./tools/test-modules.ts";

/** CLOCK_OF_TESTS=2027-01-01T00:10:00+01:00: the hour that the quick and the thorough tests believe it is, and their database with them. */
const { CLOCK_OF_TESTS: hour } = process.env;
if (hour) process.env["CLOCK_SHIFT"] = String(Date.parse(hour) - Date.now());

/** Houses, commands and tools start some fifty times in a run: what they load is compiled once. */
process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(new URL("node_modules/.cache/node", import.meta.url));

const common = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // No test depends on a fast answer: these end only what would never come.
  expect: { poll: { timeout: 120_000 } },
  // Loading the modules anew for each file took nearly half of the time; no test changes what a module holds.
  isolate: false,
  // What a test makes is mostly dropped at once: with more room for the young, half of the collections are spared.
  execArgv: ["--max-semi-space-size=64", "--import", fileURLToPath(new URL("tools/test-modules.ts", import.meta.url))],
  // Some wait, for a mail, a job or a browser: three keep two cores busy. A fourth helps journeys asked alone, and costs the whole run a tenth.
  maxWorkers: 3,
};

const zone = { TZ: "UTC" };
const otherHour = { NODE_OPTIONS: `--import ${new URL("src/platform/time/other-hour.testing.ts", import.meta.url).href}` };
const env = hour ? { ...zone, ...otherHour } : zone;

/**
 * "node" runs beside the code: quick tests, of which `npm run check` asks those that a change concerns, and thorough ones, which take longer (large real files,
 * killed processes, whom every page refuses). "browser" needs a house that is open. They share the workers, so that none waits for the last
 * file of another; each project loads what it tests once in each worker, hence only two.
 */
export default defineConfig({
  test: {
    // Node loads our modules (tools/test-modules.ts): nearly twice as fast as by way of Vite, whose one process all workers ask.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    globalSetup: ["src/databases.testing.ts"],
    sequence: { sequencer: HeavyFirst },
    projects: [
      {
        test: {
          ...common,
          env,
          name: "node",
          setupFiles: ["tools/own-modules.testing.ts"],
          include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", ...(process.env["QUICK"] ? ["**/*.thorough.test.*"] : [])],
        },
      },
      {
        test: {
          ...common,
          env: zone,
          name: "browser",
          // Each look at what is awaited asks a browser or a house: four a second are enough.
          expect: { poll: { timeout: 120_000, interval: 250 } },
          globalSetup: ["e2e/set-up.ts"],
          setupFiles: ["tools/own-modules.testing.ts", "e2e/each-file.ts"],
          include: ["e2e/**/*.test.ts", "src/**/*.browser.test.ts"],
        },
      },
    ],
  },
});
