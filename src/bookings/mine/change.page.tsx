import { act } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { bookTexts } from "../book/book.texts.ts";
import { Book } from "../book/book.view.tsx";
import { valuesOfBooking } from "../book/book.form.ts";
import { findOwnBooking } from "../bookings.query.ts";
import { findLacks } from "../conditions/ask.query.ts";
import { findResource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { nameOf } from "../say.ts";
import { change, type ChangeThing, readChange } from "./change.outcome.ts";

type ChangeVisit = VisitOf<typeof routes.change>;

/** Another time for what is booked: it is moved as it stands, or stays. */
export default act("bookings/mine", routes.change, {
  access: signedIn,
  async find({ db, params, visitor, offers, now }: ChangeVisit): Promise<ChangeThing> {
    const booking = await findOwnBooking(db, params.id, visitor.id);
    if (!booking || (booking.state !== "asked" && booking.state !== "booked")) throw new NotFound();
    const resource = await findResource(db, booking.resourceId);
    if (!resource) throw new NotFound();
    const time = { resourceId: resource.id, from: booking.from.getTime(), to: booking.to.getTime() };
    return { booking, resource, alternatives: null, mayAsk: false, lacks: await findLacks(db, { offers }, visitor.id, time, now) };
  },
  values: (_, { booking }) => valuesOfBooking(booking),
  show: ({ locale, params }, { booking, ...thing }, form) => ({
    title: bookTexts[locale].change(nameOf(booking, locale)),
    robots: "noindex",
    help: bookTexts[locale].help,
    body: <Book {...thing} form={form} action={routes.change.href(params)} moving />,
  }),
  read: (form, _, thing) => readChange(form, thing),
  run: (visit, thing, typed) => change(visit, thing, { personId: visit.visitor.id, typed, href: routes.booking.href(visit.params) }),
});
