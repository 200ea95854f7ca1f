import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type DebatedText, findText } from "./text.query.ts";

/**
 * A text of which this person holds the pen.
 * @throws NotFound for one that they may not see, Forbidden for one that they may only read
 */
export async function textToWrite(db: Db, params: Readonly<{ process: string; text: string }>, visitor: Visitor): Promise<DebatedText> {
  const text = await findText(db, params, visitor);
  if (!text) throw new NotFound();
  if (!text.team) throw new Forbidden();
  return text;
}
