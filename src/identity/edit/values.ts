import { locales } from "#platform/i18n/locale.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { type Identity, wordFields } from "../identity.ts";

/** What the form holds before anybody typed. */
export function valuesOf({ name, logo, light, dark, headings, roofs, languages, homeOrder, homeHidden, words }: Identity, version: number): Values {
  const said = locales.flatMap((locale) => wordFields.map((field) => [`${field}_${locale}`, words[locale][field] ?? ""] as const));
  return {
    version: String(version),
    name,
    logo_alone: logo?.alt ? "1" : "",
    light: light ?? "",
    dark: dark ?? "",
    headings,
    roofs,
    languages: languages.filter((locale) => locale !== "fr"),
    ...Object.fromEntries(homeOrder.map((key, at) => [`place_${key}`, String(at + 1)])),
    ...Object.fromEntries(homeHidden.map((key) => [`hide_${key}`, "1"])),
    ...Object.fromEntries(said),
    note: "",
  };
}
