import { list } from "#platform/web/list.ts";
import { may } from "#platform/web/visitor.ts";
import { writePublications } from "../publications.powers.ts";
import { listPieces } from "../publications.query.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";
import { Desk } from "./desk.view.tsx";

/** All that the house wrote, or began to write. */
export default list("publications/desk", routes.desk, {
  access: may(writePublications),
  filters: {},
  size: 50,
  rows: ({ db }, _thing, _asked, { limit, offset }) => listPieces(db, { limit, offset }),
  show: ({ locale, now }, _thing, found) => ({ title: publicationsTexts[locale].desk, body: <Desk found={found} now={now} />, robots: "noindex" }),
});
