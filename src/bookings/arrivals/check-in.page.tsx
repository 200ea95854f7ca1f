import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { keeper } from "../keeper.ts";
import { findKept } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { renewCode, saveCheckIn } from "./arrival.command.ts";
import { findCheckIn } from "./arrivals.query.ts";
import { arrivalTexts } from "./arrivals.texts.ts";
import { CheckIn } from "./check-in.view.tsx";

type CheckInVisit = VisitOf<typeof routes.arrivals>;

/** Whether whoever booked says that they are there, and the code for it. */
export default acts("bookings/arrivals", routes.arrivals, {
  access: keeper,
  async find({ db, params, visitor }: CheckInVisit) {
    const resource = await findKept(db, params.id, visitor);
    if (!resource) throw new NotFound();
    return { ...(await findCheckIn(db, resource.id)), resource };
  },
  values: (_, { checkIn, grace }) => ({ arrivee: checkIn ? "1" : "", attente: String(grace) }),
  show: ({ locale }, { resource }, form) => ({
    title: `${arrivalTexts[locale].title}, ${resource.words.name}`,
    robots: "noindex",
    says: arrivalTexts[locale].done,
    body: <CheckIn resource={resource} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: (form: Reader) => ({ checkIn: form.ticked("arrivee"), grace: form.whole("attente", 5, 240, arrivalTexts[form.locale].graceWrong) }),
      async run({ db, params, visitor }, { resource }, typed) {
        await saveCheckIn(db, resource.id, typed, visitor.id);
        return done(routes.arrivals.href(params), "gardee");
      },
    }),
    renew: step({
      async run({ db, params, visitor }, { resource }) {
        await renewCode(db, resource.id, visitor.id);
        return done(routes.arrivals.href(params), "changee");
      },
    }),
  }),
});
