import { sql } from "kysely";
import { expect } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import type { Db } from "./db.ts";

/** Comes back once so many of this database wait for what another holds: what should meet has met. */
export const lockWaits = (db: Db, count: number): Promise<void> =>
  eventually(async () => {
    const { rows } = await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    expect(rows).toHaveLength(count);
  });
