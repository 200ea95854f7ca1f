import { readInstant } from "#platform/time/clock.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { withdrawAnnouncement } from "../setup/announce.command.ts";
import { cancelVote, moveClosing } from "../setup/steer.command.ts";
import { runsSomewhere, voteToRun } from "../team-gates.ts";
import { findShownHead, type Vote } from "../votes.query.ts";
import { findLeftToAward, findProgress, findTurnout } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { Follow, type FollowProps } from "./follow.view.tsx";

type Following = Visit<"/votes/:slug/suivi", Visitor>;

/** What its team sees of a vote that is announced. */
export default page("budgets/follow", routes.follow, {
  access: runsSomewhere,

  async get(visit) {
    const vote = await voteToRun(visit.db, visit.params.slug, visit.visitor);
    if (vote.state === "draft") return { redirect: routes.setup.href(visit.params) };
    return show(visit, vote);
  },

  async post(visit) {
    const vote = await voteToRun(visit.db, visit.params.slug, visit.visitor);
    const typed = await visit.form();
    const problems = problemsOf(visit, typed);
    if (Object.keys(problems).length > 0) return show(visit, vote, { typed, problems }, 422);
    const [done, href] = await act(visit, vote, typed);
    if (done === "same") return show(visit, vote, { typed, problems: { cloture: followTexts[visit.locale].closingSame } }, 422);
    if (!done) return show(visit, vote, { typed, tooLate: true }, 409);
    return { redirect: withQuery(href, { fait: done }) };
  },
});

function problemsOf({ locale }: Following, typed: Record<string, string>): Record<string, string> {
  const t = followTexts[locale];
  const reason = (typed["raison"] ?? "").trim();
  const problems: Record<string, string> = {};
  if (typed["faire"] === "deplacer") {
    typed["cloture"] = `${typed["cloture_date"] ?? ""}T${typed["cloture_time"] ?? ""}`;
    if (!readInstant(typed["cloture_date"] ?? "", typed["cloture_time"] ?? "")) problems["cloture"] = t.closingWrong;
  }
  if (reason.length < 10 || reason.length > 2000) problems["raison"] = budgetsTexts[locale].reasonWrong;
  if (typed["faire"] === "annuler" && typed["certain"] !== "1") problems["certain"] = t.sure;
  return problems;
}

/** What to say that was done, and where; false when it came too late. */
async function act({ db, visitor, params }: Following, vote: Vote, typed: Record<string, string>): Promise<[string | false, string]> {
  const reason = typed["raison"]!.trim();
  const asked = { voteId: vote.id, by: visitor.id, reason };
  const here = routes.follow.href(params);
  if (typed["faire"] === "deplacer") {
    const moved = await moveClosing(db, { ...asked, to: readInstant(typed["cloture_date"]!, typed["cloture_time"]!)! });
    return [moved.ok ? "deplace" : moved.problem === "same" ? "same" : false, here];
  }
  if (typed["faire"] === "retirer") return [(await withdrawAnnouncement(db, asked)).ok && "repris", routes.setup.href(params)];
  return [typed["faire"] === "annuler" && (await cancelVote(db, asked)) && "annule", routes.choose.href(params)];
}

type More = Partial<Pick<FollowProps, "typed" | "problems" | "tooLate">>;

async function show({ db, locale, url }: Following, vote: Vote, more: More = {}, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const { typed = {}, problems = {}, tooLate = false } = more;
  const [head, progress, turnout, left, territory] = await Promise.all([
    findShownHead(db, vote.id),
    findProgress(db, vote.id),
    findTurnout(db, vote.id, vote.phase),
    findLeftToAward(db, vote.id, vote.phase),
    readTerritory(db),
  ]);
  const done = (["annonce", "deplace", "repris"] as const).find((one) => one === url.searchParams.get("fait")) ?? null;
  const communeName = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const body = (
    <Follow
      vote={vote}
      head={head}
      progress={progress}
      turnout={turnout}
      left={left}
      communeName={communeName}
      done={done}
      typed={typed}
      problems={problems}
      tooLate={tooLate}
    />
  );
  return { title: followTexts[locale].title(vote.title), robots: "noindex", body, ...(status && { status }) };
}
