import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { hiddenBecause } from "#moderation";
import { type Amendment, findAmendment } from "../amendment.query.ts";
import { type DebatedText, findText } from "../text.query.ts";

export interface AmendmentAt {
  readonly text: DebatedText;
  readonly amendment: Amendment;
}

/**
 * One that is held or hidden is shown to its author and to the team.
 * @throws NotFound, Gone with the reason of moderators
 */
export async function amendmentAt(
  db: Db,
  params: Readonly<{ process: string; text: string; amendment: string }>,
  visitor: Visitor | null,
  locale: Locale,
): Promise<AmendmentAt> {
  const text = await findText(db, params, visitor);
  const amendment = text && (await findAmendment(db, text.id, params.amendment));
  if (!amendment) throw new NotFound();
  const own = visitor !== null && amendment.authorId === visitor.id;
  if (amendment.hidden && !own && !text.team) throw new Gone((await hiddenBecause(db, "amendment", amendment.id, locale)) ?? "");
  return { text, amendment };
}
