import { sql } from "kysely";

import { levels } from "#engines/similarity/similarity.ts";
import type { Db } from "#platform/db/db.ts";
import type { ProposalState } from "../proposal.ts";
import { similarityIndex } from "./memory.query.ts";

export interface SimilarProposal {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly communeCode: string | null;
  readonly supports: number;
  /** Almost the same words: somebody is about to file it twice. */
  readonly same: boolean;
}

interface SimilarQuery {
  readonly processId: string;
  readonly title: string;
  /** With it the whole is compared; without, the title alone, as it is typed. */
  readonly body?: string;
  /** A proposal is not similar to itself. */
  readonly except?: string | null;
  readonly limit: number;
}

/** The proposals of the process that resemble what somebody writes, best first, as the database has them now: none that is hidden or withdrawn since. */
export async function findSimilar(db: Db, { processId, title, body, except = null, limit }: SimilarQuery): Promise<SimilarProposal[]> {
  const index = await similarityIndex(db, processId);
  const found = index.similar(title, { body: body?.slice(0, 2000) ?? "", limit: limit + 5, among: (id) => id !== except });
  if (found.length === 0) return [];
  const { rows } = await sql<SimilarProposal>`
    select p.id, p.number, p.slug, p.title, p.state, p.commune_code as "communeCode", p.supports,
      (${found.map(({ score }) => score)}::float8[])[array_position(${found.map(({ id }) => id)}::uuid[], p.id)] >= ${levels.same} as same
    from ideas.proposal p
    where p.id = any(${found.map(({ id }) => id)}::uuid[]) and p.process_id = ${processId} and p.state not in ('withdrawn', 'merged')
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by array_position(${found.map(({ id }) => id)}::uuid[], p.id) limit ${limit}`.execute(db);
  return rows;
}
