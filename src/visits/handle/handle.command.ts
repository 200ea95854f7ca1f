import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { type House, tellDelegation } from "../news/send-news.command.ts";
import { lockRequest, writeJournal } from "../visits.query.ts";

interface NoteForm {
  readonly requestId: string;
  readonly by: string;
  readonly words: string;
}

/** For planners only. */
export async function keepNote(db: Db, { requestId, by, words }: NoteForm): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await writeJournal(trx, { requestId, act: "note", side: "planner", personId: by, words, internal: true });
    await recordAct(trx, { who: by, act: "visit.note", room: "visits", about: { kind: "visit", id: requestId } });
  });
}

/** On the delegation's page, and by letter. The first one is the first answer it gets. */
export async function sendMessage(db: Db, house: House, { requestId, by, words }: NoteForm): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (!request || request.erased_at) return false;
    await sql`update visits.request set answered_at = coalesce(answered_at, now()) where id = ${requestId}`.execute(trx);
    await writeJournal(trx, { requestId, act: "message", side: "planner", personId: by, words });
    await tellDelegation(trx, house, request, "message", { reason: words });
    await recordAct(trx, { who: by, act: "visit.message", room: "visits", about: { kind: "visit", id: requestId } });
    return true;
  });
}

/** The spam brake was wrong. */
export async function keepRequest(db: Db, requestId: string, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("visits.request")
      .set({ held: null })
      .where("id", "=", requestId)
      .where("held", "is not", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await writeJournal(trx, { requestId, act: "kept", side: "planner", personId: by, internal: true });
    await recordAct(trx, { who: by, act: "visit.keep", room: "visits", about: { kind: "visit", id: requestId } });
  });
}
