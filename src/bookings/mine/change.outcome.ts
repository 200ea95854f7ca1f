import type { Db } from "#platform/db/db.ts";
import { conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { findAlternatives } from "../book/alternatives.query.ts";
import { lacksOf, problemsOf, readWish } from "../book/book.form.ts";
import { bookTexts } from "../book/book.texts.ts";
import type { BookThing } from "../book/book.view.tsx";
import { changeBooking } from "../book/change.command.ts";
import type { Booking } from "../bookings.query.ts";
import { showPrice } from "../charges/price.outcome.ts";
import { type House, tellHosts, tellPerson } from "../news/tell.command.ts";
import type { Resource } from "../resources.query.ts";
import type { PlannedBooking } from "../taking/plan.ts";
import { mineTexts } from "./mine.texts.ts";

export type ChangeThing = BookThing & { readonly booking: Booking };

/** Where, and as what version, whoever booked wants it. */
export const readChange = (form: Reader, { resource }: { readonly resource: Resource }) => ({ ...readWish(form, resource), version: form.version() });

interface Change {
  /** Null: of somebody without an account, by their mailed link. */
  readonly personId: string | null;
  readonly typed: ReturnType<typeof readChange>;
  /** The page of the booking. */
  readonly href: string;
}

/** Moves a booking for whoever has it, and leads to it; or says what stands against it. */
export async function change(
  { db, locale, now, offers }: Pick<Visit, "db" | "locale" | "now" | "offers">,
  thing: ChangeThing,
  { personId, typed: { wish, version, shown }, href }: Change,
): Promise<Outcome<ChangeThing>> {
  const { resource, booking } = thing;
  const t = bookTexts[locale];
  const changed = await changeBooking(db, {
    ...{ id: booking.id, personId, version, wish, asks: { offers }, pays: { offers, shown } },
    also: (trx, made) => tell(trx, { offers }, made),
  });
  if (changed.ok) return done(href, said(changed.made));
  if (changed.problem === "price") return showPrice(locale, { ...thing, price: changed.price }, shown);
  const { problem } = changed;
  if (problem === "moved") return conflict(t.notChanged);
  if (problem === "late") return conflict(mineTexts[locale].late);
  if ("refusals" in problem) return wrong(problemsOf(problem.refusals, { locale }), undefined, {}, { ...thing, lacks: lacksOf(problem.refusals) });
  const alternatives = await findAlternatives(db, resource, wish, { personId, now, except: booking.id, offers });
  return conflict(t.taken, t.takenNext, { thing: { ...thing, alternatives } });
}

const said = ({ state, unpaid }: PlannedBooking): string => (state === "asked" ? "asked" : unpaid ? "unpaid" : "moved");

/** Whoever moved it has it in writing; hosts who must answer are told. What is still to be paid is told once it is. */
async function tell(trx: Db, house: House, { id, state, unpaid }: PlannedBooking): Promise<void> {
  if (state === "asked") await tellHosts(trx, house, [id], state);
  else if (!unpaid) await tellPerson(trx, [id], "moved");
}
