import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Territory } from "#territory";
import { areaOf, type Origin } from "./origin.ts";
import type { Settings } from "./settings.form.ts";

export const rowOf = (s: Settings) => ({
  title: s.title,
  summary: s.summary,
  description: s.description,
  owner_commune: s.ownerCommune,
  process_id: s.processId,
  stage_id: s.stageId,
  budget_cents: s.budgetCents,
  kind: s.kind,
  min_choices: s.minChoices,
  max_choices: s.maxChoices,
  max_of_category: s.maxOfCategory,
  max_of_commune: s.maxOfCommune,
  max_against: s.maxAgainst,
  points_total: s.pointsTotal,
  points_max: s.pointsMax,
  shuffled: s.shuffled,
  min_age: s.minAge,
  max_age: s.maxAge,
  accepts: sql<string[]>`${[...s.accepts]}::text[]`,
  electors: s.electors,
  open_ballot: s.openBallot,
  area: s.area === null ? null : sql<string[]>`${[...s.area]}::char(5)[]`,
  parameters: JSON.stringify(s.parameters),
  opens_at: s.opensAt,
  closes_at: s.closesAt,
  challenge_days: s.challengeDays,
});

/** What the process and the stage of a draft say today becomes what the draft says; its projects and its rule stay. */
export async function followStage(db: Db, asked: { voteId: string; by: string; origin: Origin; territory: Territory }): Promise<boolean> {
  const { voteId, by, origin, territory } = asked;
  return db.transaction().execute(async (trx) => {
    if (!(await lockDraft(trx, voteId))) return false;
    const area = areaOf(origin, territory);
    await trx
      .updateTable("budgets.vote")
      .set({
        ...(origin.envelopeCents !== null && { budget_cents: origin.envelopeCents }),
        opens_at: origin.opensAt,
        ...(origin.closesAt && { closes_at: origin.closesAt }),
        area: area === null ? null : sql<string[]>`${area}::char(5)[]`,
        version: sql`version + 1`,
      })
      .where("id", "=", voteId)
      .execute();
    await recordAct(trx, { who: by, act: "vote.follow_stage", room: "budgets", about: { kind: "vote", id: voteId }, after: { stage: origin.stageId } });
    return true;
  });
}

type SettingsOutcome = { ok: true } | { ok: false; problem: "conflict" | "not_draft" };

/** Changes a draft that nobody else changed meanwhile. */
export async function saveSettings(db: Db, asked: { voteId: string; version: number; settings: Settings; by: string }): Promise<SettingsOutcome> {
  const { voteId, version, settings, by } = asked;
  return db.transaction().execute(async (trx): Promise<SettingsOutcome> => {
    const held = await lockDraft(trx, voteId);
    if (!held) return { ok: false, problem: "not_draft" };
    if (held.version !== version) return { ok: false, problem: "conflict" };
    await trx
      .updateTable("budgets.vote")
      .set({ ...rowOf(settings), version: version + 1 })
      .where("id", "=", voteId)
      .execute();
    await recordAct(trx, {
      who: by,
      act: "vote.set_up",
      room: "budgets",
      about: { kind: "vote", id: voteId },
      after: { title: settings.title, rule: settings.parameters },
    });
    return { ok: true };
  });
}

/** Nobody announces or changes this draft until the transaction ends. Null when it is no draft. */
export async function lockDraft(trx: Db, voteId: string): Promise<{ version: number; budget_cents: number } | null> {
  const { rows } = await sql<{ version: number; budget_cents: number }>`
    select version, budget_cents from budgets.vote where id = ${voteId} and state = 'draft' for update`.execute(trx);
  return rows[0] ?? null;
}

/** A draft that was announced once has lines in its log, and is cancelled rather than deleted. */
export async function deleteDraft(db: Db, { voteId, by }: { voteId: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockDraft(trx, voteId))) return false;
    const { rows } = await sql<{ title: string }>`
      delete from budgets.vote v where id = ${voteId} and not exists (select from budgets.log l where l.vote_id = v.id) returning title`.execute(trx);
    if (rows.length === 0) return false;
    await recordAct(trx, { who: by, act: "vote.delete_draft", room: "budgets", about: { kind: "vote", id: voteId }, before: { title: rows[0]!.title } });
    return true;
  });
}
