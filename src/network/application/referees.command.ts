import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { findActing } from "../members.query.ts";
import { nextOf, refereeDays, type Standing } from "../network.ts";
import { tellActing, tellApplicant, tellKeepers } from "../news/tell.command.ts";

/**
 * Does what comes next for an application, in the transaction of whoever changed it: admits, asks another member, or hands it to a coordinator.
 * The row of the application is held first, so that two answers at once are counted one after the other.
 */
export async function goOn(trx: Db, memberId: string): Promise<void> {
  const { rows: held } = await sql<{ state: string; escalated: boolean }>`
    select state, escalated_at is not null as escalated from network.member where id = ${memberId} for update`.execute(trx);
  if (held[0]?.state !== "applied" || held[0].escalated) return;
  const candidates = await findCandidates(trx, memberId);
  const next = nextOf(await standingOf(trx, memberId), candidates.length);
  if (next.does === "admit") await admit(trx, memberId, null);
  if (next.does === "ask") await askReferees(trx, memberId, candidates.slice(0, next.count), false);
  if (next.does === "escalate") {
    await sql`update network.member set escalated_at = clock_timestamp(), version = version + 1 where id = ${memberId}`.execute(trx);
    await tellKeepers(trx, memberId, "escalated");
  }
}

async function standingOf(db: Db, memberId: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select count(*) filter (where state = 'confirmed')::int as confirmed, count(*) filter (where state = 'asked')::int as asked,
      count(*) filter (where state = 'opposed')::int as opposed, count(*)::int as all
    from network.referee where member_id = ${memberId}`.execute(db);
  return rows[0]!;
}

/** Members that were not asked yet and have somebody to answer, those least asked first; none on the side of whoever applies. */
async function findCandidates(trx: Db, memberId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from network.member m join network.member a on a.id = ${memberId}
    where m.state = 'admitted' and m.id <> a.id and (m.structure_id is distinct from a.structure_id or m.structure_id is null)
      and not exists (select from network.referee r where r.member_id = a.id and r.by_member_id = m.id)
      and exists (select from people.role_grant g where g.scope_kind = 'structure' and g.scope_id = m.structure_id::text and g.role = 'manager'
          and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()) and not network.is_of(a.id, g.person_id)
        union all select where m.person_id is not null and not network.is_of(a.id, m.person_id))
    order by (select count(*) from network.referee r where r.by_member_id = m.id and r.state = 'asked'), md5(m.id::text || a.id::text)
    limit 12`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Each has so many days; those who act for them are told. */
export async function askReferees(trx: Db, memberId: string, ids: readonly string[], chosen: boolean): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into network.referee (member_id, by_member_id, chosen, due_at)
    select ${memberId}, m.id, ${chosen}, clock_timestamp() + make_interval(days => ${refereeDays})
    from network.member m where m.id = any(${[...ids]}::uuid[]) and m.state = 'admitted' and m.id <> ${memberId} on conflict do nothing`.execute(trx);
  await tellActing(trx, memberId, await findActing(trx, ids), "referee");
}

/** Gives the member its number and opens its accounts. `decision`: of a coordinator; null: three referees suffice. */
export async function admit(trx: Db, memberId: string, decision: { readonly by: string; readonly reason: string } | null): Promise<void> {
  await waitInLine(trx, "network.member.number");
  await sql`
    update network.member set state = 'admitted', number = (select coalesce(max(number), 0) + 1 from network.member), admitted_at = clock_timestamp(),
      decided_by = ${decision?.by ?? null}, reason = ${decision?.reason ?? null}, version = version + 1 where id = ${memberId}`.execute(trx);
  await tellApplicant(trx, memberId, "admitted");
}

/** Whoever stayed silent is reminded after half of the days, and replaced at their end. */
export async function followReferees(db: Db, now: Date): Promise<void> {
  const { rows: late } = await sql<{ memberId: string }>`
    select distinct member_id as "memberId" from network.referee where state = 'asked' and due_at <= ${now}`.execute(db);
  for (const { memberId } of late)
    await db.transaction().execute(async (trx) => {
      await sql`select from network.member where id = ${memberId} for update`.execute(trx);
      await sql`update network.referee set state = 'lapsed' where member_id = ${memberId} and state = 'asked' and due_at <= ${now}`.execute(trx);
      await goOn(trx, memberId);
    });
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ memberId: string; byMemberId: string }>`
      update network.referee r set reminded_at = ${now} from network.member m where m.id = r.member_id and m.state = 'applied' and r.state = 'asked'
        and r.reminded_at is null and r.due_at <= ${now}::timestamptz + make_interval(days => ${refereeDays / 2})
      returning r.member_id as "memberId", r.by_member_id as "byMemberId"`.execute(trx);
    for (const { memberId, byMemberId } of rows) await tellActing(trx, memberId, await findActing(trx, [byMemberId]), "reminder");
  });
}
