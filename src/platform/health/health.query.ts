import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export const databaseState = (db: Db): Promise<"up" | "down"> =>
  sql`select 1`.execute(db).then(
    () => "up",
    () => "down",
  );
