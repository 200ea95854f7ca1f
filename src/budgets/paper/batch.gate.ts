import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type VoteVisit, voteWithDesks } from "../gates.ts";
import { holdsDesk } from "../team.ts";
import { type Poll, pollOf } from "../votes.query.ts";
import { type Batch, findBatch } from "./batch.query.ts";

export interface BatchOfPoll {
  readonly poll: Poll;
  readonly batch: Batch;
}

/** @throws NotFound for a batch that is not there, or of a desk that somebody else holds. */
export async function batchToKey(visit: VoteVisit<Visitor, { readonly batch: string }>): Promise<BatchOfPoll> {
  const vote = await voteWithDesks(visit);
  const batch = await findBatch(visit.db, vote.id, visit.params.batch);
  if (!batch || !holdsDesk(visit.visitor, { commune_code: batch.deskCommune })) throw new NotFound();
  return { poll: await pollOf(visit.db, vote), batch };
}
