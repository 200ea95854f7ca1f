import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayClock } from "#platform/i18n/say-when.ts";
import { addDays } from "#platform/time/day.ts";
import { calendarTexts } from "./calendar.texts.ts";
import { ChooseSpan } from "./choose-span.tsx";
import { mondayOf, weekday } from "./days.ts";
import { type Cell, clock, type Week } from "./week.ts";

interface CalendarProps {
  week: Week;
  /** The day that a phone shows. */
  day: string;
  today: string;
  /** The page of this day. */
  dayHref: (day: string) => string;
  /** Where one books that hour; null: nothing is booked from here. */
  freeHref: ((day: string, from: string) => string) | null;
  mineHref: (bookingId: string) => string;
  /** How many there are of it: with several, what is left is said. */
  several: boolean;
}

const noon = (day: string) => `${day}T12:00:00Z`;
const long = (day: string, locale: Locale) => formatDate(noon(day), locale, { weekday: "long", day: "numeric", month: "long" });
const sayMinutes = (minutes: number, locale: Locale) => sayClock(clock(minutes), locale);

/** The week as a real table: hours in rows, days in columns. On a phone the server shows one day of it, and its links lead to the others. */
export function Calendar(props: CalendarProps) {
  const { week, day, today, dayHref } = props;
  const t = useTexts(calendarTexts);
  const locale = useLocale();
  const [first, last] = [week.days[0]!.day, week.days.at(-1)!.day];
  return (
    <div class="flow">
      <div class="row between calendar-ways">
        {mondayOf(first) > mondayOf(today) ? <a href={dayHref(addDays(first, -7))}>{t.before}</a> : <span />}
        <a href={dayHref(addDays(first, 7))}>{t.after}</a>
      </div>
      <nav class="days" aria-label={t.days}>
        <ul>
          {week.days.map((one) => (
            <li>
              <a href={dayHref(one.day)} aria-current={one.day === day ? "date" : undefined}>
                {formatDate(noon(one.day), locale, { weekday: "short" })} <b>{Number(one.day.slice(8))}</b>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ChooseSpan>
        <table class={`calendar show-${weekday(day) + 1}`}>
          <caption class="vh">{t.caption(long(first, locale), long(last, locale))}</caption>
          <colgroup>
            <col class="hour" />
          </colgroup>
          <Head {...props} />
          <tbody>
            {week.rows.map((row) => (
              <tr>
                <th scope="row">{sayMinutes(row, locale)}</th>
                {week.days.map((one) => {
                  const cell = one.cells.get(row);
                  return cell && <CellOf {...props} cell={cell} day={one.day} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ChooseSpan>
    </div>
  );
}

function Head({ week, day }: CalendarProps) {
  const locale = useLocale();
  return (
    <thead>
      <tr>
        <td />
        {week.days.map((one, at) => (
          <th scope="col" class={one.day === day ? `d${at + 1} wish` : `d${at + 1}`}>
            {formatDate(noon(one.day), locale, { weekday: "short" })} <b>{Number(one.day.slice(8))}</b>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function CellOf({ cell, day, freeHref, mineHref, several }: CalendarProps & { cell: Cell; day: string }) {
  const t = useTexts(calendarTexts);
  const locale = useLocale();
  const { standing, from, to, rows, left, bookingId } = cell;
  const said = standing === "free" && several ? t.left(left) : t.standing[standing];
  const [begins, ends] = [sayMinutes(from, locale), sayMinutes(to, locale)];
  const span = { class: `d${weekday(day) + 1}`, rowspan: rows > 1 ? rows : undefined };
  if (standing === "mine" && bookingId !== null)
    return (
      <td {...span}>
        <a class="mine" href={mineHref(bookingId)}>
          <b>{said}</b>
          <span class="vh">{t.during(begins, ends)}</span>
        </a>
      </td>
    );
  if (standing === "free" && freeHref)
    return (
      <td {...span}>
        <a class="free" href={freeHref(day, clock(from))} data-span={day} data-end={clock(to)} rel="nofollow">
          {said}
          <span class="vh">{t.at(long(day, locale), begins)}</span>
        </a>
      </td>
    );
  return (
    <td {...span}>
      <span class={standing === "taken" ? "taken" : standing === "free" ? "free" : "shut"}>
        <b>{said}</b>
        {standing !== "past" && <span class="vh">{t.during(begins, ends)}</span>}
      </span>
    </td>
  );
}
