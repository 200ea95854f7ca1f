import { useTexts } from "#platform/i18n/context.tsx";
import type { TerritoryMap } from "./map.ts";
import { texts } from "./texts.ts";

/** What the map is worth and where it comes from. */
export function MapSource({ map }: { map: TerritoryMap }) {
  const t = useTexts(texts).map;
  return <>{map.official ? t.official(map.source) : t.schematic(map.source)}</>;
}
