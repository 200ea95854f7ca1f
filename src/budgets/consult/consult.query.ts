import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Channel } from "../vote.ts";

/** `early` before the closing, `over` once the result is sealed; `electors`: whoever votes here may have a name looked up. */
export interface Hours {
  readonly state: "early" | "open" | "over";
  readonly electors: boolean;
}

/** As for the roll of an election (code électoral, L68): ten days after the result for every elector; the person and the bureau until the seal. */
export async function findHours(db: Db, voteId: string): Promise<Hours> {
  const { rows } = await sql<Hours>`
    select case when v.state not in ('announced', 'counted') then 'over' when c.box in ('closed', 'counted') then 'open' else 'early' end as state,
      coalesce(clock_timestamp() < v.counted_at + interval '10 days', false) as electors
    from budgets.vote v join budgets.chain c on c.vote_id = v.id where v.id = ${voteId}`.execute(db);
  return rows[0]!;
}

export interface NamedMark {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly communeCode: string | null;
}

/** A name that more people have is not told: it would be a piece of the list. */
export const mostNamed = 20;

/** Whose name is these very words, in any order: one more than may be told at most. */
export async function findMarksNamed(db: Db, voteId: string, name: string): Promise<NamedMark[]> {
  const { rows } = await sql<NamedMark>`
    select id, name, channel, "communeCode" from (
      select r.id, p.name, r.channel, r.commune_code as "communeCode" from people.person p join budgets.roll r on r.person_id = p.id
      where r.vote_id = ${voteId} and people.name_letters(p.name) = people.name_letters(${name}) and budgets.same_names(p.name, ${name})
      union all
      select r.id, r.name, r.channel, r.commune_code from budgets.roll r
      where r.vote_id = ${voteId} and r.name is not null and budgets.same_names(r.name, ${name})) m
    where cardinality(budgets.name_words(${name})) > 0 order by name collate "fr-x-icu", id limit ${mostNamed + 1}`.execute(db);
  return rows;
}

/** Communes of the desks of a vote; null for one of the whole metropolis. */
export const findDeskCommunes = (db: Db, voteId: string): Promise<{ commune_code: string | null }[]> =>
  db.selectFrom("budgets.desk").select("commune_code").where("vote_id", "=", voteId).execute();

/** A bureau's members control the vote whose key they hold. */
export async function isMember(db: Db, voteId: string, personId: string): Promise<boolean> {
  const row = await db.selectFrom("budgets.bureau_member").select("number").where("vote_id", "=", voteId).where("person_id", "=", personId).executeTakeFirst();
  return row !== undefined;
}
