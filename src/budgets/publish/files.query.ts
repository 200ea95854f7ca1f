import { gunzipSync } from "node:zlib";

import type { Db } from "#platform/db/db.ts";

export interface ListedFile {
  readonly name: string;
  readonly mediaType: string;
  /** Bytes, unzipped. */
  readonly size: number;
  /** Hexadecimal; the log carries it too. */
  readonly sha256: string;
  readonly publishedAt: Date;
}

export async function listFiles(db: Db, voteId: string): Promise<ListedFile[]> {
  const rows = await db
    .selectFrom("budgets.publication")
    .select(["name", "media_type", "size", "sha256", "published_at"])
    .where("vote_id", "=", voteId)
    .orderBy("name")
    .execute();
  return rows.map((row) => ({
    name: row.name,
    mediaType: row.media_type,
    size: Number(row.size),
    sha256: row.sha256.toString("hex"),
    publishedAt: row.published_at,
  }));
}

/** With its content, as it was published. */
export async function findFile(db: Db, voteId: string, name: string) {
  const row = await db.selectFrom("budgets.publication").selectAll().where("vote_id", "=", voteId).where("name", "=", name).executeTakeFirst();
  return row && { ...row, content: contentOf(row) };
}

export const contentOf = ({ content, zipped }: { readonly content: Buffer; readonly zipped: boolean }): Buffer => (zipped ? gunzipSync(content) : content);
