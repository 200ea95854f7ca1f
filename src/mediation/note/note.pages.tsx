import { randomUUID } from "node:crypto";

import { findPlaceBriefs } from "#places";
import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { mayNote, noter } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { routes } from "../routes.ts";
import { correctAct, noteAct, undoAct } from "./act.command.ts";
import { readAct } from "./act.form.ts";
import { findAct, listNoted } from "./acts.query.ts";
import { Correct, Note } from "./note.view.tsx";

/** A form to note an act in seconds; under it what was noted today, to be undone. */
export const note = acts("mediation/note", routes.note, {
  access: noter,
  async find({ db, params, visitor }) {
    const place = isUuid(params.id) && mayNote(visitor, params.id.toLowerCase()) ? (await findPlaceBriefs(db, [params.id])).get(params.id.toLowerCase()) : null;
    if (!place) throw new NotFound();
    return place;
  },
  // From an appointment that was booked, the day and the length are known.
  values: ({ now, url }) => ({ day: url.searchParams.get("jour") ?? dayOf(now), minutes: url.searchParams.get("minutes") ?? "" }),
  async show({ db, locale, now }, place, form) {
    const today = dayOf(now);
    const body = <Note place={place} noted={await listNoted(db, place.id, today)} press={randomUUID()} today={today} form={form} />;
    return { title: mediationTexts[locale].title, robots: "noindex", says: mediationTexts[locale].done, body };
  },
  acts: (step) => ({
    note: step({
      read: (form, { now }) => ({ facts: readAct(form, dayOf(now)), press: form.id("press", mediationTexts[form.locale].needMissing) }),
      brake: { of: "mediation note", limit: 300, windowSeconds: 86_400 },
      async run({ db, visitor, params, locale }, place, noting) {
        if (!place.published) return conflict(mediationTexts[locale].notPlace);
        const noted = await noteAct(db, { ...noting, placeId: place.id, by: visitor.id });
        return done(routes.note.href(params), noted === "noted" ? "note" : "deja");
      },
    }),
    undo: step({
      read: (form) => form.on(),
      async run({ db, params, locale }, place, id) {
        const found = await findAct(db, id);
        if (!found || found.placeId !== place.id) throw new NotFound();
        return (await undoAct(db, found.id)) ? done(routes.note.href(params), "annule") : conflict(mediationTexts[locale].changed);
      },
    }),
  }),
});

/** One act, on the day on which it was noted. */
export const correct = act("mediation/correct", routes.correct, {
  access: noter,
  async find({ db, params, visitor, now }) {
    const found = await findAct(db, params.act);
    if (!found || !mayNote(visitor, found.placeId)) throw new NotFound();
    return { ...found, open: dayOf(found.notedAt) === dayOf(now) };
  },
  values: (_, { day, need, minutes, age, company, outcome, oriented }) => ({
    day,
    need,
    minutes: String(minutes),
    age,
    company,
    outcome,
    oriented: oriented ?? "",
  }),
  show: ({ locale }, found, form) => ({
    title: mediationTexts[locale].correct,
    robots: "noindex",
    body: <Correct act={found} open={found.open} form={form} />,
  }),
  read: (form, { now }) => readAct(form, dayOf(now)),
  async run({ db, locale }, { id, placeId }, facts) {
    return (await correctAct(db, id, facts)) ? done(routes.note.href({ id: placeId }), "corrige") : conflict(mediationTexts[locale].changed);
  },
});
