import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { build } from "../tools/build.ts";
import { unpackBrowser } from "./unpack-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Houses as `npm start` opens them, with the demo's story: one for each worker. */
    readonly houseUrls: readonly string[];
  }
}

/** The next afternoon of a working day: places are open whenever the tests run, and nothing of the story lies ahead that it tells as past. */
function workingAfternoon(): string {
  const now = Temporal.Now.zonedDateTimeISO("Europe/Paris");
  let afternoon = now.with({ hour: 15, minute: 40, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  while (afternoon.dayOfWeek > 5 || Temporal.ZonedDateTime.compare(afternoon, now) < 0) afternoon = afternoon.add({ days: 1 });
  return afternoon.toString({ timeZoneName: "never" });
}

/** Starts houses as a person does, on free ports and fresh data folders, and lays the browser ready. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await unpackBrowser();
  const opened = await Promise.all(
    Array.from({ length: 2 }, async () => {
      const folder = await mkdtemp(join(tmpdir(), "beffroi-e2e-"));
      return { folder, house: await openHouse(folder, { CLOCK: workingAfternoon() }) };
    }),
  );
  project.provide(
    "houseUrls",
    opened.map(({ house }) => house.url),
  );
  return async () => {
    for (const { folder, house } of opened) {
      await house.close();
      await rm(folder, { recursive: true, force: true });
    }
  };
}

export interface OpenHouse {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it wrote so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

let building: Promise<void> | undefined;

/** Built once for all the tests of a run, which come after. */
async function built(): Promise<void> {
  if (process.env["HOUSE_BUILT"]) return;
  building ??= build();
  await building;
  process.env["HOUSE_BUILT"] = "yes";
}

/** Passkeys need a name for the house: "localhost" rather than a number, and the port that its mails will write. */
export async function openHouse(dataDir: string, environment: NodeJS.ProcessEnv = {}): Promise<OpenHouse> {
  const port = await freePort();
  const own = { PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, DATA_DIR: dataDir, LOG_LEVEL: "warn" };
  await built();
  const child = spawn("node", ["--enable-source-maps", "dist/main.js"], { env: { ...process.env, ...own, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const closed = new Promise<void>((done) => child.once("exit", () => done()));
  return new Promise((ready, failed) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      const url = /is open at (http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (url) ready({ url, process: child, output: () => output, close });
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => failed(new Error(`The house did not open (${code}): ${output}`)));
  });

  async function close(): Promise<void> {
    child.kill("SIGTERM");
    await closed;
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}
