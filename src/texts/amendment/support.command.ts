import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { holdStage } from "#processes";
import type { AmendmentState } from "../text.ts";

type SupportOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "closed" | "decided" };

/** One person, one support, whatever is pressed and however often; none once the amendment is answered. */
export async function supportAmendment(
  db: Db,
  { stageId, amendmentId, personId, withdraws }: { stageId: string; amendmentId: string; personId: string; withdraws: boolean },
): Promise<SupportOutcome> {
  return db.transaction().execute(async (trx) => {
    const { phase, running } = await holdStage(trx, stageId);
    const { rows } = await sql<{ state: AmendmentState }>`select state from texts.amendment where id = ${amendmentId} for update`.execute(trx);
    if (rows[0]?.state !== "open") return { ok: false, problem: "decided" };
    if (phase !== "now" || !running) return { ok: false, problem: "closed" };
    if (withdraws) await sql`delete from texts.amendment_support where amendment_id = ${amendmentId} and person_id = ${personId}`.execute(trx);
    else
      await sql`insert into texts.amendment_support (amendment_id, person_id) values (${amendmentId}, ${personId})
      on conflict do nothing`.execute(trx);
    await countSupports(trx, [amendmentId]);
    return { ok: true };
  });
}

export async function countSupports(trx: Db, amendmentIds: readonly string[]): Promise<void> {
  await sql`
    update texts.amendment a
    set supports = (select count(*) from texts.amendment_support s where s.amendment_id = a.id)
    where a.id = any(${[...amendmentIds]}::uuid[])`.execute(trx);
}

/** Its author takes it back before it is answered; twice is once. */
export async function withdrawAmendment(db: Db, amendmentId: string, authorId: string): Promise<SupportOutcome> {
  const { rows } = await sql`
    update texts.amendment set state = 'withdrawn'
    where id = ${amendmentId} and author_id = ${authorId} and state in ('open', 'withdrawn') returning 1`.execute(db);
  return rows.length > 0 ? { ok: true } : { ok: false, problem: "decided" };
}
