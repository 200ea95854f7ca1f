import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { listAmendments } from "../amendment.query.ts";
import { findText, takesAmendments } from "../text.query.ts";
import { routes } from "../routes.ts";
import { readFilters } from "./amendments.filters.ts";
import { amendmentsTexts } from "./amendments.texts.ts";
import { AmendmentsList } from "./amendments.view.tsx";

const pageSize = 30;

/** All that people propose to change in a text. */
export default page("texts/amendments", routes.amendments, {
  access: anyone,

  async get({ db, params, visitor, url, locale }) {
    const text = await findText(db, params, visitor);
    if (!text || text.version === 0) throw new NotFound();
    const asked = readFilters(url.searchParams);
    const { amendments, total } = await listAmendments(db, text.id, { ...asked, limit: pageSize, offset: (asked.page - 1) * pageSize });
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const body = <AmendmentsList text={text} amendments={amendments} total={total} asked={asked} pages={pages} open={takesAmendments(text)} />;
    return { title: `${amendmentsTexts[locale].title}, ${text.title}`, body };
  },
});
