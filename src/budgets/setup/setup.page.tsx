import { Refused } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { runsSomewhere, voteToRun } from "../team-gates.ts";
import { pollOf, type Vote } from "../votes.query.ts";
import { announceVote } from "./announce.command.ts";
import { gapsOf } from "./ready.ts";
import { deleteDraft } from "./settings.command.ts";
import { setupTexts } from "./setup.texts.ts";
import { Setup, type SetupProps } from "./setup.view.tsx";

type Preparing = Visit<"/votes/:slug/preparation", Visitor>;

/** Where a draft is completed and announced; an announced vote is followed elsewhere. */
export default page("budgets/setup", routes.setup, {
  access: runsSomewhere,

  async get(visit) {
    const vote = await voteToRun(visit.db, visit.params.slug, visit.visitor);
    if (vote.state !== "draft") return { redirect: routes.follow.href(visit.params) };
    return show(visit, vote, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, settings, params, visitor, locale } = visit;
    const vote = await voteToRun(db, params.slug, visitor);
    const form = await visit.form();
    const t = setupTexts[locale];
    if (form["faire"] === "supprimer") {
      if (!(await deleteDraft(db, { voteId: vote.id, by: visitor.id }))) throw new Refused(409, t.notDraft);
      return { redirect: routes.manage.href() };
    }
    if (form["relu"] !== "1") return show(visit, vote, { problems: { relu: t.announceUnsure } }, 422);
    const announced = await announceVote(db, settings, { voteId: vote.id, by: visitor.id });
    if (announced.ok) return { redirect: routes.follow.href(params) };
    if (announced.problem === "not_draft") throw new Refused(409, t.notDraft);
    return show(visit, vote, { tooSoon: announced.problem === "opens_too_soon" }, announced.problem === "gaps" ? 422 : 409);
  },
});

async function show(
  { db, locale }: Preparing,
  vote: Vote,
  more: Partial<Pick<SetupProps, "problems" | "done" | "tooSoon">>,
  status?: HtmlAnswer["status"],
): Promise<HtmlAnswer> {
  const poll = await pollOf(db, vote);
  const { problems = {}, done = null, tooSoon = false } = more;
  const body = <Setup poll={poll} gaps={gapsOf(poll)} problems={problems} done={done} tooSoon={tooSoon} />;
  return { title: setupTexts[locale].title(vote.title), robots: "noindex", body, ...(status && { status }) };
}
