import { sql } from "kysely";

import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { runsSomewhere } from "../gates.ts";
import { findVote } from "../votes.query.ts";

/** From a stage of a process to its vote; whoever may set one up is led to where that is done. */
export default page("budgets/stage", routes.ofStage, {
  access: anyone,
  async get({ db, params, visitor }) {
    const { rows } = await sql<{ slug: string }>`
      select slug from budgets.vote where stage_id::text = ${params.stage} and rehearsal_of is null order by created_at desc limit 1`.execute(db);
    const vote = rows[0] && (await findVote(db, rows[0].slug, visitor));
    if (vote) return { redirect: vote.state === "draft" ? routes.setup.href({ slug: vote.slug }) : routes.choose.href({ slug: vote.slug }) };
    const stage = await sql<{
      process: string;
    }>`select process_id as process from processes.stage where id::text = ${params.stage} and kind = 'vote'`.execute(db);
    if (!stage.rows[0]) throw new NotFound();
    // Its vote is still being set up, or will be: all that can be said to others is which votes there are.
    if (!runsSomewhere(visitor)) return { redirect: routes.list.href() };
    return { redirect: withQuery(routes.create.href(), { demarche: stage.rows[0].process }) };
  },
});
