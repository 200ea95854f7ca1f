import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Assignment, assignedColumns, type Conflict, conflictColumns, judgeable, type ToJudge } from "./judge.query.ts";

export type JuryFile = Pick<ToJudge, "id" | "number" | "title">;

/** A tie that stands, with the file that it is to. */
export type OpenTie = Conflict & Pick<JuryFile, "number" | "title">;

export interface JuryPage {
  readonly page: number;
  readonly pages: number;
  readonly files: readonly JuryFile[];
  /** Of these files. */
  readonly assigned: readonly Assignment[];
  readonly conflicts: readonly Conflict[];
}

/** One page of the files of a call with their readers and their ties. A page too far is the last one. */
export async function readJuryPage(db: Db, callId: string, { asked, size }: { readonly asked: number; readonly size: number }): Promise<JuryPage> {
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from calls.application a where a.call_id = ${callId} and ${judgeable}`.execute(db);
  const pages = Math.max(1, Math.ceil(counted[0]!.count / size));
  const page = Math.min(pages, asked);
  const { rows: files } = await sql<JuryFile>`
    select a.id, coalesce(a.number, 0) as number, a.title from calls.application a where a.call_id = ${callId} and ${judgeable} order by a.number
    limit ${size} offset ${(page - 1) * size}`.execute(db);
  const ids = files.map(({ id }) => id);
  const [{ rows: assigned }, { rows: conflicts }] = await Promise.all([
    sql<Assignment>`select ${assignedColumns} from calls.review r where r.application_id = any(${ids}::uuid[])`.execute(db),
    sql<Conflict>`
      select ${conflictColumns} from calls.conflict c join people.person p on p.id = c.person_id where c.application_id = any(${ids}::uuid[])
      order by p.name, c.source`.execute(db),
  ]);
  return { page, pages, files, assigned, conflicts };
}

/** How many files each reader has. */
export async function countLoads(db: Db, callId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select r.person_id as id, count(*)::int as count from calls.review r join calls.application a on a.id = r.application_id
    where a.call_id = ${callId} group by r.person_id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Files to choose from, `most` of them. */
export async function listChoices(db: Db, callId: string, most: number): Promise<JuryFile[]> {
  const { rows } = await sql<JuryFile>`
    select a.id, coalesce(a.number, 0) as number, a.title from calls.application a where a.call_id = ${callId} and ${judgeable} order by a.number limit ${most}`.execute(
    db,
  );
  return rows;
}

/** Ties that stand, to all files of a call. */
export async function listOpenTies(db: Db, callId: string): Promise<OpenTie[]> {
  const { rows } = await sql<OpenTie>`
    select ${conflictColumns}, coalesce(a.number, 0) as number, a.title from calls.conflict c join calls.application a on a.id = c.application_id join people.person p on p.id = c.person_id
    where a.call_id = ${callId} and ${judgeable} and c.lifted_at is null order by p.name, c.source`.execute(db);
  return rows;
}
