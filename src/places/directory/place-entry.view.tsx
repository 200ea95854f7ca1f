import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance } from "#platform/i18n/format.ts";
import { Badge, Tags } from "#platform/ui/badge.tsx";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { NumberedEntry } from "#platform/ui/entry.tsx";
import type { IconName } from "#platform/ui/icons.ts";
import { dayOf } from "#platform/time/day.ts";
import { coverOfPlace } from "../cover.ts";
import { isStale, knownOn } from "../place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { services } from "../vocabulary.ts";
import { activities } from "../vocabulary-activities.ts";
import type { ListedPlace } from "./directory.query.ts";
import { sayAge, sayPrice, type StateWords, wordsOf } from "./say-place.ts";

interface PlaceEntryProps {
  place: ListedPlace;
  communeName: string;
  state: StateWords | null;
  now: Date;
  number?: number | undefined;
}

export function PlaceEntry({ place, communeName, state, now, number }: PlaceEntryProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const done = wordsOf(activities, place.activities, locale);
  const help = wordsOf(services, place.services, locale);
  const meta = [done[0] ?? help[0], communeName, sayPrice(place, locale), place.metres === null ? "" : formatDistance(place.metres, locale)].filter(Boolean);
  const tags = [...done.slice(1), ...help].slice(0, 4);
  return (
    <NumberedEntry
      title={place.name}
      href={routes.show.href({ slug: place.slug })}
      number={number}
      open={state?.open ?? false}
      badge={state && <Badge tone={state.open ? "ok" : state.state === "unknown" ? "warn" : "none"}>{state.words}</Badge>}
      meta={meta}
      picture={<CoverImage cover={coverOfPlace(place)} />}
    >
      {tags.length > 0 && <Tags items={tags.map((label) => ({ label }))} />}
      <Tags items={facts(place, t, sayAge(place, now, locale), isStale(knownOn(place), dayOf(now)))} />
    </NumberedEntry>
  );
}

function facts({ wheelchair, in_qpv }: ListedPlace, t: (typeof texts)["fr"], age: string, stale: boolean): { label: string; icon?: IconName }[] {
  const access: { label: string; icon: IconName }[] = wheelchair
    ? [{ label: t.wheelchair[wheelchair], icon: wheelchair === "yes" ? "accessibility" : "triangle-alert" }]
    : [];
  const zone: { label: string; icon: IconName }[] = in_qpv ? [{ label: t.qpv, icon: "map-pin" }] : [];
  return [...access, ...zone, stale ? { label: age, icon: "triangle-alert" } : { label: age }];
}
