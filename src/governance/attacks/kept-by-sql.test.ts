import { sql } from "kysely";
import { expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";

const { db, owner } = await testDb();

it("what was kept of a day, or ever published of persons, is neither changed, dated back nor forgotten by SQL", async () => {
  await sql`
    insert into governance.snapshot (indicator, day, part_kind, value, computed_at) values ('city.learners', '2026-01-01', 'metropolis', 40, '2026-01-02')`.execute(
    owner,
  );
  await sql`insert into governance.published (indicator, part_kind, value) values ('city.learners', 'metropolis', 40)`.execute(owner);
  for (const attempt of [
    sql`update governance.snapshot set value = 4000`,
    sql`delete from governance.snapshot`,
    sql`update governance.published set value = 41`,
    sql`delete from governance.published`,
  ])
    await expect(attempt.execute(db)).rejects.toThrow(/permission denied/);
  await sql`insert into governance.snapshot (indicator, day, part_kind, value, computed_at) values ('city.learners', '2026-01-03', 'metropolis', 40, '2026-01-04')`.execute(
    db,
  );
  const { rows } = await sql<{ day: string; old: boolean }>`
    select day::text, computed_at < now() - interval '1 hour' as old from governance.snapshot order by day`.execute(db);
  expect(rows).toEqual([
    { day: "2026-01-01", old: true },
    { day: "2026-01-03", old: false },
  ]);
});
