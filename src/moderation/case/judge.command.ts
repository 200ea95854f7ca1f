import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { emit } from "#platform/events/events.ts";
import { notify } from "#notifications";
import type { CaseFile } from "./case.query.ts";
import type { Judgment } from "./decide.form.ts";

type Outcome = { ok: true } | { ok: false; problem: "already_judged" };

/** Judges an appeal; that another person than the first judge does it is a constraint, asked before by the page. */
export function judge(db: Db, file: CaseFile, decisionId: string, { outcome, reason }: Judgment, by: string): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ asked_by: string }>`
      update moderation.appeal set judged_by = ${by}, judged_at = now(), outcome = ${outcome}, reason = ${reason}
      where decision_id = ${decisionId} and judged_at is null
      returning asked_by`.execute(trx);
    const appeal = rows[0];
    if (!appeal) return { ok: false, problem: "already_judged" };
    const { kind, thing_id: id, title } = file;
    if (outcome === "reversed") {
      // What another decision hid since stays hidden.
      await sql`delete from moderation.hidden_thing where case_id = ${file.id}`.execute(trx);
      await emit(trx, "moderation.kept", { kind, id }, "moderation");
    }
    await notify(trx, { to: [appeal.asked_by], kind: "moderation.judged", payload: { decisionId, title, outcome } });
    await recordAct(trx, { who: by, act: "moderation.judge", room: "moderation", about: { kind, id }, after: { decisionId, outcome }, reason });
    return { ok: true };
  });
}
