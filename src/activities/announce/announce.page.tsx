import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { findActivitiesOf } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { findComing } from "../dates.query.ts";
import { keeper } from "../keeper.ts";
import { findKeptPlace, type KeptPlace } from "../places.query.ts";
import { routes } from "../routes.ts";
import { announce, cancelActivity } from "./announce.command.ts";
import { newValues, readCancellation, readDetails } from "./announce.form.ts";
import { Announce } from "./announce.view.tsx";

/** A host announces what happens, and cancels it with a reason. */
export default acts("activities/announce", routes.announce, {
  access: keeper,
  find: ({ db, params, visitor }): Promise<KeptPlace> => findKeptPlace(db, params.slug, visitor),
  values: () => newValues,
  async show({ db, locale, now }, place, form) {
    const t = activityTexts[locale];
    const coming = (await findActivitiesOf(db, place.placeId)).filter(({ over }) => !over);
    const next = await findComing(
      db,
      coming.map(({ id }) => id),
      now,
    );
    const says = { annoncee: t.done.announced, annulee: t.done.cancelled } as const;
    return { title: `${t.announce}, ${place.name}`, robots: "noindex", says, body: <Announce {...{ place, coming, next, form }} /> };
  },
  acts: (step) => ({
    announce: step({
      read: (form, { now }) => readDetails(form, now),
      async run({ db, visitor, params, locale }, { placeId }, what) {
        const t = activityTexts[locale].problems;
        const announced = await announce(db, { placeId }, what, visitor.id);
        if (announced.ok) return done(routes.announce.href(params), "annoncee");
        return announced.problem === "twice" ? conflict({ titre: t.twice }) : wrong({ titre: t.many });
      },
    }),
    cancel: step({
      read: readCancellation,
      async run({ db, visitor, params, locale }, { placeId }, { id, reason }) {
        const { gone } = activityTexts[locale].problems;
        const own = (await findActivitiesOf(db, placeId)).some((one) => one.id === id);
        const cancelled = own && (await cancelActivity(db, id, { reason, by: visitor.id }));
        return cancelled ? done(routes.announce.href(params), "annulee") : conflict({ activite: gone });
      },
    }),
  }),
});
