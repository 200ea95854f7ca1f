import { isLocale, type Locale } from "#platform/i18n/locale.ts";
import { readName } from "../person-name.ts";
import { profileTexts } from "./profile.texts.ts";

export interface Profile {
  readonly name: string;
  readonly locale: Locale;
}

type Read = { ok: true; value: Profile } | { ok: false; problems: Record<string, string> };

/** `nom` and `langue`, as typed. */
export function readProfile({ nom = "", langue }: Record<string, string>, locale: Locale): Read {
  const t = profileTexts[locale];
  const read = readName(nom);
  if (read.ok && isLocale(langue)) return { ok: true, value: { name: read.name, locale: langue } };
  const problems = { ...(!read.ok && { nom: t.nameProblems[read.problem] }), ...(!isLocale(langue) && { langue: t.languageMissing }) };
  return { ok: false, problems };
}
