import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, describe, expect, it } from "vitest";

import { connect } from "#platform/db/db.ts";
import { testDb } from "#platform/db/test-db.ts";
import { emit, emitWork } from "#platform/events/events.ts";
import { housekeeping } from "#platform/housekeeping/housekeeping.job.ts";
import { currentRoom } from "#platform/log/in-room.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import type { Job } from "./job.ts";
import { startJobs, type WorkingRoom } from "./jobs.ts";

const one = await testDb();
const two = connect(one.url);
const log = pino({ level: "silent" });

const ran: { by: string; n: number; room: string | undefined }[] = [];
const opened: string[] = [];
const heard: { event: number; at: number }[] = [];
let refusals = 0;

/** Who took the job that freezes the first who takes it. */
const took: string[] = [];
async function freeze(by: string, signal: AbortSignal): Promise<void> {
  took.push(by);
  if (took.length === 1) await new Promise((ended) => signal.addEventListener("abort", ended));
}

const platform: WorkingRoom = { name: "platform", jobs: [housekeeping] };
const roomsOf = (by: string): WorkingRoom[] => [
  platform,
  {
    name: "places",
    jobs: [
      { name: "places/count", run: async (_, { n }) => void ran.push({ by, n, room: currentRoom() }) } satisfies Job<{ n: number }>,
      { name: "places/frozen", run: ({ signal }) => freeze(by, signal) },
      { name: "places/nightly", cron: "30 4 * * *", run: async () => {} },
      { name: "places/overdue", cron: "30 4 * * *", atStart: true, run: async () => void opened.push(by) },
    ],
  },
  { name: "thread", listens: [{ event: "places.published", handle: async ({ event }) => void heard.push({ event: event.id, at: Date.now() }) }] },
  {
    name: "moderation",
    listens: [
      {
        event: "places.published",
        retryLimit: 2,
        async handle() {
          if (refusals === 0) return;
          refusals--;
          throw new Error("not now");
        },
      },
    ],
  },
];

const instances = await Promise.all([startJobs(one, roomsOf("one"), { log, pollSeconds: 0.5 }), startJobs(two, roomsOf("two"), { log, pollSeconds: 0.5 })]);
const [jobs] = instances;
afterAll(() => two.close());

const publish = (db: typeof one.db) => emit(db, "places.published", { id: "p1" }, "places");

describe("jobs of two processes that started at the same time on one database", () => {
  it("run once each, in the name of their room", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => instances[n % 2]!.send("places/count", { n })));
    await eventually(() => expect(ran.length).toBeGreaterThanOrEqual(40));
    expect(ran.map(({ n }) => n).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    // On a busy machine one of them may have taken all of those: more come until the other had its turn.
    for (let n = 1000; new Set(ran.map(({ by }) => by)).size < 2; n += 1) {
      await jobs.send("places/count", { n });
      await eventually(() => expect(ran.map((one) => one.n)).toContain(n));
    }
    expect(ran.every(({ room }) => room === "places")).toBe(true);
  });

  it("and events are begun though whoever would hear of them was cut off", async () => {
    await cutOff();
    await Promise.all([jobs.send("places/count", { n: 50 }), emitWork(one.db, "places/count", { data: { n: 51 } }, "places")]);
    await eventually(() => expect(ran.map(({ n }) => n)).toEqual(expect.arrayContaining([50, 51])));
  });

  it("go to another when the process that has one gives no sign of life: once, though both notice", async () => {
    await jobs.send("places/frozen", {});
    await eventually(() => expect(took).toHaveLength(1));
    await sql`update jobs.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`.execute(one.db);
    await eventually(async () => {
      await hurryRetries();
      expect(took).toHaveLength(2);
    });
    await eventually(async () => expect(await jobs.health()).toMatchObject({ waiting: 0, active: 0 }));
    const { rows } = await sql<{ tries: number }>`select retry_count as tries from jobs.job where name = 'places/frozen'`.execute(one.db);
    expect([took.length, rows]).toEqual([2, [{ tries: 1 }]]);
  });

  it("that may be overdue run once for each process that opens, without anybody asking", async () => {
    await eventually(() => expect(opened).toHaveLength(2));
  });

  it("start only if the transaction that asked for them commits", async () => {
    const trx = await one.db.startTransaction().execute();
    await jobs.send("places/count", { n: 100 }, { db: trx });
    await trx.rollback().execute();
    await one.db.transaction().execute((kept) => jobs.send("places/count", { n: 101 }, { db: kept }));
    await eventually(() => expect(ran.map(({ n }) => n)).toContain(101));
    expect(ran.map(({ n }) => n)).not.toContain(100);
  });

  it("follow the clock of Paris, and only as long as a room asks for it", async () => {
    const { rows } = await sql<{ name: string; timezone: string }>`select name, timezone from jobs.schedule`.execute(one.db);
    expect(rows).toContainEqual({ name: "places/nightly", timezone: "Europe/Paris" });

    const three = await startJobs(one, [platform], { log });
    await three.stop();
    const after = await sql<{ name: string }>`select name from jobs.schedule`.execute(one.db);
    expect(after.rows.map(({ name }) => name)).toEqual(["platform/housekeeping"]);
  });

  it("refuse two rooms that give the same name", async () => {
    const twice = { name: "places", jobs: [{ name: "places/count", run: async () => {} }] };
    await expect(startJobs(one, [twice, twice], { log })).rejects.toThrow("Two jobs or listeners are called places/count.");
  });
});

