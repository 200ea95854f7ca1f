import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import { cancelWithin } from "../stay.command.ts";
import type { EmployerRules } from "../telework.ts";

interface RulesForm {
  readonly rules: EmployerRules;
  readonly version: number;
}

/** A structure begins as an employer, or changes its rules: what was booked stays. False: somebody else changed them meanwhile. */
export async function saveRules(db: Db, employerId: string, { rules, version }: RulesForm, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { weekHalves, siteHalves, farthest, horizon, approval } = rules;
    const { rows } = await sql`
      insert into telework.employer (structure_id, week_halves, site_halves, farthest, horizon, approval, created_by)
      values (${employerId}, ${weekHalves}, ${siteHalves}, ${farthest}, ${horizon}, ${approval}, ${by})
      on conflict (structure_id) do update set week_halves = excluded.week_halves, site_halves = excluded.site_halves, farthest = excluded.farthest,
        horizon = excluded.horizon, approval = excluded.approval, version = employer.version + 1 where employer.version = ${version}
      returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "employer", id: employerId, act: "rules", by, after: rules });
    return true;
  });
}

export async function addBlackout(
  db: Db,
  employerId: string,
  day: { readonly firstDay: string; readonly lastDay: string; readonly why: string },
): Promise<void> {
  await sql`insert into telework.blackout (employer_id, first_day, last_day, why) values (${employerId}, ${day.firstDay}, ${day.lastDay}, ${day.why})`.execute(
    db,
  );
}

export async function removeBlackout(db: Db, employerId: string, id: string): Promise<void> {
  await sql`delete from telework.blackout where employer_id = ${employerId} and id::text = ${id}`.execute(db);
}

export interface AgentForm {
  readonly number: string;
  readonly email: string;
  readonly communeCode: string | null;
  readonly centre: string;
  /** Null: as it is, or its code. */
  readonly centreName: string | null;
}

export type EntryOutcome = "added" | "changed" | "same" | "email";

/**
 * Writes one agent as the employer says they are, known by their number; one who had left is invited again. What they said themselves (where they
 * live, whether colleagues see them) stays theirs; a commune that is not written leaves that which was. `email`: another agent has that address.
 */
export async function enterAgent(trx: Db, employerId: string, { number, email, communeCode, centre, centreName }: AgentForm): Promise<EntryOutcome> {
  const { rows: centres } = await sql<{ id: string }>`
    insert into telework.centre (employer_id, code, name) values (${employerId}, ${centre}, ${centreName ?? centre})
    on conflict (employer_id, code) do update set name = coalesce(${centreName}, centre.name) returning id`.execute(trx);
  const { id: centreId } = centres[0]!;
  const { rows: taken } = await sql`
    select from telework.agent where employer_id = ${employerId} and email = ${email} and number <> ${number} and state <> 'left' limit 1`.execute(trx);
  if (taken.length > 0) return "email";
  const { rows: before } = await sql<{ centre: string; email: string; commune: string | null; state: string }>`
    select centre_id as centre, email, commune_code::text as commune, state from telework.agent where employer_id = ${employerId} and number = ${number} for update`.execute(
    trx,
  );
  await sql`
    insert into telework.agent (employer_id, centre_id, number, email, commune_code) values (${employerId}, ${centreId}, ${number}, ${email}, ${communeCode})
    on conflict (employer_id, number) do update set centre_id = excluded.centre_id, email = excluded.email,
      commune_code = coalesce(excluded.commune_code, agent.commune_code), state = case when agent.state = 'left' then 'invited' else agent.state end,
      invited_at = case when agent.state = 'left' or agent.email <> excluded.email then null else agent.invited_at end, version = agent.version + 1
      where (agent.centre_id, agent.email, agent.commune_code) is distinct from (excluded.centre_id, excluded.email, coalesce(excluded.commune_code, agent.commune_code))
        or agent.state = 'left'`.execute(trx);
  const [was] = before;
  if (!was) return "added";
  if (was.state === "left") return "added";
  return was.centre === centreId && was.email === email && (communeCode === null || was.commune === communeCode) ? "same" : "changed";
}

export async function addAgent(db: Db, employerId: string, typed: AgentForm): Promise<EntryOutcome> {
  try {
    return await db.transaction().execute((trx) => enterAgent(trx, employerId, typed));
  } catch (error) {
    if (brokenConstraint(error) === "agent_email") return "email";
    throw error;
  }
}

/** Agents who accepted may book from now on. Gives how many. */
export async function letIn(db: Db, employerId: string, ids: readonly string[], by: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update telework.agent set state = 'active', version = version + 1
      where employer_id = ${employerId} and id::text = any(${[...ids]}::text[]) and state = 'waiting' returning id`.execute(trx);
    for (const { id } of rows) await record(trx, { kind: "agent", id, act: "let_in", by });
    return rows.length;
  });
}

/** They leave: from this moment on they book nothing, and what they had ahead is given back free of charge. Gives how many left. */
export async function leave(db: Db, employerId: string, ids: readonly string[], by: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from telework.agent where employer_id = ${employerId} and id::text = any(${[...ids]}::text[]) and state <> 'left' order by id`.execute(db);
  for (const { id } of rows)
    await db.transaction().execute(async (trx) => {
      await leaveWithin(trx, id);
      await record(trx, { kind: "agent", id, act: "leave", by });
    });
  return rows.length;
}

/** Their account goes with what they said themselves; what they had and is not settled yet stays, known by the employer's number alone. */
export async function leaveWithin(trx: Db, agentId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select s.id from telework.stay s left join bookings.booking b on b.id = s.booking_id
    where s.agent_id = ${agentId} and s.state = 'booked' and s.contested_why is null and lower(b.during) > clock_timestamp() order by b.resource_id, s.id`.execute(
    trx,
  );
  for (const { id } of rows) await cancelWithin(trx, id, { free: true });
  await sql`
    update telework.agent set state = 'left', person_id = null, commune_code = null, home_code = null, presence = false, version = version + 1 where id = ${agentId}`.execute(
    trx,
  );
}
