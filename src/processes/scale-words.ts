import { formatList } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { qpv, type Territory } from "#territory";
import type { ProcessSheet } from "./process.query.ts";
import { processTexts } from "./process.texts.ts";

/** Whom a process concerns, in words: "Toute la métropole", "Roubaix et Tourcoing", "Le Canal". */
export function whereWords({ scale, communes, zones }: Pick<ProcessSheet, "scale" | "communes" | "zones">, territory: Territory, locale: Locale): string {
  if (scale === "communes" && communes.length > 0)
    return formatList(
      communes.map((code) => territory.communeByCode(code)?.commune.name ?? code).sort((a, b) => a.localeCompare(b, "fr")),
      locale,
    );
  const named = territory.zones(qpv).filter(({ id }) => zones.includes(id));
  if (scale === "zone" && named.length > 0)
    return formatList(
      named.map(({ name }) => name),
      locale,
    );
  return processTexts[locale].scales[scale];
}
