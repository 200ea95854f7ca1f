import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { NoteKind } from "../circle.ts";

interface NewNote {
  readonly structureId: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly body: string;
  readonly concerns: string | null;
}

/** In the name of a structure of the circle; false when the circle is closed or the structure has left. */
export async function addNote(db: Db, circleId: string, { structureId, kind, title, body, concerns }: NewNote, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into circles.note (circle_id, structure_id, kind, title, body, concerns, written_by)
    select c.id, s.structure_id, ${kind}, ${title}, ${body}, ${concerns}, ${by} from circles.circle c join circles.seat s on s.circle_id = c.id
    where c.id = ${circleId} and c.state = 'open' and s.state = 'in' and s.structure_id = ${structureId}`.execute(db);
  return numAffectedRows === 1n;
}

export async function removeNote(db: Db, circleId: string, noteId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from circles.note where id::text = ${noteId} and circle_id = ${circleId}`.execute(db);
  return numAffectedRows === 1n;
}

interface NewFinding {
  readonly title: string;
  readonly words: string | null;
  readonly notes: readonly string[];
}

/** People say what these notes have in common. Notes that are elsewhere by now stay there. */
export const addFinding = (db: Db, circleId: string, { title, words, notes }: NewFinding, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into circles.finding (circle_id, title, words, made_by) values (${circleId}, ${title}, ${words}, ${by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await sql`update circles.note set finding_id = ${id} where circle_id = ${circleId} and id = any(${[...notes]}::uuid[]) and finding_id is null`.execute(trx);
    return id;
  });

/** A note belongs to a finding, or to none ("" takes it out). */
export async function moveNote(db: Db, circleId: string, noteId: string, findingId: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      update circles.note set finding_id = nullif(${findingId}, '')::uuid, version = version + 1 where id::text = ${noteId} and circle_id = ${circleId}`.execute(
      db,
    );
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "note_finding") return false;
    throw error;
  }
}

/** Its notes stand alone again. */
export async function removeFinding(db: Db, circleId: string, findingId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from circles.finding where id::text = ${findingId} and circle_id = ${circleId}`.execute(db);
  return numAffectedRows === 1n;
}
