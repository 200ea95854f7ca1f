import type { Locale } from "#platform/i18n/locale.ts";
import { houseEn } from "./house.en.ts";
import { houseFr } from "./house.fr.ts";
import { houseNl } from "./house.nl.ts";
import type { HouseTexts } from "./house.ts";

export const houseTexts: Readonly<Record<Locale, HouseTexts>> = { fr: houseFr, en: houseEn, nl: houseNl };
