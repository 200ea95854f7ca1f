import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { dayOf } from "#platform/time/day.ts";

interface Proposal {
  readonly memberId: string;
  readonly title: string;
  readonly body: string;
  readonly closesOn: string;
}

/** A member proposes something to all. */
export async function propose(db: Db, { memberId, title, body, closesOn }: Proposal, by: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into network.decision (member_id, title, body, closes_on, proposed_by)
    values (${memberId}, ${title}, ${body}, ${closesOn}::date, ${by}) returning id`.execute(db);
  return rows[0]!.id;
}

/** A member objects, with reasons; its second objection replaces the first. False once it is decided. */
export async function object(
  db: Db,
  decisionId: string,
  { memberId, words, by }: { readonly memberId: string; readonly words: string; readonly by: string },
): Promise<boolean> {
  try {
    await sql`
      insert into network.objection (decision_id, member_id, words, person_id) values (${decisionId}, ${memberId}, ${words}, ${by})
      on conflict (decision_id, member_id) do update set words = excluded.words, person_id = excluded.person_id, raised_at = clock_timestamp(), lifted_at = null`.execute(
      db,
    );
    return true;
  } catch (error) {
    if (brokenConstraint(error) === "objection_in_time") return false;
    throw error;
  }
}

/** Whoever objected says that it is handled. */
export async function lift(db: Db, objectionId: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      update network.objection set lifted_at = clock_timestamp() where id = ${objectionId} and lifted_at is null`.execute(db);
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "objection_in_time") return false;
    throw error;
  }
}

/** The proposal is written anew with what objections bring, and its day moves; objections stand until who raised them lifts them. */
export async function rewrite(
  db: Db,
  decisionId: string,
  { body, closesOn, version }: Pick<Proposal, "body" | "closesOn"> & { readonly version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.decision set body = ${body}, closes_on = ${closesOn}::date, state = 'open', decided_at = null, version = version + 1
    where id = ${decisionId} and state in ('open', 'blocked') and version = ${version} and not exists (select from network.sharing h where h.decision_id = ${decisionId})`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

export async function withdrawProposal(db: Db, decisionId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.decision set state = 'withdrawn', decided_at = clock_timestamp(), version = version + 1 where id = ${decisionId} and state in ('open', 'blocked')`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

/** What became of what was adopted. False: somebody told it meanwhile. */
export async function tellOutcome(db: Db, decisionId: string, outcome: string, version: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.decision set outcome = ${outcome}, version = version + 1 where id = ${decisionId} and state = 'adopted' and version = ${version}`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

/** After its day a proposal without an objection that stands is adopted and numbered; the others are blocked until they are written anew. */
export async function closeDecisions(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await waitInLine(trx, "network.decision.number");
    const { rows } = await sql<{ id: string }>`
      select id from network.decision where state = 'open' and closes_on < ${dayOf(now)}::date order by closes_on, id for update`.execute(trx);
    for (const { id } of rows)
      await sql`
        update network.decision d set decided_at = clock_timestamp(), version = d.version + 1, state = t.state,
          number = case t.state when 'adopted' then (select coalesce(max(number), 0) + 1 from network.decision) end
        from (select case when exists (select from network.objection o where o.decision_id = ${id} and o.lifted_at is null) then 'blocked' else 'adopted' end as state) t
        where d.id = ${id}`.execute(trx);
  });
}
