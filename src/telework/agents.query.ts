import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { EmployerRules } from "./telework.ts";

/** Somebody as one employer knows them; a person may telework for two. */
export interface Agent extends EmployerRules {
  readonly id: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly centreId: string;
  /** Where they live, as they say themselves, or else as their employer wrote it. */
  readonly communeCode: string | null;
  readonly state: "invited" | "waiting" | "active";
  readonly presence: boolean;
  readonly version: number;
}

/** Invited at the address of this account, which somebody has vouched for: they have read a mail there, or ProConnect knows it as theirs. */
export const invitedAt = ({ id, email }: Pick<Visitor, "id" | "email">): RawBuilder<boolean> => sql`(a.state = 'invited' and a.email = ${email.toLowerCase()}
  and exists (select from people.person p where p.id = ${id} and p.email_verified))`;

/** Recognised by their account, or invited and not yet joined. */
const isSelf = (someone: Visitor): RawBuilder<boolean> => sql`((a.person_id = ${someone.id} and a.state <> 'left') or ${invitedAt(someone)})`;

export async function isAgent(db: Db, someone: Visitor): Promise<boolean> {
  return (await sql`select from telework.agent a where ${isSelf(someone)} limit 1`.execute(db)).rows.length > 0;
}

/** All that somebody is to employers, by their names. */
export async function findOwnAgents(db: Db, someone: Visitor): Promise<Agent[]> {
  const { rows } = await sql<Agent>`
    select a.id, a.employer_id as "employerId", s.name as "employerName", a.centre_id as "centreId", coalesce(a.home_code, a.commune_code) as "communeCode", a.state, a.presence, a.version,
      e.week_halves as "weekHalves", e.site_halves as "siteHalves", e.farthest, e.horizon, e.approval
    from telework.agent a join telework.employer e on e.structure_id = a.employer_id join people.structure s on s.id = a.employer_id
    where ${isSelf(someone)} order by s.name collate "fr-x-icu", a.id`.execute(db);
  return rows;
}

/**
 * What is left of the envelopes of an agent on a day; null: there is none. Of their own in half-days; of that of their cost centre only whether something is, for the
 * number would tell each of its agents what the others book.
 */
export interface LeftHalves {
  readonly own: number | null;
  readonly centre: boolean | null;
}

export async function findLeft(db: Db, agentId: string, day: string): Promise<LeftHalves> {
  const { rows } = await sql<LeftHalves>`
    select (select greatest(0, e.halves + telework.carried(e.id) - e.used) from telework.envelope e
        where e.agent_id = a.id and ${day}::date between e.first_day and e.last_day) as own,
      (select e.halves + telework.carried(e.id) > e.used from telework.envelope e
        where e.centre_id = a.centre_id and ${day}::date between e.first_day and e.last_day) as centre
    from telework.agent a where a.id = ${agentId}`.execute(db);
  return rows[0] ?? { own: null, centre: null };
}
