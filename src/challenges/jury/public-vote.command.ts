import { sql } from "kysely";

import { createVoteWithin } from "#budgets";
import type { Db } from "#platform/db/db.ts";
import { listAnswers } from "../answers.query.ts";
import type { Challenge } from "../challenges.query.ts";
import { record } from "../record.command.ts";

interface PublicVote {
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** What the public's prize is worth, in cents. */
  readonly cents: number;
}

/** All choices are of one theme. */
const themeOf = "Réponses au défi";

/**
 * A vote of the public on the answers, begun as a draft in the box of votes: each answer costs the whole prize, so that the one with the most
 * voices has it. Its address; null: there is one already, nothing was sent, or the challenge is not being judged.
 */
export const beginPublicVote = (db: Db, challenge: Challenge, { opensAt, closesAt, cents }: PublicVote, by: string): Promise<string | null> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      select from challenges.challenge where id = ${challenge.id} and vote_id is null and published_at is not null and ended_at is null and results_at is null
        and closes_at <= clock_timestamp() for update`.execute(trx);
    const answers = rows.length === 0 ? [] : await listAnswers(trx, challenge.id);
    if (answers.length < 2) return null;
    const settings = {
      ...{ title: `Prix du public\u00a0: ${challenge.title}`.slice(0, 160), summary: challenge.question, description: challenge.about, ownerCommune: null },
      ...{
        processId: null,
        stageId: null,
        budgetCents: cents,
        kind: "approval" as const,
        minChoices: 1,
        maxChoices: null,
        maxOfCategory: null,
        maxOfCommune: null,
      },
      ...{ pointsTotal: null, pointsMax: null, maxAgainst: null, shuffled: true, minAge: 16, maxAge: null, accepts: ["residence", "work", "study"] },
      ...{ electors: "declared" as const, openBallot: false, area: null, opensAt, closesAt, challengeDays: 15 },
      parameters: { rule: "greedy" as const, tie: ["votes" as const, "lot" as const] },
    };
    const projects = answers.map(({ title, summary, description }) => ({
      ...{ title, summary, description, easy: null, costCents: cents, category: themeOf, communeCode: null, longitude: null, latitude: null, translations: {} },
    }));
    const created = await createVoteWithin(trx, settings, { by, alone: false, projects });
    if (!created.ok) return null;
    await sql`update challenges.challenge set vote_id = ${created.voteId} where id = ${challenge.id}`.execute(trx);
    await record(trx, { kind: "challenge", id: challenge.id, act: "begin_vote", by, after: { vote: created.voteId } });
    return created.slug;
  });
