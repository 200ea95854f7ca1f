import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { listAmendments } from "../amendment.query.ts";
import { routes } from "../routes.ts";
import { findText, takesAmendments } from "../text.query.ts";
import { filters, orders } from "./amendments.filters.ts";
import { amendmentsTexts } from "./amendments.texts.ts";
import { AmendmentsList } from "./amendments.view.tsx";

/** All that people propose to change in a text. */
export default list("texts/amendments", routes.amendments, {
  access: anyone,
  async find({ db, params, visitor }) {
    const text = await findText(db, params, visitor);
    if (!text || text.version === 0) throw new NotFound();
    return text;
  },
  filters,
  orders,
  size: 30,
  rows: ({ db }, { id }, { state, order }, range) => listAmendments(db, id, { state, order }, range),
  show: ({ locale }, text, found) => ({
    title: `${amendmentsTexts[locale].title}, ${text.title}`,
    body: <AmendmentsList text={text} found={found} open={takesAmendments(text)} />,
  }),
});
