import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { removeLinksAt } from "#thread";
import { type Teller, tellFollowers } from "../notify-followers.command.ts";
import type { ProcessSheet } from "../process.query.ts";
import { mayBecome } from "../process.ts";
import { recordChange } from "../record-change.command.ts";
import { lockState } from "./lock-state.command.ts";

export type NextState = "rehearsal" | "draft" | "ended" | "cancelled";

type StateChange = { ok: true } | { ok: false; problem: "not_from_there" | "open" | "used" };

/** Into rehearsal, back to draft, closed, cancelled. Closing waits for the end of every stage; cancelling gives its reason to the public. */
export function changeState(db: Db, process: ProcessSheet, to: NextState, teller: Teller, reason: string | null = null): Promise<StateChange> {
  return db.transaction().execute(async (trx) => {
    const state = await lockState(trx, process.id);
    if (!state || !mayBecome(state, to)) return { ok: false, problem: "not_from_there" };
    if (to === "ended") {
      const { rows } = await sql<{ open: boolean }>`
        select exists (select from processes.stage
          where process_id = ${process.id} and (closes_at is null or closes_at > clock_timestamp())) as open`.execute(trx);
      if (rows[0]!.open) return { ok: false, problem: "open" };
    }
    const over = to === "ended" || to === "cancelled";
    await sql`
      update processes.process set state = ${to}, reason = ${to === "cancelled" ? reason : null}, ended_at = ${over ? sql`now()` : null}
        where id = ${process.id}`.execute(trx);
    if (over) await tellFollowers(trx, teller, process, "participation.process_moved", { news: to, reason });
    await recordChange(trx, process.id, { who: teller.by, act: `process.${to}`, before: { state }, after: { state: to }, reason });
    return { ok: true };
  });
}

/** A draft, and only a draft, may go without a trace but in the audit log. */
export async function deleteDraft(db: Db, process: ProcessSheet, by: string): Promise<StateChange> {
  try {
    return await db.transaction().execute(async (trx): Promise<StateChange> => {
      if ((await lockState(trx, process.id)) !== "draft") return { ok: false, problem: "not_from_there" };
      await sql`delete from processes.process where id = ${process.id}`.execute(trx);
      await removeLinksAt(trx, { kind: "process", id: process.id }, { reason: "Brouillon supprimé.", by });
      const before = { title: process.title, slug: process.slug };
      await recordAct(trx, { who: by, act: "process.delete", room: "participation", about: { kind: "process", id: process.id }, before });
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error)) return { ok: false, problem: "used" };
    throw error;
  }
}
