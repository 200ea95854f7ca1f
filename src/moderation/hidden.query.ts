import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { isRule, rules } from "./rules.ts";
import { moderationTexts } from "./moderation.texts.ts";

/** Why a thing is not shown, as one sentence for the page that answers 410; null when it may be. */
export async function hiddenBecause(db: Db, kind: string, id: string, locale: Locale): Promise<string | null> {
  const found = await db.selectFrom("moderation.hidden").select(["because", "rule"]).where("kind", "=", kind).where("thing_id", "=", id).executeTakeFirst();
  if (!found) return null;
  const t = moderationTexts[locale].hidden;
  return found.because === "held" || !isRule(found.rule) ? t.held : t.decided(rules[found.rule].title[locale]);
}
