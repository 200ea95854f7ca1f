import { takeMailboxTurn } from "#people";
import { hasSiteAddress } from "#platform/text/site-address.ts";
import { act, acts, conflict, done, tooMany } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { leaveSeat } from "../dates/seat.command.ts";
import { datesTexts } from "../dates/dates.texts.ts";
import { findShown, type DateForVisitor } from "../dates/shown.query.ts";
import { routes } from "../routes.ts";
import { askAsGuest, confirmGuest } from "./guest.command.ts";
import { findLinked, type Guest } from "./guest.query.ts";
import { guestTexts } from "../guest.texts.ts";
import { AskAsGuest, Linked, Sent } from "./guest.view.tsx";

type GuestVisit = VisitOf<typeof routes.guest, Visitor | null>;
type LinkVisit = VisitOf<typeof routes.link, Visitor | null>;

/** A library shares one address; one mailbox is one person, and others may name it. */
const limits = {
  address: { limit: 20, windowSeconds: 3600 },
  pair: { limit: 5, windowSeconds: 86_400 },
  account: { limit: 15, windowSeconds: 86_400 },
};

/** Signs of which no name is made: those of an address, which a letter or a page would make a link of. */
const isPlainName = (name: string): boolean => !/[<>@]/u.test(name) && !hasSiteAddress(name) && /\p{L}/u.test(name);

/** Somebody without an account asks for a seat: they are written a link. */
const guest = act("activities/guest", routes.guest, {
  access: anyone,
  async find({ db, params, now }: GuestVisit): Promise<DateForVisitor> {
    const date = await findShown(db, params.id, null);
    if (date.seats === null || date.state !== "planned" || date.from <= now) throw new NotFound();
    return date;
  },
  show: ({ locale, url }, date, form) => ({
    title: `${guestTexts[locale].title}, ${date.title}`,
    robots: "noindex",
    // A page of its own stands at this address once the letter was sent.
    body: form.act === null && url.searchParams.get("fait") === "demande" ? <Sent date={date} /> : <AskAsGuest date={date} form={form} />,
  }),
  read: (form, { locale }) => ({ name: readName(form), email: form.email("email", guestTexts[locale].emailWrong).toLowerCase() }),
  async run(visit, date, { name, email }) {
    const { db, params, locale } = visit;
    const t = guestTexts[locale];
    if (!(await takeMailboxTurn(visit, "activities guest", email, limits)).allowed) return tooMany(t.tooMany, t.tooManyNext);
    const asked = await askAsGuest(db, visit, date.id, { name, email, locale });
    return asked ? done(routes.guest.href(params), "demande") : conflict(datesTexts[locale].closed);
  },
});

function readName(form: Reader): string {
  const t = guestTexts[form.locale];
  const name = form.line("nom", 2, 80, t.nameWrong);
  form.check("nom", isPlainName(name), t.nameWrong);
  return name;
}

interface Seat {
  readonly guest: Guest;
  readonly date: DateForVisitor;
}

/** Opening the link of a letter confirms nothing: readers of mail open links by themselves. */
const link = acts("activities/guest", routes.link, {
  access: anyone,
  async find({ db, params }: LinkVisit): Promise<Seat> {
    const found = await findLinked(db, params.token);
    if (!found) throw new NotFound();
    return { guest: found, date: await findShown(db, found.dateId, null) };
  },
  show: ({ locale, params, now }: LinkVisit, seat, form) => ({
    title: seat.date.title,
    robots: "noindex",
    says: guestTexts[locale].done,
    body: <Linked {...seat} token={params.token} now={now} form={form} />,
  }),
  acts: (step) => ({
    confirm: step({
      read: (form, _visit, { guest: { name } }) => (form.has("nom") ? readName(form) : name),
      async run({ db, locale, params }, seat, name) {
        const taken = await confirmGuest(db, seat.guest.id, name);
        if (!taken.ok) return conflict(datesTexts[locale][taken.problem]);
        return done(routes.link.href(params), taken.state === "taken" ? "inscrit" : "attente");
      },
    }),
    leave: step({
      async run({ db, locale, params }, seat) {
        const left = await leaveSeat(db, seat.date.id, { guestId: seat.guest.id });
        return left ? done(routes.link.href(params), "rendue") : conflict(datesTexts[locale].moved);
      },
    }),
  }),
});

export const guestPages: readonly Page[] = [guest, link];
