import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Amendment, listAmendments } from "../amendment.query.ts";
import type { Paragraph, TextState } from "../text.ts";
import { type Change, listChanges, listVersions, readVersion, type Version } from "../text.query.ts";

/** A text that another room holds, as those who write in it see it. */
export interface HeldText {
  readonly id: string;
  readonly state: TextState;
  readonly version: number;
  readonly paragraphs: readonly Paragraph[];
  /** As it was at first. */
  readonly first: readonly Paragraph[];
  readonly versions: readonly Version[];
  /** Of the version that stands, and of the next as it is being composed. */
  readonly changes: readonly Change[];
  readonly amendments: readonly Amendment[];
  /** The next version as it is being composed; null until something was accepted or corrected. */
  readonly next: readonly Paragraph[] | null;
  /** Whether the next version says something else. */
  readonly changed: boolean;
}

/** More amendments than a panel writes to one text. */
const most = 500;

/** Null for none, and for one that stands in a stage. */
export async function findHeldText(db: Db, id: string): Promise<HeldText | null> {
  const { rows } = await sql<{ id: string; state: TextState; version: number }>`
    select id, state, version from texts.text where id = ${id} and process_id is null`.execute(db);
  const text = rows[0];
  if (!text) return null;
  const [first, paragraphs, composed, versions, changes, amendments] = await Promise.all([
    readVersion(db, id, 1),
    readVersion(db, id, text.version),
    readVersion(db, id, text.version + 1),
    listVersions(db, id),
    listChanges(db, id, { upTo: text.version + 1 }),
    listAmendments(db, id, {}, { limit: most, offset: 0 }),
  ]);
  // Who wrote in it is known to the room that holds it, and said there if anywhere.
  const unsigned = changes.map((change) => ({ ...change, amendment: change.amendment && { ...change.amendment, signature: null } }));
  const changed = changes.some(({ version }) => version > text.version);
  return { ...text, first, paragraphs, versions, changes: unsigned, amendments: amendments.rows, next: composed.length > 0 ? composed : null, changed };
}

/** Within a query of another room: the paragraphs that stand, as an array of `{paragraph, level, body}` in their order. */
export const heldParagraphs = (textId: RawBuilder<unknown>): RawBuilder<Pick<Paragraph, "paragraph" | "level" | "body">[]> => sql`
  coalesce((select jsonb_agg(jsonb_build_object('paragraph', tp.paragraph, 'level', tp.level, 'body', tp.body) order by tp.position)
    from texts.text tt join texts.text_paragraph tp on tp.text_id = tt.id and tp.version = tt.version where tt.id = ${textId}), '[]'::jsonb)`;
