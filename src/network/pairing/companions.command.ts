import { sql } from "kysely";

import { findPersonByEmail } from "#people";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellActing } from "../news/tell.command.ts";
import { routes } from "../routes.ts";
import type { Side } from "./companions.query.ts";

type CompanionRefusal = "full" | "side" | "moved";

const refusals: Readonly<Record<string, CompanionRefusal>> = {
  companion_has_a_seat: "full",
  companion_of_side: "side",
  companion_while_it_runs: "moved",
};

async function refusedOr<done>(act: () => Promise<done>): Promise<done | CompanionRefusal> {
  try {
    return await act();
  } catch (error) {
    const refused = refusals[brokenConstraint(error) ?? ""];
    if (!refused) throw error;
    return refused;
  }
}

const tellAll = async (trx: Db, id: string, to: readonly string[]): Promise<void> => {
  const { rows } = await sql<{ memberId: string }>`
    select o.member_id as "memberId" from network.pairing b join network.offer o on o.id = b.offer_id where b.id = ${id}`.execute(trx);
  for (const { memberId } of rows) await tellActing(trx, memberId, to, "pairing", routes.pairing.href({ id }));
};

const theTwo = async (trx: Db, id: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select unnest(array[o.person_id, q.person_id]) as id from network.pairing b join network.offer o on o.id = b.offer_id
    join network.request q on q.id = b.request_id where b.id = ${id}`.execute(trx);
  return rows.map((row) => row.id).filter((one) => one !== null);
};

/** Somebody with a request of their own asks to be mentored beside others; the two are told. They have thereby accepted. */
export const askToJoin = (
  db: Db,
  id: string,
  request: { readonly id: string; readonly memberId: string | null },
  by: string,
): Promise<boolean | CompanionRefusal> =>
  refusedOr(() =>
    db.transaction().execute(async (trx) => {
      const { numAffectedRows } = await sql`
        insert into network.companion (pairing_id, person_id, side, member_id, request_id, by_person)
        values (${id}, ${by}, 'applicant', ${request.memberId}, ${request.id}, true) on conflict do nothing`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await tellAll(trx, id, await theTwo(trx, id));
      return true;
    }),
  );

/**
 * One of the two asks somebody of their own member to be beside them; the other and this person accept. Whoever left may be asked again.
 * "side": nobody with this address belongs to the member, be there such an account or not.
 */
export async function inviteCompanion(
  db: Db,
  id: string,
  { side, email }: { readonly side: Side; readonly email: string },
): Promise<boolean | CompanionRefusal> {
  const person = await findPersonByEmail(db, email);
  if (!person) return "side";
  return refusedOr(() =>
    db.transaction().execute(async (trx) => {
      const { numAffectedRows } = await sql`
        insert into network.companion as c (pairing_id, person_id, side, member_id, by_mentor, by_applicant)
        select b.id, ${person.id}, ${side}, case when ${side} = 'mentor' then o.member_id else q.member_id end, ${side === "mentor"}, ${side === "applicant"}
        from network.pairing b join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id where b.id = ${id}
        on conflict (pairing_id, person_id) do update set state = 'asked', by_person = false, by_mentor = excluded.by_mentor, by_applicant = excluded.by_applicant,
          joined_at = null, request_id = null, member_id = excluded.member_id where c.state = 'left' and c.side = excluded.side`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await tellAll(trx, id, [...(await theTwo(trx, id)), person.id]);
      return true;
    }),
  );
}

/** One of the three accepts; with the last of them the person is in, and what they asked for is answered. */
export const acceptCompanion = (db: Db, id: string, personId: string, as: Side | "person"): Promise<boolean | CompanionRefusal> =>
  refusedOr(() =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ all: boolean; requestId: string | null }>`
        update network.companion set by_person = by_person or ${as === "person"}, by_mentor = by_mentor or ${as === "mentor"},
          by_applicant = by_applicant or ${as === "applicant"}
        where pairing_id = ${id} and person_id::text = ${personId} and state = 'asked'
        returning by_person and by_mentor and by_applicant as all, request_id as "requestId"`.execute(trx);
      const [row] = rows;
      if (!row) return false;
      if (row.all) {
        await sql`update network.companion set state = 'in', joined_at = clock_timestamp() where pairing_id = ${id} and person_id::text = ${personId}`.execute(
          trx,
        );
        await sql`update network.request set state = 'matched', version = version + 1 where id = ${row.requestId}::uuid and state = 'open'`.execute(trx);
        await tellAll(trx, id, [...(await theTwo(trx, id)), personId]);
      }
      return true;
    }),
  );

/** They leave, or one of the two says no: without a reason. What they asked for is open again. */
export const partCompanion = (db: Db, id: string, personId: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ requestId: string | null }>`
      update network.companion set state = 'left' where pairing_id = ${id} and person_id::text = ${personId} and state <> 'left'
      returning request_id as "requestId"`.execute(trx);
    if (!rows[0]) return false;
    await sql`
      update network.request q set state = 'open', version = version + 1 where q.id = ${rows[0].requestId}::uuid and q.state = 'matched'
        and not exists (select from network.request o where o.person_id = q.person_id and o.state = 'open')
        and not exists (select from network.pairing b where b.request_id = q.id and b.state in ('suggested', 'running'))`.execute(trx);
    return true;
  });

/** Whoever is mentored with others says that they were at a session; once. False where they were not of the group on that day. */
export async function sayAttended(db: Db, pairingId: string, sessionId: string, by: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      insert into network.attended (session_id, person_id) select s.id, ${by} from network.session s where s.id::text = ${sessionId} and s.pairing_id = ${pairingId}
      on conflict do nothing`.execute(db);
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "attended_of_the_group") return false;
    throw error;
  }
}
