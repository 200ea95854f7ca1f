import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
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

interface RaisedRow {
  readonly outcome: "raised" | "too_late" | "no_ballots";
  readonly number: number | null;
  /** Lines that hold no ballot that counts: a doubt about nothing would look like a doubt about something. */
  readonly missing: number[] | null;
}

type RaiseOutcome = { ok: true; number: number } | { ok: false; problem: "too_late" } | { ok: false; problem: "no_ballots"; lines: readonly number[] };

/**
 * A doubt said in public. The ballots that it names stay where they are: the vote is counted again with and without them.
 * Whether it comes in time is judged by the clock of the database.
 */
export async function raiseChallenge(db: Db, { vote, challenge, by, judges }: Raising): Promise<RaiseOutcome> {
  const { about, subject, reason, signature, lines } = challenge;
  return db.transaction().execute(async (trx): Promise<RaiseOutcome> => {
    const { rows } = await sql<RaisedRow>`
      select outcome, number, missing from budgets.raise_challenge(
        ${vote.id}, ${about}, ${subject}, ${reason}, ${by}, ${signature}, ${[...lines]}::int[])`.execute(trx);
    const { outcome, number, missing } = rows[0]!;
    if (outcome === "too_late") return { ok: false, problem: "too_late" };
    if (outcome === "no_ballots") return { ok: false, problem: "no_ballots", lines: missing! };
    await notify(trx, { to: judges.filter((judge) => judge !== by), kind: raisedNotice, payload: { vote: vote.title, subject, slug: vote.slug } });
    return { ok: true, number: number! };
  });
}

interface Deciding {
  readonly vote: { readonly id: string; readonly slug: string; readonly title: string };
  readonly number: number;
  readonly upheld: boolean;
  readonly decision: string;
  readonly by: string;
}

type DecideOutcome = { ok: true } | { ok: false; problem: "decided" | "own" };

/** The answer to a challenge, public as the challenge is. Nobody answers their own. */
export async function decideChallenge(db: Db, { vote, number, upheld, decision, by }: Deciding): Promise<DecideOutcome> {
  return db.transaction().execute(async (trx): Promise<DecideOutcome> => {
    const { rows } = await sql<{ outcome: "done" | "decided" | "own"; raisedBy: string | null; subject: string | null }>`
      select outcome, raised_by as "raisedBy", subject from budgets.decide_challenge(${vote.id}, ${number}, ${upheld}, ${decision}, ${by})`.execute(trx);
    const { outcome, raisedBy, subject } = rows[0]!;
    if (outcome !== "done") return { ok: false, problem: outcome };
    if (raisedBy) await notify(trx, { to: [raisedBy], kind: answeredNotice, payload: { vote: vote.title, subject: subject!, slug: vote.slug } });
    await recordAct(trx, {
      who: by,
      act: "vote.decide_challenge",
      room: "budgets",
      about: { kind: "vote", id: vote.id },
      after: { number, state: upheld ? "upheld" : "rejected" },
      reason: decision,
    });
    return { ok: true };
  });
}
