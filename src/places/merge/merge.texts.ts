import type { Locale } from "#platform/i18n/locale.ts";
import { en } from "./merge.texts.en.ts";
import { fr, type MergeTexts } from "./merge.texts.fr.ts";
import { nl } from "./merge.texts.nl.ts";

export const mergeTexts: Record<Locale, MergeTexts> = { fr, en, nl };
