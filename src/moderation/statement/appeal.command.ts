import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { notify } from "#notifications";
import { listHolders } from "#people";
import type { AllOffers } from "#platform/offers.ts";
import type { CaseFile, Decision } from "../case/case.query.ts";

type Outcome = { ok: true } | { ok: false; problem: "already" };

/** Files the author's one appeal; every moderator whom it concerns is told, but the one who decided. */
export function appeal(db: Db, file: CaseFile, decision: Decision, words: string, by: string, offers: AllOffers): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    const filed = await sql`
      insert into moderation.appeal (decision_id, first_judge, asked_by, words)
      values (${decision.id}, ${decision.decided_by}, ${by}, ${words})
      on conflict (decision_id) do nothing`.execute(trx);
    if (filed.numAffectedRows === 0n) return { ok: false, problem: "already" };
    const moderators = await listHolders(trx, offers, "moderation.decide", file.where);
    const others = moderators.map(({ personId }) => personId).filter((id) => id !== decision.decided_by && id !== by);
    await notify(trx, { to: others, kind: "moderation.appealed", payload: { caseId: file.id, title: file.title } });
    return { ok: true };
  });
}
