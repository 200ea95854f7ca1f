import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { texts } from "./sign-in-link.texts.ts";

export function linkLetter(href: string, locale: Locale): Letter {
  const { subject, paragraphs, action, after, why } = texts[locale].letter;
  return { subject, paragraphs, action: { label: action, href }, after, why };
}
