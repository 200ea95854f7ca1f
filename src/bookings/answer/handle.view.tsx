import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { written } from "#platform/ui/written.tsx";
import { dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { agendaTexts } from "../agenda/agenda.texts.ts";
import { earliest } from "../arrival.ts";
import type { Arrival as ArrivalFacts } from "../arrivals/arrivals.query.ts";
import { arrivalTexts } from "../arrivals/arrivals.texts.ts";
import { isPending, isWaiting, phaseOf } from "../booking.ts";
import type { Booking } from "../bookings.query.ts";
import { OwedTold } from "../charges/owed.view.tsx";
import type { OpenCharge } from "../charges/pricing.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { PhaseBadge } from "../mine/mine.view.tsx";
import { outsideTexts } from "../outside/outside.texts.ts";
import { routes } from "../routes.ts";
import { sayWhen } from "../say.ts";

export type BookingAtDesk = Booking & {
  readonly arrival: ArrivalFacts;
  readonly owed: readonly OpenCharge[];
  /** What can be done about it in other rooms, once it has begun. */
  readonly next: readonly { readonly label: Translated; readonly says: Translated; readonly href: string }[];
};

interface HandleProps {
  booking: BookingAtDesk;
  now: Date;
  form: FormState;
}

export function Handle(props: HandleProps) {
  const { booking, now } = props;
  const t = useTexts(agendaTexts);
  const locale = useLocale();
  const { name, placeId, placeName, from, to, state } = booking;
  const standing = state === "booked" || (isPending(state) && booking.waitsUntil !== null && booking.waitsUntil > now);
  return (
    <PageFrame
      title={name}
      trail={[{ label: t.title, href: withQuery(routes.agenda.href(), { lieu: placeId, jour: dayOf(from) }) }]}
      badges={<PhaseBadge phase={phaseOf(booking, now)} />}
      lead={`${placeName}, ${sayWhen(from, to, locale)}`}
      ground="surface"
    >
      <Columns kind="aside">
        <Told {...props} />
        <aside class="flow loose">
          {booking.next.map(({ label, says, href }) => (
            <section class="flow">
              <h2>{label[locale]}</h2>
              <p class="soft">{says[locale]}</p>
              <Onward href={href}>{label[locale]}</Onward>
            </section>
          ))}
          <Arrival {...props} />
          {booking.outside ? <FromOutside {...props} /> : standing && to > now ? <Forms {...props} /> : <p class="soft">{t.handle.over}</p>}
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** They are there, or were not. */
function Arrival({ booking, now }: HandleProps) {
  const t = useTexts(arrivalTexts);
  const { id, state, from, to, kind, arrival } = booking;
  const begins = state === "booked" && kind === "booking" && from.getTime() - earliest * 60_000 <= now.getTime() && now < to;
  if (arrival.plea !== null || state === "missed")
    return (
      <Form action={routes.handle.href({ id })} label={t.excuse}>
        {arrival.plea && <p>{arrival.plea}</p>}
        <p class="soft">{arrival.excusedAt ? t.excused : t.excuseLead}</p>
        {!arrival.excusedAt && <Submit label={t.excuse} kind="quiet" act="excuse" />}
      </Form>
    );
  if (arrival.turnedAwayAt && state === "cancelled") return <p>{t.turnedAway}</p>;
  if (!begins || arrival.arrivedAt) return null;
  return (
    <Form action={routes.handle.href({ id })} label={t.hostHere}>
      {arrival.turnedAwayAt && <p>{t.turnedAway}</p>}
      {arrival.checkIn && <p class="soft">{t.hostLead}</p>}
      <Submit label={t.hostHere} act="here" />
    </Form>
  );
}

function Told({ booking }: HandleProps) {
  const t = useTexts(agendaTexts);
  const mine = useTexts(mineTexts);
  const locale = useLocale();
  const { kind, personName, people, units, quantity, purpose, state, waitsUntil, overridden, overrideReason, reason } = booking;
  const facts: Fact[] = [
    [t.handle.who, kind === "block" ? t.byPlace : (personName ?? t.gone)],
    ...(quantity > 1 ? [[mine.howMany, formatNumber(units, locale)] as Fact] : []),
    ...(people === null ? [] : [[mine.people, formatNumber(people, locale)] as Fact]),
    ...(purpose === null ? [] : [[mine.purpose, written(purpose)] as Fact]),
    ...(overridden.length === 0 ? [] : [[t.handle.rules, overridden.map((rule) => t.ruleNames[rule] ?? rule).join(", ")] as Fact]),
    ...(overrideReason === null ? [] : [[t.handle.setAside, overrideReason] as Fact]),
    ...(reason === null ? [] : [[t.handle.reason, reason] as Fact]),
  ];
  return (
    <div class="flow">
      {isWaiting(state) && (
        <>
          <h2>{state === "wished" ? t.handle.wished : t.handle.asked}</h2>
          {waitsUntil && <p>{t.handle.until(sayInstant(waitsUntil, locale))}</p>}
        </>
      )}
      <Facts facts={facts} wide />
      <OwedTold owed={booking.owed} />
    </div>
  );
}

/** It would be blocked again at the next reading: it is freed where it is kept. */
function FromOutside({ booking: { resourceId } }: HandleProps) {
  const t = useTexts(outsideTexts);
  return (
    <>
      <p>{t.blocked}</p>
      <Onward href={routes.outside.href({ id: resourceId })}>{t.title}</Onward>
    </>
  );
}

function Forms({ booking, form }: HandleProps) {
  const { handle: t } = useTexts(agendaTexts);
  const { id, state, kind } = booking;
  const action = routes.handle.href({ id });
  const waiting = isWaiting(state);
  const ending = kind === "block" ? t.unblock : isPending(state) ? t.decline : t.cancel;
  return (
    <>
      {waiting && (
        <Form action={action} state={stateOf(form, "approve")} label={state === "wished" ? t.setAside : t.approve}>
          <p>{state === "wished" ? t.setAsideLead : t.approveLead}</p>
          {state === "wished" && <TextField name="exception" label={t.reason} maxLength={300} />}
          <Submit label={state === "wished" ? t.setAside : t.approve} act="approve" />
        </Form>
      )}
      <Form action={action} state={stateOf(form, "end")} label={ending}>
        <h2>{ending}</h2>
        {kind === "booking" && <p class="soft">{isPending(state) ? t.declineLead : t.cancelLead}</p>}
        <TextField name="raison" label={t.reason} hint={kind === "booking" ? t.reasonHint : undefined} maxLength={300} />
        <Submit label={ending} kind="danger" act="end" />
      </Form>
    </>
  );
}
