import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { minutesFrom } from "#platform/time/clock.ts";
import { sayTime } from "../hours/say-hours.ts";
import { routes } from "../routes.ts";
import type { Announcement } from "./announcement.ts";
import type { PlacedAnnouncement } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

const sayClock = (clock: string, locale: Locale) => sayTime(minutesFrom(clock) ?? 0, locale);

/** "de 14 h à 16 h". */
export const sayTimes = ({ begins, ends }: Pick<Announcement, "begins" | "ends">, locale: Locale): string =>
  announcementTexts[locale].times(sayClock(begins, locale), sayClock(ends, locale));

export const sayDate = (day: string, locale: Locale): string =>
  formatDate(`${day}T12:00:00Z`, locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "chaque mardi, jusqu’au mardi 30 juin 2026"; null when it happens once. */
export function sayWeekly({ day, until }: Pick<Announcement, "day" | "until">, locale: Locale): string | null {
  return until === null ? null : announcementTexts[locale].weekly(formatDate(`${day}T12:00:00Z`, locale, { weekday: "long" }), sayDate(until, locale));
}

interface AnnouncedProps {
  announcement: PlacedAnnouncement;
  /** The day of which it is told here. */
  day: string;
  communeName: string;
  level?: 2 | 3 | undefined;
  /** Its hosts read it: the way to correct it. */
  edit?: boolean | undefined;
}

/** One line of a list: the day in the margin, hours, place, price. */
export function Announced({ announcement, day, communeName, level, edit }: AnnouncedProps) {
  const t = useTexts(announcementTexts);
  const locale = useLocale();
  const { id, title, place_name, audience, price, state, reason, hidden } = announcement;
  const date = (options: Intl.DateTimeFormatOptions) => formatDate(`${day}T12:00:00Z`, locale, options);
  return (
    <Entry
      title={title}
      href={routes.activity.href({ id })}
      level={level}
      action={edit && state === "announced" && !hidden ? { label: t.correct, href: routes.editActivity.href({ id }) } : undefined}
      lead={{ big: date({ day: "numeric" }), small: date({ month: "short" }) }}
      meta={[
        <time dateTime={`${day}T${announcement.begins}`}>{`${date({ weekday: "long" })} ${sayTimes(announcement, locale)}`}</time>,
        [place_name, communeName].filter(Boolean).join(", "),
        price ?? t.free,
        ...(audience ? [audience] : []),
      ]}
    >
      {hidden && (
        <p>
          <Badge tone="danger">{t.hidden}</Badge>
        </p>
      )}
      {state === "cancelled" && (
        <p>
          <Badge tone="danger">{reason ? t.cancelledBecause(reason) : t.cancelled}</Badge>
        </p>
      )}
    </Entry>
  );
}
