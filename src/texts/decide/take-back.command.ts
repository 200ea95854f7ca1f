import type { Db } from "#platform/db/db.ts";
import type { Amendment } from "../amendment.query.ts";
import { type NextOutcome, reopenRefused, undoChange } from "../next/next.command.ts";
import { findChangeOf } from "./change-of.query.ts";

/** Goes back on an answer: a refusal while the text is open, an acceptance until its version is published. The amendment awaits one again. */
export async function takeBack(db: Db, textId: string, { id, state }: Pick<Amendment, "id" | "state">, by: string): Promise<NextOutcome> {
  if (state === "refused") return reopenRefused(db, { textId, amendmentId: id }, by);
  const change = await findChangeOf(db, id);
  return change === null ? { ok: false, problem: "published" } : undoChange(db, textId, change, by);
}
