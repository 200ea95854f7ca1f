import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { invitedAt } from "../agents.query.ts";

interface Joining {
  readonly agentId: string;
  readonly personId: string;
  /** Of their account: it must be the one that the employer wrote. */
  readonly email: string;
}

/** Somebody accepts the invitation that their employer addressed to them; they book at once, or once they are let in. False: it is none of theirs, or was answered. */
export async function join(db: Db, { agentId, personId, email }: Joining): Promise<boolean> {
  const { rows } = await sql`
    update telework.agent a set person_id = ${personId}, state = case when e.approval then 'waiting' else 'active' end, version = a.version + 1
    from telework.employer e
    where e.structure_id = a.employer_id and a.id::text = ${agentId} and ${invitedAt({ id: personId, email })}
      and not exists (select from telework.agent o where o.employer_id = a.employer_id and o.person_id = ${personId} and o.state <> 'left')
    returning 1`.execute(db);
  return rows.length > 0;
}

interface Choices {
  readonly communeCode: string | null;
  readonly presence: boolean;
}

/** Where they live, and whether colleagues see that they telework today: said by themselves alone, and read by no page of their employer. */
export async function choose(db: Db, agentId: string, personId: string, { communeCode, presence }: Choices): Promise<boolean> {
  const { rows } = await sql`
    update telework.agent set home_code = ${communeCode}, presence = ${presence}, version = version + 1
    where id::text = ${agentId} and person_id = ${personId} and state <> 'left' returning 1`.execute(db);
  return rows.length > 0;
}
