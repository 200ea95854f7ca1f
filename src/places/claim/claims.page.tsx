import { page } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { claimRoutes } from "./claim.routes.ts";
import { claimTexts } from "./claim.texts.ts";
import { countClaims, listClaims, pageSize } from "./claim.query.ts";
import { Claims } from "./claims.view.tsx";

/** Demands to keep a record, for the agents who cover it. */
export default page("places/claim", claimRoutes.claims, {
  access: may("places.decide_claim"),

  async get({ db, visitor, url, locale, now }) {
    const total = await countClaims(db, visitor);
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const at = Math.min(Math.max(Math.trunc(Number(url.searchParams.get("page"))) || 1, 1), pages);
    const [territory, claims] = await Promise.all([readTerritory(db), listClaims(db, visitor, at)]);
    return {
      title: claimTexts[locale].queue.title,
      robots: "noindex",
      says: claimTexts[locale].queue.done,
      body: <Claims claims={claims} total={total} page={at} pages={pages} territory={territory} now={now} />,
    };
  },
});
