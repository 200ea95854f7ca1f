import type { Locale } from "#platform/i18n/locale.ts";
import { en } from "./edit.texts.en.ts";
import { type EditTexts, fr } from "./edit.texts.fr.ts";
import { nl } from "./edit.texts.nl.ts";

export const editTexts: Record<Locale, EditTexts> = { fr, en, nl };
