import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Phase } from "../vote.ts";

export interface OwnVoice {
  readonly voteId: string;
  readonly slug: string;
  /** Its place on the list. */
  readonly electorId: string;
  readonly name: string;
  /** Of an open ballot. */
  readonly member: number | null;
}

/** The voices whose ballots a person may put in, by name; none once the vote is closed. */
export async function findOwnVoices(db: Db, voteIds: readonly string[], personId: string): Promise<OwnVoice[]> {
  const { rows } = await sql<OwnVoice>`
    select e.vote_id as "voteId", v.slug, e.id as "electorId", coalesce(e.name, '') as name, e.member
    from budgets.hand h join budgets.elector e on e.id = h.elector_id join budgets.vote v on v.id = e.vote_id
    where h.person_id = ${personId} and (h.until is null or h.until > clock_timestamp()) and e.vote_id = any(${[...voteIds]}::uuid[])
    order by e.name collate "fr-x-icu", e.id`.execute(db);
  return rows;
}

export interface AssemblyCount {
  readonly voteId: string;
  readonly slug: string;
  readonly phase: Phase;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly voices: number;
  /** Whether the person who asks reads its pages. */
  readonly reads: boolean;
  /** Null before the count. */
  readonly ballots: number | null;
  /** By number of the option, from 1, as published; null before the count. */
  readonly votes: Readonly<Record<string, number>> | null;
}

/** How votes of assemblies stand, and what their published ballots say; nothing of these before the count. */
export async function findAssemblyCounts(db: Db, voteIds: readonly string[], personId: string): Promise<AssemblyCount[]> {
  const { rows } = await sql<AssemblyCount>`
    select v.id as "voteId", v.slug, budgets.phase(v) as phase, v.opens_at as "opensAt", v.closes_at as "closesAt", coalesce(v.voices, 0)::int as voices,
      exists (select from budgets.reader r where r.vote_id = v.id and r.person_id = ${personId}) as reads,
      case when v.state in ('counted', 'sealed') then (select count(*)::int from budgets.ballot b where b.vote_id = v.id) end as ballots,
      case when v.state in ('counted', 'sealed') then (select jsonb_object_agg(p.number, (select count(*) from budgets.ballot b where b.vote_id = v.id and p.number = any(b.choices)))
        from budgets.project p where p.vote_id = v.id) end as votes
    from budgets.vote v where v.id = any(${[...voteIds]}::uuid[]) and v.electors = 'voices' order by v.opens_at, v.id`.execute(db);
  return rows;
}
