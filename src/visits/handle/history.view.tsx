import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { JournalLine, Stop } from "../visits.query.ts";
import { handleTexts } from "../handle.texts.ts";

/** Newest first. What is internal says so. */
export function History({ journal, stops }: { journal: readonly JournalLine[]; stops: readonly Stop[] }) {
  const t = useTexts(handleTexts);
  const locale = useLocale();
  return (
    <ol class="visit-list flow">
      {journal.toReversed().map(({ at, act, side, words, internal, placeId }) => {
        const place = placeId && stops.find((stop) => stop.placeId === placeId)?.place.name;
        return (
          <li>
            <b>{t.acts[act] ?? act}</b>
            {place && `\u00a0: ${place}`} {internal && <Badge>{t.internal}</Badge>}
            <br />
            <span class="small soft">
              {t.sides[side]}, {formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" })}
            </span>
            {words && (
              <Written as="p" class="visit-words">
                {words}
              </Written>
            )}
          </li>
        );
      })}
    </ol>
  );
}
