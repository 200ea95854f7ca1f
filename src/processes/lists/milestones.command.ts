import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { editList } from "./edit-list.command.ts";

interface NewMilestone {
  readonly day: string;
  readonly title: string;
  readonly link: string | null;
}

export const addMilestone = (db: Db, processId: string, by: string, milestone: NewMilestone) =>
  editList<never>(db, processId, { act: "add_milestone", by }, async (trx) => {
    await trx
      .insertInto("processes.process_milestone")
      .values({ process_id: processId, ...milestone })
      .execute();
    return { after: milestone };
  });

export const removeMilestone = (db: Db, processId: string, by: string, id: string) =>
  editList<"gone">(db, processId, { act: "remove_milestone", by }, async (trx) => {
    const { rows } = await sql<{ day: string; title: string }>`
      delete from processes.process_milestone where process_id = ${processId} and id::text = ${id} returning day, title`.execute(trx);
    return rows[0] ? { before: rows[0] } : "gone";
  });
