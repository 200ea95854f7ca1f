import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { keeper } from "../keeper.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { routes } from "../routes.ts";
import { arrive, contest } from "../stay.command.ts";
import { findExpected, isExpected } from "./today.query.ts";
import { todayTexts } from "./today.texts.ts";
import { Today } from "./today.view.tsx";

/** Who teleworks today at the places that somebody keeps. Names for the day, then not. */
export default acts("telework/today", routes.today, {
  access: keeper,
  find: async ({ db, visitor }: VisitOf<typeof routes.today>) => ({ expected: await findExpected(db, visitor) }),
  show: ({ locale, now }, { expected }, form) => ({
    title: todayTexts[locale].title,
    robots: "noindex",
    says: todayTexts[locale].done,
    body: <Today expected={expected} form={form} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    arrive: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, _, id) {
        const arrived = (await isExpected(db, id, visitor)) && (await arrive(db, id));
        return arrived ? done(routes.today.href(), "arrivee") : conflict(todayTexts[locale].moved);
      },
    }),
    contest: step({
      read: (form) => ({ id: form.text("qui"), why: form.lines("raison", 3, 500, todayTexts[form.locale].reasonProblem) }),
      async run({ db, visitor, locale }, _, { id, why }) {
        const contested = (await isExpected(db, id, visitor)) && (await contest(db, id, "place", why));
        return contested ? done(routes.today.href(), "contestee") : conflict(todayTexts[locale].moved);
      },
    }),
  }),
});
