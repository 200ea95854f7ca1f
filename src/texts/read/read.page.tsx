import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { countParagraphComments } from "../paragraph-comments.query.ts";
import { countAmendments, findText, listChanges, readVersion, takesAmendments } from "../text.query.ts";
import { draftingTexts } from "../drafting.texts.ts";
import { routes } from "../routes.ts";
import { Read } from "./read.view.tsx";

/** The text as it stands, with what is discussed and proposed beside each paragraph, and what came from whom. */
export default page("texts/read", routes.text, {
  access: anyone,

  async get({ db, params, visitor, locale }) {
    const text = await findText(db, params, visitor);
    if (!text) throw new NotFound();
    const [paragraphs, changes, amendments, comments] = await Promise.all([
      readVersion(db, text.id, text.version),
      listChanges(db, text.id, { upTo: text.version }),
      countAmendments(db, text.id),
      countParagraphComments(db, text.id),
    ]);
    return {
      title: text.title,
      description: beginningOf(plainText(text.introduction || (paragraphs.find(({ level }) => level === 0)?.body ?? text.title))),
      says: draftingTexts[locale].done,
      body: <Read text={text} paragraphs={paragraphs} changes={changes} amendments={amendments} comments={comments} open={takesAmendments(text)} />,
    };
  },
});
