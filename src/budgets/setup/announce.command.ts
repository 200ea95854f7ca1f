import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Settings } from "#platform/settings.ts";
import { addLink, removeLinksAt } from "#thread";
import { awaitsItsKey, findBureau } from "../bureau/bureau.query.ts";
import { makeKeys } from "../box-key/make-keys.command.ts";
import { enrolMembers } from "../roll/enrol-members.command.ts";
import { findSecret } from "../secret/secret.query.ts";
import { commitSeed } from "../seed/commit-seed.command.ts";
import { projectThingId } from "../offers/things.ts";
import { findVoteById, type Poll, pollOf, type Vote } from "../votes.query.ts";
import { type Gap, gapsOf } from "./ready.ts";

type AnnounceOutcome = { ok: true } | { ok: false; problem: "not_draft" | "opens_too_soon" } | { ok: false; problem: "gaps"; gaps: readonly Gap[] };

interface Announcing {
  readonly voteId: string;
  readonly by: string;
}

/** Publishes the rule, what the seed will follow from, the projects and the dates, makes the secret, and writes the first line of the log: all at once. */
export async function announceVote(db: Db, settings: Settings, asked: Announcing): Promise<AnnounceOutcome> {
  try {
    return await db.transaction().execute((trx) => announceIn(trx, settings, asked));
  } catch (error) {
    if (error instanceof OpenedMeanwhile) return { ok: false, problem: "opens_too_soon" };
    throw error;
  }
}

/** The opening came while the vote was being announced: nothing of it may be kept. */
export class OpenedMeanwhile extends Error {}

/** @throws OpenedMeanwhile */
export async function announceIn(trx: Db, settings: Settings, { voteId, by }: Announcing): Promise<AnnounceOutcome> {
  // The chain first, as everybody does: it is there when the vote was announced and taken back before.
  await sql`select budgets.hold(${voteId})`.execute(trx);
  await sql`select from budgets.vote where id = ${voteId} for update`.execute(trx);
  const vote = await findVoteById(trx, voteId);
  if (vote?.state !== "draft") return { ok: false, problem: "not_draft" };
  const poll = await pollOf(trx, vote);
  const gaps = await findGaps(trx, poll);
  if (gaps.length > 0) return { ok: false, problem: "gaps", gaps };
  if (!vote.rehearsal_of && (await hasPassed(trx, vote.opens_at))) return { ok: false, problem: "opens_too_soon" };
  const bureau = await findBureau(trx, voteId);
  const keys = await makeKeys(trx, settings, poll, bureau?.ballots);
  // A vote that was announced once with its seed keeps it.
  const commitment = vote.seed ? null : (bureau?.seedCommitment ?? (await commitSeed(trx, settings, voteId)));
  const line = { ...ruleSheet({ ...poll, vote: { ...vote, seed_commitment: commitment } }), keys };
  const { rows } = await sql<{ outcome: string }>`select budgets.announce(${voteId}, ${JSON.stringify(line)}::jsonb) as outcome`.execute(trx);
  if (rows[0]!.outcome === "opens_too_soon") throw new OpenedMeanwhile();
  if (rows[0]!.outcome !== "announced") throw new Error(`A vote was not announced: ${rows[0]!.outcome}.`);
  if (vote.open_ballot && !vote.rehearsal_of && vote.electors !== "voices") await enrolMembers(trx, (await findSecret(trx, settings, voteId))!);
  if (bureau) await sql`select budgets.tell_opening(${voteId})`.execute(trx);
  await tieProposals(trx, poll, by);
  await recordAct(trx, {
    who: by,
    act: "vote.announce",
    room: "budgets",
    about: { kind: "vote", id: voteId },
    after: { opens: vote.opens_at, closes: vote.closes_at },
  });
  return { ok: true };
}

/** The thread from an idea to the project that is voted on. A link that is there already stays as it is. */
export async function tieProposals(trx: Db, { vote, projects }: Poll, by: string | null, day: string = dayOf(new Date())): Promise<void> {
  if (vote.rehearsal_of) return;
  for (const { number, proposal_id } of projects) {
    if (!proposal_id) continue;
    const to = { kind: "vote_project", id: projectThingId(vote.id, number) };
    await addLink(trx, {
      from: { kind: "proposal", id: proposal_id },
      relation: "becomes",
      to,
      reason: put,
      day,
      by,
    });
  }
}

