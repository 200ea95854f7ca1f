import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Translated } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { peopleRoutes } from "#people";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Alternative } from "../book/alternatives.query.ts";
import { HourFields } from "../book/hour-fields.view.tsx";
import { bookTexts } from "../book/book.texts.ts";
import { Ways } from "../book/ways.view.tsx";
import { mayCancel, phaseOf } from "../booking.ts";
import type { Booking } from "../bookings.query.ts";
import { OwedTold } from "../charges/owed.view.tsx";
import { PriceTold } from "../charges/price.view.tsx";
import type { OpenCharge, PriceOffer } from "../charges/pricing.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { PhaseBadge } from "../mine/mine.view.tsx";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { nameOf, sayPrice, sayWhen, wordsIn } from "../say.ts";
import { whomTexts } from "../whom/whom.texts.ts";
import { guestTexts } from "./guest.texts.ts";

export interface GuestThing {
  readonly resource: Resource;
  /** Ways on, after somebody was quicker; null before. */
  readonly alternatives: readonly Alternative[] | null;
  /** What it costs, once it was asked. */
  readonly price?: PriceOffer;
  /** What everybody is told of its price. */
  readonly told: Translated | null;
}

/** The booking of a guest, with what it costs and what of that is owed. */
export interface LinkedBooking extends Booking {
  /** Cents; null: it has no price. */
  readonly quoted: number | null;
  readonly owed: readonly OpenCharge[];
  /** Another price than they were shown. */
  readonly price?: PriceOffer;
}

/** Somebody without an account says when, and where to write to them. */
export function Guest({ resource, alternatives, price, told, form }: GuestThing & { form: FormState }) {
  const t = useTexts(guestTexts);
  const book = useTexts(bookTexts);
  const locale = useLocale();
  const { slug, step, kind, quantity, placeName } = resource;
  const { name } = wordsIn(resource, locale);
  const { fields: f } = book;
  return (
    <PageFrame title={t.title(name)} here={t.without} trail={[{ label: name, href: routes.show.href({ slug }) }]} lead={t.lead} ground="surface">
      <Columns kind="aside">
        <div class="flow loose">
          {alternatives && <Ways alternatives={alternatives} values={form.values} guest />}
          <Form action={routes.guest.href({ slug })} state={form} label={t.send}>
            <TextField name="jour" {...f.day} type="date" short />
            <HourFields step={step} />
            {quantity > 1 && <TextField name="nombre" {...f.units} inputMode="numeric" maxLength={3} short />}
            {kind === "room" && <TextField name="personnes" {...f.people} inputMode="numeric" maxLength={4} short optional />}
            <TextField name="usage" {...f.purpose} maxLength={300} optional />
            <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={80} autocomplete="name" />
            <TextField name="email" type="email" label={t.email} hint={t.emailHint} maxLength={254} autocomplete="email" />
            <p class="soft">{t.kept}</p>
            {price && <PriceTold price={price} />}
            <Submit label={price ? t.sendPriced : t.send} big />
          </Form>
        </div>
        <aside class="flow">
          <h2>{name}</h2>
          <p>{placeName}</p>
          <p>
            <b>
              <Quoting words={resource.priceNote}>{sayPrice(resource, locale)}</Quoting>
            </b>
          </p>
          {told && <p>{told[locale]}</p>}
          <Onward href={peopleRoutes.signIn.href()}>{t.signIn}</Onward>
          <Onward href={routes.show.href({ slug })}>{book.seeWeek}</Onward>
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** After the letter was sent. */
export function Sent({ resource: { slug } }: { resource: Resource }) {
  const t = useTexts(guestTexts);
  const book = useTexts(bookTexts);
  return (
    <PageFrame title={t.sentTitle} lead={t.sentLead} ground="surface">
      <Onward href={routes.show.href({ slug })}>{book.seeWeek}</Onward>
    </PageFrame>
  );
}

/** The booking of a guest, by the link of a letter: confirmed there, seen there, cancelled there. */
export function Linked({ booking, token, now, form }: { booking: LinkedBooking; token: string; now: Date; form: FormState }) {
  const t = useTexts(guestTexts);
  const mine = useTexts(mineTexts);
  const whom = useTexts(whomTexts);
  const locale = useLocale();
  const { from, to, placeName, placeAddress, state, waitsUntil, reason, slug, quoted, price } = booking;
  const held = state === "offered" && waitsUntil !== null && waitsUntil > now;
  const over = !held && state !== "asked" && state !== "booked";
  return (
    <PageFrame title={nameOf(booking, locale)} badges={<PhaseBadge phase={phaseOf(booking, now)} />} lead={sayWhen(from, to, locale)} ground="surface" flow>
      {reason && <Written as="p">{reason}</Written>}
      <Facts
        facts={[
          [mine.when, sayWhen(from, to, locale)],
          [mine.where, [placeName, placeAddress].filter(Boolean).join(", ")],
          [t.price, quoted === null ? null : sayEuros(quoted, locale)],
        ]}
        wide
      />
      {state === "booked" && waitsUntil && <p>{t.payBefore(sayInstant(waitsUntil, locale))}</p>}
      <OwedTold owed={booking.owed} />
      {over && <Empty title={t.over} actions={<ButtonLink href={routes.show.href({ slug })}>{mine.see}</ButtonLink>} text={t.overNext} />}
      {!over && (
        <Form action={routes.link.href({ token })} state={form} label={held ? t.confirm : t.cancel}>
          {held && <p>{t.confirmLead(sayInstant(waitsUntil, locale))}</p>}
          {held && price && <PriceTold price={price} />}
          <Actions>
            {held && (
              <Button big act="confirm">
                {t.confirm}
              </Button>
            )}
            {!held && mayCancel(booking, now) && (
              <ButtonLink kind="quiet" icon="pencil" href={routes.linkChange.href({ token })}>
                {mine.move}
              </ButtonLink>
            )}
            {mayCancel(booking, now) && (
              <Button kind={held ? "quiet" : "danger"} act="cancel">
                {t.cancel}
              </Button>
            )}
          </Actions>
          {!held && (
            <Go icon="calendar" href={routes.linkCalendar.href({ token })}>
              {whom.calendar}
            </Go>
          )}
        </Form>
      )}
    </PageFrame>
  );
}
