import type { Db } from "#platform/db/db.ts";
import { isLocale, type Locale } from "#platform/i18n/locale.ts";
import { findSuppression } from "#platform/mail/suppression.ts";
import { findPerson } from "#people";
import { findChoices } from "../choosing/choice.query.ts";
import type { Rhythm } from "../notice.ts";

export interface Addressee {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly chosen: ReadonlyMap<string, Rhythm>;
  /** Mails to that address come back, or were called spam. */
  readonly suppressed: boolean;
}

/** Null for whoever has no account any more, or asked that it be erased. */
export async function findAddressee(db: Db, personId: string): Promise<Addressee | null> {
  const person = await findPerson(db, personId);
  if (!person) return null;
  const [chosen, suppression] = [await findChoices(db, personId), await findSuppression(db, person.email)];
  const { id, email, locale } = person;
  return { id, email, locale: isLocale(locale) ? locale : "fr", chosen, suppressed: suppression !== null };
}
