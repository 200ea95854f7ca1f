import { NotFound } from "#platform/web/errors.ts";
import { writingPage } from "#processes";
import { routes } from "../routes.ts";
import { findText } from "../text.query.ts";
import { readWordings } from "./paragraph.query.ts";

/** A comment on one paragraph, or on one that has left the text: what is said of it stays under its number. */
export default writingPage(routes.commentParagraph, async ({ db, params, visitor }) => {
  const text = await findText(db, params, visitor);
  const paragraph = paragraphNumber(params.paragraph);
  if (!text || text.version === 0 || (await readWordings(db, text.id, paragraph)).length === 0) throw new NotFound();
  return { kind: "text", id: text.id, paragraph };
});

/** 0 for what is no number of a paragraph. */
export const paragraphNumber = (typed: string): number => (/^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 0);
