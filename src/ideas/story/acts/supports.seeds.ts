import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { cast } from "#people";
import { crowd, processIds } from "#processes";
import { ideaNamed } from "../ideas/ideas-2025.ts";
import { ideasOf } from "../ideas/ideas-elsewhere.ts";

/**
 * People of the crowd support ideas while those are collected: each idea as many as its number says. 263 has no divisor in common with
 * the 600 of the crowd, so that each idea meets them in an order of its own, nobody twice.
 */
export async function plantSupports(db: Db): Promise<number> {
  const supports = await supportByCrowd(db);
  await plantCast(db);
  await countSupports(db);
  return supports;
}

/** To ideas of one process, or to all that nobody supports yet. */
export async function supportByCrowd(db: Db, processId: string | null = null): Promise<number> {
  const persons = crowd.map(({ id }) => id);
  const { numAffectedRows } = await sql`
    insert into ideas.support (proposal_id, counts_for, person_id, given_at)
    select p.id, p.id, c.id, p.filed_at + (s.until - p.filed_at) * (((c.rank * 37 + p.number * 11) % 997) / 1000.0)
    from ideas.proposal p
    join processes.process r on r.id = p.process_id and r.demo and r.state <> 'rehearsal'
    join lateral (select least(coalesce(g.closes_at, now()), now()) - interval '1 hour' as until from processes.stage g
      where g.process_id = p.process_id and g.kind = 'collect' order by g.position limit 1) s on s.until > p.filed_at
    join unnest(${persons}::uuid[]) with ordinality c (id, rank)
      on (c.rank * 263 + p.number * 101) % 600 < 4 + (p.number * 37) % 71 + (p.number * p.number) % 29 and c.id is distinct from p.author_id
    where p.state <> 'withdrawn' and (${processId}::uuid is null or p.process_id = ${processId})`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** The people of the story, so that their pages show what they support. */
async function plantCast(db: Db): Promise<void> {
  const ideas = [...ideasOf("budget2027").slice(2, 6), ...ideasOf("roubaixBox").slice(9, 12), ideaNamed("L’atelier où l’on répare ensemble")];
  const rows = [cast.amina, cast.elif, cast.farid].flatMap(({ id }, who) =>
    ideas.filter((_, at) => (at + who) % 2 === 0).map((idea) => ({ proposal: idea.id, person: id })),
  );
  await sql`
    insert into ideas.support (proposal_id, counts_for, person_id, given_at)
    select r.proposal, r.proposal, r.person, p.filed_at + interval '2 hours'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (proposal uuid, person uuid) join ideas.proposal p on p.id = r.proposal
    on conflict do nothing`.execute(db);
}

export async function countSupports(db: Db): Promise<void> {
  await sql`
    update ideas.proposal p set supports = n.web + n.listed, counted_supports = n.listed
    from (select q.id, (select count(*)::int from ideas.support s where s.counts_for = q.id and s.counted) as web,
        (select coalesce(sum(e.supports), 0)::int from ideas.entry e where e.proposal_id = q.id and e.struck_at is null) as listed
      from ideas.proposal q join processes.process r on r.id = q.process_id and r.demo) n
    where n.id = p.id and (p.supports, p.counted_supports) is distinct from (n.web + n.listed, n.listed)`.execute(db);
}

export async function plantFollows(db: Db): Promise<void> {
  const ideas = [ideasOf("budget2027")[0]!, ideasOf("budget2027")[6]!, ideasOf("roubaixBox")[4]!].map(({ id }) => id);
  await sql`
    insert into ideas.follow (person_id, proposal_id, since) select ${cast.amina.id}, p, now() - interval '12 days' from unnest(${ideas}::uuid[]) p
    on conflict do nothing`.execute(db);
  const followers = crowd.slice(300, 340).map(({ id }) => id);
  await sql`
    insert into ideas.follow (person_id, proposal_id, since)
    select f.id, p.id, p.filed_at + interval '3 days' from unnest(${followers}::uuid[]) with ordinality f (id, rank)
    join ideas.proposal p on p.process_id = ${processIds.budget2025.id} and (f.rank + p.number) % 13 = 0
    on conflict do nothing`.execute(db);
}
