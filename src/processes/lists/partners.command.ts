import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { editList } from "./edit-list.command.ts";

interface NewPartner {
  readonly name: string;
  readonly part: string;
  readonly website: string | null;
}

export const addPartner = (db: Db, processId: string, by: string, partner: NewPartner) =>
  editList<never>(db, processId, { act: "add_partner", by }, async (trx) => {
    await sql`
      insert into processes.process_partner (process_id, position, name, part, website)
      select ${processId}::uuid, coalesce(max(position) + 1, 0), ${partner.name}, ${partner.part}, ${partner.website}
      from processes.process_partner where process_id = ${processId}`.execute(trx);
    return { after: partner };
  });

export const removePartner = (db: Db, processId: string, by: string, id: string) =>
  editList<"gone">(db, processId, { act: "remove_partner", by }, async (trx) => {
    const { rows } = await sql<{ name: string }>`
      delete from processes.process_partner where process_id = ${processId} and id::text = ${id} returning name`.execute(trx);
    return rows[0] ? { before: rows[0] } : "gone";
  });
