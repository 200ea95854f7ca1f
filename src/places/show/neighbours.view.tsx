import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { Territory } from "#territory";
import type { ListedPlace } from "../directory/directory.query.ts";
import { stateOf, wordsOf } from "../directory/say-place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { activities } from "../vocabulary-activities.ts";

export function Neighbours({ neighbours, territory, now }: { neighbours: readonly ListedPlace[]; territory: Territory; now: Date }) {
  const t = useTexts(texts).show;
  const locale = useLocale();
  if (neighbours.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="voisins">
      <h2 id="voisins">{t.neighbours}</h2>
      <Entries>
        {neighbours.map((place) => {
          const state = stateOf(place, now, locale);
          const where = territory.communeByCode(place.commune_code)?.commune.name ?? "";
          const meta = [
            where,
            place.metres === null ? "" : formatDistance(place.metres, locale),
            wordsOf(activities, place.activities, locale)[0] ?? "",
          ].filter(Boolean);
          return (
            <Entry
              title={place.name}
              href={routes.show.href({ slug: place.slug })}
              meta={[...meta, state ? <Badge tone={state.open ? "ok" : "none"}>{state.words}</Badge> : ""].filter(Boolean)}
            />
          );
        })}
      </Entries>
    </section>
  );
}
