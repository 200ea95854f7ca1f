import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { findDates } from "../dates/dates.command.ts";
import { isOpenStage } from "../place.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { stateActs } from "./place-state.ts";
import { changeState, findDecisions } from "./state.command.ts";
import { readStateChange, type StateChange } from "./state.form.ts";
import { StateView } from "./state.view.tsx";
import { statusTexts } from "./status.texts.ts";
import { routes } from "../routes.ts";

const power = "places.publish";

export default acts("places/status", routes.state, {
  access: may(power),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, power),

  async show({ db, locale, now }, place, form) {
    const t = statusTexts[locale];
    const says = Object.fromEntries(stateActs.map((act) => [act, t.acts[act].done]));
    const [decisions, dates] = await Promise.all([findDecisions(db, place.id), findDates(db, place.id)]);
    const undated = place.status === "published" && isOpenStage(place.stage) && !dates.opening && !dates.rooted;
    const body = <StateView place={place} decisions={decisions} undated={undated} today={dayOf(now)} form={form} />;
    return { title: `${t.title}, ${place.name}`, robots: "noindex", says, body };
  },

  acts: (step) => Object.fromEntries(stateActs.map((act) => [act, step({ read: (form, { now }) => readStateChange(form, act, dayOf(now)), run: change })])),
});

async function change({ db, offers, visitor, params, locale }: VisitOf<typeof routes.state>, place: PlaceRecord, asked: StateChange) {
  const outcome = await changeState(db, offers, visitor, { placeId: place.id, ...asked });
  const t = statusTexts[locale];
  return outcome.ok ? done(routes.state.href(params), asked.act) : conflict(t.conflict, t.conflictNote);
}
