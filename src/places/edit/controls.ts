import type { Locale } from "#platform/i18n/locale.ts";
import { stages } from "../place.ts";
import type { Field } from "../saving/same.ts";
import { texts } from "../texts.ts";
import { accessModes, fees, mobility, publics, services, specificCare, supportModes } from "../vocabulary.ts";
import { activities } from "../vocabulary-activities.ts";
import { programmes, trainingLabels } from "../vocabulary-labels.ts";
import { groupCodes, groupOf, themeCodes, themeGroups, themes } from "../vocabulary-themes.ts";
import { typologies } from "../vocabulary-typologies.ts";
import { editTexts } from "./edit.texts.ts";
import type { SectionField } from "./sections.ts";

type Label = (locale: Locale) => string;
export type Choices = Readonly<Record<string, Label>>;

/** Some of the choices of a field, folded together under one heading. */
interface ChoiceGroup {
  readonly label: Label;
  readonly codes: readonly string[];
}

/** How a field is asked for, and what it may hold. */
export type Control =
  | { readonly kind: "text"; readonly least?: number; readonly most: number; readonly required?: true; readonly long?: true }
  | { readonly kind: "phone" | "url" | "degrees" | "commune" | "postal" | "pivot" }
  | { readonly kind: "number"; readonly most: number }
  | { readonly kind: "lines"; readonly of: "email" | "url" | "label" }
  | { readonly kind: "one"; readonly choices: Choices; readonly required?: true }
  | { readonly kind: "many"; readonly choices: Choices; readonly groups?: readonly ChoiceGroup[] };

type Words = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

const spoken = (words: Words): Choices => Object.fromEntries(Object.entries(words).map(([code, said]) => [code, (locale: Locale) => said[locale]]));
const named = (names: readonly string[]): Choices => Object.fromEntries(names.map((name) => [name, () => name]));
const languageNames = new Map<Locale, Intl.DisplayNames>();

export function sayLanguage(code: string, locale: Locale): string {
  if (!languageNames.has(locale)) languageNames.set(locale, new Intl.DisplayNames([locale], { type: "language", fallback: "code" }));
  const name = languageNames.get(locale)!.of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Those spoken most in the metropolis; one that a record has besides is kept. */
const languages = ["fr", "en", "nl", "ar", "ber", "es", "pt", "it", "pl", "ro", "tr", "uk", "ru", "fa", "zh", "vi", "wo", "fsl"];
const languageChoices = Object.fromEntries(languages.map((code) => [code, (locale: Locale) => sayLanguage(code, locale)]));

/** Stages that a place writes itself: closing for good is an act of its own. */
const livingStages = Object.fromEntries(stages.filter((stage) => stage !== "closed").map((stage) => [stage, (locale: Locale) => texts[locale].stages[stage]]));
const said = (field: "wheelchair" | "target_group" | "location_precision", codes: readonly string[]): Choices =>
  Object.fromEntries(codes.map((code) => [code, (locale: Locale) => editTexts[locale].choices[field][code] ?? code]));

/** Every field of the record that is edited in words, and how. Hours, photographs and publication have pages of their own. */
export const controls = {
  name: { kind: "text", least: 2, most: 200, required: true },
  summary: { kind: "text", most: 280, long: true },
  description: { kind: "text", most: 10_000, long: true },
  stage: { kind: "one", choices: livingStages, required: true },
  structure_name: { kind: "text", most: 200 },
  structure_pivot: { kind: "pivot" },
  typologies: { kind: "many", choices: Object.fromEntries(Object.entries(typologies).map(([code, name]) => [code, () => name])) },
  insee_code: { kind: "commune" },
  postal_code: { kind: "postal" },
  address: { kind: "text", least: 2, most: 300, required: true },
  address_extra: { kind: "text", most: 300 },
  longitude: { kind: "degrees" },
  latitude: { kind: "degrees" },
  location_precision: { kind: "one", choices: said("location_precision", ["address", "street", "commune"]), required: true },
  phone: { kind: "phone" },
  emails: { kind: "lines", of: "email" },
  websites: { kind: "lines", of: "url" },
  booking_url: { kind: "url" },
  activities: { kind: "many", choices: spoken(activities) },
  other_labels: { kind: "lines", of: "label" },
  mobility: { kind: "many", choices: spoken(mobility) },
  services: { kind: "many", choices: spoken(services) },
  themes: {
    kind: "many",
    choices: spoken(themes),
    groups: groupCodes.map((group) => ({
      label: (locale: Locale) => themeGroups[group][locale],
      codes: themeCodes.filter((theme) => groupOf(theme) === group),
    })),
  },
  support_modes: { kind: "many", choices: spoken(supportModes) },
  access_modes: { kind: "many", choices: spoken(accessModes) },
  programmes: { kind: "many", choices: named(programmes) },
  training_labels: { kind: "many", choices: named(trainingLabels) },
  publics: { kind: "many", choices: spoken(publics) },
  specific_care: { kind: "many", choices: spoken(specificCare) },
  languages: { kind: "many", choices: languageChoices },
  fees: { kind: "many", choices: spoken(fees) },
  price_note: { kind: "text", most: 500, long: true },
  wheelchair: { kind: "one", choices: said("wheelchair", ["yes", "limited", "no"]) },
  accessibility_note: { kind: "text", most: 2000, long: true },
  access_libre_url: { kind: "url" },
  capacity: { kind: "number", most: 100_000 },
  desks: { kind: "number", most: 10_000 },
  target_group: { kind: "one", choices: said("target_group", ["innovators", "bigger_structures"]) },
} as const satisfies Partial<Record<Field, Control>> & Record<SectionField, Control>;

export const isControlled = (field: string): field is SectionField => Object.hasOwn(controls, field);
