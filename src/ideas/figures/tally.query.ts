import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProposalState } from "../proposal.ts";

/** How many proposals of a process stand where, and how many received an opinion, scores, an answer: as the lists that these figures lead to. */
export interface Tally {
  readonly states: Readonly<Partial<Record<ProposalState, number>>>;
  readonly opinions: number;
  readonly silences: number;
  readonly judged: number;
  readonly awardedCents: number;
  readonly answers: number;
}

interface Row extends Tally {
  readonly processId: string;
}

/** What moderators hid: no list shows it, no figure counts it. */
const shown = (id: string) => sql`${sql.ref(id)} <> all(array(select h.thing_id::uuid from moderation.hidden h where h.kind = 'proposal'))`;

/** Process id → its tally, in one query for all. */
async function tally(db: Db, processIds: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  const { rows } = await sql<Row>`
    select p.id as "processId",
      (select coalesce(jsonb_object_agg(state, n), '{}') from (
        select state, count(*) as n from ideas.proposal where process_id = p.id and ${shown("id")} group by state) s) as states,
      o.given as opinions, o.silent as silences,
      (select count(distinct sh.proposal_id) from ideas.jury_sheet sh join processes.stage st on st.id = sh.stage_id
        where st.process_id = p.id and sh.kind = 'score' and sh.excluded_at is null and ${shown("sh.proposal_id")}) as judged,
      (select coalesce(sum(amount_cents), 0)::bigint from ideas.award a where a.process_id = p.id) as "awardedCents",
      (select count(*) from ideas.official_answer a join ideas.proposal q on q.id = a.proposal_id
      where q.process_id = p.id and ${shown("q.id")}) as answers
    from unnest(${[...processIds]}::uuid[]) as p (id)
    cross join lateral (
      select count(distinct n.proposal_id) filter (where n.verdict is not null) as given,
        count(distinct n.proposal_id) filter (where n.verdict is null and n.due_at <= now()) as silent
      from ideas.opinion_now n join processes.stage st on st.id = n.stage_id where st.process_id = p.id and ${shown("n.proposal_id")}) o`.execute(db);
  return new Map(rows.map(({ processId, ...found }) => [processId, found]));
}

const inFlight = new WeakMap<Db, Map<string, ReturnType<typeof tally>>>();

/** The same for all who ask of the same processes at the same time: each kind of stage says its figures apart. */
export function sharedTally(db: Db, processIds: readonly string[]): ReturnType<typeof tally> {
  const asked = inFlight.get(db) ?? new Map<string, ReturnType<typeof tally>>();
  inFlight.set(db, asked);
  const key = [...new Set(processIds)].sort().join(" ");
  const known = asked.get(key);
  if (known) return known;
  const counting = tally(db, key.split(" ")).finally(() => asked.delete(key));
  asked.set(key, counting);
  return counting;
}
