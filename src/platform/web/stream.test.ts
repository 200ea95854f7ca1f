import { get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { sql } from "kysely";
import { afterAll, describe, expect, it, vi } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { csvResponse, geojsonResponse, jsonResponse } from "./stream.ts";
import { streamRows } from "./stream-rows.ts";

const { db, pool, owner } = await testDb();
vi.spyOn(console, "error").mockImplementation(() => {});

interface Row {
  n: number;
  name: string;
}
const series = (last: number) => ({ compile: () => sql<Row>`select n, 'lieu ' || n as name from generate_series(1, ${last}::integer) n`.compile(db) });
const columns = { numéro: ({ n }: Row) => n, nom: ({ name }: Row) => name };

async function* thenFails(rows: number, message = "the disk is gone"): AsyncGenerator<Row> {
  for (let n = 1; n <= rows; n++) yield { n, name: `lieu ${n}` };
  throw new Error(message);
}

let read = 0;
async function* counted(): AsyncGenerator<Row> {
  for await (const row of streamRows(db, series(2_000_000))) {
    read++;
    yield row;
  }
}

const app = new Hono()
  .get("/whole.csv", () => csvResponse(columns, streamRows(db, series(100_000)), { filename: "lieux à louer.csv" }))
  .get("/whole.json", () => jsonResponse(streamRows(db, series(5000))))
  .get("/none.json", () => jsonResponse([]))
  .get("/whole.geojson", () => geojsonResponse([{ type: "Feature", geometry: { type: "Point", coordinates: [3.06, 50.63] }, properties: { name: "a" } }]))
  .get("/cut.csv", () => csvResponse(columns, thenFails(20_000)))
  .get("/cut.json", () => jsonResponse(thenFails(20_000)))
  .get("/fails.csv", () => csvResponse(columns, thenFails(0)))
  .get("/sql.csv", () =>
    csvResponse(columns, streamRows(db, { compile: () => sql<Row>`select n, 1 / (20000 - n) as name from generate_series(1, 30000) n`.compile(db) })),
  )
  .get("/long.csv", () => csvResponse(columns, counted()))
  .get("/packed/cut.csv", compress(), () => csvResponse(columns, thenFails(20_000)));
app.onError((error, context) => context.text(`500 ${error.message}`, 500));

const server = await new Promise<Server>((done) => {
  const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => done(started as Server));
});
afterAll(() => server.close());

const ask = (path: string, headers = {}) =>
  new Promise<IncomingMessage>((done, failed) => {
    get({ host: "127.0.0.1", port: (server.address() as AddressInfo).port, path, headers }, done).on("error", failed);
  });
/** What arrived, and whether the client could see that it was all. */
async function take(path: string, headers = {}): Promise<{ text: string; whole: boolean; answer: IncomingMessage }> {
  const answer = await ask(path, headers);
  let text = "";
  try {
    for await (const chunk of answer.setEncoding("utf8")) text += chunk;
    return { text, whole: answer.complete, answer };
  } catch {
    return { text, whole: false, answer };
  }
}
const busy = () => pool.totalCount - pool.idleCount;

describe("a streamed answer", () => {
  it("brings a table of any length", async () => {
    const { text, whole, answer } = await take("/whole.csv");
    expect(whole).toBe(true);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(answer.headers["content-disposition"]).toBe("attachment; filename*=UTF-8''lieux%20%C3%A0%20louer.csv");
    const lines = text.split("\r\n");
    expect([lines.length, lines[0], lines[100_000]]).toEqual([100_002, "numéro,nom", "100000,lieu 100000"]);
  });

  it("brings JSON and GeoJSON that can be read, empty or not", async () => {
    expect(JSON.parse((await take("/whole.json")).text)).toHaveLength(5000);
    expect(JSON.parse((await take("/none.json")).text)).toEqual([]);
    const { text, answer } = await take("/whole.geojson");
    expect(answer.headers["content-type"]).toBe("application/geo+json");
    expect(JSON.parse(text)).toMatchObject({ type: "FeatureCollection", features: [{ properties: { name: "a" } }] });
  });

  it("begins with a mark of its encoding only when asked", async () => {
    const first = async (bom: boolean) => new Uint8Array(await (await csvResponse(columns, [], { bom })).arrayBuffer())[0];
    expect([await first(true), await first(false)]).toEqual([0xef, "n".charCodeAt(0)]);
  });
});

