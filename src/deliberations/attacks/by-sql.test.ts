import { sql } from "kysely";
import { expect, it } from "vitest";

import { deliberationsHouse } from "../deliberations.testing.ts";

const { add, press, db, owner } = await deliberationsHouse();

async function published(number: string): Promise<string> {
  const { id } = await add({ number });
  expect((await press(id, { act: "publish" })).status).toBe(303);
  return id;
}

it("an act that was published is not taken away, dated back or changed without a word by SQL; its changes are written once", async () => {
  const id = await published("2026-801");
  for (const statement of [
    sql`delete from deliberations.deliberation where id = ${id}`,
    sql`update deliberations.deliberation set published_at = '2020-01-01' where id = ${id}`,
    sql`update deliberations.deliberation set created_at = '2020-01-01' where id = ${id}`,
    sql`update deliberations.deliberation set adopted_on = '2020-01-01' where id = ${id}`,
    sql`update deliberations.deliberation set decides = 'La ville ne décide rien.', version = version + 1 where id = ${id}`,
    sql`update deliberations.deliberation set votes_for = 4 where id = ${id}`,
    sql`update deliberations.deliberation set state = 'withdrawn', withdraw_reason = 'Sans raison' where id = ${id}`,
  ])
    await expect(statement.execute(db)).rejects.toThrow(/stays|is told/);
  await expect(sql`delete from deliberations.change where deliberation_id = ${id}`.execute(db)).rejects.toThrow(/permission denied/);
  await expect(sql`update deliberations.change set at = '2020-01-01' where deliberation_id = ${id}`.execute(db)).rejects.toThrow(/permission denied/);
});

it("what is told of another field, or of another day, tells no change", async () => {
  const id = await published("2026-802");
  const change = (field: string, at: string | null) =>
    db.transaction().execute(async (trx) => {
      await sql`
        insert into deliberations.change (deliberation_id, act, reason, fields, before, public, at)
        values (${id}, 'corrected', 'Une erreur', array[${field}]::text[], '{}', true, coalesce(${at}::timestamptz, now()))`.execute(trx);
      await sql`update deliberations.deliberation set title = 'Un autre titre', version = version + 1 where id = ${id}`.execute(trx);
    });
  await expect(change("body", null)).rejects.toThrow(/is told: \{title\}/);
  await change("title", "2020-01-01");
  const { rows } = await sql<{ old: number }>`
    select count(*) filter (where at < now() - interval '1 hour')::int as old from deliberations.change where deliberation_id = ${id}`.execute(db);
  expect(rows[0]!.old).toBe(0);
  // A story has a past, which its owner plants.
  await sql`update deliberations.deliberation set published_at = '2020-01-01', title = 'Un titre de naguère' where id = ${id}`.execute(owner);
});
