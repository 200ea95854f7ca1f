import { type Kysely, sql } from "kysely";

import { otherSlug, slugOf } from "#platform/text/slug.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Settings } from "./settings.form.ts";

const rowOf = (s: Settings) => ({
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
  area: s.area === null ? null : sql<string[]>`${[...s.area]}::char(5)[]`,
  parameters: JSON.stringify(s.parameters),
  opens_at: s.opensAt,
  closes_at: s.closesAt,
  challenge_days: s.challengeDays,
});

/** Words that already mean a page of this room. */
const reserved = new Set(["nouveau", "gestion", "simulateur", "borne", "etape"]);

/** Gives the address of the new draft. Two votes of one title get two addresses. */
export async function createVote(db: Kysely<Tables>, settings: Settings, by: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const wanted = slugOf(settings.title, "vote");
    const taken = await trx.selectFrom("budgets.vote").select("id").where("slug", "=", wanted).executeTakeFirst();
    const slug = taken || reserved.has(wanted) ? otherSlug(wanted) : wanted;
    const { id } = await trx
      .insertInto("budgets.vote")
      .values({ ...rowOf(settings), slug, created_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAct(trx, { who: by, act: "vote.create", room: "budgets", about: { kind: "vote", id }, after: { title: settings.title } });
    return slug;
  });
}

type Saved = { ok: true } | { ok: false; problem: "conflict" | "not_draft" };

/** Changes a draft that nobody else changed meanwhile. */
export async function saveSettings(db: Kysely<Tables>, asked: { voteId: string; version: number; settings: Settings; by: string }): Promise<Saved> {
  const { voteId, version, settings, by } = asked;
  return db.transaction().execute(async (trx): Promise<Saved> => {
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
export async function deleteDraft(db: Kysely<Tables>, { voteId, by }: { voteId: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockDraft(trx, voteId))) return false;
    const { rows } = await sql<{ title: string }>`
      delete from budgets.vote v where id = ${voteId} and not exists (select from budgets.log l where l.vote_id = v.id) returning title`.execute(trx);
    if (rows.length === 0) return false;
    await recordAct(trx, { who: by, act: "vote.delete_draft", room: "budgets", about: { kind: "vote", id: voteId }, before: { title: rows[0]!.title } });
    return true;
  });
}
