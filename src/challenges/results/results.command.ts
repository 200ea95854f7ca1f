import { sql } from "kysely";

import { notify } from "#notifications";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Challenge } from "../challenges.query.ts";
import type { Finding } from "../jury/jury.command.ts";
import { findTies } from "../jury/ties.command.ts";
import { rankAgain } from "../ranking.command.ts";
import { rankAnswers } from "../ranking.query.ts";
import { followReuses } from "../reuse/reuse.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { titlesOf } from "../wording.query.ts";

type PublishOutcome = "published" | "moved" | "unjudged" | "empty" | "tied";

/**
 * The ranking and what each team gets, with reasons, for all to read. Prizes go by the points of the jury, one each.
 * `unjudged`: an answer has no verdict that counts. `moved`: published already, given up, or not closed.
 * `tied`: a verdict has just been set aside; the ranking that they saw is another.
 * @param reasons by number of the answer
 */
export const publishResults = (db: Db, challenge: Challenge, reasons: ReadonlyMap<number, string>, finding: Finding): Promise<PublishOutcome> =>
  db.transaction().execute(async (trx): Promise<PublishOutcome> => {
    const { rows } = await sql`
      select from challenges.challenge where id = ${challenge.id} and published_at is not null and results_at is null and ended_at is null
        and closes_at <= clock_timestamp() for update`.execute(trx);
    if (rows.length === 0) return "moved";
    const { by } = finding;
    // Who came to work with a team since they judged does not count.
    if ((await findTies(trx, challenge.id, finding)).aside.length > 0) return "tied";
    const { judged, text } = await rankAnswers(trx, challenge);
    if (judged.length === 0) return "empty";
    if (judged.some(({ verdicts, number }) => verdicts === 0 || !reasons.has(number))) return "unjudged";
    for (const [at, { teamId, number }] of judged.entries())
      await sql`
        insert into challenges.result (team_id, challenge_id, prize, reasons)
        values (${teamId}, ${challenge.id}, ${challenge.prizes[at]?.rank ?? null}, ${reasons.get(number)!})`.execute(trx);
    await sql`insert into challenges.ranking (challenge_id, number, text, by) values (${challenge.id}, 1, ${text}, ${by})`.execute(trx);
    await sql`
      delete from challenges.drafted_reasons d using challenges.entry e where e.team_id = d.team_id and e.challenge_id = ${challenge.id}`.execute(trx);
    await sql`update challenges.challenge set results_at = clock_timestamp(), version = version + 1 where id = ${challenge.id}`.execute(trx);
    await followReuses(trx, challenge, judged, dayOf(new Date()));
    await record(trx, { kind: "challenge", id: challenge.id, act: "publish_results", by, after: { answers: judged.length } });
    await tellTeams(trx, challenge);
    return "published";
  });

/** Keeps reasons for later; an empty one is taken away. False: the results are published, or the challenge was given up. @param reasons by number */
export const draftReasons = (db: Db, challengeId: string, reasons: ReadonlyMap<number, string>): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      select from challenges.challenge where id = ${challengeId} and results_at is null and ended_at is null and closes_at <= clock_timestamp() for share`.execute(
      trx,
    );
    if (rows.length === 0) return false;
    const given = sql`unnest(${[...reasons.keys()]}::integer[], ${[...reasons.values()]}::text[]) as g (number, words)`;
    await sql`
      delete from challenges.drafted_reasons d using challenges.entry e, ${given}
      where e.team_id = d.team_id and e.challenge_id = ${challengeId} and e.number = g.number and g.words = ''`.execute(trx);
    await sql`
      insert into challenges.drafted_reasons (team_id, words)
      select e.team_id, g.words from challenges.entry e join ${given} on g.number = e.number where e.challenge_id = ${challengeId} and g.words <> ''
      on conflict (team_id) do update set words = excluded.words, written_at = excluded.written_at`.execute(trx);
    return true;
  });

/** All who are in a team that sent an answer. */
async function tellTeams(trx: Db, challenge: Challenge): Promise<void> {
  const { id, slug } = challenge;
  const { rows } = await sql<{ id: string }>`
    select m.person_id as id from challenges.member m join challenges.entry e on e.team_id = m.team_id where e.challenge_id = ${id} and e.number is not null`.execute(
    trx,
  );
  await notify(trx, {
    to: rows.map((one) => one.id),
    kind: "challenges.results",
    payload: { title: await titlesOf(trx, challenge), href: routes.results.href({ slug }) },
  });
}

/** The captain of a team appeals, within thirty days of the results. False: too late, one waits already, or not its captain. */
export async function appeal(db: Db, teamId: string, words: string, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into challenges.appeal (team_id, words, filed_by)
        select m.team_id, ${words}, m.person_id from challenges.member m where m.team_id = ${teamId} and m.person_id = ${by} and m.role = 'captain' returning id`.execute(
        trx,
      );
      if (rows.length > 0) await record(trx, { kind: "team", id: teamId, act: "appeal", by, after: { appeal: rows[0]!.id } });
      return rows.length > 0;
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "appeal_in_time" || broken === "appeal_open") return false;
    throw error;
  }
}

interface Settlement {
  readonly accepted: boolean;
  readonly answer: string;
  /** Points that count instead; empty unless it is accepted. */
  readonly corrections: Readonly<Record<string, number>>;
}

/**
 * An appeal is answered, once, by somebody who did not judge. One that is accepted with other points makes the ranking anew, which is
 * published beside the first with the reason, and prizes go by it. `judge`: they are of the jury.
 */
export async function settleAppeal(
  db: Db,
  challenge: Challenge,
  appealId: string,
  { accepted, answer, corrections }: Settlement,
  by: string,
): Promise<"settled" | "moved" | "judge"> {
  if (!isUuid(appealId)) return "moved";
  try {
    return await db.transaction().execute(async (trx): Promise<"settled" | "moved"> => {
      await sql`select from challenges.challenge where id = ${challenge.id} for update`.execute(trx);
      const moves = accepted ? corrections : {};
      const { rows } = await sql`
        update challenges.appeal a set outcome = ${accepted ? "accepted" : "rejected"}, answer = ${answer}, corrections = ${JSON.stringify(moves)}::jsonb, settled_by = ${by},
          settled_at = clock_timestamp()
        from challenges.entry e where e.team_id = a.team_id and e.challenge_id = ${challenge.id} and a.id = ${appealId} and a.outcome is null returning a.id`.execute(
        trx,
      );
      if (rows.length === 0) return "moved";
      if (Object.keys(moves).length > 0) await rankAgain(trx, challenge, answer, by);
      await record(trx, { kind: "challenge", id: challenge.id, act: "settle_appeal", by, after: { appeal: appealId, accepted } });
      return "settled";
    });
  } catch (error) {
    if (brokenConstraint(error) === "appeal_by_another") return "judge";
    throw error;
  }
}
