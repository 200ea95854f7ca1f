import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor } from "../../../../e2e/browser.ts";
import { count } from "../count/count.ts";
import { explain } from "../explain/explain.ts";
import { readPabulib } from "../pabulib/pabulib.ts";
import { samplePb } from "../pabulib/sample.testing.ts";
import type { Parameters } from "../rules/parameters.ts";
import { bundleForBrowser } from "./bundle.testing.ts";
import type { CountAnswer } from "./count-in-worker.ts";

const limit = 20_000;
const real = new URL("../../../../../shared/data/pb/elections/", import.meta.url);
const tie = ["cost", "votes", "id"] as const;
const add1: Parameters = { rule: "equal-shares", completion: "add1", step: "1", tie };

/** Long enough to be interrupted: add1 by a thousandth of a unit over many voters. */
function longElection(): string {
  const projects = Array.from({ length: 150 }, (_, index) => `p${index};${1000 + ((index * 7919) % 9001)}`);
  const votes = Array.from({ length: 40_000 }, (_, voter) => {
    const ids = Array.from({ length: 5 }, (_, choice) => (voter * 31 + choice * choice * 17 + ((voter >> 3) % 11)) % 150);
    return `${voter};${[...new Set(ids)].map((id) => `p${id}`).join(",")}`;
  });
  return samplePb({ meta: { budget: "300000" }, projects: ["project_id;cost", ...projects], votes: ["voter_id;vote", ...votes] });
}

const files = new Map<string, string | Uint8Array>([
  [
    "/",
    '<!doctype html><title>counting</title><script type="module">import { countInWorker } from "/count-in-worker.js"; window.countInWorker = countInWorker;</script>',
  ],
  ["/sample.pb", samplePb()],
  ["/bad.pb", samplePb({ votes: ["voter_id;vote", "1;zz"] })],
  ["/long.pb", longElection()],
]);
let server: Server;
let page: Page;

