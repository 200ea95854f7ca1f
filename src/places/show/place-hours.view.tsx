import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { minutesOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { WeeklyHours } from "#platform/ui/weekly-hours.tsx";
import { parseHours } from "../hours/hours.ts";
import { openState } from "../hours/open-state.ts";
import { sayClosedToday, sayDay, saySpan, sayWeekday } from "../hours/say-hours.ts";
import { type DayOfWeek, weekFrom } from "../hours/week.ts";
import { isOpenStage } from "../place.ts";
import { texts } from "../texts.ts";
import type { PlaceSheet } from "./show.query.ts";

interface PlaceHoursProps {
  place: Pick<PlaceSheet, "hours" | "closings" | "stage">;
  now: Date;
  /** On paper no day is today: the week begins on the coming Monday. */
  printed?: boolean;
}

/** Seven days: what is written on the door, holidays and exceptional closings included. */
export function PlaceHours({ place, now, printed = false }: PlaceHoursProps) {
  const t = useTexts(texts).hours;
  const locale = useLocale();
  if (!isOpenStage(place.stage)) return null;
  const read = place.hours === null ? null : parseHours(place.hours);
  const today = dayOf(now);
  const state = read?.ok ? openState(read.hours, now.getTime(), place.closings) : null;
  const first = printed ? comingMonday(today) : today;
  const closedToday = !printed && state && sayClosedToday(state, now.getTime(), locale);
  return (
    <section>
      <h2>{t.title}</h2>
      {read?.ok ? (
        <WeeklyHours days={weekFrom(read.hours, first, place.closings).map((day) => rowOf(day, printed ? "" : today, locale, minutesOf(now)))} />
      ) : (
        <p class="soft">{t.notSaid}</p>
      )}
      {closedToday && <p class="small soft">{closedToday}.</p>}
      {place.closings.map(({ from, until, reason }) => (
        <p class="small soft">
          {t.closedFrom(sayDay(from, locale), sayDay(addDays(until, -1), locale))}
          {reason ? `${colonIn(locale)} ${reason}` : ""}
        </p>
      ))}
    </section>
  );
}

function comingMonday(today: string): string {
  return addDays(today, (8 - Temporal.PlainDate.from(today).dayOfWeek) % 7);
}

/** `gone`: minutes of today that are over; what ended by then says so, lest it be read as to come. */
export function rowOf({ day, spans, holiday, closing }: DayOfWeek, today: string, locale: Locale, gone = 0) {
  const t = texts[locale].hours;
  const isOver = ({ to }: { readonly to: number }) => day === today && to <= gone;
  const sayOpen = (span: DayOfWeek["spans"][number]) => (isOver(span) ? t.over(saySpan(span, locale)) : saySpan(span, locale));
  const said = spans.map((span) => (span.unknown ? (span.comment ?? t.byAppointment) : sayOpen(span)));
  const comments = spans.flatMap(({ unknown, comment }) => (comment && !unknown && comment !== holiday ? [comment] : []));
  const note = [closing ? t.closing(closing.reason) : "", holiday ? t.holiday(holiday) : "", ...new Set(comments)].filter(Boolean).join(". ");
  return {
    day: sayWeekday(day, locale).replace(/^./, (c) => c.toUpperCase()),
    spans: [...new Set(said)],
    ...(day === today ? { today: true } : {}),
    ...(note ? { note } : {}),
  };
}
