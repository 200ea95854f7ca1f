import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import type { Territory } from "#territory";
import { pointOf } from "../place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { addressOf, type Filters } from "./directory.filters.ts";
import type { ListedPlace } from "./directory.query.ts";
import type { StateWords } from "./say-place.ts";
import { shadeOf } from "./shade.ts";

interface DirectoryMapProps {
  listed: readonly { place: ListedPlace; number: number | undefined; state: StateWords | null }[];
  filters: Filters;
  territory: Territory;
  counts: ReadonlyMap<string, number>;
}

export function DirectoryMap({ listed, filters, territory, counts }: DirectoryMapProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { map } = territory;
  const marks = listed.flatMap(({ place, number, state }) => {
    const point = pointOf(place);
    const at = point && number !== undefined ? territory.position(point, place.commune_code) : null;
    return at && number !== undefined ? [{ ...at, number, open: state?.open ?? false, tip: place.name }] : [];
  });
  const links = (
    <>
      {map && `${t.directory.mapCaption} `}
      <a href={addressOf(routes.map.href(), filters)}>{t.directory.richMap}</a> · <a href={addressOf(routes.csv.href(), filters)}>{t.directory.csv}</a> ·{" "}
      <a href={addressOf(routes.geojson.href(), filters)}>{t.directory.geojson}</a> ·{" "}
      <a href={addressOf(routes.embed.href(), filters)}>{t.directory.integrate}</a>
    </>
  );
  if (!map) return <p class="small">{links}</p>;
  return (
    <StainedMap
      id="carte"
      class="stay"
      title={t.directory.mapTitle(plural(marks.length, locale, t.places))}
      viewBox={map.viewBox}
      cells={map.cells}
      glass={({ code }) => shadeOf(counts.get(code) ?? 0)}
      current={filters.commune?.code}
      labels={[]}
      marks={marks}
      legend={t.directory.legend.map((label, n) => ({ glass: (["q0", "q1", "q2", "q3"] as const)[n]!, label }))}
      caption={links}
    />
  );
}
