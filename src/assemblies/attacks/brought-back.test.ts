import { sql } from "kysely";
import { pino } from "pino";
import { expect, it } from "vitest";

import { connect } from "#platform/db/db.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import type { JobServices } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { assembliesHouse } from "../assemblies.testing.ts";
import { forget } from "../keeping/keeping.command.ts";
import { assemblyJobs } from "../keeping/keeping.jobs.ts";

const { db, owner, url, open, fill, draw } = await assembliesHouse();

it("a backup of before, brought back after the announced day: nobody of the pool is there once the house has opened", async () => {
  const id = await open();
  await fill(
    id,
    Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? "Hommes" : "Femmes")),
  );
  await draw(id);
  const people = () => sql<{ row: string }>`select to_jsonb(c)::text as row from assemblies.candidate c where assembly_id = ${id}`.execute(db);
  const before = (await people()).rows;
  expect(before).toHaveLength(8);
  await sql`update assemblies.assembly set erase_on = ${dayOf(Date.now())}::date where id = ${id}`.execute(owner);
  await forget(db, new Date());
  expect((await people()).rows).toEqual([]);

  // As the tables were in the backup, which says of the same day that it is to come.
  await sql`update assemblies.assembly set erased_at = null, salt = 'as it was' where id = ${id}`.execute(owner);
  // A restore writes rows without asking triggers, which would let nobody register after the seal.
  await sql`alter table assemblies.candidate disable trigger user`.execute(owner);
  for (const { row } of before)
    await sql`insert into assemblies.candidate select * from jsonb_populate_record(null::assemblies.candidate, ${row}::jsonb)`.execute(owner);
  await sql`alter table assemblies.candidate enable trigger user`.execute(owner);
  expect((await people()).rows).toHaveLength(8);
  const database = connect(url);
  const jobs = await startJobs(database, [{ name: "assemblies", jobs: assemblyJobs }], {
    log: pino({ level: "silent" }),
    pollSeconds: 0.5,
    lent: { now: () => new Date() } satisfies Partial<JobServices> as JobServices,
  });
  await eventually(async () => expect((await people()).rows).toEqual([]));
  const { rows } = await sql`select from assemblies.assembly where id = ${id} and erased_at is not null and salt <> 'as it was'`.execute(db);
  expect(rows).toHaveLength(1);
  await jobs.stop();
  await database.close();
});
