import { NotFound } from "#platform/web/errors.ts";
import { writingPage } from "#processes";
import { routes } from "../routes.ts";
import { findText } from "../text.query.ts";
import { paragraphNumber } from "../text.ts";
import { readWordings } from "./paragraph.query.ts";

/** A comment on one paragraph, or on one that has left the text: what is said of it stays under its number. */
export default writingPage(routes.commentParagraph, async ({ db, params, visitor }) => {
  const text = await findText(db, params, visitor);
  const paragraph = paragraphNumber(params.paragraph);
  if (!text || text.version === 0 || (await readWordings(db, text.id, paragraph)).length === 0) throw new NotFound();
  return { kind: "text", id: text.id, paragraph };
});
