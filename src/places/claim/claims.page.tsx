import { list } from "#platform/web/list.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { listClaims } from "./claim.query.ts";
import { claimTexts } from "./claim.texts.ts";
import { Claims } from "./claims.view.tsx";
import { routes } from "../routes.ts";

/** Demands to keep a record, for the agents who cover it. */
export default list("places/claim", routes.claims, {
  access: may("places.decide_claim"),
  filters: {},
  rows: ({ db, visitor }, _, _question, range) => listClaims(db, visitor, range),
  show: async ({ db, locale, now }, _, found) => ({
    title: claimTexts[locale].queue.title,
    robots: "noindex",
    says: claimTexts[locale].queue.done,
    body: <Claims found={found} territory={await readTerritory(db)} now={now} />,
  }),
});
