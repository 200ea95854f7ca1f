import type { Locale } from "#platform/i18n/locale.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { needs as knownNeeds } from "../meeting.ts";
import type { Meeting } from "../meetings.query.ts";
import type { Wish } from "./register.command.ts";
import { registerTexts } from "./register.texts.ts";

export type Values = Readonly<Record<string, string | readonly string[]>>;
export type Problems = Partial<Record<"how" | "name" | "email" | "needs_words", string>>;

export interface Typed extends Wish {
  readonly name: string;
  readonly email: string;
}

export type Read = { readonly ok: true; readonly value: Typed } | { readonly ok: false; readonly problems: Problems };

export const valuesOf = (input: FormInput): Values => ({ ...input.text, needs: input.all("needs") });

/** A name goes into letters and lists: one line, no address of a site, no sign that is not seen. */
const isName = (text: string) => text.length >= 2 && text.length <= 120 && /\p{L}/u.test(text) && !/[\p{C}\u2028\u2029<>@]|:\/\//u.test(text);
const isEmail = (text: string) => text.length <= 254 && /^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+\.[^\s@.<>()[\],;:"\\\p{Cc}]{2,}$/u.test(text);

/** `known` has an account: neither name nor address is asked. By telephone an address may be missing. */
export function readRegistration(
  { text, all }: FormInput,
  meeting: Pick<Meeting, "onSite" | "online">,
  locale: Locale,
  { known = false, emailOptional = false } = {},
): Read {
  const t = registerTexts[locale];
  const problems: Problems = {};
  const both = meeting.onSite && meeting.online;
  const how = both ? text["how"] : meeting.online ? "online" : "on_site";
  const name = (text["name"] ?? "").trim().replace(/\s+/g, " ");
  const email = (text["email"] ?? "").trim().toLowerCase();
  const needsWords = (text["needs_words"] ?? "").trim();
  if (how !== "online" && how !== "on_site") problems.how = t.howMissing;
  if (!known && !isName(name)) problems.name = t.nameMissing;
  if (!known && !(emailOptional && email === "") && !isEmail(email)) problems.email = t.emailWrong;
  if (needsWords.length > 500) problems.needs_words = t.needsLong;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { online: how === "online", needs: knownNeeds.filter((need) => all("needs").includes(need)), needsWords, name, email } };
}
