import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { draftHash, placeHash } from "./roll/member-key.ts";
import type { VoteSecret } from "./nullifier.ts";
import { findSecret } from "./secret/secret.query.ts";
import { makeKeys } from "./box-key/make-keys.command.ts";
import { ruleSheet } from "./setup/announce.command.ts";
import type { BallotKind, Parameters } from "./vote.ts";
import { findVoteById, pollOf } from "./votes.query.ts";

export interface TestVote {
  readonly kind?: BallotKind;
  readonly budget?: number;
  /** Costs in euros, numbered from 1. */
  readonly costs?: readonly number[];
  readonly minChoices?: number;
  readonly maxChoices?: number | null;
  /** Projects of odd numbers are of one theme and one commune, those of even numbers of another. */
  readonly maxOfCategory?: number;
  readonly maxOfCommune?: number;
  readonly maxAgainst?: number;
  readonly pointsTotal?: number;
  readonly pointsMax?: number;
  readonly envelopes?: readonly { readonly amount: number; readonly projects: readonly number[]; readonly maxChoices?: number; readonly district?: boolean }[];
  readonly parameters?: Parameters;
  readonly accepts?: readonly string[];
  readonly electors?: "declared" | "list" | "codes" | "franceconnect";
  /** Weights of the members of an open ballot, who are called « Commune 1 » and so on, and known by the numbers M1, M2 … and 1980-01-01. */
  readonly members?: readonly number[];
  readonly minAge?: number;
  readonly maxAge?: number;
  /** Seconds from now, by the database's clock; an announced vote that is open unless said. */
  readonly opens?: number;
  readonly closes?: number;
  readonly state?: "draft" | "announced";
  readonly commune?: string | null;
  /** Ideas behind the projects, in their order. */
  readonly ideas?: readonly string[];
}

/**
 * Brings the closing of a vote forward to this moment, which is over when it returns: no test has to be done before a clock. A closing
 * lies ahead when it is written: on a busy machine `soon`, in milliseconds, is over by then, and it is tried again with more.
 */
export async function letClose(owner: Db, voteId: string, soon = 30): Promise<void> {
  try {
    await sql`update budgets.vote set closes_at = clock_timestamp() + make_interval(secs => ${soon / 1000}::float8) where id = ${voteId}`.execute(owner);
  } catch (error) {
    if (brokenConstraint(error) !== "vote_closing") throw error;
    return letClose(owner, voteId, soon * 4);
  }
  await sql`select pg_sleep(${soon / 1000}::float8 + 0.02)`.execute(owner);
}

/** What the member of a number is known by in votes of tests. */
export const memberLine = (number: number) => ({ number: `M${number}`, birthDate: "1980-01-01" });

/** As budgets.enrol_members, also for a vote of a test that is open from its first moment. */
async function enrolled(owner: Db, secret: VoteSecret): Promise<void> {
  const members = await owner.selectFrom("budgets.member").select(["number", "key_hash"]).where("vote_id", "=", secret.voteId).execute();
  const places = members.map(({ number, key_hash }) => ({ vote_id: secret.voteId, key_hash: placeHash(secret, key_hash!), member: number }));
  await owner.insertInto("budgets.elector").values(places).execute();
}

let count = 0;

/** A vote written straight into the tables by their owner, announced as announce.command.ts does it. Gives its id and slug. */
export async function addVote(db: Db, settings: Settings, vote: TestVote = {}): Promise<{ id: string; slug: string }> {
  const { kind = "knapsack", budget = 1000, costs = [300, 400, 500, 200, 100], opens = -3600, closes = 86_400, state = "announced" } = vote;
  count += 1;
  const slug = `vote-${count}`;
  const { rows } = await sql<{ id: string }>`
    insert into budgets.vote (slug, title, summary, budget_cents, kind, min_choices, max_choices, max_of_category, max_of_commune, max_against, points_total, points_max, parameters, opens_at, closes_at, electors, open_ballot, accepts, min_age, max_age, owner_commune)
    values (${slug}, ${`Vote d’essai ${count}`}, 'Un essai', ${budget * 100}, ${kind}, ${vote.minChoices ?? 1}, ${vote.maxChoices ?? null},
      ${vote.maxOfCategory ?? null}, ${vote.maxOfCommune ?? null}, ${vote.maxAgainst ?? null},
      ${kind === "points" ? (vote.pointsTotal ?? 10) : null}, ${kind === "points" ? (vote.pointsMax ?? 5) : null},
      ${JSON.stringify(vote.parameters ?? { rule: "equal-shares", completion: "add1", step: "1", tie: ["cost", "lot"] })}::jsonb,
      clock_timestamp() + make_interval(secs => ${opens}), clock_timestamp() + make_interval(secs => ${closes}), ${vote.members ? "list" : (vote.electors ?? "declared")}, ${vote.members !== undefined},
      ${[...(vote.accepts ?? ["residence", "work"])]}::text[], ${vote.minAge ?? 16}, ${vote.maxAge ?? null}, ${vote.commune ?? null}) returning id`.execute(db);
  const { id } = rows[0]!;
  for (const [at, { amount, maxChoices = null, district = false }] of (vote.envelopes ?? []).entries())
    await db
      .insertInto("budgets.envelope")
      .values({ vote_id: id, number: at + 1, name: `Part ${at + 1}`, amount_cents: amount * 100, max_choices: maxChoices, district })
      .execute();
  const envelopeOf = (number: number) => (vote.envelopes ?? []).findIndex(({ projects }) => projects.includes(number)) + 1 || null;
  await db
    .insertInto("budgets.project")
    .values(
      costs.map((cost, at) => ({
        vote_id: id,
        number: at + 1,
        title: `Projet ${at + 1}`,
        summary: `Résumé du projet ${at + 1}`,
        cost_cents: cost * 100,
        category: at % 2 ? "Nature" : "Culture",
        commune_code: at % 2 ? "59512" : "59350",
        envelope: envelopeOf(at + 1),
        proposal_id: vote.ideas?.[at] ?? null,
      })),
    )
    .execute();
  for (const [at, weight] of (vote.members ?? []).entries())
    await db
      .insertInto("budgets.member")
      .values({ vote_id: id, number: at + 1, name: `Commune ${at + 1}`, weight, key_hash: draftHash(settings, id, memberLine(at + 1)) })
      .execute();
  if (state === "announced") {
    await sql`update budgets.vote set state = 'announced', seed = 'graine des essais', announced_at = now() where id = ${id}`.execute(db);
    const poll = await pollOf(db, (await findVoteById(db, id))!);
    const keys = await makeKeys(db, settings, poll);
    // letClose moves the closing, and tells nobody.
    const { closes_at: _moves, ...sheet } = ruleSheet(poll);
    if (vote.members) await enrolled(db, (await findSecret(db, settings, id))!);
    await sql`select budgets.append(${id}, 'announced', ${JSON.stringify({ ...sheet, keys })}::jsonb)`.execute(db);
  }
  return { id, slug };
}
