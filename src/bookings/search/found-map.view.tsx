import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import type { MatchLine } from "./found.ts";
import type { SearchFilters } from "./search.filters.ts";
import { searchTexts } from "./search.texts.ts";

/** The same, on the map of the communes: each number is that of the list. */
export function FoundMap({ found, territory }: { found: ListPage<MatchLine, SearchFilters>; territory: Territory }) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  const { map } = territory;
  if (!map) return null;
  const marks = found.rows.flatMap(({ resource: { longitude, latitude, communeCode, words } }, n) => {
    const at = longitude !== null && latitude !== null ? territory.position({ longitude, latitude }, communeCode) : null;
    return at ? [{ ...at, number: n + 1, open: true, tip: words.name }] : [];
  });
  return (
    <StainedMap
      id="carte"
      class="stay"
      title={t.map(plural(marks.length, locale, t.found))}
      viewBox={map.viewBox}
      cells={map.cells}
      current={found.values.commune ?? undefined}
      labels={[]}
      marks={marks}
    />
  );
}
