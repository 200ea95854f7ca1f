import type { Locale } from "#platform/i18n/locale.ts";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { type Amendment, listAmendments } from "../amendment.query.ts";
import { routes } from "../routes.ts";
import { findText, takesAmendments } from "../text.query.ts";
import { textTexts } from "../text.texts.ts";
import { filters, orders } from "./amendments.filters.ts";
import { amendmentsTexts } from "./amendments.texts.ts";
import { AmendmentsList, sayAct } from "./amendments.view.tsx";

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
  csv: { path: routes.amendmentsCsv, filename: "amendements.csv", columns },
});

function columns(locale: Locale): Columns<Amendment> {
  const { amendmentStates } = textTexts[locale];
  const { table } = amendmentsTexts[locale];
  return {
    [table.number]: ({ number }) => number,
    [table.act]: (amendment) => sayAct(amendment, locale),
    [table.before]: ({ baseBody }) => baseBody,
    [table.body]: ({ body }) => body,
    [table.reason]: ({ reason }) => reason,
    [table.signature]: ({ signature }) => signature,
    [table.state]: ({ state }) => amendmentStates[state],
    [table.supports]: ({ supports }) => supports,
    [table.filedAt]: ({ filedAt }) => filedAt,
    [table.decision]: ({ decision }) => decision,
    [table.intoVersion]: ({ intoVersion }) => intoVersion,
  };
}
