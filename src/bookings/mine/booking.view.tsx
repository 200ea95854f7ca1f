import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { placeRoutes } from "#places";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { isPending, mayCancel, phaseOf } from "../booking.ts";
import type { Arrival } from "../arrivals/arrivals.query.ts";
import { arrivalTexts } from "../arrivals/arrivals.texts.ts";
import type { Booking } from "../bookings.query.ts";
import type { Lack } from "../conditions/condition.ts";
import { Lacks } from "../conditions/lacks.view.tsx";
import { bookingsTexts } from "../bookings.texts.ts";
import { OwedTold } from "../charges/owed.view.tsx";
import { PriceTold } from "../charges/price.view.tsx";
import type { OpenCharge, PriceOffer } from "../charges/pricing.ts";
import { BookingCode } from "../kiosk/kiosk.view.tsx";
import { routes } from "../routes.ts";
import { nameOf, sayWhen } from "../say.ts";
import { seriesTexts } from "../series/series.texts.ts";
import { whomTexts } from "../whom/whom.texts.ts";
import { handoverTexts } from "./handover.texts.ts";
import type { HistoryStep } from "./history.query.ts";
import { History } from "./history.view.tsx";
import { mineTexts } from "./mine.texts.ts";
import { PaperLinks } from "./paper.view.tsx";
import type { Trouble } from "./trouble.query.ts";
import { InTheWay } from "./trouble.view.tsx";
import { PhaseBadge } from "./mine.view.tsx";

interface BookingProps {
  booking: Booking & {
    readonly history: readonly HistoryStep[];
    readonly turn: number;
    readonly trouble: Trouble | null;
    readonly arrival: Arrival;
    /** Its place has a screen at its entrance, at which its code is typed. */
    readonly atScreen: boolean;
    readonly price?: PriceOffer;
    readonly owed: readonly OpenCharge[];
  };
  /** What they need and lack when it begins. */
  lacks: readonly Lack[];
  form: FormState;
  now: Date;
}

export function BookingPage({ booking, lacks, now, form }: BookingProps) {
  const t = useTexts(mineTexts);
  const general = useTexts(bookingsTexts);
  const whom = useTexts(whomTexts);
  const locale = useLocale();
  const { from, to, placeName, placeSlug, placeAddress, people, units, quantity, purpose, slug } = booking;
  const facts: Fact[] = [
    ...(booking.forName === null ? [] : [[whom.forWhom.label, booking.forName] as Fact]),
    [t.when, sayWhen(from, to, locale)],
    [
      t.where,
      <>
        <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>, {placeAddress}
      </>,
    ],
    ...(quantity > 1 ? [[t.howMany, formatNumber(units, locale)] as Fact] : []),
    ...(people === null ? [] : [[t.people, formatNumber(people, locale)] as Fact]),
    ...(purpose === null ? [] : [[t.purpose, written(purpose)] as Fact]),
  ];
  return (
    <PageFrame
      title={nameOf(booking, locale)}
      trail={[{ label: general.mine, href: routes.mine.href() }]}
      badges={<PhaseBadge phase={phaseOf(booking, now)} />}
      lead={sayWhen(from, to, locale)}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow">
          {booking.trouble && <InTheWay trouble={booking.trouble} />}
          <Standing booking={booking} now={now} />
          <Lacks lacks={lacks} booked />
          <Facts facts={facts} wide />
          {booking.state === "booked" && booking.atScreen && to > now && <BookingCode id={booking.id} />}
          <OwedTold owed={booking.owed} />
          <Onward href={routes.show.href({ slug })}>{t.see}</Onward>
          {(booking.state === "booked" || booking.state === "asked") && to > now && <PaperLinks id={booking.id} />}
          <History history={booking.history} />
        </div>
        <Acts booking={booking} now={now} form={form} />
      </Columns>
    </PageFrame>
  );
}

