import { useTexts } from "#platform/i18n/context.tsx";
import { texts } from "./texts.ts";

interface DayHours {
  readonly day: string;
  /** "9 h – 12 h", one for each stretch. None: closed. */
  readonly spans: readonly string[];
  readonly today?: boolean | undefined;
  /** Why the day differs: a public holiday, an exceptional closing. */
  readonly note?: string | undefined;
}

/** Seven rows, today lit. The hours come formatted for the reader. */
export function WeeklyHours({ days, caption }: { days: readonly DayHours[]; caption?: string | undefined }) {
  const t = useTexts(texts);
  return (
    <table class="hours">
      <caption class="vh">{caption ?? t.openingHours}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.openingHours}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, spans, today, note }) => (
          <tr class={today ? "lit" : undefined} aria-current={today ? "date" : undefined}>
            <th scope="row">
              {day}
              {today && <span class="vh">, {t.today}</span>}
            </th>
            <td>
              {spans.length === 0 ? <span>{t.closed}</span> : spans.map((span) => <span>{span}</span>)}
              {note && <small>{note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
