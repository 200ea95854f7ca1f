import { type Locale, locales } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import { readName } from "../person-name.form.ts";
import { profileTexts } from "./profile.texts.ts";

export interface Profile {
  readonly name: string;
  readonly locale: Locale;
}

export function readProfile(form: Reader): Profile {
  const t = profileTexts[form.locale];
  return { name: readName(form, "nom", t.nameProblems), locale: form.choice("langue", locales, t.languageMissing) };
}
