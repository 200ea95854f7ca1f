import { dayOf } from "#platform/time/day.ts";
import { conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { circlesTexts } from "../circles.texts.ts";
import { readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { noteFeedback, removeFeedback } from "./counter.command.ts";
import { findProcedure, findUsing, listFeedback } from "./counter.query.ts";
import { counterTexts } from "./counter.texts.ts";
import { Counter, type CounterThing } from "./counter.view.tsx";
import { opinions } from "./feedback.ts";

type CounterVisit = VisitOf<typeof routes.counter>;

/** What residents say of a procedure at the counter: noted and read by structures that made it or use it. */
export const counterPages = list("circles/counter", routes.counter, {
  access: signedIn,
  async find({ db, params, visitor, now }: CounterVisit): Promise<CounterThing> {
    const common = await findProcedure(db, params.slug);
    if (!common) throw new NotFound();
    const own = await findUsing(db, common.id, visitor);
    if (own.length === 0) throw new Forbidden();
    return { common, own, today: dayOf(now) };
  },
  filters: {},
  size: 30,
  rows: ({ db, visitor }, { common: { id } }, _, range) => listFeedback(db, id, visitor, range),
  show: ({ locale }, thing, found, form) => ({
    title: counterTexts[locale].title,
    robots: "noindex",
    says: counterTexts[locale].done,
    body: <Counter {...thing} found={found} form={form} />,
  }),
  acts: (step) => ({
    note: step({
      read(form, { now }, { own }) {
        const t = counterTexts[form.locale].problems;
        const saidOn = form.day("jour", t.day);
        form.check("jour", saidOn === "" || (saidOn >= "2000-01-01" && saidOn <= dayOf(now)), t.day);
        return {
          ...{ structureId: readStructure(form, own), saidOn, easier: form.choice("avis", opinions, t.easier) },
          minutes: form.has("minutes") ? form.whole("minutes", 0, 2000, t.minutes) : null,
          words: form.has("mots") ? form.lines("mots", 3, 500, t.words) : null,
        };
      },
      brake: { of: "circles.feedback", limit: 300, windowSeconds: 86_400 },
      async run({ db, params, visitor, locale }, { common: { id } }, feedback) {
        const noted = await noteFeedback(db, id, feedback, visitor.id);
        return noted ? done(routes.counter.href(params), "note") : conflict(circlesTexts[locale].moved);
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, params }, { common: { id }, own }, feedbackId) {
        const removed = await removeFeedback(
          db,
          id,
          feedbackId,
          own.map((one) => one.id),
        );
        if (!removed) throw new NotFound();
        return done(routes.counter.href(params), "retire");
      },
    }),
  }),
});
