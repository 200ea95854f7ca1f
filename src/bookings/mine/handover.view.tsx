import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Booking } from "../bookings.query.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { PriceTold } from "../charges/price.view.tsx";
import type { PriceOffer } from "../charges/pricing.ts";
import { routes } from "../routes.ts";
import { nameOf, sayWhen } from "../say.ts";
import { handoverTexts } from "./handover.texts.ts";
import { mineTexts } from "./mine.texts.ts";

/** The address by which a colleague takes it over, shown once. */
export function HandoverAddress({ booking, address }: { booking: Booking; address: string }) {
  const t = useTexts(handoverTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: general.mine, href: routes.mine.href() }]}
      lead={`${nameOf(booking, locale)}, ${sayWhen(booking.from, booking.to, locale)}`}
      ground="surface"
      flow
    >
      <h2>{t.address}</h2>
      <p>{t.addressLead}</p>
      <p class="booking-address">
        <code>{address}</code>
      </p>
      <Onward href={routes.booking.href({ id: booking.id })}>{t.toBooking}</Onward>
    </PageFrame>
  );
}

/** What whoever was given the address reads before they accept. */
export function TakeOver({ booking, token }: { booking: Booking & { readonly price: PriceOffer | null; readonly approval: boolean }; token: string }) {
  const t = useTexts(handoverTexts);
  const mine = useTexts(mineTexts);
  const locale = useLocale();
  const { from, to, placeName, placeAddress, slug } = booking;
  return (
    <PageFrame title={nameOf(booking, locale)} lead={booking.approval ? t.askLead : t.takeLead} ground="surface" flow>
      <Facts
        facts={[
          [mine.when, sayWhen(from, to, locale)],
          [mine.where, [placeName, placeAddress].filter(Boolean).join(", ")],
        ]}
        wide
      />
      <Onward href={routes.show.href({ slug })}>{mine.see}</Onward>
      <Form action={routes.takeOver.href({ token })} label={t.take}>
        {booking.price && <PriceTold price={booking.price} />}
        <Submit label={t.take} big />
      </Form>
    </PageFrame>
  );
}
