import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { recordChange } from "../record-change.command.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { isPublic, type ProcessState } from "../process.ts";
import type { StageKind } from "../stage.ts";
import { lockStages } from "../stages/lock-stages.command.ts";
import { type Teller, tellFollowers } from "../notify-followers.command.ts";
import { isReason, reworded } from "./rewording.ts";
import type { StageDates, StageForm } from "./stage-edit.form.ts";

/** A stage has begun once its process is published and its first instant is past: the database's clock says so. */
const hasBegun = sql<boolean>`(s.opens_at <= clock_timestamp()
  and (select state from processes.process p where p.id = s.process_id) not in ('draft', 'rehearsal'))`;

type StageSaving = { ok: true } | { ok: false; problem: "changed" | "begun" | "published" | "reason" };

/**
 * Saves what a stage says. Refused when somebody saved it since, when it began meanwhile, or when its process was published meanwhile. Once
 * published, what it announces changes with a public reason, and what it said before stays readable.
 */
export function saveStage(
  db: Db,
  process: ProcessSheet,
  stage: StageSheet,
  form: StageForm & { readonly reason: string },
  teller: Teller,
): Promise<StageSaving> {
  return db.transaction().execute(async (trx): Promise<StageSaving> => {
    const { words, rules, dates, version } = form;
    const { rows } = await sql<{ version: number; begun: boolean; state: ProcessState }>`
      select s.version, ${hasBegun} as begun, p.state
      from processes.stage s join processes.process p on p.id = s.process_id where s.id = ${stage.id} for update of s, p`.execute(trx);
    const now = rows[0];
    if (!now || now.version !== version || now.version !== stage.version) return { ok: false, problem: "changed" };
    if (rules && now.begun) return { ok: false, problem: "begun" };
    if (dates && isPublic(now.state)) return { ok: false, problem: "published" };
    const texts = isPublic(now.state) ? reworded(stage, { ...words, ...rules }) : null;
    const reason = texts && form.reason;
    if (reason !== null && !isReason(reason)) return { ok: false, problem: "reason" };
    await trx
      .updateTable("processes.stage")
      .set({
        ...words,
        ...(rules && { criteria: rules.criteria, decides: rules.decides, settings: JSON.stringify(rules.settings) }),
        ...(dates && { opens_at: dates.opensAt, closes_at: dates.closesAt }),
        version: version + 1,
      })
      .where("id", "=", stage.id)
      .execute();
    if (texts && reason !== null) {
      await trx
        .insertInto("processes.stage_rewording")
        .values({ stage_id: stage.id, before: JSON.stringify(texts), reason })
        .execute();
      await tellFollowers(trx, teller, process, "participation.process_moved", { news: "reworded", stage: words.title, reason });
    }
    const [before, after] = [wordingOf(stage), { ...words, ...rules, ...dates }];
    await recordChange(trx, stage.processId, { who: teller.by, act: "stage.edit", about: { kind: "stage", id: stage.id }, before, after, reason });
    return { ok: true };
  });
}

function wordingOf({ title, description, criteria, actors, decides, opensAt, closesAt, settings }: StageSheet) {
  return { title, description, criteria, actors, decides, opensAt, closesAt, settings };
}

export interface NewStage extends Omit<StageForm, "rules" | "dates" | "version"> {
  readonly kind: StageKind;
  readonly rules: NonNullable<StageForm["rules"]>;
  readonly dates: StageDates;
  /** Public; only for a process that is published. */
  readonly reason: string | null;
}

type Addition = { ok: true } | { ok: false; problem: "past" | "published" };

/** Adds a stage, after those that open before it. In a published process it opens in the future, and its timeline says why it is added. */
export function addStage(db: Db, process: ProcessSheet, stage: NewStage, teller: Teller): Promise<Addition> {
  return db.transaction().execute(async (trx) => {
    const { words, rules, dates, kind, reason } = stage;
    await lockStages(trx, process.id);
    const { rows } = await sql<{ state: ProcessState; past: boolean }>`
      select state, ${dates.opensAt} <= clock_timestamp() as past from processes.process where id = ${process.id} for update`.execute(trx);
    const published = rows[0]?.state === "published";
    if (published && rows[0]?.past) return { ok: false, problem: "past" };
    // Published, or closed, while the form was open.
    if (published ? reason === null : rows[0]?.state !== "draft" && rows[0]?.state !== "rehearsal") return { ok: false, problem: "published" };
    const position = await makePlace(trx, process.id, dates.opensAt);
    const { id } = await trx
      .insertInto("processes.stage")
      .values({
        process_id: process.id,
        position,
        kind,
        ...words,
        criteria: rules.criteria,
        decides: rules.decides,
        settings: JSON.stringify(rules.settings),
        opens_at: dates.opensAt,
        closes_at: dates.closesAt,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (published && reason !== null)
      await trx.insertInto("processes.stage_change").values({ stage_id: id, by: teller.by, change: "added", after: dates.opensAt, reason }).execute();
    if (published)
      await tellFollowers(trx, teller, process, "participation.process_moved", { news: "added", stage: words.title, at: dates.opensAt.toISOString(), reason });
    const after = { process: process.slug, kind, ...words, ...dates };
    await recordChange(trx, process.id, { who: teller.by, act: "stage.add", about: { kind: "stage", id }, after, reason });
    return { ok: true };
  });
}

/** The place after the stages that open no later; those behind move by one. */
async function makePlace(trx: Db, processId: string, opensAt: Date): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    select coalesce(max(position) + 1, 0)::int as position from processes.stage
      where process_id = ${processId} and opens_at <= ${opensAt}`.execute(trx);
  const position = rows[0]!.position;
  await sql`update processes.stage set position = position + 1 where process_id = ${processId} and position >= ${position}`.execute(trx);
  return position;
}
