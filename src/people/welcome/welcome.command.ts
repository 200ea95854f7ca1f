import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { acceptTerms } from "../consent/consent.command.ts";
import { saveProfile } from "../profile/save-profile.command.ts";

/** The first profile, and the terms that came with it. */
export async function welcome(db: Db, personId: string, profile: { readonly name: string; readonly locale: Locale }): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await saveProfile(trx, personId, profile);
    await acceptTerms(trx, personId);
  });
}
