import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { proposalColumns, type PublishedProposal } from "../proposal-row.query.ts";
import { forgiving, type ProposalQuery, selection } from "./selection.query.ts";

/** Every idea of the selection by number, as it is read. */
export async function exportProposals(db: Db, asked: ProposalQuery): Promise<AsyncIterable<PublishedProposal>> {
  const query = sql<PublishedProposal>`
    select ${proposalColumns} from ideas.proposal p where ${selection(await forgiving(db, asked))} order by p.number`;
  return streamRows<PublishedProposal>(db, { compile: () => query.compile(db) });
}
