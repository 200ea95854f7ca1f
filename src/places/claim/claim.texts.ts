import type { Locale } from "#platform/i18n/locale.ts";
import { en } from "./claim.texts.en.ts";
import { fr, type ClaimTexts } from "./claim.texts.fr.ts";
import { nl } from "./claim.texts.nl.ts";

export const claimTexts: Record<Locale, ClaimTexts> = { fr, en, nl };
