import type { Locale } from "#platform/i18n/locale.ts";
import type { Agreement } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";

/** "En cours"; of what waits, who has to sign it: "À signer par le lieu". */
export function sayStanding({ standing, awaited, halfCents }: Pick<Agreement, "standing" | "awaited" | "halfCents">, locale: Locale): string {
  const t = agreementsTexts[locale];
  const [first] = awaited;
  if (standing !== "waits" || !first) return t.standings[standing];
  return t.awaited[awaited.length > 1 ? "both" : first][halfCents === null ? "first" : "change"];
}