describe("an event", () => {
  it("reaches each listener once its transaction has committed", async () => {
    const trx = await one.db.startTransaction().execute();
    await publish(trx as never);
    await new Promise((done) => setTimeout(done, 800));
    expect(heard).toEqual([]);
    await trx.commit().execute();
    await eventually(() => expect(heard).toHaveLength(1));
  });

  it("is never heard of when its transaction is rolled back", async () => {
    const trx = await one.db.startTransaction().execute();
    await publish(trx as never);
    await trx.rollback().execute();
    await eventually(async () => expect((await jobs.health()).outbox).toBe(0));
    expect(heard).toHaveLength(1);
  });

  it("is handed over once when hundreds happen at the same time", async () => {
    await Promise.all(Array.from({ length: 300 }, () => publish(one.db)));
    await eventually(() => expect(heard.length).toBeGreaterThanOrEqual(301));
    expect(new Set(heard.map(({ event }) => event)).size).toBe(301);
    expect(heard).toHaveLength(301);
  });

  it("is tried again by the listener that failed, without troubling the other", async () => {
    await eventually(async () => expect(await jobs.health()).toMatchObject({ waiting: 0, active: 0 }));
    refusals = 1;
    await publish(one.db);
    await eventually(() => expect([refusals, heard.length]).toEqual([0, 302]));
    await hurryRetries();
    await eventually(async () => expect(await jobs.health()).toMatchObject({ waiting: 0, active: 0 }));
    expect(heard).toHaveLength(302);
    expect((await jobs.health()).dead).toBe(0);
  });

  it("that a listener never manages waits among the dead letters", async () => {
    refusals = Number.POSITIVE_INFINITY;
    await publish(one.db);
    await eventually(async () => {
      await hurryRetries();
      expect((await jobs.health()).dead).toBe(1);
    });
  });
});

/** Waiting for the growing pauses between attempts would take this test an hour. */
async function hurryRetries(): Promise<void> {
  await sql`update jobs.job set start_after = now() where state = 'retry'`.execute(one.db);
}

/** Nobody listens, until a moment later each does again. */
async function cutOff(): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ~* 'listen'
    and pid <> pg_backend_pid()`.execute(one.owner);
}

describe("a process that would look in ten minutes only", () => {
  it("does what is asked in the moment in which it is committed, since it is told", async () => {
    await eventually(async () => expect(await jobs.health()).toMatchObject({ waiting: 0, active: 0, outbox: 0 }));
    await Promise.all(instances.map((instance) => instance.stop()));
    const patient = await startJobs(one, roomsOf("patient"), { log, pollSeconds: 600 });
    for (let n = 300; n < 303; n += 1) {
      await one.db.transaction().execute((trx) => emitWork(trx, "places/count", { data: { n } }, "places"));
      await eventually(() => expect(ran.at(-1)).toMatchObject({ by: "patient", n }));
    }
    // What was said meanwhile, it finds when it listens again.
    await cutOff();
    await emitWork(one.db, "places/count", { data: { n: 303 } }, "places");
    await eventually(() => expect(ran.at(-1)).toMatchObject({ by: "patient", n: 303 }));
    await patient.stop();
  });

  it("looks often once it has found what nobody told it, as behind a pooler that passes on no news", async () => {
    await sql`alter table platform.event disable trigger event_announced`.execute(one.owner);
    const deaf = await startJobs(one, roomsOf("deaf"), { log, pollSeconds: 600 });
    await cutOff();
    for (const n of [310, 311, 312]) {
      await emitWork(one.db, "places/count", { data: { n } }, "places");
      await eventually(() => expect(ran.at(-1)).toMatchObject({ by: "deaf", n }));
    }
    await deaf.stop();
    await sql`alter table platform.event enable trigger event_announced`.execute(one.owner);
  });
});

describe("the health of jobs", () => {
  it("shows what waits when nobody works", async () => {
    const asking = await startJobs(one, roomsOf("three"), { log, work: false });
    await asking.send("places/count", { n: 200 });
    await publish(one.db);
    await new Promise((done) => setTimeout(done, 1100));
    const health = await asking.health();
    expect(health).toMatchObject({ waiting: 1, outbox: 1, queues: [{ name: "places/count", waiting: 1, active: 0 }] });
    expect(health.oldestSeconds).toBeGreaterThanOrEqual(1);
    await asking.stop();
  });
});
