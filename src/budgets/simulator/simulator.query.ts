import { type Selectable, sql } from "kysely";

import type { Parameters } from "#engines/budgeting/budgeting.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { runs } from "../team.ts";
import type { Trial } from "./trial.ts";

export type PastVote = Omit<Selectable<Tables["budgets.past_vote"]>, "file">;

const columns = sql`id, slug, title, country, unit, held, kind, budget, projects, ballots, sha256, source, vote_id, imported_by, imported_at`;

export async function findPastVotes(db: Db): Promise<PastVote[]> {
  return (await sql<PastVote>`select ${columns} from budgets.past_vote order by title collate "fr-x-icu", slug`.execute(db)).rows;
}

export async function findPastVote(db: Db, slug: string): Promise<PastVote | null> {
  return (await sql<PastVote>`select ${columns} from budgets.past_vote where slug = ${slug}`.execute(db)).rows[0] ?? null;
}

export interface TriedRule {
  readonly parameters: Parameters;
  readonly trial: Trial;
}

export async function findTrials(db: Db, pastVoteId: string): Promise<TriedRule[]> {
  const { rows } =
    await sql<TriedRule>`select parameters, summary as trial from budgets.trial where past_vote_id = ${pastVoteId} order by tried_at, parameters`.execute(db);
  return rows;
}

export interface Draft {
  readonly slug: string;
  readonly title: string;
  readonly owner_commune: string | null;
  readonly parameters: Parameters;
}

/** Votes whose rule may still change, of those that this person runs. */
export async function findDrafts(db: Db, visitor: Visitor): Promise<Draft[]> {
  const { rows } = await sql<Draft>`
    select slug, title, owner_commune, parameters from budgets.vote where state = 'draft' and rehearsal_of is null order by title`.execute(db);
  return rows.filter((vote) => runs(visitor, vote));
}