/** A vote that is taken back asks nothing of anybody: its projects are no part of the ideas' stories. */
async function untieProposals(trx: Db, voteId: string, why: { reason: string; by: string }): Promise<void> {
  const { rows } = await sql<{ number: number }>`select number from budgets.project where vote_id = ${voteId} and proposal_id is not null`.execute(trx);
  for (const { number } of rows) await removeLinksAt(trx, { kind: "vote_project", id: projectThingId(voteId, number) }, why);
}

/** What still keeps a draft from being announced, its key included. */
export async function findGaps(db: Db, poll: Poll): Promise<Gap[]> {
  return [...gapsOf(poll), ...((await awaitsItsKey(db, poll.vote.id)) ? ["bureau" as const] : [])];
}

const hasPassed = async (trx: Db, instant: Date): Promise<boolean> =>
  (await sql<{ passed: boolean }>`select clock_timestamp() >= ${instant.toISOString()}::timestamptz as passed`.execute(trx)).rows[0]!.passed;

/** Everything that the result will depend on, save the ballots: what the log says when the vote is announced. */
export function ruleSheet({ vote, projects, envelopes, members }: Poll) {
  const {
    kind,
    min_choices,
    max_choices,
    max_of_category,
    max_of_commune,
    max_against,
    points_total,
    points_max,
    min_age,
    max_age,
    accepts,
    electors,
    area,
    parameters,
    challenge_days,
    voices,
  } = vote;
  return {
    title: vote.title,
    budget_cents: vote.budget_cents,
    opens_at: vote.opens_at.toISOString(),
    closes_at: vote.closes_at.toISOString(),
    // Votes of before had no such limits: their sheets stay what their logs say.
    ballot: {
      ...{ kind, min_choices, max_choices, points_total, points_max },
      ...(max_of_category !== null && { max_of_category }),
      ...(max_of_commune !== null && { max_of_commune }),
      ...(max_against !== null && { max_against }),
    },
    voters: { min_age, max_age, accepts, ...(electors !== "declared" && { electors }), ...(voices !== null && { voices }), area },
    parameters,
    ...seedSheet(vote),
    challenge_days,
    envelopes: envelopes.map(({ number, name, amount_cents, max_choices, district }) => ({
      ...{ number, name, amount_cents },
      ...(max_choices !== null && { max_choices }),
      ...(district && { district }),
    })),
    projects: projects.map(({ number, title, cost_cents, envelope, category, commune_code }) => ({
      ...{ number, title, cost_cents },
      ...(envelope !== null && { envelope }),
      ...(max_of_category !== null && { category }),
      ...(max_of_commune !== null && { commune_code }),
    })),
    ...(vote.open_ballot && { members: members.map(({ number, name, weight }) => ({ number, name, weight })) }),
  };
}

/** Until it is drawn, only what it was committed to. */
function seedSheet({ seed, seed_commitment, seed_nonce }: Vote): { seed?: string | null; seed_commitment?: string; seed_nonce?: string | null } {
  if (!seed_commitment) return { seed };
  return seed ? { seed_commitment, seed_nonce, seed } : { seed_commitment };
}

/** Said on the thread of an idea that is voted on. */
const put: Translated = {
  fr: "L’idée est faisable\u00a0: elle est soumise au vote.",
  en: "The idea is feasible: it is put to the vote.",
  nl: "Het idee is haalbaar: het wordt ter stemming voorgelegd.",
};

type WithdrawOutcome = { ok: true } | { ok: false; problem: "opened" };

/** Back to a draft, before it opens. What the seed follows from stays. The log keeps both lines. */
export function withdrawAnnouncement(db: Db, { voteId, by, reason }: { voteId: string; by: string; reason: string }): Promise<WithdrawOutcome> {
  return db.transaction().execute(async (trx): Promise<WithdrawOutcome> => {
    const { rows } = await sql<{ withdrawn: boolean }>`select budgets.withdraw_announcement(${voteId}, ${reason}) as withdrawn`.execute(trx);
    if (!rows[0]!.withdrawn) return { ok: false, problem: "opened" };
    await untieProposals(trx, voteId, { reason, by });
    await recordAct(trx, { who: by, act: "vote.withdraw", room: "budgets", about: { kind: "vote", id: voteId }, reason });
    return { ok: true };
  });
}
