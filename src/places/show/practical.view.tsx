import { useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import type { Commune, Territory } from "#territory";
import type { PlaceSheet } from "./show.query.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { PlaceHours } from "./place-hours.view.tsx";
import { PlaceMap } from "./place-map.view.tsx";

interface PracticalProps {
  place: PlaceSheet;
  commune: Commune | null;
  territory: Territory;
  now: Date;
}

/** The margin: when and where. First in the page, since that is what most people come for. */
export function Practical({ place, commune, territory, now }: PracticalProps) {
  const t = useTexts(texts);
  return (
    <aside class="flow loose" aria-label={t.show.practical}>
      <PlaceHours place={place} now={now} />
      <PlaceMap place={place} commune={commune} territory={territory} />
      <Onward icon="printer" href={routes.poster.href({ slug: place.slug })}>
        {t.show.poster}
      </Onward>
    </aside>
  );
}
