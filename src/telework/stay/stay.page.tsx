import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { arrive, cancelStay, contest } from "../stay.command.ts";
import { findStay } from "../stays.query.ts";
import { stayTexts } from "./stay.texts.ts";
import { StayPage } from "./stay.view.tsx";

/** One half-day or day of somebody, for themselves alone: where, when, the code that proves it later; cancelling, arriving, contesting. */
export default acts("telework/stay", routes.stay, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.stay>) {
    const stay = await findStay(db, params.id, visitor.id);
    if (!stay) throw new NotFound();
    return { stay };
  },
  show: ({ locale, now }, { stay }, form) => ({
    title: stayTexts[locale].title,
    robots: "noindex",
    says: stayTexts[locale].done,
    body: <StayPage stay={stay} form={form} now={now} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    cancel: step({
      async run({ db, locale }, { stay }) {
        const outcome = await cancelStay(db, stay.id);
        if (outcome === "moved") return conflict(stayTexts[locale].moved);
        return done(routes.mine.href(), outcome === "late" ? "tardive" : "annulee");
      },
    }),
    arrive: step({
      run: async ({ db, locale, params }, { stay }) =>
        (await arrive(db, stay.id)) ? done(routes.stay.href(params), "arrivee") : conflict(stayTexts[locale].moved),
    }),
    contest: step({
      read: (form) => form.lines("raison", 3, 500, stayTexts[form.locale].reasonProblem),
      async run({ db, locale, params }, { stay }, why) {
        return (await contest(db, stay.id, "agent", why)) ? done(routes.stay.href(params), "contestee") : conflict(stayTexts[locale].moved);
      },
    }),
  }),
});
