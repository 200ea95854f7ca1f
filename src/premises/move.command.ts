import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Files } from "#platform/files/files.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Move, prolongedTo, stateAfter } from "./offer.ts";
import { findKept, lockOffer } from "./offers.query.ts";
import { record } from "./record.command.ts";
import { tieOffers } from "./tie.command.ts";

interface Moving {
  readonly by: string;
  readonly now: Date;
  /** Why it is withdrawn. */
  readonly reason?: string | null;
}

type MoveOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "over" };

/**
 * Publishes, lets, withdraws or brings back. `moved`: somebody was quicker, or it cannot be done from there; `over`: its last day has passed,
 * it is edited first. One that comes back stands for three months at least.
 */
export async function move(db: Db, id: string, one: Move, { by, now, reason = null }: Moving): Promise<MoveOutcome> {
  const today = dayOf(now);
  return db.transaction().execute(async (trx) => {
    const before = await lockOffer(trx, id);
    const state = before && stateAfter(before.state, one);
    if (!before || !state) return { ok: false, problem: "moved" };
    if (one === "publish" && before.closesOn < today) return { ok: false, problem: "over" };
    const ends = one === "let" || one === "withdraw";
    await sql`
      update premises.offer set state = ${state}, reason = ${reason}, version = version + 1, changed_at = clock_timestamp(),
        published_at = coalesce(published_at, clock_timestamp()), ended_at = ${ends ? sql`clock_timestamp()` : null},
        closes_on = ${one === "reopen" && before.closesOn < today ? prolongedTo(today) : before.closesOn} where id = ${id}`.execute(trx);
    await tieOffers(trx, [id]);
    await record(trx, { id, act: one, by, before: { state: before.state }, after: { state }, reason });
    return { ok: true };
  });
}

/** Stands for three months from today. False when it is not open, or stands longer already. */
export async function prolong(db: Db, id: string, { by, now }: Moving): Promise<boolean> {
  const until = prolongedTo(dayOf(now));
  return db.transaction().execute(async (trx) => {
    const before = await lockOffer(trx, id);
    if (before?.state !== "open" || before.closesOn >= until) return false;
    await sql`update premises.offer set closes_on = ${until}, version = version + 1, changed_at = clock_timestamp() where id = ${id}`.execute(trx);
    await record(trx, { id, act: "prolong", by, before: { closes_on: before.closesOn }, after: { closes_on: until } });
    return true;
  });
}

/** A draft goes, with its picture. False when it is none any more. */
export async function removeDraft(db: Db, files: Files, id: string, by: string): Promise<boolean> {
  const gone = await db.transaction().execute(async (trx) => {
    const draft = await lockOffer(trx, id);
    if (draft?.state !== "draft") return null;
    await sql`delete from premises.offer where id = ${id}`.execute(trx);
    await record(trx, { id, act: "remove", by, before: { title: draft.title } });
    return draft;
  });
  if (gone?.picture) for (const file of [gone.picture.fileId, gone.picture.smallFileId]) await files.remove(file);
  return gone !== null;
}

/** Those that this person keeps and that can be moved so, each in a transaction of its own; gives how many. */
export async function moveAll(db: Db, ids: readonly string[], one: "publish" | "let", visitor: Visitor, now: Date): Promise<number> {
  let count = 0;
  for (const id of ids) if ((await findKept(db, id, visitor)) && (await move(db, id, one, { by: visitor.id, now })).ok) count += 1;
  return count;
}

/** The same, prolonged. */
export async function prolongAll(db: Db, ids: readonly string[], visitor: Visitor, now: Date): Promise<number> {
  let count = 0;
  for (const id of ids) if ((await findKept(db, id, visitor)) && (await prolong(db, id, { by: visitor.id, now }))) count += 1;
  return count;
}