describe("a streamed answer whose source fails", () => {
  it.each(["/cut.csv", "/cut.json", "/sql.csv"])("breaks off, so that nobody takes the file for whole: %s", async (path) => {
    const { whole, text } = await take(path);
    expect(whole).toBe(false);
    expect(text).not.toContain("Error");
  });

  it("breaks off also when it is compressed", async () => {
    expect((await take("/packed/cut.csv", { "accept-encoding": "gzip" })).whole).toBe(false);
  });

  it("is an ordinary error page when it fails before its first chunk", async () => {
    expect(await take("/fails.csv")).toMatchObject({ whole: true, text: "500 the disk is gone", answer: { statusCode: 500 } });
  });

  it("gives its connection back", async () => {
    await eventually(() => expect(busy()).toBe(0));
  });
});

describe("a streamed answer with a slow reader", () => {
  it("waits for the reader, and stops when the reader leaves", async () => {
    const answer = await ask("/long.csv");
    answer.pause();
    await eventually(async () => {
      const before = read;
      await new Promise((done) => setTimeout(done, 200));
      expect(read).toBe(before);
    });
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(1_000_000);
    expect(busy()).toBe(1);
    answer.destroy();
    await eventually(() => expect(busy()).toBe(0));
  });
});

describe("streamed answers to many slow readers", () => {
  it("leave connections for everybody else", async () => {
    const readers = await Promise.all(Array.from({ length: 5 }, () => ask("/long.csv")));
    for (const reader of readers) reader.pause();
    expect(busy()).toBe(5);
    const late = ask("/whole.csv");
    expect((await sql`select 1`.execute(db)).rows).toHaveLength(1);
    for (const reader of readers) reader.destroy();
    expect((await late).statusCode).toBe(200);
    (await late).destroy();
    await eventually(() => expect(busy()).toBe(0));
  });

  it("lose their connection when nobody reads them, and say so to a reader who comes back", async () => {
    const rows = streamRows(db, series(2000), { batch: 10, patienceSeconds: 0.2 });
    await rows.next();
    expect(busy()).toBe(1);
    await eventually(() => expect(busy()).toBe(0));
    await expect(async () => {
      for await (const _ of rows);
    }).rejects.toThrow();
  });

  it("wait for no one who failed or left before them", async () => {
    for (let n = 0; n < 12; n++) {
      await streamRows(db, { compile: () => sql`select nothing`.compile(db) })
        .next()
        .catch(() => {});
      const left = streamRows(db, series(5000));
      await left.next();
      await left.return(undefined);
    }
    expect(busy()).toBe(0);
    expect(await Array.fromAsync(streamRows(db, series(1)))).toHaveLength(1);
  });

  it("break off when the database ends the connection of one that reads nothing", async () => {
    const rows = streamRows(db, series(2000), { batch: 10 });
    await rows.next();
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`.execute(db);
    await new Promise((done) => setTimeout(done, 100));
    await expect(async () => {
      for await (const _ of rows);
    }).rejects.toThrow();
    await eventually(() => expect(busy()).toBe(0));
    expect((await sql`select 1`.execute(db)).rows).toHaveLength(1);
  });
});

describe("rows from a cursor", () => {
  it("are those of the beginning, whatever changes meanwhile", async () => {
    await sql`create table public.changing as select n from generate_series(1, 1000) n`.execute(owner);
    await sql`grant select, delete on public.changing to public`.execute(owner);
    const seen: number[] = [];
    for await (const { n } of streamRows(db, { compile: () => sql<{ n: number }>`select n from public.changing order by n`.compile(db) }, { batch: 100 })) {
      if (seen.length === 0) await sql`delete from public.changing`.execute(db);
      seen.push(n);
    }
    expect(seen).toHaveLength(1000);
  });

  it("cannot write", async () => {
    const rows = streamRows(db, { compile: () => sql`select nextval(pg_get_serial_sequence('platform.event', 'id'))`.compile(db) });
    await expect(rows.next()).rejects.toThrow("read-only transaction");
  });
});
