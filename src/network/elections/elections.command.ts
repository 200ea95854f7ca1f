import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { consentDays } from "../decisions/decision.ts";
import { propose } from "../decisions/decisions.command.ts";
import { tellMembers } from "../news/tell.command.ts";
import { routes } from "../routes.ts";

interface NewElection {
  readonly memberId: string;
  readonly title: string;
  readonly duties: string;
  readonly namesUntil: string;
}

/** A member opens it; all are told. */
export const openElection = (db: Db, { memberId, title, duties, namesUntil }: NewElection, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into network.election (member_id, title, duties, names_until, opened_by) values (${memberId}, ${title}, ${duties}, ${namesUntil}::date, ${by}) returning id`.execute(
      trx,
    );
    const { id } = rows[0]!;
    await tellMembers(trx, "election", title, routes.election.href({ id }));
    return id;
  });

interface Naming {
  readonly memberId: string;
  readonly namedId: string;
  readonly words: string;
}

/** One name for each member, which it may change as long as names are taken. False when they are not. */
export async function nominate(db: Db, electionId: string, { memberId, namedId, words }: Naming, by: string): Promise<boolean> {
  try {
    await sql`
      insert into network.nomination (election_id, member_id, named_id, words, person_id) values (${electionId}, ${memberId}, ${namedId}, ${words}, ${by})
      on conflict (election_id, member_id) do update set named_id = excluded.named_id, words = excluded.words, person_id = excluded.person_id, at = clock_timestamp()`.execute(
      db,
    );
    return true;
  } catch (error) {
    if (["nomination_in_time", "nomination_of_members"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

interface Candidacy {
  readonly namedId: string;
  readonly title: string;
  readonly body: string;
}

/** One whom members named is proposed to all, as a decision by consent, once. Gives its id. */
export async function proposeNamed(
  db: Db,
  electionId: string,
  { namedId, title, body }: Candidacy,
  { now, by }: { now: Date; by: string },
): Promise<string | null> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ memberId: string }>`
        update network.election set state = 'proposed', chosen_id = ${namedId} where id = ${electionId} and state = 'open' returning member_id as "memberId"`.execute(
        trx,
      );
      if (!rows[0]) return null;
      const decisionId = await propose(trx, { memberId: rows[0].memberId, title, body, closesOn: addDays(dayOf(now), consentDays) }, by);
      await sql`update network.election set decision_id = ${decisionId} where id = ${electionId}`.execute(trx);
      return decisionId;
    });
  } catch (error) {
    if (["election_of_named", "election_after_names", "election_moves"].includes(brokenConstraint(error) ?? "")) return null;
    throw error;
  }
}

export async function cancelElection(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update network.election set state = 'cancelled' where id = ${id} and state = 'open'`.execute(db);
  return numAffectedRows === 1n;
}
