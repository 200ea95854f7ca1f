import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { can, type Visitor, type Where } from "#platform/web/visitor.ts";
import { isRule, rules } from "./rules.ts";
import { moderationTexts } from "./moderation.texts.ts";

/** Whether this person judges this thing: moderates a place in which it stands, as its case tells; of what has none, the whole metropolis. */
export async function moderates(db: Db, someone: Visitor | null, kind: string, id: string): Promise<boolean> {
  if (!can(someone, "moderation.decide")) return false;
  const cases = await db.selectFrom("moderation.case_file").select("stands_in").where("kind", "=", kind).where("thing_id", "=", id).execute();
  return (cases.length > 0 ? cases : [{ stands_in: {} }]).some((one) => can(someone, "moderation.decide", one.stands_in as Where));
}

/** Why a thing is not shown, as one sentence for the page that answers 410; null when it may be. */
export async function hiddenBecause(db: Db, kind: string, id: string, locale: Locale): Promise<string | null> {
  const found = await db.selectFrom("moderation.hidden").select(["because", "rule"]).where("kind", "=", kind).where("thing_id", "=", id).executeTakeFirst();
  if (!found) return null;
  const t = moderationTexts[locale].hidden;
  return found.because === "held" || !isRule(found.rule) ? t.held : t.decided(rules[found.rule].title[locale]);
}
