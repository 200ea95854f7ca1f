import { spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "kysely";
import { pino } from "pino";
import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { readsModules } from "#platform/start/other-process.testing.ts";
import { startJobs, type WorkingRoom } from "./jobs.ts";
import { findTask, listTasks, startTask } from "./task.ts";

const database = await testDb();
const { db, url } = database;
const log = pino({ level: "silent" });
const gate = Promise.withResolvers<void>();

const places: WorkingRoom = {
  name: "places",
  jobs: [
    {
      name: "places/import",
      async run({ progress, report }, { rows }) {
        for (let row = 1; row <= rows; row++) await progress(row, rows, `ligne ${row}`);
        await gate.promise;
        await report({ created: rows });
      },
    },
    {
      name: "places/break",
      retryLimit: 0,
      async run() {
        throw Object.assign(new Error("the file has no header"), { detail: "Zoé Invisible" });
      },
    },
    {
      name: "places/long",
      async run({ signal, progress }) {
        const stop = new Promise((_, stopped) => signal.addEventListener("abort", () => stopped(signal.reason)));
        await Promise.all([progress(1, 2), stop]);
      },
    },
  ],
};
const jobs = await startJobs(database, [places], { log, pollSeconds: 0.5, patienceSeconds: 100 });

describe("a task", () => {
  it("shows how far it is, then what came of it", async () => {
    const id = await startTask(db, { kind: "places/import", title: "Import de lieux", data: { rows: 1000 }, by: "samira" });
    expect(await findTask(db, id)).toMatchObject({ state: "waiting", title: "Import de lieux", startedBy: "samira", done: 0, total: null });
    await eventually(async () => expect(await findTask(db, id)).toMatchObject({ state: "running", done: expect.any(Number), total: 1000 }));
    gate.resolve();
    await eventually(async () =>
      expect(await findTask(db, id)).toMatchObject({ state: "done", done: 1000, total: 1000, note: "ligne 1000", report: { created: 1000 }, reason: null }),
    );
    expect((await listTasks(db)).map((task) => task.id)).toContain(id);
  });

  it("does not exist when the transaction that started it failed", async () => {
    const trx = await db.startTransaction().execute();
    const id = await startTask(trx, { kind: "places/import", title: "", data: { rows: 1 }, by: null });
    await trx.rollback().execute();
    expect(await findTask(db, id)).toBeNull();
  });

  it("is not found by an identifier that is none", async () => {
    expect(await findTask(db, "../etc/passwd")).toBeNull();
  });

  it("says why it failed when no attempt is left", async () => {
    const id = await startTask(db, { kind: "places/break", title: "", data: {}, by: null });
    await eventually(async () => expect(await findTask(db, id)).toMatchObject({ state: "failed", reason: "the file has no header" }));
    const outputs = async () =>
      (await sql<{ output: string }>`select output::text as output from jobs.job`.execute(db)).rows.map(({ output }) => output).join();
    await eventually(async () => expect(await outputs()).toContain("the file has no header"));
    expect(await outputs()).not.toContain("Zoé");
  });
});

describe("a task whose process is killed", () => {
  /** Another process, like an older one of ours: it takes the job up and is killed before it ends. */
  async function startAndKill(kind: string, attemptsLeft: number): Promise<string> {
    const script = `
      import { pino } from "pino";
      const { connect } = await import("${process.cwd()}/src/platform/db/db.ts");
      const { startJobs } = await import("${process.cwd()}/src/platform/jobs/jobs.ts");
      const run = async ({ progress }) => { await progress(7, 10); console.log("at work"); await new Promise(() => {}); };
      await startJobs(connect(${JSON.stringify(url)}), [{ name: "places", jobs: [{ name: "${kind}", retryLimit: ${attemptsLeft}, run }] }], { log: pino({ level: "silent" }), pollSeconds: 0.5 });
    `;
    const child = spawn(process.execPath, [...readsModules, "--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    const id = await startTask(db, { kind, title: "", data: {}, by: null });
    await once(child.stdout!, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    return id;
  }

  /** The heartbeat is missed after 30 seconds; a test does not wait. Any process that lives finds it out. */
  async function missHeartbeat(): Promise<void> {
    await sql`update jobs.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`.execute(db);
    await eventually(async () => expect((await sql`select from jobs.job where state = 'active'`.execute(db)).rows).toEqual([]));
  }

  it("is taken up by another process", async () => {
    const id = await startAndKill("places/slow", 1);
    expect(await findTask(db, id)).toMatchObject({ state: "running", done: 7, total: 10 });
    await missHeartbeat();
    await sql`update jobs.job set start_after = now() where state = 'retry'`.execute(db);
    const survivor = await startJobs(database, [{ name: "places", jobs: [{ name: "places/slow", run: ({ report }) => report({ finished: true }) }] }], {
      log,
      pollSeconds: 0.5,
    });
    await eventually(async () => expect(await findTask(db, id)).toMatchObject({ state: "done", report: { finished: true } }));
    await survivor.stop();
  });

  it("is shown as failed when that was the last attempt", async () => {
    const id = await startAndKill("places/once", 0);
    await missHeartbeat();
    await eventually(async () => expect(await findTask(db, id)).toMatchObject({ state: "failed", done: 7, reason: expect.stringMatching(/heartbeat|ended/) }));
    expect((await jobs.health()).dead).toBeGreaterThan(0);
  });
});

describe("a task at work when its process is asked to stop", () => {
  it("is told at once, and waits for another process", async () => {
    const id = await startTask(db, { kind: "places/long", title: "", data: {}, by: null });
    await eventually(async () => expect(await findTask(db, id)).toMatchObject({ state: "running", done: 1 }));
    await jobs.stop();
    expect(await findTask(db, id)).toMatchObject({ state: "waiting", done: 1, note: "the process stops" });
  });
});
