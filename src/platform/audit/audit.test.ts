import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { recordAct, verifyChain } from "./audit.ts";

const { db, pool, owner } = await testDb();
const publish = (id: string) =>
  recordAct(db, { who: "samira", act: "place.publish", room: "places", about: { kind: "place", id }, after: { état: "publié", n: 1.5 } });

describe("the audit log", () => {
  it("is whole when nobody has acted yet", async () => {
    expect(await verifyChain(db)).toEqual({ ok: true, count: 0, head: null });
  });

  it("stays one chain when fifty people act at the same time", async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => publish(String(n))));
    expect(await verifyChain(db)).toMatchObject({ ok: true, count: 50 });
  });

  it("keeps no number for an act whose transaction fails", async () => {
    await expect(
      db.transaction().execute(async (trx) => {
        await recordAct(trx, { who: "samira", act: "place.close", room: "places", about: { kind: "place", id: "1" } });
        throw new Error("something else failed");
      }),
    ).rejects.toThrow();
    await publish("after");
    expect(await verifyChain(db)).toMatchObject({ ok: true, count: 51 });
  });

  it("reads the same whatever time zone the connection speaks", async () => {
    const client = await pool.connect();
    await client.query("set timezone = 'Pacific/Auckland'; set datestyle = 'German'");
    const { rows } = await client.query("select platform.audit_first_broken() as broken");
    client.release(true);
    expect(rows[0].broken).toBeNull();
  });

  it.each(["update platform.audit set who = 'x'", "delete from platform.audit", "truncate platform.audit"])("refuses to %s", async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow("permission denied for table audit");
    await expect(sql.raw(statement).execute(owner)).rejects.toThrow("append-only");
  });

  it("shows which row somebody with all the rights has changed, or taken away", async () => {
    const changed = async (statement: string) => {
      const trx = await owner.startTransaction().execute();
      await sql`alter table platform.audit disable trigger user`.execute(trx);
      await sql.raw(statement).execute(trx);
      const chain = await verifyChain(trx);
      await trx.rollback().execute();
      return chain;
    };
    expect(await changed("update platform.audit set reason = 'because' where id = 20")).toEqual({ ok: false, brokenAt: 20 });
    expect(await changed("delete from platform.audit where id = 20")).toEqual({ ok: false, brokenAt: 21 });
    expect(await changed("delete from platform.audit where id = 1")).toEqual({ ok: false, brokenAt: 2 });
  });
});
