import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { NewSource } from "./source.form.ts";

type OpenOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "twice" };

/** Opens the ledger of one workshop, desk, box of sheets or telephone line. Twice the same is refused: it is one source. */
export async function openSource(db: Db, processId: string, source: NewSource, by: string): Promise<OpenOutcome> {
  const { channel, title, heldOn, place, commune, attendance, note } = source;
  try {
    return await db.transaction().execute(async (trx): Promise<OpenOutcome> => {
      const { rows } = await sql<{ id: string }>`
        insert into ideas.source (process_id, channel, title, held_on, place, commune_code, attendance, note, opened_by)
        values (${processId}, ${channel}, ${title}, ${heldOn}, ${place}, ${commune}, ${attendance}, ${note}, ${by}) returning id`.execute(trx);
      const id = rows[0]!.id;
      const about = { kind: "source", id };
      await recordAct(trx, { who: by, act: "source.open", room: "participation", about, after: { process: processId, channel, title, heldOn } });
      return { ok: true, id };
    });
  } catch (error) {
    if (brokenConstraint(error) === "source_process_id_channel_title_held_on_key") return { ok: false, problem: "twice" };
    throw error;
  }
}
