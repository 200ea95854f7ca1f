import type { PlaceBrief } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { addDays } from "#platform/time/day.ts";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Written } from "#platform/ui/written.tsx";
import { followTexts } from "./follow.texts.ts";
import { PlaceName } from "./place-name.view.tsx";
import { visitsTexts } from "./visits.texts.ts";
import type { Request } from "./visits.query.ts";
import { halfDays, kinds, languages, sayCode, sayCountry, sayThemes, transports, wishes } from "./vocabulary.ts";

export const sayDay = (day: string, locale: Locale, weekday: "long" | "short" = "long"): string =>
  formatDate(`${day}T12:00:00Z`, locale, { weekday, day: "numeric", month: weekday, year: "numeric", timeZone: "UTC" });

/** "2027-03-08 … 2027-03-13" in PostgreSQL's writing, whose upper end is the first day outside. */
export function periodOf(range: string | null): { from: string; until: string } | null {
  const [, from, after] = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})\)$/.exec(range ?? "") ?? [];
  return from && after ? { from, until: addDays(after, -1) } : null;
}

export function sayWishedDays({ wished_days, wished_period }: Pick<Request, "wished_days" | "wished_period">, locale: Locale): string[] {
  const period = periodOf(wished_period);
  return [
    ...wished_days.map(({ day, half }) => `${sayDay(day, locale)}, ${halfDays[half][locale].toLowerCase()}`),
    ...(period ? [followTexts[locale].period(sayDay(period.from, locale), sayDay(period.until, locale))] : []),
  ];
}

/** What was asked, as the delegation and the planners read it. */
export function RequestFacts({ request, places, more = [] }: { request: Request; places: readonly PlaceBrief[]; more?: readonly Fact[] }) {
  const t = useTexts(followTexts).facts;
  const { people } = useTexts(visitsTexts);
  const locale = useLocale();
  const moving = [sayCode(transports, request.transport, locale), request.wheelchair && t.wheelchair].filter(Boolean).join(", ");
  return (
    <Facts
      facts={[
        [t.organisation, `${request.organisation} (${sayCode(kinds, request.kind, locale).toLowerCase()})`],
        [t.from, `${request.city}, ${sayCountry(request.country, locale)}`],
        ...more,
        [t.size, plural(request.people, locale, people)],
        [t.wish, sayCode(wishes, request.wish, locale)],
        [t.themes, sayThemes(request.themes, locale)],
        [
          t.places,
          places.length > 0 && (
            <ul class="visit-list">
              {places.map((place) => (
                <li>
                  <PlaceName place={place} />
                </li>
              ))}
            </ul>
          ),
        ],
        [
          t.days,
          <ul class="visit-list">
            {sayWishedDays(request, locale).map((words) => (
              <li>{words}</li>
            ))}
          </ul>,
        ],
        [t.language, sayCode(languages, request.language, locale)],
        [t.moving, moving],
        [
          t.message,
          request.message && (
            <span class="visit-words">
              <Written lang={request.language}>{request.message}</Written>
            </span>
          ),
        ],
      ]}
    />
  );
}
