import { formatDistance, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { mergeTexts } from "./merge.texts.ts";
import type { PairRow } from "./pairs.query.ts";

/** Why two records are taken for one place, in words. */
export function sayReasons({ reasons, signalled }: Pick<PairRow, "reasons" | "signalled">, locale: Locale): string[] {
  const t = mergeTexts[locale].reasons;
  const percent = (share: number) => formatNumber(share, locale, { style: "percent" });
  const said = reasons.flatMap((reason) => {
    if (reason.code === "name") return [reason.similarity === 1 ? t.sameName : t.name(percent(reason.similarity))];
    if (reason.code === "address") return [reason.similarity === 1 ? t.sameAddress : t.address(percent(reason.similarity))];
    if (reason.code === "distance") return [reason.metres === 0 ? t.samePoint : t.distance(formatDistance(reason.metres, locale))];
    if (reason.code === "contact") return [t.contact[reason.kind]];
    return [];
  });
  return signalled ? [...said, t.signalled] : said;
}
