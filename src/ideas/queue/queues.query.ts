import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { StageKind } from "#processes";
import { ended } from "../outcome.ts";
import type { Queue } from "./queues.ts";

export interface Queues {
  readonly kinds: readonly StageKind[];
  readonly counts: Readonly<Partial<Record<Queue, number>>>;
}

/** What waits in each queue of a process, in one query. */
export async function readQueues(db: Db, processId: string): Promise<Queues> {
  const { rows } = await sql<{ kinds: StageKind[] } & Record<"filed" | "silent" | "studied" | "unanswered" | "delivering" | "contests", number>>`
    select array(select kind from processes.stage where process_id = ${processId} order by position) as kinds,
      count(*) filter (where p.state = 'filed') as filed,
      count(*) filter (where exists (select from ideas.opinion_now o
      where o.proposal_id = p.id and o.verdict is null and o.due_at > now())) as silent,
      count(*) filter (where p.state = 'admissible'
      and exists (select from ideas.study s where s.proposal_id = p.id and s.conclusion is null)) as studied,
      count(*) filter (where p.state = any(${[...ended]})
      and not exists (select from ideas.official_answer a where a.proposal_id = p.id)) as unanswered,
      count(*) filter (where p.state in ('awarded', 'delivering')) as delivering,
      count(*) filter (where exists (select from ideas.contest c where c.proposal_id = p.id and c.state = 'open')) as contests
    from ideas.proposal p where p.process_id = ${processId}`.execute(db);
  const { kinds, filed, silent, studied, unanswered, delivering, contests } = rows[0]!;
  const has = (kind: StageKind, count: number) => (kinds.includes(kind) ? count : 0);
  return {
    kinds,
    counts: {
      admissibilityQueue: has("admissibility", filed),
      opinionsOf: silent,
      studies: studied,
      answers: unanswered,
      deliveries: has("delivery", delivering),
      contests,
    },
  };
}
