import type { Locale } from "#platform/i18n/locale.ts";
import { structuresEn } from "./structures.texts.en.ts";
import { structuresFr, type StructuresTexts } from "./structures.texts.fr.ts";
import { structuresNl } from "./structures.texts.nl.ts";

export const structuresTexts: Record<Locale, StructuresTexts> = { fr: structuresFr, en: structuresEn, nl: structuresNl };
