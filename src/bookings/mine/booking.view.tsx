import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { placeRoutes } from "#places";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { mayCancel, phaseOf } from "../booking.ts";
import type { Booking } from "../bookings.query.ts";
import type { Lack } from "../conditions/condition.ts";
import { Lacks } from "../conditions/lacks.view.tsx";
import { bookingsTexts } from "../bookings.texts.ts";
import { routes } from "../routes.ts";
import { nameOf, sayWhen } from "../say.ts";
import { seriesTexts } from "../series/series.texts.ts";
import { mineTexts } from "./mine.texts.ts";
import { PhaseBadge } from "./mine.view.tsx";

interface BookingProps {
  booking: Booking;
  /** What they need and lack when it begins. */
  lacks: readonly Lack[];
  now: Date;
}

export function BookingPage({ booking, lacks, now }: BookingProps) {
  const t = useTexts(mineTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const { from, to, placeName, placeSlug, placeAddress, people, units, quantity, purpose, slug } = booking;
  const facts: Fact[] = [
    [t.when, sayWhen(from, to, locale)],
    [
      t.where,
      <>
        <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>, {placeAddress}
      </>,
    ],
    ...(quantity > 1 ? [[t.howMany, formatNumber(units, locale)] as Fact] : []),
    ...(people === null ? [] : [[t.people, formatNumber(people, locale)] as Fact]),
    ...(purpose === null ? [] : [[t.purpose, purpose] as Fact]),
  ];
  return (
    <>
      <PageHead
        title={nameOf(booking, locale)}
        trail={[{ label: general.mine, href: routes.mine.href() }]}
        badges={<PhaseBadge phase={phaseOf(booking, now)} />}
        lead={sayWhen(from, to, locale)}
        joined
      />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow">
            <Standing booking={booking} />
            <Lacks lacks={lacks} booked />
            <Facts facts={facts} wide />
            <p>
              <Go href={routes.show.href({ slug })}>{t.see}</Go>
            </p>
          </div>
          <Acts booking={booking} now={now} />
        </Columns>
      </Band>
    </>
  );
}

function Standing({ booking }: Pick<BookingProps, "booking">) {
  const t = useTexts(mineTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const { state, waitsUntil, reason, overrideReason, overridden } = booking;
  return (
    <>
      {state === "asked" && waitsUntil && <p>{t.waits(sayInstant(waitsUntil, locale))}</p>}
      {state === "wished" && <p>{t.wished}</p>}
      {state === "booked" && overridden.length > 0 && overrideReason && (
        <p>
          {t.setAside} <span lang="fr">{overrideReason}</span>
        </p>
      )}
      {reason && (
        <p>
          {general.phases[state]}. {t.reason} <span lang="fr">{reason}</span>
        </p>
      )}
    </>
  );
}

function Acts({ booking, now }: Omit<BookingProps, "lacks">) {
  const t = useTexts(mineTexts);
  const series = useTexts(seriesTexts);
  const locale = useLocale();
  const { id, state, from, to, cancel } = booking;
  if (!["wished", "asked", "booked"].includes(state) || to <= now) return <div />;
  if (!mayCancel(booking, now)) return <p class="soft">{t.tooLate}</p>;
  const waits = state === "wished" || state === "asked";
  const until = new Date(from.getTime() - (waits ? 0 : cancel * 60_000));
  return (
    <Form action={routes.booking.href({ id })} label={waits ? t.withdraw : t.cancel}>
      <p class="soft">{t.cancelLead(sayInstant(until, locale))}</p>
      <Actions>
        {state !== "wished" && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.change.href({ id })}>
            {t.move}
          </ButtonLink>
        )}
        <Button kind="danger" act="cancel">
          {waits ? t.withdraw : t.cancel}
        </Button>
      </Actions>
      {booking.seriesId !== null && (
        <>
          <p class="soft">{series.cancelRestLead}</p>
          <Actions>
            <Button kind="danger" act="rest">
              {series.cancelRest}
            </Button>
          </Actions>
        </>
      )}
    </Form>
  );
}
