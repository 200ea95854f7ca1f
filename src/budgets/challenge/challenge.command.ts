import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { notify } from "#notifications";
import type { NewChallenge } from "./challenge.ts";
import { answeredNotice, raisedNotice } from "./challenge.notices.ts";

interface Raising {
  readonly vote: { readonly id: string; readonly slug: string; readonly title: string };
  readonly challenge: NewChallenge;
  readonly by: string;
  /** Who runs the vote: they are told. */
  readonly judges: readonly string[];
}

type Raised = { ok: true; number: number } | { ok: false; problem: "too_late" } | { ok: false; problem: "no_ballots"; lines: readonly number[] };

/**
 * A doubt said in public. The ballots that it names stay where they are: the vote is counted again with and without them.
 * Whether it comes in time is judged by the clock of the database.
 */
export async function raiseChallenge(db: Kysely<Tables>, { vote, challenge, by, judges }: Raising): Promise<Raised> {
  const { about, subject, reason, signature, lines } = challenge;
  return db.transaction().execute(async (trx): Promise<Raised> => {
    if (!(await isContestable(trx, vote.id))) return { ok: false, problem: "too_late" };
    const named = about === "ballots" ? await ballotsAt(trx, vote.id, lines) : { commitments: [], missing: [] };
    if (named.missing.length > 0) return { ok: false, problem: "no_ballots", lines: named.missing };
    const { rows } = await sql<{ id: string; number: number }>`
      insert into budgets.challenge (vote_id, number, about, subject, reason, raised_by, signature)
      select ${vote.id}, coalesce(max(number), 0) + 1, ${about}, ${subject}, ${reason}, ${by}, ${signature} from budgets.challenge where vote_id = ${vote.id}
      returning id, number`.execute(trx);
    const { id, number } = rows[0]!;
    await sql`
      insert into budgets.challenged_ballot (challenge_id, vote_id, commitment)
      select ${id}, ${vote.id}, decode(named, 'hex') from unnest(${named.commitments}::text[]) named`.execute(trx);
    await notify(trx, { to: judges.filter((judge) => judge !== by), kind: raisedNotice, payload: { vote: vote.title, subject, slug: vote.slug } });
    await sql`select budgets.append(${vote.id}, 'challenged', ${JSON.stringify({ number, about, subject, ...(lines.length > 0 && { lines }) })}::jsonb)`.execute(
      trx,
    );
    await sql`select budgets.publish_head(${vote.id})`.execute(trx);
    return { ok: true, number };
  });
}

/** Challenges of one vote come one after the other, and none after the last instant. */
async function isContestable(trx: Db, voteId: string): Promise<boolean> {
  await sql`select from budgets.chain where vote_id = ${voteId} for update`.execute(trx);
  const { rows } = await sql<{ open: boolean }>`
    select state = 'counted' and clock_timestamp() < challenge_until as open from budgets.vote where id = ${voteId}`.execute(trx);
  return rows[0]?.open === true;
}

/** Lines that hold no ballot that counts are said: a doubt about nothing would look like a doubt about something. */
async function ballotsAt(trx: Db, voteId: string, lines: readonly number[]) {
  const { rows } = await sql<{ line: number; commitment: string }>`
    select l.line, encode(l.commitment, 'hex') as commitment
    from budgets.log l join budgets.ballot b on b.vote_id = l.vote_id and b.commitment = l.commitment
    where l.vote_id = ${voteId} and l.line = any(${[...lines]}::int[])`.execute(trx);
  const found = new Set(rows.map(({ line }) => line));
  return { commitments: rows.map(({ commitment }) => commitment), missing: lines.filter((line) => !found.has(line)) };
}

interface Deciding {
  readonly vote: { readonly id: string; readonly slug: string; readonly title: string };
  readonly number: number;
  readonly upheld: boolean;
  readonly decision: string;
  readonly by: string;
}

type Decided = { ok: true } | { ok: false; problem: "decided" | "own" };

/** The answer to a challenge, public as the challenge is. Nobody answers their own. */
export async function decideChallenge(db: Kysely<Tables>, { vote, number, upheld, decision, by }: Deciding): Promise<Decided> {
  return db.transaction().execute(async (trx): Promise<Decided> => {
    await sql`select from budgets.chain where vote_id = ${vote.id} for update`.execute(trx);
    const challenge = await trx.selectFrom("budgets.challenge").selectAll().where("vote_id", "=", vote.id).where("number", "=", number).executeTakeFirst();
    if (challenge?.state !== "open") return { ok: false, problem: "decided" };
    if (challenge.raised_by === by) return { ok: false, problem: "own" };
    const state = upheld ? "upheld" : "rejected";
    await trx
      .updateTable("budgets.challenge")
      .set({ state, decision, decided_by: by, decided_at: sql`clock_timestamp()` })
      .where("id", "=", challenge.id)
      .execute();
    if (challenge.raised_by)
      await notify(trx, { to: [challenge.raised_by], kind: answeredNotice, payload: { vote: vote.title, subject: challenge.subject, slug: vote.slug } });
    await sql`select budgets.append(${vote.id}, 'challenge_decided', ${JSON.stringify({ number, state })}::jsonb)`.execute(trx);
    await sql`select budgets.publish_head(${vote.id})`.execute(trx);
    await recordAct(trx, {
      who: by,
      act: "vote.decide_challenge",
      room: "budgets",
      about: { kind: "vote", id: vote.id },
      after: { number, state },
      reason: decision,
    });
    return { ok: true };
  });
}
