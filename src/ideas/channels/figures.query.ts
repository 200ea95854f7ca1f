import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Channel } from "#processes";

export interface ChannelFigures {
  readonly channel: Channel;
  readonly proposals: number;
  readonly supports: number;
  readonly comments: number;
}

/**
 * What came in by each channel, those with nothing left out. Every idea that was filed counts, also when it was withdrawn or
 * merged into another, as in the figures of the process; those hidden by moderators do not. Supports of the web are people, each once an idea; supports of the other channels are what agents counted on lists.
 */
export async function findChannelFigures(db: Db, processId: string): Promise<ChannelFigures[]> {
  const { rows } = await sql<ChannelFigures>`
    with ideas as (select id, channel, state, supports - counted_supports as web from ideas.proposal where process_id = ${processId}
      and id <> all(array(select h.thing_id::uuid from moderation.hidden h where h.kind = 'proposal'))),
    facts as (
      select channel, 1 as proposals, 0 as supports, 0 as comments from ideas
      union all
      select 'web', 0, coalesce(sum(web), 0)::int, 0 from ideas where state not in ('withdrawn', 'merged')
      union all
      select s.channel, 0, e.supports, 0 from ideas.entry e join ideas.source s on s.id = e.source_id
        where s.process_id = ${processId} and e.kind = 'supports' and e.struck_at is null
      union all
      select c.channel, 0, 0, 1 from processes.comment c join ideas i on i.id = c.proposal_id
        where c.deleted_at is null and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text))
    select channel, sum(proposals)::int as proposals, sum(supports)::int as supports, sum(comments)::int as comments
    from facts group by channel having sum(proposals) + sum(supports) + sum(comments) > 0
    order by array_position(array['web', 'paper', 'desk', 'phone', 'workshop', 'import'], channel)`.execute(db);
  return rows;
}