function Standing({ booking, now }: Pick<BookingProps, "booking" | "now">) {
  const t = useTexts(mineTexts);
  const arrivals = useTexts(arrivalTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const { state, waitsUntil, reason, overrideReason, overridden } = booking;
  return (
    <>
      {state === "booked" && waitsUntil && <p>{t.payBefore(sayInstant(waitsUntil, locale))}</p>}
      {state === "asked" && waitsUntil && <p>{t.waits(sayInstant(waitsUntil, locale))}</p>}
      {state === "wished" && <p>{t.wished}</p>}
      {state === "queued" && waitsUntil && waitsUntil > now && (
        <p>
          <b>{t.queue.turn(booking.turn)}</b> {t.queue.lead}
        </p>
      )}
      {state === "offered" && waitsUntil && (waitsUntil > now ? <p>{t.queue.offered(sayInstant(waitsUntil, locale))}</p> : <p>{t.queue.gone}</p>)}
      {state === "booked" && overridden.length > 0 && overrideReason && (
        <p>
          {t.setAside} <Written>{overrideReason}</Written>
        </p>
      )}
      {booking.arrival.turnedAwayAt && <p>{arrivals.turnedAway}</p>}
      {reason && (
        <p>
          {general.phases[state]}. {t.reason} <Written>{reason}</Written>
        </p>
      )}
    </>
  );
}

function Acts({ booking, now, form }: Omit<BookingProps, "lacks">) {
  const { state, from, to } = booking;
  if (state === "missed") return <Plea booking={booking} form={form} />;
  if (ended.has(state) || to <= now) return <div />;
  return (
    <aside class="flow loose">
      {state === "booked" && from <= now ? <Back booking={booking} /> : <Changes booking={booking} now={now} />}
      {(state === "booked" || state === "asked") && from > now && booking.madeFor !== "helped" && <Hand booking={booking} />}
    </aside>
  );
}

const ended: ReadonlySet<string> = new Set(["cancelled", "declined", "lapsed", "missed"]);

function Changes({ booking, now }: Pick<BookingProps, "booking" | "now">) {
  const t = useTexts(mineTexts);
  const series = useTexts(seriesTexts);
  const locale = useLocale();
  const { id, state, from, cancel, waitsUntil } = booking;
  if (!mayCancel(booking, now)) return <p class="soft">{t.tooLate}</p>;
  const queues = state === "queued" || state === "offered";
  const until = new Date(from.getTime() - (isPending(state) ? 0 : cancel * 60_000));
  const leave = queues ? t.queue.leave : isPending(state) ? t.withdraw : t.cancel;
  return (
    <Form action={routes.booking.href({ id })} label={leave}>
      {!queues && <p class="soft">{t.cancelLead(sayInstant(until, locale))}</p>}
      {state === "offered" && booking.price && <PriceTold price={booking.price} />}
      <Actions>
        {state === "offered" && waitsUntil && waitsUntil > now && <Button act="accept">{t.queue.accept}</Button>}
        {(state === "asked" || state === "booked") && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.change.href({ id })}>
            {t.move}
          </ButtonLink>
        )}
        <Button kind={queues ? "quiet" : "danger"} act="cancel">
          {leave}
        </Button>
      </Actions>
      {booking.seriesId !== null && (
        <>
          <p class="soft">{series.cancelRestLead}</p>
          <Submit label={series.cancelRest} kind="danger" act="rest" />
        </>
      )}
    </Form>
  );
}

/** What whoever did not come says to that, once. */
function Plea({ booking: { id, arrival }, form }: Pick<BookingProps, "booking" | "form">) {
  const t = useTexts(arrivalTexts);
  if (arrival.excusedAt) return <p>{t.excused}</p>;
  if (arrival.plea !== null)
    return (
      <p>
        {t.pleaSent} {arrival.plea}
      </p>
    );
  return (
    <Form action={routes.booking.href({ id })} state={stateOf(form, "plead")} label={t.pleaSend}>
      <TextField name="excuse" label={t.plea} hint={t.pleaLead} maxLength={300} />
      <Submit label={t.pleaSend} act="plead" />
    </Form>
  );
}

/** It has begun: what is left of it may serve others. */
function Back({ booking }: Pick<BookingProps, "booking">) {
  const t = useTexts(handoverTexts);
  return (
    <Form action={routes.booking.href({ id: booking.id })} label={t.back}>
      <h2>{t.back}</h2>
      <p class="soft">{t.backLead}</p>
      <Submit label={t.back} kind="quiet" act="back" />
    </Form>
  );
}

function Hand({ booking }: Pick<BookingProps, "booking">) {
  const t = useTexts(handoverTexts);
  return (
    <Form action={routes.booking.href({ id: booking.id })} label={t.hand}>
      <h2>{t.hand}</h2>
      <p class="soft">{booking.handing ? t.handing : t.handLead}</p>
      <Actions>
        <Button kind="quiet" act="hand">
          {booking.handing ? t.renew : t.make}
        </Button>
        {booking.handing && (
          <Button kind="quiet" act="keep">
            {t.keep}
          </Button>
        )}
      </Actions>
    </Form>
  );
}
