import { locales } from "#platform/i18n/locale.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Piece } from "../piece.ts";

/** What the form holds before anybody typed. */
export function valuesOf({ draftVersion, inFooter, draft, picture }: Piece): Values {
  const said = locales.flatMap((locale) => (["title", "lead", "body"] as const).map((field) => [`${field}_${locale}`, draft[locale]?.[field] ?? ""] as const));
  return { version: String(draftVersion), in_footer: inFooter ? "1" : "", alt: picture?.alt ?? "", ...Object.fromEntries(said) };
}
