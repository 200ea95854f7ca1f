import { useLocale } from "#platform/i18n/context.tsx";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Story } from "#platform/ui/story.tsx";
import { coverOfPlace } from "../cover.ts";
import { sayPrice, type StateWords, wordsOf } from "../directory/say-place.ts";
import type { ListedPlace } from "../directory/directory.query.ts";
import { routes } from "../routes.ts";
import { services } from "../vocabulary.ts";
import { activities } from "../vocabulary-activities.ts";

/** A place among a few: its house, what one does there, until when. */
export function PlaceStory({ place, communeName, state }: { place: ListedPlace; communeName: string; state: StateWords | null }) {
  const locale = useLocale();
  const what = [...wordsOf(activities, place.activities, locale), ...wordsOf(services, place.services, locale)][0];
  return (
    <Story picture={<CoverImage cover={coverOfPlace(place)} in="card" />} title={place.name} href={routes.show.href({ slug: place.slug })}>
      <p class="meta">
        {[what, communeName, sayPrice(place, locale)].filter(Boolean).map((fact) => (
          <span>{fact}</span>
        ))}
      </p>
      {state && <Badge tone={state.open ? "ok" : "none"}>{state.words}</Badge>}
    </Story>
  );
}
