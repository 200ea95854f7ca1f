import type { Locale } from "#platform/i18n/locale.ts";
import { houseEn } from "./house.en.ts";
import { houseFr } from "./house.fr.ts";
import { houseNl } from "./house.nl.ts";

export const legalPages = ["legal", "privacy", "accessibility", "terms"] as const;
export type LegalPage = (typeof legalPages)[number];

interface HouseText {
  readonly title: string;
  readonly lead: string;
  /** Markdown. */
  readonly body: string;
}

export type HouseTexts = Readonly<Record<LegalPage, HouseText>>;

export const houseTexts: Readonly<Record<Locale, HouseTexts>> = { fr: houseFr, en: houseEn, nl: houseNl };
