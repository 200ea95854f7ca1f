import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { keeper } from "../keeper.ts";
import { move } from "../manage/move.command.ts";
import { routes } from "../routes.ts";
import { reopen, solve } from "./breakdown.command.ts";
import { findBreakdown } from "./breakdowns.query.ts";
import { breakdownTexts } from "./breakdowns.texts.ts";
import { BreakdownPage } from "./breakdowns.view.tsx";

type BreakdownVisit = VisitOf<typeof routes.breakdown>;

/** One thing that somebody says does not work: its host puts it out of order, or answers; both can be undone. */
export default acts("bookings/breakdowns", routes.breakdown, {
  access: keeper,
  async find({ db, params, visitor }: BreakdownVisit) {
    const found = await findBreakdown(db, params.id, visitor);
    if (!found) throw new NotFound();
    return found;
  },
  show: ({ locale }, breakdown, form) => ({
    title: `${breakdownTexts[locale].told}, ${breakdown.name}`,
    robots: "noindex",
    says: breakdownTexts[locale].done,
    body: <BreakdownPage breakdown={breakdown} form={form} />,
  }),
  acts: (step) => ({
    break: step({
      read: (form) => form.line("panne", 3, 300, breakdownTexts[form.locale].reasonWrong),
      run: async ({ db, visitor, params, locale }, { resourceId }, reason) =>
        (await move(db, resourceId, "break", { by: visitor.id, reason }))
          ? done(routes.breakdown.href(params), "hors")
          : conflict(breakdownTexts[locale].moved),
    }),
    solve: step({
      read: (form) => form.line("suite", 3, 300, breakdownTexts[form.locale].reasonWrong),
      run: async ({ db, visitor, params, locale }, { id }, answer) =>
        (await solve(db, id, { answer, by: visitor.id })) ? done(routes.breakdown.href(params), "reglee") : conflict(breakdownTexts[locale].moved),
    }),
    reopen: step({
      run: async ({ db, visitor, params, locale }, { id }) =>
        (await reopen(db, id, visitor.id)) ? done(routes.breakdown.href(params), "rouverte") : conflict(breakdownTexts[locale].moved),
    }),
  }),
});
