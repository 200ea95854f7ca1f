import { plural } from "#platform/i18n/format.ts";
import { type Commune, type MapCount, qpv, type SlotContext } from "#territory";
import { listenAddress } from "../process.filters.ts";
import type { SortedProcess } from "../listen/select.ts";
import type { StageKind } from "../stage.ts";
import { aroundTexts } from "./open-slots.texts.ts";
import { openProcesses } from "./open-slots.tsx";
import { routes } from "../routes.ts";

const sorts: readonly { readonly glass: "vote" | "idea" | "talk"; readonly kinds: readonly StageKind[] }[] = [
  { glass: "vote", kinds: ["vote"] },
  { glass: "idea", kinds: ["collect"] },
  { glass: "talk", kinds: ["debate", "conversation", "questionnaire", "meeting"] },
];

/** Of the communes' and neighbourhoods' own processes: those of the whole metropolis would colour every pane alike. */
export const mapCounts: readonly MapCount[] = sorts.map(({ glass, kinds }, order) => ({
  order: order + 1,
  key: `participation-${glass}`,
  glass,
  label: { fr: aroundTexts.fr.map[glass].label, en: aroundTexts.en.map[glass].label, nl: aroundTexts.nl.map[glass].label },
  describe: (count, locale) => plural(count, locale, aroundTexts[locale].map[glass].count),
  href: (commune: Commune) => listenAddress(routes.processes.href(), { commune, scale: null, act: null, group: "open" }),
  async count(context) {
    const counts = new Map<string, number>();
    const open = (await openProcesses(context)).filter((sorted) => sorted.open.some(({ stage }) => kinds.includes(stage.kind)));
    for (const code of open.flatMap((sorted) => communesOf(sorted, context))) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  },
}));

function communesOf({ process: { scale, communes, zones } }: SortedProcess, { territory }: SlotContext): readonly string[] {
  if (scale === "communes") return communes;
  if (scale === "zone") return [...new Set(territory.zones(qpv).flatMap((zone) => (zones.includes(zone.id) ? zone.communes : [])))];
  return [];
}
