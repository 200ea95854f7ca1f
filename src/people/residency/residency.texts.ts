import type { Locale } from "#platform/i18n/locale.ts";
import { residencyEn } from "./residency.texts.en.ts";
import { residencyFr, type ResidencyTexts } from "./residency.texts.fr.ts";
import { residencyNl } from "./residency.texts.nl.ts";

export const residencyTexts: Record<Locale, ResidencyTexts> = { fr: residencyFr, en: residencyEn, nl: residencyNl };
