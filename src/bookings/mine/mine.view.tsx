import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { daysAhead, daysCounted, mostMissed } from "../arrival.ts";
import { arrivalTexts } from "../arrivals/arrivals.texts.ts";
import { type Phase, phaseOf } from "../booking.ts";
import type { Booking } from "../bookings.query.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { routes } from "../routes.ts";
import { nameOf, sayWhen } from "../say.ts";
import { type Part, parts } from "./parts.ts";
import { mineTexts } from "./mine.texts.ts";

interface MineProps {
  found: ListPage<Booking, { readonly part: Part }>;
  now: Date;
  /** Bookings for which they did not come lately. */
  missed: number;
}

export function Mine({ found, now, missed }: MineProps) {
  const t = useTexts(mineTexts);
  const general = useTexts(bookingsTexts);
  const arrivals = useTexts(arrivalTexts);
  const locale = useLocale();
  const { part } = found.values;
  const tabs = keysOf(parts).map((key) => ({ label: t.tabs[key], href: found.href({ part: key }), current: key === part }));
  return (
    <PageFrame
      title={general.mine}
      lead={t.lead}
      actions={
        <>
          <ButtonLink kind="quiet" icon="calendar-clock" href={routes.feeds.href()}>
            {t.calendars}
          </ButtonLink>
          {found.total > 0 && (
            <ButtonLink icon="plus" href={routes.search.href()}>
              {general.book}
            </ButtonLink>
          )}
        </>
      }
      flow
    >
      {missed > 0 && <Notice tone="warn" title={plural(missed, locale, arrivals.missed)} text={arrivals.rule(mostMissed, daysCounted, daysAhead)} />}
      <Tabs label={t.tabsLabel} tabs={tabs} />
      {found.total === 0 ? (
        <Empty title={t.empty[part]} actions={<ButtonLink href={routes.search.href()}>{general.book}</ButtonLink>} text={t.emptyNext} />
      ) : (
        <>
          <SectionHead
            title={plural(found.total, locale, t.count)}
            more={
              <Go icon="download" href={found.csv!}>
                {t.csv}
              </Go>
            }
          />
          <Entries>
            {found.rows.map((row) => (
              <BookingLine booking={row} now={now} href={routes.booking.href({ id: row.id })} />
            ))}
          </Entries>
          <Pages of={found} />
        </>
      )}
    </PageFrame>
  );
}

const tones: Readonly<Partial<Record<Phase, Tone>>> = {
  asked: "warn",
  wished: "warn",
  unpaid: "warn",
  booked: "ok",
  now: "accent",
  declined: "danger",
  cancelled: "danger",
  missed: "danger",
};

export function PhaseBadge({ phase }: { phase: Phase }) {
  const t = useTexts(bookingsTexts);
  return <Badge tone={tones[phase] ?? "none"}>{t.phases[phase]}</Badge>;
}

export function BookingLine({ booking, now, href }: { booking: Booking; now: Date; href: string }) {
  const locale = useLocale();
  return (
    <Entry title={nameOf(booking, locale)} href={href} meta={[booking.placeName, <PhaseBadge phase={phaseOf(booking, now)} />]}>
      <p>{sayWhen(booking.from, booking.to, locale)}</p>
    </Entry>
  );
}
