import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { earliest } from "../arrival.ts";
import { arrive } from "../arrivals/arrival.command.ts";
import { routes } from "../routes.ts";
import { codeOf, plainCode } from "./code.ts";
import { type ExpectedBooking, findExpected, findKiosk, type KioskPlace } from "./kiosk.query.ts";
import { kioskTexts } from "./kiosk.texts.ts";
import { Kiosk } from "./kiosk.view.tsx";

type KioskVisit = VisitOf<typeof routes.kiosk, Visitor | null>;

interface Screen extends KioskPlace {
  readonly expected: readonly ExpectedBooking[];
}

/** The screen at the entrance of a place, that all share: whoever booked types their code. Nobody is named, whoever is signed in on it. */
export default acts("bookings/kiosk", routes.kiosk, {
  access: anyone,
  async find({ db, params, now }: KioskVisit): Promise<Screen> {
    const place = await findKiosk(db, params.token);
    if (!place) throw new NotFound();
    return { ...place, expected: await findExpected(db, place.placeId, dayOf(now)) };
  },
  show: ({ locale, params, now }, { name, expected }, form) => ({
    title: kioskTexts[locale].title(name),
    robots: "noindex",
    sheet: true,
    says: kioskTexts[locale].done,
    body: <Kiosk name={name} expected={expected} action={routes.kiosk.href(params)} now={now} form={form} />,
  }),
  acts: (step) => ({
    // Of sixteen million codes, two hundred in ten minutes: nobody guesses one, and a full hall arrives at one tablet.
    here: step({ read: (form) => plainCode(form.text("code")), brake: { of: "bookings.kiosk", limit: 200, windowSeconds: 600 }, run: here }),
  }),
});

async function here({ db, offers, locale, params, now }: KioskVisit, { expected }: Screen, code: string): Promise<Outcome<Screen>> {
  const t = kioskTexts[locale];
  const [found, ...others] = expected.filter(({ id }) => plainCode(codeOf(id)) === code);
  if (!found || others.length > 0) return wrong({ code: t.unknown });
  if (found.arrived) return done(routes.kiosk.href(params), "deja");
  if (found.from.getTime() - earliest * 60_000 > now.getTime()) return wrong({ code: t.early(earliest) });
  const arrived = await arrive(db, { offers }, found.id);
  if (arrived.ok) return done(routes.kiosk.href(params), "arrivee");
  // What somebody lacks is theirs to know: the screen says to whom to go.
  return conflict(arrived.problem === "lacks" ? t.lacks : t.moved);
}
