import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { hasWords } from "../words.query.ts";
import type { Listing, Tab, Way } from "./decision.ts";

/** What stands in the register: decided by consent, or voted in a general meeting. */
export interface ListedDecision {
  readonly id: string;
  readonly way: Way;
  /** Of a decision by consent that was adopted. */
  readonly number: number | null;
  readonly title: string;
  /** The member that proposed it, or the general meeting that voted. */
  readonly by: string;
  readonly state: Listing;
  /** Of a decision by consent. */
  readonly closesOn: string | null;
  readonly decidedAt: Date | null;
  /** Objections that stand. */
  readonly standing: number;
  readonly outcome: string | null;
  /** Of a vote: where and in which place of its agenda. */
  readonly meetingId: string | null;
  readonly rank: number | null;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  /** Of a vote between candidates: whether there were any, and who was elected. */
  readonly election: boolean;
  readonly elected: string | null;
}

/** A show of hands is counted again until its meeting is closed, a box is counted once. What was not voted is no decision. */
const all = (tab: Tab, q: string) => sql<ListedDecision>`
  select d.id, 'consent' as way, d.number, d.title, coalesce(s.name, m.name) as by, d.state, d.closes_on::text as "closesOn", d.decided_at as "decidedAt",
    (select count(*)::int from network.objection o where o.decision_id = d.id and o.lifted_at is null) as standing, d.outcome,
    null::uuid as "meetingId", null::int as rank, null::int as "inFavour", null::int as against, null::int as abstained, false as election, null::text as elected
  from network.decision d join network.member m on m.id = d.member_id left join people.structure s on s.id = m.structure_id
  where case ${tab}::text when 'open' then d.state in ('open', 'blocked') when 'adopted' then d.state = 'adopted' else true end
    and ${hasWords(sql`concat_ws(' ', d.title, d.body, d.outcome)`, q)}
  union all
  select i.id, 'vote', null, i.title, g.title, case when i.adopted then 'adopted' else 'rejected' end, null, coalesce(i.vote_closed_at, g.closed_at), 0, i.outcome,
    g.id, i.rank::int, i.in_favour::int, i.against::int, i.abstained::int, i.candidates is not null, case when i.adopted then i.candidates[i.leader] end
  from network.agenda_item i join network.general_meeting g on g.id = i.meeting_id
  where i.adopted is not null and (g.state = 'closed' or i.vote_closed_at is not null)
    and case ${tab}::text when 'open' then false when 'adopted' then i.adopted else true end
    and ${hasWords(sql`concat_ws(' ', i.title, i.body, i.outcome, g.title, array_to_string(i.candidates, ' '))`, q)}`;

/** The register of decisions: open ones by their day, others the latest first. */
export async function listRegister(db: Db, { tab, q }: { tab: Tab; q: string }, { limit, offset }: Range): Promise<Slice<ListedDecision>> {
  const [{ rows }, total] = await Promise.all([
    sql<ListedDecision>`
      select * from (${all(tab, q)}) l order by l.state <> 'open', l."decidedAt" desc nulls first, l."closesOn", l.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    countRegister(db, { tab, q }),
  ]);
  return { rows, total };
}

export async function countRegister(db: Db, { tab, q }: { tab: Tab; q: string }): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${all(tab, q)}) l`.execute(db);
  return rows[0]!.count;
}
