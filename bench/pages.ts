import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { openHouse } from "../e2e/open-house.ts";
import { build } from "../tools/build.ts";

/**
 * `npm run bench:pages [places [words]]`: one server process, its own PostgreSQL, ten thousand places, three years of daily figures; each
 * page alone, then under load. With words, only the pages that have them in their name. Since a machine is never equally fast, the constant
 * page and the plain directory are asked just before each page, which is also given as a multiple of both.
 */
const places = process.argv[2] ?? "10000";
const words = process.argv[3] ?? "";
const pages = {
  home: "/?commune=roubaix",
  "directory, plain": "/lieux",
  "directory, filtered": "/lieux?commune=roubaix&fauteuil=1&activite=coworking",
  "directory, open now": "/lieux?ouvert=1",
  "text, in 4 of 10": "/lieux?q=atelier+numerique",
  "text, in few": "/lieux?q=briques",
  place: "",
  commune: "/communes/roubaix",
  "search, many": "/recherche?q=roubaix",
  "search, a typo": "/recherche?q=ateleir",
  "news (Atom)": "/nouvelles.atom",
  dashboard: "/tableau-de-bord",
  "dashboard, commune": "/tableau-de-bord/communes/roubaix",
  objective: "/objectifs/quarante-nouveaux-tiers-lieux",
  "rows behind": "/indicateurs/places.opened/lignes",
  "take part": "/participer?commune=roubaix",
  "ideas, plain": "/participer/charge/idees",
  "ideas, filtered": "/participer/charge/idees?commune=59512&categorie=theme-1&etat=admissible",
  "ideas, text": "/participer/charge/idees?q=jardin",
  "ideas, at random": "/participer/charge/idees?tri=hasard&graine=7&page=40",
  "ideas, map": "/participer/charge/idees/carte",
  "an idea, 1,000 comments": "/participer/charge/idees/1",
  "its comments": "/participer/charge/idees/1/commentaires?page=12",
} satisfies Record<string, string>;

interface Measure {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

const constant = await openConstantPage();
const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
await runToEnd("node", ["--import", "tsx", "src/cli.ts", "seed", "--places", places], { DATA_DIR: folder });
await build();
const house = await openHouse(folder, { SEED: "non", LOG_LEVEL: "error", CLOCK: "2026-11-24T15:40:00+01:00" });
try {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask = (path: string) => request(house.url + path, agent);
  const directory = await ask("/lieux");
  const place = /href="(\/lieux\/[a-z0-9-]{6,})"/.exec(directory)?.[1] ?? "/lieux";
  const css = /href="(\/assets\/beffroi[^"]+)"/.exec(directory)![1]!;
  const cssBytes = gzipSync(await ask(css), { level: 9 }).length;

  console.log(`${places} places, one process, PostgreSQL on the same machine; style sheet ${kilo(cssBytes)} gzip, scripts to read 0 kB\n`);
  const alone = (address: string, times: number) => measure(() => request(address, agent), 1, times);
  for (let i = 0; i < 500; i += 1) await request(constant.url, agent);
  const least = await alone(constant.url, 2000);
  console.log(`constant page of 52 kB from the same stack: p50 ${least.p50.toFixed(2)} ms, ${least.perSecond.toFixed(0)} req/s\n`);
  console.log("page                       p50 ms  p99 ms  × constant  × directory  at 1: req/s  at 8: req/s    p99 ms  HTML gzip  HTML + CSS");
  for (const [name, given] of Object.entries(pages).filter(([page]) => page.includes(words))) {
    const path = await landing(given || place);
    const bytes = gzipSync(await ask(path), { level: 6 }).length;
    for (let i = 0; i < 60; i += 1) await ask(path);
    const [nothing, plain] = [await alone(constant.url, 400), await alone(`${house.url}/lieux`, 200)];
    const page = await alone(house.url + path, 400);
    const loaded = await measure(() => ask(path), 8, 2000);
    const times = [page.p50.toFixed(1), page.p99.toFixed(1), (page.p50 / nothing.p50).toFixed(0), (page.p50 / plain.p50).toFixed(1)];
    const cells = [...times, page.perSecond.toFixed(0), loaded.perSecond.toFixed(0), loaded.p99.toFixed(1)];
    const widths = [8, 8, 12, 13, 13, 13, 10];
    console.log(name.padEnd(25) + cells.map((cell, i) => cell.padStart(widths[i]!)).join("") + kilo(bytes).padStart(11) + kilo(bytes + cssBytes).padStart(12));
  }
  console.log(
    "\nAim alone: p50 ≤ 8 ms where the directory is ≤ 3 ms, so ≤ 2.7 × directory, dashboards ≤ 4 ×; directory ≤ 20 × constant; HTML + CSS ≤ 35 kB gzip.",
  );
} finally {
  constant.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
}

/** Where an address leads: a number alone leads to the number with its title. */
async function landing(path: string): Promise<string> {
  const { pathname, search } = new URL((await fetch(house.url + path)).url);
  return pathname + search;
}

async function measure(once: () => Promise<unknown>, concurrency: number, total: number): Promise<Measure> {
  const times: number[] = [];
  let left = total;
  const start = performance.now();
  const worker = async () => {
    while (left-- > 0) {
      const begin = performance.now();
      await once();
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { p50: at(0.5), p99: at(0.99), perSecond: total / seconds };
}

/** A client as light as can be: it shares the two cores with what it measures. */
function request(url: string, agent: Agent): Promise<string> {
  return new Promise((done, failed) => {
    const asked = get(url, { agent, headers: { "accept-language": "fr" } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => (answer.statusCode === 200 ? done(Buffer.concat(chunks).toString()) : failed(new Error(`${url}: ${answer.statusCode}`))));
    });
    // The house closes what was idle too long, sometimes at the moment in which it is used again.
    asked.on("error", (error) => (asked.reusedSocket ? request(url, agent).then(done, failed) : failed(error)));
  });
}

async function openConstantPage(): Promise<{ url: string; close(): void }> {
  const child = spawn("node", ["bench/constant-page.ts"], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<string>((found) => child.stdout.once("data", (said: Buffer) => found(String(said).trim())));
  return { url: `http://127.0.0.1:${port}/`, close: () => child.kill() };
}

function runToEnd(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: "inherit" });
    child.once("exit", (code) => (code === 0 ? done() : failed(new Error(`${command} ${args.join(" ")} ended with ${code}`))));
  });
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
