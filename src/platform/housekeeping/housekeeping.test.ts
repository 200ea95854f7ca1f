import { sql } from "kysely";
import { pino } from "pino";
import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { housekeeping } from "./housekeeping.job.ts";

const { db } = await testDb();
const count = async (what: string) => (await sql<{ n: number }>`select count(*) as n from ${sql.raw(what)}`.execute(db)).rows[0]!.n;

describe("housekeeping", () => {
  it("removes what is old and keeps what is not", async () => {
    await sql`insert into platform.event (name, payload, room, dispatched_at) values ('old', '{}', 'r', now() - interval '31 days'), ('new', '{}', 'r', now())`.execute(
      db,
    );
    await sql`insert into platform.event (name, payload, room, created_at) values ('waiting', '{}', 'r', now() - interval '90 days')`.execute(db);
    await sql`
      insert into platform.mail (recipient, subject, body_text, locale, room, state, created_at)
      values ('a@b.fr', 'old', 'x', 'fr', 'r', 'kept', now() - interval '31 days'), ('a@b.fr', 'stuck', 'x', 'fr', 'r', 'waiting', now() - interval '4 days'),
             ('a@b.fr', 'new', 'x', 'fr', 'r', 'waiting', now())
    `.execute(db);
    await sql`insert into platform.rate_limit (key, used, ends_at) values ('\\x00', 1, now() - interval '1 second'), ('\\x01', 1, now() + interval '1 hour')`.execute(
      db,
    );

    await housekeeping.run({ db, log: pino({ level: "silent" }), signal: AbortSignal.abort(), progress: async () => {}, report: async () => {} } as never, {});

    expect([await count("platform.event"), await count("platform.rate_limit"), await count("platform.mail")]).toEqual([2, 1, 2]);
    const { rows } = await sql`select subject, state, body_text from platform.mail order by created_at`.execute(db);
    expect(rows).toEqual([
      { subject: "stuck", state: "failed", body_text: null },
      { subject: "new", state: "waiting", body_text: "x" },
    ]);
  });
});
