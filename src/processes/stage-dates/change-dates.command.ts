import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { recordChange } from "../record-change.command.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { phaseOf } from "../stage.ts";
import { type Teller, tellFollowers } from "../notify-followers.command.ts";
import type { DatesChange } from "./stage-dates.form.ts";

type DatesOutcome = { ok: true } | { ok: false; problem: "changed" | "over" | "past" | "pastOpening" | "order" | "same" | "notOpen" | "notAhead" };

interface LockedStage {
  readonly version: number;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly running: boolean;
  readonly now: Date;
}

/**
 * Moves, extends or closes early a stage of a published process, with a public reason. The stage is locked: of two agents at once the
 * second is told. Acts under way in the stage hold it shared, so none falls after the end that this sets.
 */
export function changeDates(db: Db, process: ProcessSheet, stage: StageSheet, dates: DatesChange, teller: Teller): Promise<DatesOutcome> {
  return db.transaction().execute(async (trx) => {
    const locked = await lock(trx, stage.id);
    if (!locked || locked.version !== dates.version) return { ok: false, problem: "changed" };
    if (!locked.running) return { ok: false, problem: "over" };
    const decided = decide(locked, dates);
    if ("problem" in decided) return { ok: false, problem: decided.problem };
    const { opensAt, closesAt, change } = decided;
    await trx
      .updateTable("processes.stage")
      .set({ opens_at: opensAt, closes_at: closesAt, version: locked.version + 1 })
      .where("id", "=", stage.id)
      .execute();
    await writeChange(trx, stage.id, locked, decided, dates.reason, teller.by);
    const at = (change === "moved" ? opensAt : closesAt)?.toISOString() ?? null;
    await tellFollowers(trx, teller, process, "participation.process_moved", { news: change, stage: stage.title, at, reason: dates.reason });
    const before = { opensAt: locked.opensAt, closesAt: locked.closesAt };
    const about = { kind: "stage", id: stage.id };
    await recordChange(trx, process.id, { who: teller.by, act: `stage.${change}`, about, before, after: { opensAt, closesAt }, reason: dates.reason });
    return { ok: true };
  });
}

async function lock(trx: Db, stageId: string): Promise<LockedStage | undefined> {
  await sql`select from processes.stage where id = ${stageId} for update`.execute(trx);
  const { rows } = await sql<LockedStage>`
    select s.version, s.opens_at as "opensAt", s.closes_at as "closesAt", p.state = 'published' as running, clock_timestamp() as now
    from processes.stage s join processes.process p on p.id = s.process_id where s.id = ${stageId}`.execute(trx);
  return rows[0];
}

interface Decision {
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly change: "extended" | "closed_early" | "moved";
}

/** Pure: what becomes of a stage, or why nothing does. */
export function decide(
  { opensAt, closesAt, now }: Pick<LockedStage, "opensAt" | "closesAt" | "now">,
  dates: DatesChange,
): Decision | { problem: Exclude<DatesOutcome, { ok: true }>["problem"] } {
  const phase = phaseOf({ opensAt, closesAt }, now);
  if (dates.act === "close_now") return phase === "now" ? { opensAt, closesAt: now, change: "closed_early" } : { problem: "notOpen" };
  if (dates.act === "open_now" && phase !== "next") return { problem: "notAhead" };
  const opens = phase === "next" ? (dates.opensAt ?? opensAt) : opensAt;
  const closes = dates.closesAt;
  if (dates.act === "open_now") return closes && closes <= now ? { problem: "past" } : { opensAt: now, closesAt: closes, change: "moved" };
  const moved = opens.getTime() !== opensAt.getTime();
  if (!moved && closes?.getTime() === closesAt?.getTime()) return { problem: "same" };
  if (moved && opens <= now) return { problem: "pastOpening" };
  if (closes && closes <= opens) return { problem: "order" };
  if (closes && closes <= now) return { problem: "past" };
  if (moved) return { opensAt: opens, closesAt: closes, change: "moved" };
  const later = closes === null || (closesAt !== null && closes > closesAt);
  return { opensAt: opens, closesAt: closes, change: later ? "extended" : "closed_early" };
}

async function writeChange(trx: Db, stageId: string, was: LockedStage, { opensAt, closesAt, change }: Decision, reason: string, by: string): Promise<void> {
  const dates =
    change === "moved"
      ? { before: was.opensAt, after: opensAt, closes_before: was.closesAt, closes_after: closesAt }
      : { before: was.closesAt, after: closesAt };
  await trx
    .insertInto("processes.stage_change")
    .values({ stage_id: stageId, at: was.now, by, change, reason, ...dates })
    .execute();
}
