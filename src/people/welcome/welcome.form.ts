import { isLocale, type Locale } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import { consentTexts } from "../consent/consent.texts.ts";
import { readName } from "../person-name.form.ts";
import { texts } from "./welcome.texts.ts";

export function readWelcome(form: Reader): { name: string; locale: Locale } {
  const name = readName(form, "nom", texts[form.locale].nameProblems);
  const locale = form.text("langue");
  form.check("conditions", form.text("conditions") === "1", consentTexts[form.locale].agreeFirst);
  return { name, locale: isLocale(locale) ? locale : form.locale };
}
