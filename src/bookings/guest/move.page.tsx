import { act } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { valuesOfBooking } from "../book/book.form.ts";
import { bookTexts } from "../book/book.texts.ts";
import { Book } from "../book/book.view.tsx";
import { change, type ChangeThing, readChange } from "../mine/change.outcome.ts";
import { findResource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { nameOf } from "../say.ts";
import { findLinked } from "./guest.query.ts";

/** Somebody without an account moves what they confirmed, by the link of their letter. */
export default act("bookings/guest", routes.linkChange, {
  access: anyone,
  async find({ db, params }: VisitOf<typeof routes.linkChange, Visitor | null>): Promise<ChangeThing> {
    const booking = await findLinked(db, params.token);
    if (!booking || (booking.state !== "asked" && booking.state !== "booked")) throw new NotFound();
    const resource = await findResource(db, booking.resourceId);
    if (!resource) throw new NotFound();
    return { booking, resource, alternatives: null, mayAsk: false, lacks: [] };
  },
  values: (_, { booking }) => valuesOfBooking(booking),
  show: ({ locale, params }, { booking, ...thing }, form) => ({
    title: bookTexts[locale].change(nameOf(booking, locale)),
    robots: "noindex",
    help: bookTexts[locale].help,
    body: <Book {...thing} form={form} action={routes.linkChange.href(params)} moving />,
  }),
  read: (form, _, thing) => readChange(form, thing),
  run: (visit, thing, typed) => change(visit, thing, { personId: null, typed, href: routes.link.href(visit.params) }),
});
