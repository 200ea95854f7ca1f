import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Gone } from "#platform/web/errors.ts";
import { statusTexts } from "./status.texts.ts";

/**
 * Tells readers of a suspended record that it was withdrawn, and why. Anything else passes.
 * @throws Gone
 */
export async function refuseSuspended(db: Db, slug: string, locale: Locale): Promise<void> {
  const place = await db.selectFrom("places.place").select("status_reason").where("slug", "=", slug).where("status", "=", "suspended").executeTakeFirst();
  if (!place) return;
  const t = statusTexts[locale];
  throw new Gone(place.status_reason ? t.gone(place.status_reason) : t.goneWithout, place.status_reason);
}
