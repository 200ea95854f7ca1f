import { randomBytes } from "node:crypto";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";

import { applicationRole } from "#platform/db/own-server.ts";
import { testDb } from "#platform/db/test-db.ts";
import { readSettings } from "#platform/settings.ts";
import { backUp } from "../backup.ts";

const { pool, url, ownerUrl } = await testDb("prepared");

/** The application owns the schema of the jobs: whoever has its SQL puts a view there, of which a function sees whatever its reader may. */
it("whoever has the application's SQL is not lent the owner's hand by a backup that reads the jobs", async () => {
  await pool.query(`
    alter table jobs.job rename to job_before;
    create function jobs.reader() returns text language plpgsql as $$ begin
      return format('%s, past closed doors: %s', current_user, has_table_privilege('budgets.urn', 'select'));
    end $$;
    create view jobs.job as select jobs.reader() as name, 'created'::text as state`);
  const clients = [ownerUrl, url].map((connectionString) => new pg.Client({ connectionString }));
  onTestFinished(async () => void (await Promise.all(clients.map((client) => client.end()))));
  await Promise.all(clients.map((client) => client.connect()));
  const [client, application] = clients as [pg.Client, pg.Client];
  const settings = readSettings({ AUTH_SECRET: randomBytes(32).toString("hex") });
  const storage = { save: async () => {}, read: async () => null, remove: async () => {} };
  let jobs = "";
  for await (const { name, content } of backUp({ client, application, storage, settings, now: new Date(), tell: () => {} })) {
    const text = Buffer.concat(await Array.fromAsync(content, (chunk) => Buffer.from(chunk))).toString();
    if (name.startsWith("rows/jobs.job/")) jobs += text;
  }
  expect(jobs).toBe(`${applicationRole}, past closed doors: f\tcreated\n`);
});
