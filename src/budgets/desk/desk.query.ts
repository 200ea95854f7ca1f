import { type Selectable, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";

export interface Desk extends Selectable<Tables["budgets.desk"]> {
  readonly marks: number;
  readonly freePasses: number;
}

const columns = sql`
  d.*, (select count(*)::int from budgets.roll r where r.desk_id = d.id) as marks,
  (select count(*)::int from budgets.pass p where p.desk_id = d.id and p.roll_id is null and not p.refused) as "freePasses"`;

export async function findDesks(db: Db, voteId: string): Promise<Desk[]> {
  return (await sql<Desk>`select ${columns} from budgets.desk d where d.vote_id = ${voteId} order by d.name collate "fr-x-icu"`.execute(db)).rows;
}

export async function findDesk(db: Db, voteId: string, id: string): Promise<Desk | null> {
  const { rows } = await sql<Desk>`select ${columns} from budgets.desk d where d.vote_id = ${voteId} and d.id::text = ${id}`.execute(db);
  return rows[0] ?? null;
}

export interface Mark {
  readonly id: string;
  /** Null for somebody of the list, who has no name here, and for somebody without an account once the vote is sealed. */
  readonly name: string | null;
  readonly ofList: boolean;
  readonly channel: "kiosk" | "paper";
  readonly passNumber: number | null;
  readonly communeCode: string | null;
}

/** Whom this desk marked, by name: in no order of time. */
export async function findMarks(db: Db, deskId: string): Promise<Mark[]> {
  const { rows } = await sql<Mark>`
    select r.id, coalesce(r.name, p.name) as name, r.elector_id is not null as "ofList", r.channel, x.number as "passNumber", r.commune_code as "communeCode"
    from budgets.roll r left join people.person p on p.id = r.person_id left join budgets.pass x on x.roll_id = r.id
    where r.desk_id = ${deskId} order by coalesce(r.name, p.name) collate "fr-x-icu", r.id`.execute(db);
  return rows;
}

/** The identity that the roll gives to somebody without an account. */
export async function identityOf(db: Db, name: string, birthDate: string): Promise<string> {
  const { rows } = await sql<{ identity: string }>`select platform.fold(${name}) || ' ' || (${birthDate}::date - date '1900-01-01') as identity`.execute(db);
  return rows[0]!.identity;
}
