import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import { connect } from "#platform/db/db.ts";
import { testDb } from "#platform/db/test-db.ts";
import { forgetEndedWindows, longestWindowSeconds, takeToken } from "./rate-limit.ts";

const { db, url } = await testDb();
const other = connect(url);
afterAll(() => other.close());

const rows = async () => (await sql<{ key: Buffer }>`select key from platform.rate_limit`.execute(db)).rows;

describe("a rate limit", () => {
  it("lets exactly the limit through when two processes ask at the same time", async () => {
    const turns = await Promise.all(
      Array.from({ length: 60 }, (_, n) => takeToken(n % 2 ? db : other.db, "search 203.0.113.9", { limit: 20, windowSeconds: 60 })),
    );
    expect(turns.filter((turn) => turn.allowed)).toHaveLength(20);
    expect(turns.filter((turn) => !turn.allowed).every((turn) => turn.retryAfter > 50 && turn.retryAfter <= 60)).toBe(true);
  });

  it("counts each key on its own", async () => {
    expect(await takeToken(db, "search 203.0.113.10", { limit: 1, windowSeconds: 60 })).toMatchObject({ allowed: true, retryAfter: 0 });
    expect((await takeToken(db, "search 203.0.113.10", { limit: 1, windowSeconds: 60 })).allowed).toBe(false);
  });

  it("starts again when the window has ended", async () => {
    const soon = { limit: 1, windowSeconds: 0.2 };
    expect((await takeToken(db, "soon", soon)).allowed).toBe(true);
    expect(await takeToken(db, "soon", soon)).toMatchObject({ allowed: false, retryAfter: 1 });
    await new Promise((done) => setTimeout(done, 250));
    expect((await takeToken(db, "soon", soon)).allowed).toBe(true);
  });

  it("marks nobody for longer than the privacy page promises", async () => {
    await expect(takeToken(db, "long 203.0.113.11", { limit: 1, windowSeconds: longestWindowSeconds + 1 })).rejects.toThrow(RangeError);
    expect((await takeToken(db, "long 203.0.113.11", { limit: 1, windowSeconds: longestWindowSeconds })).allowed).toBe(true);
  });

  it("keeps no address, and forgets the windows that have ended", async () => {
    expect((await rows()).every(({ key }) => key.length === 32 && !key.includes("203.0.113"))).toBe(true);
    await sql`update platform.rate_limit set ends_at = now() - interval '1 second'`.execute(db);
    await forgetEndedWindows(db);
    expect(await rows()).toEqual([]);
  });
});
