import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { hiddenBecause } from "#moderation";
import type { Comment } from "./comment.query.ts";

/** Identifier of a comment that moderators hid → the sentence that says why. Few of a page are. */
export async function findHiddenReasons(db: Db, comments: readonly Comment[], locale: Locale): Promise<ReadonlyMap<string, string>> {
  const decided = comments.filter(({ hidden }) => hidden === "decided");
  const reasons = await Promise.all(decided.map(async ({ id }) => [id, (await hiddenBecause(db, "comment", id, locale)) ?? ""] as const));
  return new Map(reasons);
}
