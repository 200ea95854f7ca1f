import { addDays, dayOf } from "#platform/time/day.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { previewFrom } from "../hours-edit/preview.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { addClosing, removeClosing } from "./closing.command.ts";
import { type NewClosing, readClosing } from "./closing.form.ts";
import { findClosings } from "../hours/closings.query.ts";
import { closingsTexts } from "./closings.texts.ts";
import { ClosingsView } from "./closings.view.tsx";
import { routes } from "../routes.ts";

const power = "places.edit";

type ClosingsVisit = VisitOf<typeof routes.closings>;

/** `tried`: a closing that is looked at before it is saved. */
type ClosingPlace = PlaceRecord & { readonly tried?: NewClosing };

const read = (form: Parameters<typeof readClosing>[0], { now }: ClosingsVisit) => readClosing(form, dayOf(now));

export default acts("places/closings", routes.closings, {
  access: may(power),
  find: ({ db, params, visitor }): Promise<ClosingPlace> => findPlaceFor(db, params.slug, visitor, power),
  show,
  acts: (step) => ({
    add: step({
      read,
      async run({ db, visitor, params, locale }, place, closing) {
        const added = await addClosing(db, visitor, place, closing);
        if (added.ok) return done(routes.closings.href(params), "ajoutee");
        const problems = { premier: closingsTexts[locale].problems[added.problem] };
        return added.problem === "overlap" ? conflict(problems) : wrong(problems);
      },
    }),
    look: step({ read, run: (_, place, tried) => again({}, { ...place, tried }) }),
    remove: step({
      read: (form) => form.on(),
      run: async ({ db, visitor, params }, place, id) => done(routes.closings.href(params), (await removeClosing(db, visitor, place, id)) ? "retiree" : "deja"),
    }),
  }),
});

async function show({ db, locale, now }: ClosingsVisit, place: ClosingPlace, form: FormState) {
  const { tried } = place;
  const t = closingsTexts[locale];
  const today = dayOf(now);
  const closings = await findClosings(db, place.id);
  const effect = tried && [...closings, { from: tried.first, until: addDays(tried.last, 1), reason: tried.reason }];
  // A few days before the closing show where it begins.
  const start = tried && tried.first > addDays(today, 3) ? addDays(tried.first, -3) : today;
  const body = (
    <ClosingsView
      place={place}
      today={today}
      coming={closings.filter(({ until }) => until > today)}
      past={closings.filter(({ until }) => until <= today).reverse()}
      days={previewFrom(place.hours, start, effect ?? closings)}
      tried={tried !== undefined}
      form={form}
    />
  );
  const says = {
    ajoutee: { sentence: t.added, next: t.addedNote },
    retiree: { sentence: t.removed, next: t.removedNote },
    deja: { sentence: t.gone, tone: "info" },
  } as const;
  return { title: `${t.title}, ${place.name}`, robots: "noindex", says, body } as const;
}
