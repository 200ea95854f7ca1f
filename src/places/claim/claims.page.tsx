import type { Locale } from "#platform/i18n/locale.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { listClaims, type WaitingClaim } from "./claim.query.ts";
import { claimTexts } from "./claim.texts.ts";
import { claimFilters, claimOrders } from "./claims.filters.ts";
import { Claims } from "./claims.view.tsx";
import { routes } from "../routes.ts";

/** Demands to keep a record, for the agents who cover it. Each is answered alone: whoever asks was called or written to first. */
export default list("places/claim", routes.claims, {
  access: may("places.decide_claim"),
  filters: claimFilters,
  orders: claimOrders,
  rows: ({ db, visitor }, _, question, range) => listClaims(db, visitor, question, range),
  show: async ({ db, locale, now }, _, found) => ({
    title: claimTexts[locale].queue.title,
    robots: "noindex",
    says: claimTexts[locale].queue.done,
    body: <Claims found={found} territory={await readTerritory(db)} now={now} />,
  }),
  csv: { path: routes.claimsCsv, filename: "rattachements.csv", columns },
});

function columns(locale: Locale): Columns<WaitingClaim> {
  const { decision, queue } = claimTexts[locale];
  return {
    [decision.place]: ({ name }) => name,
    [queue.commune]: ({ commune_code }) => commune_code,
    [decision.person]: ({ person }) => person,
    [decision.email]: ({ email }) => email,
    [decision.function]: ({ function: role }) => role,
    [queue.since]: ({ at }) => at,
  };
}
