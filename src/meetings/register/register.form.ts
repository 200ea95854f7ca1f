import { hasSiteAddress } from "#platform/text/site-address.ts";
import type { Reader } from "#platform/web/reader.ts";
import { needs as knownNeeds } from "../meeting.ts";
import type { Meeting } from "../meetings.query.ts";
import type { Wish } from "./register.command.ts";
import { registerTexts } from "./register.texts.ts";

export interface Registration extends Wish {
  readonly name: string;
  readonly email: string;
}

/** How somebody comes, and what they need. */
export function readWish(form: Reader, { onSite, online }: Pick<Meeting, "onSite" | "online">): Wish {
  const t = registerTexts[form.locale];
  const how = onSite && online ? form.choice("how", ["on_site", "online"], t.howMissing) : online ? "online" : "on_site";
  const needs = knownNeeds.filter((need) => form.all("needs").includes(need));
  return { online: how === "online", needs, needsWords: form.lines("needs_words", 0, 500, t.needsLong) };
}

/** Of somebody without account. By telephone an address may be missing. */
export function readRegistration(form: Reader, meeting: Pick<Meeting, "onSite" | "online">, { emailOptional = false } = {}): Registration {
  const t = registerTexts[form.locale];
  const name = form.line("name", 2, 120, t.nameMissing);
  // It goes into letters and lists: no address of a site, no sign that is not seen.
  form.check("name", /\p{L}/u.test(name) && !/[\p{C}<>@]/u.test(name) && !hasSiteAddress(name), t.nameMissing);
  const email = emailOptional && !form.has("email") ? "" : form.email("email", t.emailWrong);
  return { name, email, ...readWish(form, meeting) };
}
