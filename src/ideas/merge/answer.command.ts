import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { notify } from "#notifications";
import { endPair, lockDuplicate } from "./lock-pair.command.ts";
import type { AnsweredPayload } from "./news.notices.ts";
import { routes } from "../routes.ts";

export interface GivenAnswer {
  readonly pairId: string;
  /** An author with an account answers for each of the two that is theirs; one who was written to, for the idea of the letter. */
  readonly by: { readonly personId: string } | { readonly answerId: string };
  readonly agrees: boolean;
  readonly words: string | null;
}

type AnswerOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "ended" | "late" };

/** Keeps what an author says. It may be changed until something is decided; a refusal decides: the ideas stay two. */
export function answerPair(db: Db, { pairId, by, agrees, words }: GivenAnswer): Promise<AnswerOutcome> {
  return db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
    const pair = await lockDuplicate(trx, pairId);
    if (pair.state !== "asked") return { ok: false, problem: "ended" };
    if (pair.late) return { ok: false, problem: "late" };
    const whose = "personId" in by ? sql`person_id = ${by.personId}` : sql`id = ${by.answerId}`;
    await sql`
      update ideas.duplicate_answer set agrees = ${agrees}, words = ${words}, answered_at = clock_timestamp()
      where duplicate_id = ${pairId} and ${whose}`.execute(trx);
    if (!agrees) await endPair(trx, pairId, { state: "refused", by: null, reason: null });
    const { rows } = await sql<{ kept: string; gone: string }>`
      select k.title as kept, g.title as gone from ideas.proposal k, ideas.proposal g
        where k.id = ${pair.kept_id} and g.id = ${pair.gone_id}`.execute(trx);
    const payload: AnsweredPayload = { ...rows[0]!, agrees, href: routes.duplicate.href({ pair: pairId }) };
    await notify(trx, { to: pair.asked_by ? [pair.asked_by] : [], kind: "participation.merge_answered", payload });
    return { ok: true };
  });
}
