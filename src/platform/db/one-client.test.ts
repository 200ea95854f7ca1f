import { sql } from "kysely";
import { expect, it } from "vitest";

import { oneClient } from "./one-client.ts";
import { testDb } from "./test-db.ts";

const { owner, url } = await testDb();

it("a server that goes away between two questions fails the next one, and not the process", async () => {
  const client = oneClient(url);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  const gone = new Promise((ended) => client.once("end", ended));
  await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(owner);
  await gone;
  await expect(client.query("select 1")).rejects.toThrow(/not queryable/);
});
