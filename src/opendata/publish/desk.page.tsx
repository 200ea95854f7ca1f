import { list } from "#platform/web/list.ts";
import { may, scopesOf } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import { listWithin } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { Desk } from "./desk.view.tsx";
import { publishTexts } from "./publish.texts.ts";

/** The datasets that this agent publishes. */
export default list("opendata/publish", routes.desk, {
  access: may(publishData),
  filters: {},
  size: 50,
  rows: ({ db, visitor }, _thing, _asked, range) => listWithin(db, scopesOf(visitor, publishData), range),
  show: ({ locale, now }, _thing, found) => {
    const t = publishTexts[locale];
    return { title: t.desk, says: { supprime: t.did.supprime }, body: <Desk found={found} now={now} />, robots: "noindex" };
  },
});