beforeAll(async () => {
  for (const { name, bytes } of await bundleForBrowser()) files.set(`/${name}`, bytes);
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "/");
    const body = files.get(path) ?? (path.startsWith("/real/") ? readFileSync(new URL(path.slice(6), real)) : null);
    const type = path.endsWith(".js") ? "text/javascript" : path === "/" ? "text/html" : "application/octet-stream";
    response.writeHead(body === null ? 404 : 200, { "content-type": type }).end(body ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => server.close());

const open = async (): Promise<void> => {
  page = await visitor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await page.goto("/");
};

/** Counts in the page; `cancel` aborts at the first sign of progress. */
function countInPage(file: string, parameters: Parameters, cancel = false): Promise<{ answer?: CountAnswer; failure?: string; progress: number[] }> {
  return page.evaluate(
    async ({ file, parameters, cancel }) => {
      const { countInWorker } = window as unknown as typeof import("./count-in-worker.ts");
      const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
      const stop = new AbortController();
      const progress: number[] = [];
      const onProgress = ({ runs }: { runs: number }): void => {
        progress.push(runs);
        if (cancel) stop.abort();
      };
      try {
        const answer = await countInWorker({ file: bytes, parameters, explain: true }, { worker: "/count.worker.js", onProgress, signal: stop.signal });
        return { answer, progress };
      } catch (error) {
        return { failure: (error as Error).name, progress };
      }
    },
    { file, parameters, cancel },
  );
}

const countHere = (bytes: string | Uint8Array, parameters: Parameters) => count(readPabulib(bytes).election, parameters);

test("what a count loads weighs at most 20 kB, compressed; its explanation, where it is asked for, 3 kB more", async () => {
  const scripts = (await bundleForBrowser()).map(({ bytes, onDemand }) => ({ size: gzipSync(bytes).length, onDemand }));
  const sum = (some: typeof scripts) => some.reduce((total, { size }) => total + size, 0);
  const [apart, always] = [scripts.filter(({ onDemand }) => onDemand), scripts.filter(({ onDemand }) => !onDemand)];
  console.info(`engine for the browser: ${sum(always)} bytes (gzip), its explanations ${sum(apart)} more`);
  expect(sum(always)).toBeLessThanOrEqual(limit);
  expect(apart).toHaveLength(1);
  expect(sum(apart)).toBeLessThanOrEqual(3_000);
});

test("a small election has the same result and explanation as here", async () => {
  await open();
  const parameters: Parameters = { ...add1, seed: "x", tie: ["cost", "lot"] };
  const { answer } = await countInPage("/sample.pb", parameters);
  const { election } = readPabulib(samplePb());
  const counted = count(election, parameters);
  expect(answer).toEqual({ type: "counted", counted, explanation: counted.ok && explain(election, counted.result), warnings: [] });
});

test("a tie is told, and a file that cannot be read is refused with its place", async () => {
  await open();
  const tied = await countInPage("/sample.pb", { rule: "equal-shares", completion: "add1", tie: [] });
  expect(tied.answer).toMatchObject({ type: "counted", counted: countHere(samplePb(), { rule: "equal-shares", completion: "add1", tie: [] }) });
  expect((await countInPage("/bad.pb", add1)).answer).toEqual({ type: "refused", message: 'line 15, column 3 (vote): no project has the id "zz"' });
});

test("a page is told that its worker failed", async () => {
  await open();
  const failure = await page.evaluate(
    `window.countInWorker({ election: null, parameters: { rule: "greedy" } }, { worker: "/count.worker.js" }).then(() => null, ({ name }) => name)`,
  );
  expect(failure).toBe("Error");
});

test("an election that is packed already is counted", async () => {
  await open();
  const winners = await page.evaluate(`(async () => {
    const units = (numerator) => ({ numerator, denominator: 1n });
    const project = (id, cost) => ({ id, cost: units(cost), name: "", categories: [], districts: [], printed: {} });
    const ballots = { starts: Uint32Array.of(0, 1, 3), choices: Uint32Array.of(0, 0, 1), points: null, pointScale: 1 };
    const election = { kind: "approval", budget: units(100n), projects: [project("a", 60n), project("b", 50n)], ballots, voters: 2 };
    const answer = await window.countInWorker({ election, parameters: { rule: "greedy" } }, { worker: "/count.worker.js" });
    return answer.counted.result.winners;
  })()`);
  expect(winners).toEqual(["a"]);
});

test("a long count tells its progress, can be cancelled, and leaves no worker behind", async () => {
  await open();
  const parameters: Parameters = { ...add1, step: "0.001" };
  const cancelled = await countInPage("/long.pb", parameters, true);
  expect(cancelled).toEqual({ failure: "AbortError", progress: [expect.any(Number)] });
  // Chromium gives a busy worker two seconds to end by itself.
  await expect.poll(() => page.workers().length).toBe(0);
  const whole = await countInPage("/long.pb", parameters);
  expect(whole.progress.length).toBeGreaterThan(1);
  expect(whole.answer).toMatchObject({ type: "counted", counted: countHere(longElection(), parameters) });
});

const elections: [string, Parameters][] = [
  ["Poland_Swiecie_2023.pb", add1],
  ["Poland_Wieliczka_2023_Green_Budget.pb", { ...add1, completion: "add1-utilitarian", comparison: "satisfaction" }],
  ["Poland_Warszawa_2022_Praga-Poludnie.pb", { rule: "equal-shares", utility: "cardinality", tie }],
  ["Poland_Katowice_2024_Srodmiescie.pb", { rule: "equal-shares", utility: "points", completion: "utilitarian", tie }],
  ["Poland_Krakow_2019_Zwierzyniec.pb", { rule: "greedy", utility: "borda", tie }],
  ["Hungary_Budapest_2024.pb", { rule: "phragmen", tie }],
];
if (!existsSync(real)) console.warn("skipped: ../shared/data/pb/elections is absent, no real election is counted in the browser");

test.skipIf(!existsSync(real)).each(elections)("%s has the same result as here", async (file, parameters) => {
  await open();
  const { answer } = await countInPage(`/real/${file}`, parameters);
  expect(answer).toMatchObject({ type: "counted", counted: countHere(readFileSync(new URL(file, real)), parameters) });
});
