import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { type OpenHouse, openHouse, stopWhilePlanting } from "./open-house.ts";
import { begunFolder, plantedFolder } from "./own-folder.ts";
import { prepared } from "./prepared.ts";

const [planted, begun] = [await plantedFolder(), await begunFolder()];

/** Runs `node tools/start.ts` until it ends. */
function startAndEnd(environment: NodeJS.ProcessEnv): Promise<{ code: number | null; errors: string }> {
  return new Promise((done) => {
    const child = spawn("node", ["tools/start.ts"], {
      env: { ...process.env, DATA_DIR: planted, MAILBOX: "oui", ...environment },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.once("exit", (code) => done({ code, errors }));
  });
}

/** The communes; each start has a port of its own, which addresses say. */
const read = async (house: string) => (await (await fetch(`${house}/communes`)).text()).replaceAll(house, "");

describe("starting the house", () => {
  /** Stays for the second test. */
  let third: OpenHouse;

  it("says its steps the first time, keeps its data, and starts again after kill -9", async () => {
    expect(prepared.firstWords).toMatch(/Creating the database…[\s\S]*Migrated the database[\s\S]*Planting the demo/);
    const second = await openHouse(planted);
    expect(second.output()).not.toMatch(/Creating|Migrated|Planting/);
    const before = await read(second.url);
    second.process.kill("SIGKILL");

    third = await openHouse(planted);
    expect(third.output()).not.toContain("Planting");
    const after = await read(third.url);
    expect(after).toBe(before);
  });

  it("serves two processes on one data folder; the database outlives the first that stops", async () => {
    const other = await openHouse(planted);
    await third.close();
    expect((await fetch(`${other.url}/sante`)).status).toBe(200);
    await other.close();
  });
});

/** Runs `npm start` at the head of a group of processes, as a terminal does, until the house is open. */
async function npmStart(): Promise<{ pid: number; ended: Promise<void> }> {
  const child = spawn("npm", ["start"], {
    detached: true,
    env: { ...process.env, DATA_DIR: planted, PORT: "0", LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await new Promise<void>((ready) => child.stdout.on("data", (chunk: Buffer) => String(chunk).includes("is open at") && ready()));
  return { pid: child.pid!, ended };
}

const databaseRuns = () => existsSync(join(planted, "postgres/postmaster.pid"));

describe("stopping the house", () => {
  it("and its database, by one signal to what npm start shows", async () => {
    const { pid, ended } = await npmStart();
    expect(databaseRuns()).toBe(true);
    process.kill(pid, "SIGTERM");
    await ended;
    await eventually(() => expect(databaseRuns()).toBe(false));
  });

  it("and its database, by Ctrl-C, of which everything in the terminal learns", async () => {
    const { pid, ended } = await npmStart();
    process.kill(-pid, "SIGINT");
    await ended;
    await eventually(() => expect(databaseRuns()).toBe(false));
  });

  // That the next start then plants it to its end is asked in own-database.test.ts.
  it("while its story is being planted leaves no database running, and the next start begins to plant it anew", async () => {
    for (const start of ["first", "next"]) {
      expect(await stopWhilePlanting({ DATA_DIR: begun }), start).toEqual({ code: 0, planting: true });
      expect(existsSync(join(begun, "postgres/postmaster.pid")), start).toBe(false);
    }
  });
});

describe("what stands in the way is said in one sentence, with exit code 1", () => {
  it("a busy port, before a first start has made anything", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    const { port } = server.address() as { port: number };
    const folder = join(planted, "not-begun");
    const { code, errors } = await startAndEnd({ PORT: String(port), DATA_DIR: folder });
    server.close();
    expect(existsSync(folder)).toBe(false);
    expect({ code, errors }).toEqual({ code: 1, errors: `Port ${port} is busy: stop the other program or set PORT to another number.\n` });
  });

  it("a database that does not answer", async () => {
    const { code, errors } = await startAndEnd({ DATABASE_URL: "postgres://someone:secret@127.0.0.1:1/nothing" });
    expect(code).toBe(1);
    expect(errors).toBe("The database at postgres://someone@127.0.0.1:1/nothing does not answer: check DATABASE_URL and that PostgreSQL runs there.\n");
  });

  it("a wrong setting", async () => {
    expect(await startAndEnd({ PORT: "many" })).toEqual({ code: 1, errors: "The setting PORT is wrong: must be a number.\n" });
    expect(await startAndEnd({ EPCI_SIREN: "12" })).toEqual({ code: 1, errors: "The setting EPCI_SIREN is wrong: must be nine digits.\n" });
  });
});
