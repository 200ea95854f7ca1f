import { hasSiteAddress } from "#platform/text/site-address.ts";
import type { Reader } from "#platform/web/reader.ts";

/** A person's name, in one line: it stands in mails and beside what people write. */
export function readName(form: Reader, field: string, problems: Readonly<Record<"missing" | "long" | "signs", string>>): string {
  const name = form.text(field).replace(/[^\S\n]+/gu, " ");
  form.check(field, name !== "", problems.missing);
  form.check(field, name.length <= 120, problems.long);
  // Signs that begin a header or a link; marks that turn the writing round or are not seen, and make one name look like another
  // (Unicode TR 36).
  form.check(field, !/[\p{C}\u2028\u2029<>@]/u.test(name) && !hasSiteAddress(name) && /\p{L}/u.test(name), problems.signs);
  return name;
}
