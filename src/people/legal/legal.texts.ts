import type { Locale } from "#platform/i18n/locale.ts";
import { legalEn } from "./legal.texts.en.ts";
import { legalFr } from "./legal.texts.fr.ts";
import { legalNl } from "./legal.texts.nl.ts";

export const legalTexts: Record<Locale, typeof legalFr> = { fr: legalFr, en: legalEn, nl: legalNl };
