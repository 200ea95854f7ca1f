import type { Locale } from "#platform/i18n/locale.ts";
import { identityFr } from "./identity.texts.fr.ts";
import { identityEn } from "./identity.texts.en.ts";
import { identityNl } from "./identity.texts.nl.ts";

export const identityTexts: Readonly<Record<Locale, typeof identityFr>> = { fr: identityFr, en: identityEn, nl: identityNl };
