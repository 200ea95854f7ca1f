import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { sayWhen } from "../say.ts";
import { datesTexts } from "./dates.texts.ts";
import { DatePage } from "./date.view.tsx";
import { leaveSeat, takeSeat } from "./seat.command.ts";
import { findOwnSeat } from "./seats.query.ts";
import { findShown } from "./shown.query.ts";

type SeatVisit = VisitOf<typeof routes.seat>;

/** Somebody takes a seat for themselves, or gives it back. */
export default acts("activities/dates", routes.seat, {
  access: signedIn,
  async find({ db, params, visitor }: SeatVisit) {
    const date = await findShown(db, params.id, visitor);
    return { date, seat: await findOwnSeat(db, date.id, visitor.id) };
  },
  show: ({ locale, now }, thing) => ({
    title: `${thing.date.title}, ${sayWhen(thing.date, locale)}`,
    robots: "noindex",
    body: <DatePage {...thing} signedIn now={now} />,
  }),
  acts: (step) => ({
    take: step({
      brake: { of: "activities.seat", limit: 60, windowSeconds: 3600 },
      async run({ db, visitor, locale, params }, { date }) {
        const t = datesTexts[locale];
        if (!date.told) return conflict(t.closed);
        const taken = await takeSeat(db, date.id, visitor.id);
        if (taken.ok) return done(routes.date.href(params), taken.state === "taken" ? "inscrit" : "attente");
        return conflict(t[taken.problem]);
      },
    }),
    leave: step({
      async run({ db, visitor, locale, params }, { date }) {
        const left = await leaveSeat(db, date.id, { personId: visitor.id });
        return left ? done(routes.date.href(params), "rendue") : conflict(datesTexts[locale].moved);
      },
    }),
  }),
});
