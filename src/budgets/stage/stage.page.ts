import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { runsSomewhere } from "../gates.ts";
import { findVote } from "../votes.query.ts";
import { findProcessOfStage, findVoteOfStage } from "./stage.query.ts";

/** From a stage of a process to its vote; whoever may set one up is led to where that is done. */
export default page("budgets/stage", routes.ofStage, {
  access: anyone,
  async get({ db, params, visitor }) {
    const slug = await findVoteOfStage(db, params.stage);
    const vote = slug && (await findVote(db, slug, visitor));
    if (vote) return { redirect: vote.state === "draft" ? routes.setup.href({ slug: vote.slug }) : routes.choose.href({ slug: vote.slug }) };
    const process = await findProcessOfStage(db, params.stage);
    if (!process) throw new NotFound();
    // Its vote is still being set up, or will be: all that can be said to others is which votes there are.
    if (!runsSomewhere(visitor)) return { redirect: routes.list.href() };
    return { redirect: withQuery(routes.create.href(), { etape: params.stage }) };
  },
});
