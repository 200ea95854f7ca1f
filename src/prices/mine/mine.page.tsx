import { dayOf } from "#platform/time/day.ts";
import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findOwnPasses } from "../passes/passes.query.ts";
import { routes } from "../routes.ts";
import { listOwnOpen, listOwnStatements } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine } from "./mine.view.tsx";

/** What somebody owes and paid, with the statements that tell it. */
export default list("prices/mine", routes.mine, {
  access: signedIn,
  filters: {},
  rows: ({ db, visitor }, _, _asked, range) => listOwnStatements(db, visitor.id, range),
  show: async ({ db, visitor, locale, now }, _, found) => ({
    title: mineTexts[locale].title,
    robots: "noindex",
    body: <Mine found={found} open={await listOwnOpen(db, visitor.id)} passes={await findOwnPasses(db, visitor.id, dayOf(now))} />,
  }),
});
