import { isLocale, type Locale } from "#platform/i18n/locale.ts";
import { consentTexts } from "../consent/consent.texts.ts";
import { readName } from "../person-name.ts";
import { texts } from "./welcome.texts.ts";

type Typed = Readonly<Record<string, string | undefined>>;
type Read = { ok: true; value: { name: string; locale: Locale } } | { ok: false; problems: Record<string, string> };

export function readWelcome({ nom = "", langue, conditions }: Typed, locale: Locale): Read {
  const t = texts[locale];
  const read = readName(nom);
  const agreed = conditions === "1";
  if (read.ok && agreed) return { ok: true, value: { name: read.name, locale: isLocale(langue) ? langue : locale } };
  const nameProblems = { missing: t.nameMissing, long: t.nameLong, signs: t.nameSigns };
  return { ok: false, problems: { ...(!read.ok && { nom: nameProblems[read.problem] }), ...(!agreed && { conditions: consentTexts[locale].agreeFirst }) } };
}
