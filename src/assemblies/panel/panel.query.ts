import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SeatState } from "../assembly.ts";
import { daysToAnswer } from "./panel.command.ts";

export interface Member {
  readonly id: string;
  readonly number: number;
  readonly state: SeatState;
  readonly since: Date;
  readonly replaces: number | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly wantsCare: boolean | null;
  readonly wantsHelp: string | null;
  /** Nobody answered in the days to answer. */
  readonly late: boolean;
}

/** Who was drawn, those who sit or are to answer first. */
export async function findMembers(db: Db, assemblyId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select s.id, s.number, s.state, s.since, r.number as replaces, c.name, c.email, c.phone, c.address, c.wants_care as "wantsCare", c.wants_help as "wantsHelp",
      (s.state = 'asked' and s.since < clock_timestamp() - make_interval(days => ${daysToAnswer})) as late
    from assemblies.seat s left join assemblies.candidate c on c.id = s.candidate_id left join assemblies.seat r on r.id = s.replaces
    where s.assembly_id = ${assemblyId} order by (s.state in ('refused', 'left')), s.number`.execute(db);
  return rows;
}
