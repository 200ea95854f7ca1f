import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { findHours, findMarksNamed, mostNamed, type NamedMark } from "./consult.query.ts";
import type { Ground } from "./grounds.ts";

interface Consulting {
  readonly voteId: string;
  readonly by: string;
  readonly ground: Ground;
  readonly reason: string;
  readonly name: string;
}

/** `many`: more people than may be told have that name. */
type ConsultOutcome = { readonly ok: true; readonly marks: readonly NamedMark[] } | { readonly ok: false; readonly problem: "closed" | "late" | "many" };

/** Looks one name up on the roll: the answer and its row in the log of acts, or neither. The row says which marks were read, by their identifiers. */
export function consultRoll(db: Db, { voteId, by, ground, reason, name }: Consulting): Promise<ConsultOutcome> {
  return db.transaction().execute(async (trx): Promise<ConsultOutcome> => {
    const hours = await findHours(trx, voteId);
    if (hours.state !== "open") return { ok: false, problem: "closed" };
    if (ground === "elector" && !hours.electors) return { ok: false, problem: "late" };
    const marks = await findMarksNamed(trx, voteId, name);
    const many = marks.length > mostNamed;
    const after = { ground, marks: many ? [] : marks.map(({ id }) => id), many };
    await recordAct(trx, { who: by, act: "roll.consult", room: "budgets", about: { kind: "vote", id: voteId }, after, reason });
    return many ? { ok: false, problem: "many" } : { ok: true, marks };
  });
}
