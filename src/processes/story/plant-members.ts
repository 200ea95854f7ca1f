import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { MemberPart } from "../process.ts";

/** People of the story join the teams of its processes. */
export async function plantMembers(
  db: Db,
  members: readonly { readonly processId: string; readonly personId: string; readonly part: MemberPart; readonly service?: string }[],
): Promise<void> {
  const at = new Date().toISOString();
  const rows = members.map(({ processId, personId, part, service = "" }) => ({ process_id: processId, person_id: personId, part, service, added_at: at }));
  await insertRows(db, "processes.process_member", rows);
}
