import { sql } from "kysely";

import { createSimilarityIndex } from "#engines/similarity/similarity.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ownStructures } from "../acting.query.ts";
import type { NoteKind } from "../circle.ts";

export interface Note {
  readonly id: string;
  readonly structure: string;
  readonly findingId: string | null;
  readonly kind: NoteKind;
  readonly title: string;
  readonly body: string;
  readonly concerns: string | null;
  readonly writtenAt: Date;
  readonly version: number;
  /** Whoever looks answers for the structure that wrote it. */
  readonly own: boolean;
}

export async function findNotes(db: Db, circleId: string, someone: Visitor): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select n.id, t.name as structure, n.finding_id as "findingId", n.kind, n.title, n.body, n.concerns, n.written_at as "writtenAt", n.version,
      n.structure_id = any(${ownStructures(someone)}) as own
    from circles.note n join people.structure t on t.id = n.structure_id where n.circle_id = ${circleId} order by n.written_at, n.id`.execute(db);
  return rows;
}

export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly words: string | null;
}

export async function findFindings(db: Db, circleId: string): Promise<Finding[]> {
  const { rows } = await sql<Finding>`select id, title, words from circles.finding where circle_id = ${circleId} order by made_at, id`.execute(db);
  return rows;
}

export interface Suggestion {
  readonly notes: readonly Note[];
  /** The words that these notes share, as they write them. */
  readonly because: readonly string[];
}

/**
 * Notes without a finding that look alike, each in one group at most, largest first; a suggestion that people take or leave.
 * Alike: what the engine calls related, either way round.
 */
export function suggestGroups(notes: readonly Note[], most = 4): Suggestion[] {
  const loose = notes.filter(({ findingId }) => findingId === null);
  const index = createSimilarityIndex("fr");
  for (const { id, title, body } of loose) index.put(id, title, body);
  const near = new Map(loose.map((note) => [note.id, index.similar(note.title, { body: note.body, limit: 8, among: (id) => id !== note.id })]));
  const groups: Suggestion[] = [];
  const taken = new Set<string>();
  const bySize = loose.toSorted((one, other) => near.get(other.id)!.length - near.get(one.id)!.length || one.writtenAt.getTime() - other.writtenAt.getTime());
  for (const note of bySize) {
    if (taken.has(note.id)) continue;
    const others = near.get(note.id)!.filter(({ id }) => !taken.has(id));
    if (others.length === 0) continue;
    const ids = new Set([note.id, ...others.map(({ id }) => id)]);
    for (const id of ids) taken.add(id);
    const because = [...new Set(others.flatMap((one) => one.because.slice(0, 3).map(({ asked }) => asked)))].slice(0, 5);
    groups.push({ notes: loose.filter(({ id }) => ids.has(id)), because });
  }
  return groups.toSorted((one, other) => other.notes.length - one.notes.length).slice(0, most);
}
