import { defineConfig } from "vitest/config";

const jsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;
const common = { testTimeout: 120_000, hookTimeout: 120_000, env: { TZ: "UTC" } };

/** "quick" is what `npm run check` runs; "thorough" takes longer (large real files, killed processes); "browser" needs the real browser. */
export default defineConfig({
  oxc: jsx,
  test: {
    maxWorkers: 2,
    fsModuleCache: true,
    globalSetup: ["src/databases.testing.ts"],
    projects: [
      {
        oxc: jsx,
        test: {
          ...common,
          name: "quick",
          // Loading the modules anew for each file took nearly half of the time; no test changes what a module holds.
          isolate: false,
          // Some wait, for a mail or a job; three keep two cores busy.
          maxWorkers: 3,
          include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/*.thorough.test.ts"],
        },
      },
      {
        oxc: jsx,
        test: {
          ...common,
          name: "thorough",
          sequence: { groupOrder: 1 },
          include: ["src/**/*.thorough.test.ts"],
        },
      },
      {
        oxc: jsx,
        test: {
          ...common,
          name: "browser",
          globalSetup: ["e2e/open-house.ts"],
          include: ["e2e/**/*.test.ts", "src/**/*.browser.test.ts"],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
