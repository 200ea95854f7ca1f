import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Paragraph } from "../text.ts";
import { type Change, type DebatedText, hasNextVersion, listChanges, readVersion } from "../text.query.ts";

export interface Composition {
  readonly paragraphs: readonly Paragraph[];
  /** Made since the version that the public reads. */
  readonly changes: readonly Change[];
  /** Amendments that await an answer. */
  readonly waiting: number;
}

/** The next version as it would be published now; the one that stands when nothing has changed. */
export async function readComposed(db: Db, text: DebatedText): Promise<Composition> {
  const next = text.version + 1;
  const version = (await hasNextVersion(db, text)) ? next : text.version;
  const [paragraphs, changes, waiting] = await Promise.all([
    readVersion(db, text.id, version),
    listChanges(db, text.id, { from: next, upTo: next }),
    sql<{ count: number }>`select count(*)::int as count from texts.amendment where text_id = ${text.id} and state = 'open'`.execute(db),
  ]);
  return { paragraphs, changes, waiting: waiting.rows[0]!.count };
}
