import { acts, conflict, done } from "#platform/web/act.ts";
import { formatList } from "#platform/i18n/format.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { titleOf } from "../say.ts";
import { findSession } from "../sessions.query.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { attendTexts } from "./attend.texts.ts";
import { leaveSeat, takeSeat } from "./seat.command.ts";
import { findOwnSeat } from "./seats.query.ts";
import { SessionPage } from "./session.view.tsx";

type SeatVisit = VisitOf<typeof routes.seat>;

/** Somebody takes a seat of a session for themselves, or gives it back. */
export default acts("trainings/attend", routes.seat, {
  access: signedIn,
  async find({ db, params, visitor }: SeatVisit) {
    const session = await findSession(db, params.id, visitor);
    if (!session) throw new NotFound();
    return { session, seat: await findOwnSeat(db, session.id, visitor.id) };
  },
  show: ({ locale, now }, thing) => ({
    title: titleOf(thing.session, locale),
    robots: "noindex",
    help: attendTexts[locale].help,
    body: <SessionPage {...thing} signedIn now={now} />,
  }),
  acts: (step) => ({
    take: step({
      brake: { of: "trainings.seat", limit: 60, windowSeconds: 3600 },
      async run({ db, visitor, locale, params }, { session }) {
        const t = attendTexts[locale];
        if (!session.told) return conflict(t.closed);
        const taken = await takeSeat(db, session.id, visitor.id);
        if (taken.ok) return done(routes.session.href(params), taken.state === "taken" ? "inscrit" : "attente");
        return taken.problem === "needs" ? conflict(t.needs(formatList(taken.titles, locale)), t.needsNext) : conflict(t[taken.problem]);
      },
    }),
    leave: step({
      async run({ db, visitor, locale, params }, { session }) {
        const left = await leaveSeat(db, session.id, visitor.id);
        return left ? done(routes.session.href(params), "rendue") : conflict(trainingsTexts[locale].moved);
      },
    }),
  }),
});
