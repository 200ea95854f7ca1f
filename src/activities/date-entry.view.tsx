import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { activityTexts } from "./activities.texts.ts";
import type { ActivityDate } from "./dates.query.ts";
import { routes } from "./routes.ts";
import { saySeats, sayTimes } from "./say.ts";

/** "9:30" of "09:30": the margin is too narrow for more. */
const short = (clock: string): string => clock.replace(/^0/, "");

interface DateEntryProps {
  date: ActivityDate;
  communeName: string;
  level?: 2 | 3 | undefined;
  /** Under a heading that says the day, the margin says the hour. */
  underDay?: boolean | undefined;
  /** On the page of its place nobody needs to be told where. */
  here?: boolean | undefined;
  /** On the page of what happens, its title says when: what it is called stands above. */
  own?: boolean | undefined;
}

/** One line of a list: when in the margin, then where, for whom, what it costs and what is left. */
export function DateEntry({ date, communeName, level, underDay, here, own }: DateEntryProps) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const { day, begins, ends, placeName, audience, price, children, wheelchair, state, reason } = date;
  const on = (options: Intl.DateTimeFormatOptions) => formatDate(`${day}T12:00:00Z`, locale, options);
  const seats = saySeats(date, locale);
  const when = <time dateTime={`${day}T${begins}`}>{underDay ? sayTimes(date, locale) : `${on({ weekday: "long" })} ${sayTimes(date, locale)}`}</time>;
  return (
    <Entry
      title={own ? when : <Written>{date.title}</Written>}
      href={date.seats === null ? routes.show.href({ id: date.activityId }) : routes.date.href({ id: date.id })}
      level={level}
      lead={underDay ? { big: short(begins), small: short(ends) } : { big: on({ day: "numeric" }), small: on({ month: "short" }) }}
      meta={[
        ...(own ? [] : [when]),
        ...(here ? [] : [[placeName, communeName].filter(Boolean).join(", ")]),
        price ? <Written>{price}</Written> : t.free,
        ...(audience ? [<Written>{audience}</Written>] : []),
        ...(children ? [t.childrenWelcome] : []),
        ...(!here && wheelchair === "yes" ? [t.stepFree] : []),
        ...(seats && state === "planned" ? [<Badge tone={date.taken < (date.seats ?? 0) ? "ok" : "warn"}>{seats}</Badge>] : []),
      ]}
    >
      {state === "cancelled" && (
        <p>
          <Badge tone="danger">{reason ? <Quoting words={reason}>{t.cancelledBecause(reason)}</Quoting> : t.cancelled}</Badge>
        </p>
      )}
    </Entry>
  );
}
