import type { Locale } from "#platform/i18n/locale.ts";
import { en } from "./texts.en.ts";
import { fr, type Texts } from "./texts.fr.ts";
import { nl } from "./texts.nl.ts";

export const texts: Record<Locale, Texts> = { fr, en, nl };
