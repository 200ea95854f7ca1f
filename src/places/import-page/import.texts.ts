import type { Locale } from "#platform/i18n/locale.ts";
import { en } from "./import.texts.en.ts";
import { fr, type ImportTexts } from "./import.texts.fr.ts";
import { nl } from "./import.texts.nl.ts";

export const importTexts: Record<Locale, ImportTexts> = { fr, en, nl };
