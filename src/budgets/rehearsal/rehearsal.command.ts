import { randomBytes } from "node:crypto";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { randomReceipt } from "../nullifier.ts";
import { randomChoice } from "../random-choice.ts";
import { announceIn } from "../setup/announce.command.ts";
import { choosable, limitsOf } from "../poll.ts";
import { enterOther } from "../urn/enter.command.ts";
import { pourUrn } from "../urn/pour.command.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import { findVoteById, pollOf } from "../votes.query.ts";

type RehearsalOutcome = { ok: true; slug: string } | { ok: false; problem: "not_draft" | "gaps" };

/** A copy of the draft that is open at once, for its team only, with test ballots in it. One at a time: a new one throws the last away. */
export async function startRehearsal(
  db: Db,
  settings: Settings,
  { voteId, by, ballots }: { voteId: string; by: string; ballots: number },
): Promise<RehearsalOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<RehearsalOutcome> => {
      await sql`select from budgets.vote where id = ${voteId} for update`.execute(trx);
      if ((await findVoteById(trx, voteId))?.state !== "draft") return { ok: false, problem: "not_draft" };
      await trx.deleteFrom("budgets.vote").where("rehearsal_of", "=", voteId).execute();
      const copy = await copyVote(trx, voteId, by);
      const announced = await announceIn(trx, settings, { voteId: copy.id, by });
      if (!announced.ok) throw new Gaps();
      await castTestBallots(trx, settings, copy.id, ballots);
      return { ok: true, slug: copy.slug };
    });
  } catch (error) {
    if (error instanceof Gaps) return { ok: false, problem: "gaps" };
    throw error;
  }
}

/** Undoes what the transaction has done: the rehearsal of before stands. */
class Gaps extends Error {}

async function copyVote(trx: Db, voteId: string, by: string): Promise<{ id: string; slug: string }> {
  const suffix = `-repetition-${randomBytes(2).toString("hex")}`;
  const { rows } = await sql<{ id: string; slug: string }>`
    insert into budgets.vote (slug, title, summary, description, process_id, stage_id, owner_commune, rehearsal_of, budget_cents, kind, min_choices, max_choices, max_of_category, max_of_commune, max_against, points_total,
      points_max, shuffled, min_age, max_age, accepts, electors, open_ballot, area, parameters, opens_at, closes_at, challenge_days, created_by)
    select left(slug, 70) || ${suffix}, title, summary, description, process_id, stage_id, owner_commune, id, budget_cents, kind, min_choices, max_choices, max_of_category, max_of_commune, max_against, points_total,
      points_max, shuffled, min_age, max_age, accepts, case when open_ballot then electors else 'declared' end, open_ballot, area, parameters, clock_timestamp() - interval '1 minute', clock_timestamp() + interval '7 days', challenge_days, ${by}
    from budgets.vote where id = ${voteId} returning id, slug`.execute(trx);
  const copy = rows[0]!;
  await sql`
    insert into budgets.envelope (vote_id, number, name, amount_cents, max_choices, district)
    select ${copy.id}, number, name, amount_cents, max_choices, district from budgets.envelope where vote_id = ${voteId}`.execute(trx);
  await sql`
    insert into budgets.project (vote_id, number, title, summary, easy, description, cost_cents, category, commune_code, longitude, latitude, envelope, file_id, file_alt, translations)
    select ${copy.id}, number, title, summary, easy, description, cost_cents, category, commune_code, longitude, latitude, envelope, file_id, file_alt, translations
    from budgets.project where vote_id = ${voteId}`.execute(trx);
  await sql`
    insert into budgets.member (vote_id, number, name, weight) select ${copy.id}, number, name, weight from budgets.member where vote_id = ${voteId}`.execute(
    trx,
  );
  return copy;
}

async function castTestBallots(trx: Db, settings: Settings, voteId: string, count: number): Promise<void> {
  const poll = await pollOf(trx, (await findVoteById(trx, voteId))!);
  const keys = (await findUrnKeys(trx, settings, voteId))!;
  // In an open ballot each member has one.
  const { members } = poll;
  const most = poll.vote.open_ballot ? Math.min(count, members.length) : count;
  for (let n = 0; n < most; n += 1) {
    const choice = randomChoice(limitsOf(poll), choosable(poll), Math.random);
    if (choice.choices.length < poll.vote.min_choices) continue;
    const { receipt } = randomReceipt();
    await enterOther(trx, keys, {
      ...choice,
      origin: "web",
      nullifier: randomBytes(32),
      receipt,
      member: members[n]?.number ?? null,
      commune: null,
      tie: null,
    });
  }
  await pourUrn(trx, keys.secret, { all: true });
}

/** Throws the rehearsal away, with all that was cast in it. */
export async function endRehearsal(db: Db, { voteId, by }: { voteId: string; by: string }): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("budgets.vote").where("rehearsal_of", "=", voteId).execute();
    await recordAct(trx, { who: by, act: "vote.end_rehearsal", room: "budgets", about: { kind: "vote", id: voteId } });
  });
}
