import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findPoll } from "../votes.query.ts";
import { meterSheet } from "./meter-sheet.ts";

/** The styles by which the meter counts without a script: one rule for each box. */
export default page("budgets/choose", routes.meterSheet, {
  access: anyone,
  async get({ db, params, visitor }) {
    const poll = await findPoll(db, params.slug, visitor);
    if (!poll) throw new NotFound();
    return new Response(meterSheet(poll), { headers: { "content-type": "text/css; charset=utf-8", "cache-control": "private, max-age=300" } });
  },
});
